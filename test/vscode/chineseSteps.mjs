import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import {
  check,
  choose,
  editorLine,
  openContainer,
  outlineRows,
  runCommand,
  section,
  takePicture,
  viewAction,
} from './pageParts.mjs';

const draft = '会议讲话.txt';
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What the manifest says in Chinese, by key, and the texts of the running extension, by their English form. */
const words = JSON.parse(readFileSync(path.join(root, 'package.nls.zh-cn.json'), 'utf8'));
const texts = JSON.parse(readFileSync(path.join(root, 'l10n', 'bundle.l10n.zh-cn.json'), 'utf8'));

/**
 * Makes the page one whose display language is Chinese, as a language pack does: the workbench reads its language from this variable
 * and tells it to the extension hosts. Its own words stay English for want of a pack; ours do not need one.
 */
export function speakChinese(page) {
  return page.addInitScript(() => {
    globalThis._VSCODE_NLS_LANGUAGE = 'zh-cn';
  });
}

/** What a person sees whose VS Code speaks Chinese. */
export const stepsInChinese = [
  ['in Chinese: the outline without a draft says what to do', seeWelcome],
  ['in Chinese: the settings', seeSettings],
  ['in Chinese: the walkthrough and its pictures', seeWalkthrough],
  ['in Chinese: the views, their buttons and the badge', seeViews],
  ['in Chinese: every command of the palette', seeCommands],
  ['in Chinese: the language status item', seeStatus],
  ['in Chinese: what a command asks', seeQuestions],
  ['in Chinese: what a command says when it is done', seeAnswer],
];

function input(page) {
  return page.locator('.quick-input-widget input[type=text]');
}

/** The lines of one of the manifest's texts, as the page shows them: without links and code marks. */
function linesOf(key) {
  const plain = words[key].replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`/g, '');
  return plain.split('\n').filter((line) => line !== '');
}

async function seeWelcome(page) {
  await openContainer(page, words);
  for (const line of linesOf('view.outline.welcome')) {
    await page.locator('.sidebar .welcome-view-content').getByText(line).first().waitFor();
  }
}

async function seeSettings(page) {
  await page.keyboard.press('Control+,');
  const search = page.locator('.settings-editor .suggest-input-container');
  await search.waitFor();
  // The field has the focus.
  await page.keyboard.insertText('@ext:jianggao.jianggao');
  const contents = page.locator('.settings-editor .settings-toc-container');
  for (const part of ['general', 'rules', 'words', 'advanced']) {
    await contents.getByText(words[`configuration.${part}.title`]).first().waitFor();
  }
  const settings = page.locator('.settings-editor .settings-tree-container');
  for (const key of ['configuration.minutes', 'configuration.charactersPerMinute', 'configuration.outlineRuns']) {
    for (const line of linesOf(key)) await settings.getByText(line).first().waitFor();
  }
  for (const key of ['detect.auto', 'preset.corpus', 'formatIndent.keep']) {
    const option = settings.locator('option', { hasText: words[`configuration.${key}.label`] });
    await option.first().waitFor({ state: 'attached' });
  }
  await takePicture(page, 'chinese-settings.png');
  await closeTab(page, 'Settings');
}

async function seeWalkthrough(page) {
  await page.keyboard.press('F1');
  await input(page).fill('>Welcome: Open Walkthrough...');
  await choose(page, 'Open Walkthrough');
  await choose(page, words['walkthrough.title']);
  await page.getByText(words['walkthrough.description']).first().waitFor();
  const steps = page.locator('.getting-started-step');
  for (const { id } of manifest.contributes.walkthroughs[0].steps) {
    const step = steps.filter({ hasText: words[`walkthrough.${id}.title`] });
    // A click on the one that is open would close it.
    if ((await step.getAttribute('aria-expanded')) !== 'true') await step.click();
    for (const line of linesOf(`walkthrough.${id}.description`)) await step.getByText(line).first().waitFor();
  }
  // A narrow page leaves the pictures out.
  await page.keyboard.press('Control+B');
  const picture = page.frameLocator('.getting-started-media iframe.webview').frameLocator('iframe#active-frame');
  await picture
    .locator('svg text', { hasText: /\p{Script=Han}/u })
    .first()
    .waitFor();
  await takePicture(page, 'chinese-walkthrough.png');
  await page.keyboard.press('Control+B');
  await closeTab(page, 'Welcome');
}

async function seeViews(page) {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: draft }).dblclick();
  await editorLine(page, '同志们：').waitFor();
  await openContainer(page, words);
  await section(page, '三、压实责任').waitFor();
  for (const key of ['view.outline.name', 'view.placeholders.name']) {
    await page.locator('.sidebar .pane-header', { hasText: words[key] }).waitFor();
  }
  const outline = page.locator('.sidebar .pane-header', { hasText: words['view.outline.name'] });
  for (const key of ['command.filter.title', 'command.toggleRuns.title', 'command.report.title']) {
    await outline.getByRole('button', { name: words[key] }).waitFor({ state: 'attached' });
  }
  const badge = texts['Placeholders to fill in: {0}'].replace('{0}', '1');
  await page.locator(`.activitybar [aria-label*="${badge}"]`).first().waitFor();
  await outlineRows(page).first().hover();
  await takePicture(page, 'chinese.png');
}

/** All commands of ours that the palette has while a draft is open; the list is as long as the screen, so it is paged through. */
async function seeCommands(page) {
  await page.keyboard.press('F1');
  await input(page).fill(`>${words.category}: `);
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows
    .filter({ hasText: `${words.category}: ` })
    .first()
    .waitFor();
  const hidden = manifest.contributes.menus.commandPalette
    .filter(({ when }) => when !== 'jianggao.draftActive')
    .map(({ command }) => command);
  const wanted = manifest.contributes.commands
    .filter(({ command }) => !hidden.includes(command))
    .map(({ title }) => `${words.category}: ${words[title.slice(1, -1)]}`);
  const seen = new Set();
  for (let turn = 0; turn < 20 && wanted.some((title) => !seen.has(title)); turn++) {
    for (const text of await rows.allInnerTexts()) seen.add(text.split('\n')[0]);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(100);
  }
  const missing = wanted.filter((title) => !seen.has(title));
  check(missing.length === 0, `not in the palette: ${missing.join('; ')}`);
  await page.keyboard.press('Escape');
}

async function seeStatus(page) {
  await page.locator('[id="status.languageStatus"]').click();
  await page.locator('.hover-language-status').getByText(texts['Show summary']).waitFor();
  await page.keyboard.press('Escape');
}

async function seeQuestions(page) {
  await runCommand(page, 'newDraft', words);
  const widget = page.locator('.quick-input-widget');
  await widget.getByText(texts['New draft ({0}/3)'].replace('{0}', '1')).waitFor();
  await page.getByPlaceholder(texts['For what occasion?']).waitFor();
  await page.keyboard.press('Enter');
  await page.getByPlaceholder(texts['At what level?']).waitFor();
  await widget.getByText(texts['A single unit']).waitFor();
  await page.keyboard.press('Escape');
  await viewAction(page, words['view.outline.name'], words['command.filter.title']);
  await page.getByPlaceholder(texts['Words of a heading']).waitFor();
  await page.keyboard.press('Escape');
}

async function seeAnswer(page) {
  await runCommand(page, 'cleanDraft', words);
  await editorLine(page, '本文由').waitFor({ state: 'detached' });
  // Under the tests' driver messages do not rise by themselves; they wait behind the bell.
  await page.locator('[id="status.notifications"]').click();
  const [said] = texts['Cleaned up: {0}'].split('{0}');
  await page.locator('.notifications-center', { hasText: new RegExp(`${said}[^、；]*行1处`) }).waitFor();
  await takePicture(page, 'chinese-answer.png');
}

async function closeTab(page, text) {
  const tab = page.locator('.tabs-container .tab', { hasText: text });
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'detached' });
}
