/** Whether the beginning of a text (a bounded prefix is enough) looks like a Chinese speech draft. */
export function looksLikeDraft(prefix: string): boolean {
  return /同志们|各位/.test(prefix);
}
