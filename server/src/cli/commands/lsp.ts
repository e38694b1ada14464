/** Starts the language server over standard input and output. It is loaded only now: the other commands need none of it. */
export async function serve(): Promise<void> {
  await import('../../starting');
  await import('../../desktop');
}
