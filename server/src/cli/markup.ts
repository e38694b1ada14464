import path from 'node:path';
import type { Markup } from '../core/index';

/** Markdown goes by its name; everything else is plain text. */
export function markupOf(file: string): Markup {
  return path.extname(file).toLowerCase() === '.md' ? 'markdown' : 'plain';
}
