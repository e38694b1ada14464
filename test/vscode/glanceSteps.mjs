import path from 'node:path';
import {
  check,
  editorLine,
  findInEditor,
  pictures,
  runCommand,
  takePicture,
  takePictures,
  titles,
  viewAction,
  webview,
} from './pageParts.mjs';

/** What a person does to see how the draft stands: a finding explained, its page read, the summary opened by status item and button. */
export function glanceSteps(folder) {
  return [
    ['the mouse on a finding shows why, an example and the norm, and its link opens the page of the rule', hover],
    ['cleaning takes the advert out, one undo brings it back', cleanDraft],
    ['the language status item has the figures, and a click in it opens the summary', openStatus],
    ['the summary shows structure, minutes and findings', seeReport],
    ['nothing of the summary is cut in a narrow panel', reportFits],
    ['pictures of the summary', (page) => picturesOfReport(page, folder)],
    ['a button of the outline opens the summary', openReportByButton],
  ];
}

async function hover(page) {
  const card = page.locator('.monaco-hover:visible', { hasText: '依据：' });
  // On a busy machine the first rest of the mouse may come to nothing.
  for (let times = 0; times < 5 && !(await card.isVisible()); times++) {
    const { x, y } = await findInEditor(page, '再接再励');
    await page.mouse.move(x - 60, y + 60);
    await page.mouse.move(x, y, { steps: 5 });
    await card.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  for (const text of ['成语和固定词语里的错别字', '例：', '设置：必错']) await card.getByText(text).first().waitFor();
  await page.screenshot({ path: path.join(pictures, 'hover.png') });
  await card.getByText('详细说明').click();
  await webview(page).getByText('成语和固定词语里的错别字').first().waitFor();
  await closeTab(page, 'idiom.md');
  await editorLine(page, '再接再励').waitFor();
}

async function cleanDraft(page) {
  await runCommand(page, 'cleanDraft');
  await editorLine(page, '本文由').waitFor({ state: 'detached' });
  const { x, y } = await findInEditor(page, '同志们：');
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+Z');
  await editorLine(page, '本文由').waitFor();
}

async function openStatus(page) {
  await page.locator('[id="status.languageStatus"]').click();
  const card = page.locator('.hover-language-status');
  const text = await card.textContent();
  check(/\d+字 · \d+[分秒] · \d+处/.test(text), `the status item says: ${text}`);
  await card.getByText('Show summary').click();
  await webview(page).getByText('结构').first().waitFor();
  // The card stays until the person does something else.
  const { x, y } = await findInEditor(page, '同志们：');
  await page.mouse.click(x, y);
  await card.waitFor({ state: 'detached' });
}

async function seeReport(page) {
  for (const text of ['在全县重点项目建设推进会上的讲话', '三、压实责任', '再接再励']) {
    await webview(page).getByText(text).first().waitFor();
  }
}

async function reportFits(page) {
  const [wide, shown] = await webview(page).evaluate(({ ownerDocument: { documentElement } }) => [
    documentElement.scrollWidth,
    documentElement.clientWidth,
  ]);
  check(shown < 500, `the panel is ${shown} px wide: try it in a narrower one`);
  check(wide <= shown, `the page takes ${wide} px of ${shown}`);
  await takePicture(page, 'report-narrow.png');
}

async function picturesOfReport(page, folder) {
  // Room for the page and the draft beside it.
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await takePictures(page, folder, 'report');
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor();
  await closeTab(page, 'Summary');
}

async function openReportByButton(page) {
  await viewAction(page, titles['view.outline.name'], titles['command.report.title']);
  await webview(page).getByText('结构').first().waitFor();
  await closeTab(page, 'Summary');
}

async function closeTab(page, text) {
  const tab = page.locator('.tabs-container .tab', { hasText: text });
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'detached' });
}
