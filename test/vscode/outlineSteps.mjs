import path from 'node:path';
import {
  check,
  choose,
  drag,
  editorLine,
  outlineIsStill,
  pictures,
  runCommand,
  section,
  takePictures,
  titles,
  viewAction,
} from './pageParts.mjs';

const draftTitle = '在全县重点项目建设推进会上的讲话';

/** What a person does in the outline view: sections moved by mouse and keys, headings mended, filtered, folded away. */
export function outlineSteps(folder) {
  return [
    ['a section dragged in the outline moves in the text, renumbered', dragSection],
    ['pictures of what was moved', (page) => takePictures(page, folder, 'outline-moved')],
    ['one undo takes the move back', undoMove],
    ['a section dropped on the title comes first', dropOnTitle],
    ['a section dropped on its own parent comes last in it', dropOnParent],
    ['keys in the outline move the section with the focus, again and again', moveWithKeys],
    ['keys in the outline promote a section and demote it again', changeLevelWithKeys],
    ['F2 in the outline renames a heading and leaves its number', renameWithKeys],
    ['the outline is filtered by words of a heading', filterOutline],
    ['a click folds all sections, another unfolds one', collapseAll],
  ];
}

async function dragSection(page) {
  // Room for the text: the panel has been seen.
  await page.keyboard.press('Control+J');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  await drag(page, '一、认清形势', '三、压实责任', () =>
    page.screenshot({ path: path.join(pictures, 'outline-drag.png') }),
  );
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

async function dropOnTitle(page) {
  await drag(page, '三、压实责任', draftTitle);
  await editorLine(page, '一、压实责任').waitFor();
  await editorLine(page, '三、认清形势').waitFor();
  // What was open stays open in its new place.
  await section(page, '（一）领导要带头').waitFor();
  await undoMove(page);
}

async function dropOnParent(page) {
  await drag(page, '（一）领导要带头', '三、压实责任');
  await editorLine(page, '（一）督查要跟上').waitFor();
  await editorLine(page, '（二）领导要带头').waitFor();
  await section(page, '（二）领导要带头').waitFor();
  await page.keyboard.press('Control+Z');
  await editorLine(page, '（一）领导要带头').waitFor();
  await section(page, '（一）领导要带头').waitFor();
}

async function focusOutline(page) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill('>Focus on Outline View');
  await choose(page, titles['container.title']);
  await page.locator('.sidebar .tree-explorer-viewlet-tree-view .monaco-list:focus').waitFor();
}

/** Puts the view's focus on a section, as a click and the way back from the editor do. */
async function focusSection(page, text, line) {
  await outlineIsStill(page);
  await section(page, text).click();
  // The click takes the focus to the editor, which would close what is opened before.
  await page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  await focusOutline(page);
}

async function moveWithKeys(page) {
  await focusSection(page, '（一）领导要带头', 10);
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

async function changeLevelWithKeys(page) {
  await focusSection(page, '（二）督查要跟上', 11);
  await page.keyboard.press('Alt+ArrowLeft');
  await editorLine(page, '四、督查要跟上').waitFor();
  await section(page, '四、督查要跟上').waitFor();
  await page.keyboard.press('Alt+ArrowRight');
  await editorLine(page, '（二）督查要跟上').waitFor();
  await section(page, '（二）督查要跟上').waitFor();
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

async function collapseAll(page) {
  await outlineIsStill(page);
  await viewAction(page, titles['view.outline.name'], 'Collapse All');
  await section(page, '（一）领导要带头').waitFor({ state: 'detached' });
  await section(page, '三、压实责任').locator('.monaco-tl-twistie').click();
  await section(page, '（一）领导要带头').waitFor();
}
