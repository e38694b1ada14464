import { ScreenTable } from './screenTable';

/** What rules ask a paragraph before they look closer. */
export const screens = new ScreenTable();

export const hasDigit = screens.of('\\d');
export const hasPercent = screens.of('[%％]');
