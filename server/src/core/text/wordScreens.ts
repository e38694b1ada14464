import { Screens } from './screens';

/** What the rules of wording ask a paragraph before they look closer. */
export const words = new Screens();
