import { describe, expect, test } from 'vitest';
import { Checker, fixAll } from '../../server/src/core/index';

const checker = new Checker({}, ['watermark/line', 'watermark/inline', 'watermark/site-boilerplate']);
const TITLE = '在全县三级干部大会上的讲话';
const BODY = [
  '同志们：',
  '今天，我们召开三级干部大会，主要任务是总结经验、分析形势，动员全县上下振奋精神，再创佳绩。',
  '一、提高认识，增强责任感',
  '要深刻认识做好当前工作的重要意义，坚持问题导向，把各项任务抓细抓实，确保取得实效。',
  '同志们，让我们团结一心，开拓进取，为建设美好家园而努力奋斗！',
];
const SPEECH = [TITLE, ...BODY].join('\n');
const kept = (text: string) => fixAll(text, checker).text;

describe('weak signs outside the speech', () => {
  test('are enough ahead of the title, where they are not inside the speech', () => {
    const line = '笔友们的家园';
    expect(kept(`${line}\n\n${SPEECH}`)).toBe(SPEECH);
    const inside = [TITLE, ...BODY.slice(0, 3), line, ...BODY.slice(3)].join('\n');
    expect(kept(inside)).toBe(inside);
  });

  test('are enough behind the end beside a certain line', () => {
    expect(kept(`${SPEECH}\n\n公众号：青禾公文\n持续更新，欢迎分享`)).toBe(SPEECH);
  });

  test('numbered rules go with their heading where one of them is a seller’s', () => {
    expect(kept(`入群须知\n1.本资料仅限会员本人使用\n2.转发截图者清退\n3.每周一上新\n\n${SPEECH}`)).toBe(SPEECH);
  });

  test('a list of annexes behind the signature stays', () => {
    const text = `${SPEECH}\n\n中共青山县委办公室\n2023年5月6日\n附件：\n1.任务分解表\n2.责任清单`;
    expect(kept(text)).toBe(text);
  });

  test('a block that is mostly the page’s goes as a whole; the date and office beside it stay', () => {
    const block = ['上一篇：发言', '县直机关', '下一篇：主持词'];
    expect(kept(`${SPEECH}\n\n${block.join('\n')}`)).toBe(SPEECH);
    const signed = `${SPEECH}\n\n青山县人民政府\n2023年5月6日`;
    expect(kept(`${signed}\n\n${block.join('\n')}`)).toBe(signed);
  });

  test('a title that nothing tells stays below an advert', () => {
    const text = ['凝心聚力　砥砺前行', ...BODY].join('\n');
    expect(kept(`公众号：青禾公文\n${text}`)).toBe(text);
  });

  test('the speaker’s name and office below the title stay', () => {
    const text = [TITLE, '县委书记　林远山', '（2023年5月6日）', ...BODY].join('\n');
    expect(kept(`青禾公文网　会员专享\n${text}\n上一篇：发言`)).toBe(text);
  });
});
