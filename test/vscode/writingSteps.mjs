import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  check,
  choose,
  editorLine,
  findInEditor,
  openContainer,
  runCommand,
  section,
  takePicture,
  takePictures,
  titles,
  viewAction,
} from './pageParts.mjs';

const unfinished = '写作讲话.txt';
const unfinishedText = `在全县安全生产工作会议上的讲话

同志们：
　　刚才，XX同志通报了有关情况，XX同志作了发言。
　　一、认清形势
　　安全生产责任重大，要做到两点：第一，思想要重视；第二，行动要跟上。
　　二、压实责任
　　一是领导要带头`;

/** Puts a draft that is still being written into the folder. */
export function prepare(folder) {
  writeFileSync(path.join(folder, unfinished), unfinishedText);
}

/** What a person does who writes on: text that goes on, an input method, names filled in, a new draft, the walkthrough. */
export function writingSteps(folder) {
  return [
    ['after 一是…； the next item is offered, and Enter writes it', completeItem],
    ['pictures of the suggestions', (page) => picturesOfSuggestions(page, folder)],
    ['an input method composes undisturbed, with suggestions open, too', compose],
    ['Enter twice leaves a blank line; at a new line the next heading comes when it is asked for', enterTwice],
    ['a button of the outline shows the items of runs, and hides them', toggleRuns],
    ['the list of placeholders: a click goes there, buttons go to the next and back', walkPlaceholders],
    ['a name is filled in everywhere', (page) => fillEverywhere(page, folder)],
    ['File > New File makes a draft: a skeleton for its occasion', newDraft],
    ['the walkthrough has five steps with pictures, the last opens the sample', seeWalkthrough],
  ];
}

async function completeItem(page) {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: unfinished }).dblclick();
  // The server knows the draft when its placeholders are marked.
  await page.locator('.editor-instance .cdr[class*=squiggly]').first().waitFor();
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

/** Suggestions do not come while letters are composed; those that are open take no key and change nothing of what is chosen. */
async function compose(page) {
  await page.keyboard.press('Control+End');
  await composeWord(page, async (letters) => {
    check((await page.locator('.suggest-widget.visible').count()) === 0, `suggestions while ${letters} is composed`);
  });
  await page.keyboard.press('Control+Z');
  await editorLine(page, /一是领导要带头；?$/).waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Space');
  await suggestion(page, '二是').waitFor();
  await composeWord(page, async () => undefined);
  await page.keyboard.press('Escape');
}

/**
 * The letters of the input method stand in the text while it composes; what was chosen takes their place. It sees a key before the
 * editor does, which hears of a key 229 only.
 */
async function composeWord(page, whileComposing) {
  const browser = await page.context().newCDPSession(page);
  const key = () =>
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
  for (const text of ['e', 'er', 'ers', 'ersh', 'ershi']) {
    await key();
    await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(150);
    await whileComposing(text);
  }
  await key();
  await browser.send('Input.insertText', { text: '二是' });
  await browser.detach();
  await editorLine(page, /一是领导要带头；?二是$/).waitFor();
}

async function enterTwice(page) {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  // So long suggestions would take to come.
  await page.waitForTimeout(1000);
  check((await page.locator('.suggest-widget.visible').count()) === 0, 'suggestions at a new line, unasked');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Space');
  await suggestion(page, '三、').waitFor();
  await page.keyboard.press('Escape');
  check((await editorLine(page, '三、').count()) === 0, 'Enter wrote a heading');
  await page.keyboard.press('Control+Z');
  await editorLine(page, /一是领导要带头；?二是$/).waitFor();
}

async function toggleRuns(page) {
  await openContainer(page);
  await section(page, '二、压实责任').waitFor();
  const item = section(page, '第一，思想要重视');
  check((await item.count()) === 0, 'items of runs are shown unasked');
  const press = () => viewAction(page, titles['view.outline.name'], titles['command.toggleRuns.title']);
  await press();
  await item.waitFor();
  await press();
  await item.waitFor({ state: 'detached' });
}

async function walkPlaceholders(page) {
  const view = titles['view.placeholders.name'];
  const header = page.locator('.sidebar .pane-header', { hasText: view });
  if ((await header.getAttribute('aria-expanded')) === 'false') {
    await header.click();
  }
  const lines = page.locator('.sidebar .monaco-list-row', { hasText: 'XX同志' });
  await lines.first().click();
  const [first, second] = ['Ln 4, Col 8 (2 selected)', 'Ln 4, Col 20 (2 selected)'];
  await page.locator('.statusbar-item', { hasText: first }).waitFor();
  await viewAction(page, view, titles['command.nextPlaceholder.title']);
  await page.locator('.statusbar-item', { hasText: second }).waitFor();
  await viewAction(page, view, titles['command.previousPlaceholder.title']);
  await page.locator('.statusbar-item', { hasText: first }).waitFor();
}

async function fillEverywhere(page, folder) {
  await takePictures(page, folder, 'placeholders');
  await runCommand(page, 'fillPlaceholder');
  await choose(page, 'All 2 with the same');
  await page.locator('.quick-input-widget input[type=text]').fill('王明');
  await page.keyboard.press('Enter');
  await editorLine(page, '王明同志通报了有关情况，王明同志').waitFor();
}

async function newDraft(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill('>Create: New File...');
  await choose(page, 'Create: New File...');
  await choose(page, titles['command.newDraft.title']);
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
