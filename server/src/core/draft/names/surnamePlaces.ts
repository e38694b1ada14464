import { isHan } from '../../text/chars';
import { keptByText } from '../../text/kept';
import { ALL_SURNAMES } from './personMentions';

/** How many characters a person's name has here. */
const PERSON = 3;
/** What may be a surname, and what no given name has. */
const SURNAME = 1;
const NO_PART = 2;
const UNITS = new Uint8Array(1 << 16);
for (const unit of '的和了与在是有对为把等各全们不这那及或将被让要也都就一') UNITS[unit.charCodeAt(0)] = NO_PART;
for (const unit of ALL_SURNAMES) UNITS[unit.charCodeAt(0)] = SURNAME;

/** Where a paragraph has a surname with two characters behind it that may be a name. Kept by text. */
export const surnamesIn = keptByText((text): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at + PERSON <= text.length; at++) {
    if (UNITS[text.charCodeAt(at)] !== SURNAME) continue;
    const [a, b] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
    if (isHan(a) && isHan(b) && UNITS[a] !== NO_PART && UNITS[b] !== NO_PART) places.push(at);
  }
  return places.length === 0 ? NO_PLACES : places;
});
const NO_PLACES: readonly number[] = [];
