import { isBlank } from '../text/chars';

/**
 * Characters as Word counts them (字数): every Han or full-width character is one, a run of other characters between blanks
 * and such characters is one.
 */
export function countCharacters(text: string, start = 0, end = text.length): number {
  let count = 0;
  let inWord = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isEastAsian(unit)) {
      count++;
      inWord = false;
      // The second half of a surrogate pair belongs to the character counted.
      if (unit >= 0xd800 && unit <= 0xdbff) i++;
    } else if (isBlank(unit) || unit < 0x20 || unit === 0xfeff || unit === 0x200b) {
      inWord = false;
    } else if (!inWord) {
      count++;
      inWord = true;
    }
  }
  return count;
}

/** Seconds it takes to read `characters` aloud. */
export function speakingSeconds(characters: number, charactersPerMinute: number): number {
  return Math.round((characters * 60) / charactersPerMinute);
}

/** What Word counts one by one: Han, kana, full-width forms, CJK and curly punctuation, surrogates. */
function isEastAsian(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x9fff && unit !== 0x3000) ||
    (unit >= 0xd800 && unit <= 0xdbff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff01 && unit <= 0xffef) ||
    (unit >= 0x2014 && unit <= 0x201d) ||
    unit === 0x2026 ||
    unit === 0xb7
  );
}
