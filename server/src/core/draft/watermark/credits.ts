import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE } from './glue';
import { isUnsure, opensClause } from './opening';

const ROLE =
  '(?:责任编辑|责编|编辑|作者|撰文|撰稿|来源|审核|审校|校对|排版|美编|监制|监审|统筹|策划|制作|摄影|供图|供稿|初审|复审|终审|主编|值班|图文|文案|文字|图片|音频|主播|出品|运营|设计|文|图|整理)';
const CREDIT = `[^A-Za-z\\d\\u4e00-\\u9fff\\s，。“（]{0,2}\\s?${ROLE}\\s?[｜|丨/／]\\s?`;
/** People in the roles of those who publish, each behind an upright bar, between two sentences. */
const CREDITS = new RegExp(
  `${BEGINS_SENTENCE}(?:${CREDIT}[A-Za-z\\u4e00-\\u9fff\\d·]{1,10}(?:\\s{1,4}|(?=[^A-Za-z\\u4e00-\\u9fff\\d\\s]))){0,7}${CREDIT}(?=[A-Za-z\\u4e00-\\u9fff\\d])`,
  'gu',
);
/** The same in a bracket: `(编辑 张三 校对 李四)`. */
const BRACKET = new RegExp(
  `${BEGINS_SENTENCE}[（(【](?:${ROLE}[\\s：:/|｜]{1,2}[A-Za-z\\u4e00-\\u9fff·]{2,4}[\\s，,、;；]{0,3}){2,6}[）)】]`,
  'gu',
);
/** Longest name of the last. */
const LONGEST = 10;

/** Who wrote, edited and printed a text, between two sentences: `编辑｜小林　排版｜阿梅`. */
export function credits(text: string): readonly Span[] {
  const brackets = /[（(【][编责作来审校撰图文摄供]/u.test(text)
    ? findAll(BRACKET, text).map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
    : NONE;
  return brackets.length > 0 ? brackets : unbracketed(text);
}

function unbracketed(text: string): readonly Span[] {
  if (!/[｜|丨/／]/u.test(text)) return NONE;
  return findAll(CREDITS, text).flatMap(({ 0: said, index }) => {
    const start = index + said.length - said.trimStart().length;
    const from = index + said.length;
    // A single stroke may stand between two words of the speech.
    const clear = /[｜|丨]/u.test(said) || (said.match(/[/／]/gu)?.length ?? 0) > 1;
    for (let end = from + 1; end <= from + LONGEST; end++) {
      if (end >= text.length || (clear && end > from + 1 && opensClause(text, end) && !isUnsure(text.slice(from, end))))
        return [{ start, end: Math.min(end, text.length) }];
      if (!/[A-Za-z\u4e00-\u9fff\d·]/u.test(text.charAt(end)))
        return text.slice(end).trim() === '' ? [{ start, end }] : [];
    }
    return [];
  });
}
const NONE: readonly Span[] = [];
