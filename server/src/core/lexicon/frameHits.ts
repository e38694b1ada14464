import type { Span } from '../text/span';
import type { RedundantFrame } from './redundantFrames';
import { wordingHits } from './wordingHits';

/** So much ahead of a frame's word is looked at. */
const REACH = 24;

/** Where redundant frames stand in a text: a bounded look around each of their words. */
export function frameHits(text: string): (Span & { readonly frame: RedundantFrame })[] {
  const found: (Span & { readonly frame: RedundantFrame })[] = [];
  for (const { start: at, entry } of wordingHits(text, 'frame')) {
    for (const frame of entry) {
      frame.pattern.lastIndex = at;
      const end = at + (frame.pattern.exec(text)?.[0].length ?? 0);
      if (end === at) continue;
      const ahead = frame.back?.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
      if (frame.back && ahead === undefined) continue;
      found.push({ start: at - (ahead?.length ?? 0), end, frame });
      break;
    }
  }
  return found;
}
