import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { viewport } from '../../scripts/lib/browser.mjs';
import { root, scratch } from '../../scripts/lib/paths.mjs';

/** What the manifest says in English, by key. */
export const titles = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));

/** Where the pictures of a visit go. */
export const pictures = path.join(scratch, 'pictures');

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/**
 * Both themes come from the workspace, so that the pictures do not depend on the machine.
 *
 * @param {'light' | 'dark'} theme
 */
export const settingsFor = (theme) => ({
  'workbench.colorTheme': themes[theme],
  'window.autoDetectColorScheme': false,
});

/** Does something while the workbench is dark. */
export async function inDark(page, folder, act) {
  const settings = path.join(folder, '.vscode', 'settings.json');
  writeFileSync(settings, JSON.stringify(settingsFor('dark')));
  await page.locator('.monaco-workbench.vs-dark').waitFor();
  await act();
  writeFileSync(settings, JSON.stringify(settingsFor('light')));
  await page.locator('.monaco-workbench.vs').waitFor();
}

/** Takes one picture in light and one in dark. */
export async function takePictures(page, folder, name) {
  await takePicture(page, `${name}.png`);
  await inDark(page, folder, () => takePicture(page, `${name}-dark.png`));
}

/** Runs a command of ours by its title, from the palette; `words`: the manifest's in the language of the visit. */
export async function runCommand(page, key, words = titles) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.waitFor();
  const title = `${words.category}: ${words[`command.${key}.title`]}`;
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens our container in the side bar, unless it is open. */
export async function openContainer(page, words = titles) {
  const tab = page.locator('.activitybar').getByRole('tab', { name: words['container.title'] });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
}

/** What a panel with a page of its own shows: the summary, the preview of a rule's page. */
export function webview(page) {
  return page.frameLocator('iframe.webview').frameLocator('iframe#active-frame').locator('body');
}

/** Presses a button in the title of one of our views. */
export async function viewAction(page, view, label) {
  const header = page.locator('.sidebar .pane-header', { hasText: view });
  // The buttons are there while the mouse is.
  await header.hover();
  await header.getByRole('button', { name: label }).click();
}

/** Chooses an entry of the open quick pick by its text. */
export async function choose(page, text) {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
}

/** Without the moving parts: notifications, hovers and the blinking caret's phase are the person's, not ours. */
export async function takePicture(page, name) {
  await page.mouse.move(viewport.width / 2, viewport.height - 4);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, name) });
}

export function outlineRows(page) {
  return page.locator('.sidebar .tree-explorer-viewlet-tree-view .monaco-list-row');
}

/** The outline's line of a section. */
export function section(page, text) {
  return outlineRows(page).filter({ hasText: text });
}

/** Waits until the outline has caught up with the text: lines that are made anew end a drag. */
export async function outlineIsStill(page) {
  const read = () => outlineRows(page).allInnerTexts();
  let before = await read();
  for (let still = 0; still < 10; ) {
    await page.waitForTimeout(100);
    const now = await read();
    still = now.join() === before.join() ? still + 1 : 0;
    before = now;
  }
}

/** Drags a line of the outline onto another by mouse; `over` is called with the line in the air. */
export async function drag(page, text, onto, over = () => Promise.resolve()) {
  await outlineIsStill(page);
  const from = await section(page, text).boundingBox();
  const to = await section(page, onto).boundingBox();
  const down = Math.sign(to.y - from.y);
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 64, from.y + from.height / 2 + (down * from.height) / 2, { steps: 4 });
  const target = section(page, onto).and(page.locator('.drop-target'));
  // A person's hand is never still, and a browser says so all the time while something is dragged.
  for (let step = 0; step < 100 && !(await target.isVisible()); step++) {
    await page.mouse.move(to.x + 60 + (step % 8), to.y + to.height / 2, { steps: 4 });
    await page.waitForTimeout(20);
  }
  await over();
  await page.mouse.move(to.x + 70, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
}

export function editorLine(page, text) {
  return page.locator('.editor-instance .view-line', { hasText: text });
}

export function problem(page, rule) {
  return page.locator('.markers-panel .monaco-list-row', { hasText: rule });
}

/** The middle of a piece of the editor's text on the screen; colouring may have cut it into several elements. */
export async function findInEditor(page, text) {
  await editorLine(page, text).first().waitFor();
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push(node);
      }
      const at = nodes
        .map((node) => node.data)
        .join('')
        .indexOf(wanted);
      if (at >= 0) {
        const range = document.createRange();
        let passed = 0;
        for (const node of nodes) {
          if (at >= passed && at < passed + node.length) {
            range.setStart(node, at - passed);
          }
          const end = at + wanted.length;
          if (end > passed && end <= passed + node.length) {
            range.setEnd(node, end - passed);
          }
          passed += node.length;
        }
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    throw new Error(`the editor does not show ${wanted}`);
  }, text);
}

export function check(condition, message) {
  if (!condition) {
    throw new Error(message);
  }
}
