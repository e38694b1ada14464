import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  check,
  choose,
  editorLine,
  findInEditor,
  outlineRows,
  pictures,
  runCommand,
  takePicture,
  takePictures,
  titles,
} from './pageParts.mjs';

const unfinished = '写作讲话.txt';
const unfinishedText = `在全县安全生产工作会议上的讲话

同志们：
　　刚才，XX同志通报了有关情况，XX同志作了发言。
　　一、认清形势
　　安全生产责任重大，必须抓紧抓实。
　　二、压实责任
　　一是领导要带头`;

/** Puts a draft that is still being written into the folder. */
export function prepare(folder) {
  writeFileSync(path.join(folder, unfinished), unfinishedText);
}

/** What a person does who writes on: the outline moved about, text that goes on, names filled in, the summary read. */
export function lateSteps(folder) {
  return [
    ['a section dragged in the outline moves in the text, renumbered', dragSection],
    ['pictures of what was moved', (page) => takePictures(page, folder, 'outline-moved')],
    ['one undo takes the move back', undoMove],
    ['keys in the outline move the section with the focus, again and again', moveWithKeys],
    ['F2 in the outline renames a heading and leaves its number', renameWithKeys],
    ['the outline is filtered by words of a heading', filterOutline],
    ['cleaning takes the advert out, one undo brings it back', cleanDraft],
    ['the summary shows structure, minutes and findings', seeReport],
    ['pictures of the summary', (page) => picturesOfReport(page, folder)],
    ['after 一是…； the next item is offered, and Enter writes it', completeItem],
    ['pictures of the suggestions', (page) => picturesOfSuggestions(page, folder)],
    ['an input method composes undisturbed', compose],
    ['a name is filled in everywhere', (page) => fillEverywhere(page, folder)],
    ['a new draft is a skeleton for its occasion', newDraft],
    ['the walkthrough has five steps with pictures, the last opens the sample', seeWalkthrough],
  ];
}

function section(page, text) {
  return outlineRows(page).filter({ hasText: text });
}

/** Waits until the outline has caught up with the text: lines that are made anew end a drag. */
async function outlineIsStill(page) {
  const read = () => outlineRows(page).allInnerTexts();
  let before = await read();
  for (let still = 0; still < 10; ) {
    await page.waitForTimeout(100);
    const now = await read();
    still = now.join() === before.join() ? still + 1 : 0;
    before = now;
  }
}

async function dragSection(page) {
  // Room for the text: the panel has been seen.
  await page.keyboard.press('Control+J');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  await outlineIsStill(page);
  const from = await section(page, '一、认清形势').boundingBox();
  const to = await section(page, '三、压实责任').boundingBox();
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 64, from.y + from.height, { steps: 4 });
  const target = section(page, '三、压实责任').and(page.locator('.drop-target'));
  // A person's hand is never still, and a browser says so all the time while something is dragged.
  for (let step = 0; step < 100 && !(await target.isVisible()); step++) {
    await page.mouse.move(to.x + 60 + (step % 8), to.y + to.height / 2, { steps: 4 });
    await page.waitForTimeout(20);
  }
  await page.screenshot({ path: path.join(pictures, 'outline-drag.png') });
  await page.mouse.move(to.x + 70, to.y + to.height / 2, { steps: 4 });
  await page.mouse.up();
  await editorLine(page, '一、压实责任').waitFor();
  await editorLine(page, '三、认清形势').waitFor();
  await section(page, '一、压实责任').waitFor();
}

async function undoMove(page) {
  await page.keyboard.press('Control+Z');
  await editorLine(page, '一、认清形势').waitFor();
  await editorLine(page, '三、压实责任').waitFor();
  await section(page, '一、认清形势').waitFor();
}

async function focusOutline(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill('>Focus on Outline View');
  await choose(page, titles['container.title']);
  await page.locator('.sidebar .tree-explorer-viewlet-tree-view .monaco-list:focus').waitFor();
}

async function moveWithKeys(page) {
  await section(page, '（一）领导要带头').click();
  // The click takes the focus to the editor, which would close what is opened before.
  await page.locator('.statusbar-item', { hasText: 'Ln 10,' }).waitFor();
  await focusOutline(page);
  await page.keyboard.press('Alt+ArrowDown');
  await section(page, '（一）督查要跟上').waitFor();
  await section(page, '（二）领导要带头').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await section(page, '（一）领导要带头').waitFor();
  // The focus moved by itself, not by a click.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowUp');
  await section(page, '（一）督查要跟上').waitFor();
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Control+Z');
  }
  await section(page, '（一）领导要带头').waitFor();
  await editorLine(page, '（一）领导要带头').waitFor();
}

async function renameWithKeys(page) {
  await outlineIsStill(page);
  // Undo has taken the focus to the editor.
  await focusOutline(page);
  await page.keyboard.press('F2');
  await page.locator('.quick-input-widget', { hasText: 'New heading' }).waitFor();
  const input = page.locator('.quick-input-widget input[type=text]');
  const heading = await input.inputValue();
  check(/^(领导要带头|督查要跟上)$/.test(heading), `the heading to rename: ${heading}`);
  await input.fill('协作要紧密');
  await page.keyboard.press('Enter');
  await editorLine(page, /（[一二]）协作要紧密。/).waitFor();
  await section(page, '协作要紧密').waitFor();
  await page.keyboard.press('Control+Z');
  await editorLine(page, heading).waitFor();
  await outlineIsStill(page);
}

async function filterOutline(page) {
  await runCommand(page, 'filter');
  await page.locator('.quick-input-widget input[type=text]').fill('督查');
  await section(page, '一、认清形势').waitFor({ state: 'detached' });
  await section(page, '（二）督查要跟上').waitFor();
  await section(page, '三、压实责任').waitFor();
  await page.keyboard.press('Enter');
  await runCommand(page, 'clearFilter');
  await section(page, '一、认清形势').waitFor();
}

async function cleanDraft(page) {
  await runCommand(page, 'cleanDraft');
  await editorLine(page, '本文由').waitFor({ state: 'detached' });
  const { x, y } = await findInEditor(page, '同志们：');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+Z');
  await editorLine(page, '本文由').waitFor();
}

function report(page) {
  return page.frameLocator('iframe.webview').frameLocator('iframe#active-frame').locator('body');
}

async function seeReport(page) {
  await runCommand(page, 'report');
  for (const text of ['在全县重点项目建设推进会上的讲话', '结构', '三、压实责任', '再接再励']) {
    await report(page).getByText(text).first().waitFor();
  }
}

async function picturesOfReport(page, folder) {
  await takePictures(page, folder, 'report');
  const tab = page.locator('.tabs-container .tab', { hasText: 'Summary' });
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'detached' });
}

async function completeItem(page) {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: unfinished }).dblclick();
  const { x, y } = await findInEditor(page, '领导要带头');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('；');
  await suggestion(page, '二是').waitFor();
  await page.keyboard.press('Enter');
  await editorLine(page, '一是领导要带头；二是').waitFor();
}

function suggestion(page, text) {
  return page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
}

async function picturesOfSuggestions(page, folder) {
  await page.keyboard.press('Control+Z');
  await editorLine(page, '二是').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Space');
  await suggestion(page, '二是').waitFor();
  await takePictures(page, folder, 'completion');
  await suggestion(page, '二是').waitFor();
  await page.keyboard.press('Escape');
}

/** The letters of the input method stand in the text while it composes; what was chosen takes their place. */
async function compose(page) {
  await page.keyboard.press('Control+End');
  const browser = await page.context().newCDPSession(page);
  for (const text of ['e', 'er', 'ers', 'ershi']) {
    await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(150);
    check((await page.locator('.suggest-widget.visible').count()) === 0, `suggestions while ${text} is composed`);
  }
  await browser.send('Input.insertText', { text: '二是' });
  await editorLine(page, /一是领导要带头；?二是$/).waitFor();
  await page.keyboard.press('Escape');
}

async function fillEverywhere(page, folder) {
  await runCommand(page, 'nextPlaceholder');
  await page.locator('.activitybar').getByRole('tab', { name: titles['container.title'] }).click();
  const header = page.locator('.sidebar .pane-header', { hasText: titles['view.placeholders.name'] });
  if ((await header.getAttribute('aria-expanded')) === 'false') {
    await header.click();
  }
  await page.locator('.sidebar .monaco-list-row', { hasText: 'XX同志' }).first().waitFor();
  await takePictures(page, folder, 'placeholders');
  await runCommand(page, 'fillPlaceholder');
  await choose(page, 'All 2 with the same');
  await page.locator('.quick-input-widget input[type=text]').fill('王明');
  await page.keyboard.press('Enter');
  await editorLine(page, '王明同志通报了有关情况，王明同志').waitFor();
}

async function newDraft(page) {
  await runCommand(page, 'newDraft');
  await choose(page, '任前谈话');
  await choose(page, '市');
  await choose(page, 'Middle');
  await editorLine(page, '在新任职干部集体谈话会上的讲话').waitFor();
  await section(page, '二、干字当头').waitFor();
}

async function seeWalkthrough(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill('>Welcome: Open Walkthrough...');
  await choose(page, 'Open Walkthrough');
  await choose(page, titles['walkthrough.title']);
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor();
  check((await steps.count()) === 5, `${await steps.count()} steps`);
  await steps.last().click();
  // A narrow page leaves the pictures out.
  await page.keyboard.press('Control+B');
  const media = page.locator('.getting-started-media iframe, .getting-started-media img');
  await media.first().waitFor();
  await takePicture(page, 'walkthrough.png');
  await page.getByText(titles['command.openSample.title'], { exact: true }).first().click();
  await editorLine(page, '在全县防汛工作会议上的讲话').waitFor();
}
