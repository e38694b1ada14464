import { describe, expect, test } from 'vitest';
import { Checker, fixAll } from '../../server/src/core/index';
import { GLUED, GLUED_LINES, GLUED_NEAR_MISSES } from './fixtures/glued';

const checker = new Checker({}, ['watermark/line', 'watermark/inline', 'watermark/site-boilerplate']);
const AHEAD = [
  '在全县三级干部大会上的讲话',
  '同志们：',
  '今天，我们召开三级干部大会，主要任务是总结经验、分析形势，动员全县上下振奋精神，再创佳绩。下面，我讲三点意见。',
  '一、提高认识，增强责任感',
];
const BEHIND = [
  '二、突出重点，抓好落实',
  '要坚持系统观念，统筹兼顾，一件事情接着一件事情办，一年接着一年干，久久为功。',
];
const within = (line: string) => [...AHEAD, line, ...BEHIND].join('\n');
/** Letters and digits: a mark beside what goes may go with it. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
const kept = (text: string) => letters(fixAll(text, checker).text);

describe('a foreign stretch with no mark at its end', () => {
  test.each(GLUED)('goes and takes nothing of the speech: %s', (marked) => {
    const speech = marked.replace(/«.*»/u, '');
    expect(kept(within(marked.replace(/[«»]/gu, '')))).toBe(letters(within(speech)));
  });

  test.each(GLUED_LINES)('goes as a line: %s', (line) => {
    expect(kept(within(line))).toBe(letters([...AHEAD, ...BEHIND].join('\n')));
  });
});

test.each(GLUED_NEAR_MISSES)('the speech stays: %s', (line) => {
  for (const text of [within(line), within(`要深化改革，把工作抓实。${line}`)])
    expect(checker.check(text).findings).toEqual([]);
});

describe('what is cited stays', () => {
  test.each([
    '有的网站未经授权，大量转载作品，只在文末写一句“转载自网络，侵删”了事；有的网店以“电子版，拍下秒发”为名，公开兜售盗版图书。',
    '对明知侵权仍提供下载链接、网盘提取码的平台，要依法追究连带责任。',
    '党政机关要带头使用正版软件，不得安装破解版、试用版软件，每年组织一次全面自查。',
  ])('%s', (line) => {
    expect(checker.check(within(line)).findings).toEqual([]);
  });
});
