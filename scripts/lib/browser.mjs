import { findChromium } from './debian.mjs';
import { Complaint } from './run.mjs';

/** A browser window of the size that the README's screenshots have. */
export const viewport = { width: 1280, height: 800 };

/** Starts Chromium without a window and without traffic of its own. Close it with `browser.close()`. */
export async function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Complaint('No Chromium or Chrome on this machine; CHROME_PATH may name one');
  }
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
