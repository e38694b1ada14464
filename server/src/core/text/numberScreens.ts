import { Screens } from './screens';

/** What the rules of numbers ask a paragraph before they look closer. */
export const numbers = new Screens();

export const hasDigit = numbers.of('\\d');
export const hasPercent = numbers.of('[%％]');
