import { Screens } from './screens';

/** What the rules of punctuation ask a paragraph before they look closer. */
export const marks = new Screens();
