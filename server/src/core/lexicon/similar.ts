import { READINGS } from './idiomTables.generated';
import { shapeNeighbours } from './shapes';

/** How two characters come to be mixed up: same sound, near sound, like shape. */
export type Similarity = 'sound' | 'shape';

/** Says whether one character may stand by mistake for another. */
export type Similar = (one: string, other: string) => Similarity | undefined;

/**
 * Built from a table of readings: syllables without tones, each followed by its characters, divided by blanks
 * (`xing行星 hang行航`). Sounds are the same without their tones, or near: zh/z, ch/c, sh/s, n/l, and -ng/-n behind a, e, i.
 */
export function similarity(readings: string): Similar {
  // Thousands of characters, of which a draft asks for a few, if any.
  let sounds: ReadonlyMap<string, readonly number[]> | undefined;
  const shapes = shapeNeighbours();
  return (one, other) => {
    sounds ??= soundsIn(readings);
    const others = sounds.get(other);
    if (others && sounds.get(one)?.some((id) => others.includes(id))) return 'sound';
    return shapes.get(one)?.includes(other) ? 'shape' : undefined;
  };
}

let common: Similar | undefined;

/** By the readings of the lexicon, which are taken apart once for all who ask, at the first question. */
export const alike: Similar = (one, other) => {
  common ??= similarity(READINGS);
  return common(one, other);
};

/** Numbers of the sounds that each character has. */
function soundsIn(readings: string): Map<string, number[]> {
  const sounds = new Map<string, number[]>();
  const ids = new Map<string, number>();
  for (const row of readings.split(' ')) {
    const cut = row.search(/[^a-z]/);
    const sound = nearSound(row.slice(0, cut));
    const id = ids.get(sound) ?? ids.size;
    ids.set(sound, id);
    for (const one of row.slice(cut)) {
      const known = sounds.get(one);
      if (known) known.push(id);
      else sounds.set(one, [id]);
    }
  }
  return sounds;
}

function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/([aei])ng$/, '$1n');
}
