import type { Rule } from './define';

/** Every rule, in the order of documentation: by family, then by weight. A test compares it with the folder. */
export const rules: readonly Rule[] = [];
