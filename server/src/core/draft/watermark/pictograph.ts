import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS } from './glue';

/** Pictures that no draft of a speech holds, and ornaments, the same on both sides of what they frame. */
const FRAMED = new RegExp(
  `${BEGINS}(?<sign>\\p{Extended_Pictographic}|[◤◥◣◢☾☽✎✐✍❀✿✾❁☘♪♫☀☁☂✈☎✉➤➥➽〓▓▒░◈◐◑])\\ufe0f?[^。！？]{2,50}?\\k<sign>\\ufe0f?`,
  'gu',
);
/** Topics of an account: `#机关写作# #讲话稿#`. */
const TOPICS = new RegExp(`${BEGINS}(?:#[^#\\s，。]{2,12}#\\s{0,2}){2,6}`, 'gu');

/** How readers rated the text. */
const STARS = new RegExp(
  `${BEGINS}[★☆⭐]{3,5}\\s?(?:\\d(?:\\.\\d)?\\s?分)?(?:\\s?[（(]\\d{1,6}\\s?人?(?:评价|评分|评论|打分)[）)])?`,
  'gu',
);

/** What pictures frame, and rows of topics. */
export function pictographs(text: string): readonly Span[] {
  const found = PICTURE.test(text) ? findAll(FRAMED, text) : NONE;
  const topics = text.includes('#') ? findAll(TOPICS, text) : NONE;
  const stars = /[★☆⭐]{3}/u.test(text)
    ? findAll(STARS, text).filter(({ 0: said }) => said.includes('分') || said.includes('评'))
    : NONE;
  return [...found, ...topics, ...stars]
    .map(({ 0: said, index }) => ({ start: index, end: index + said.trimEnd().length }))
    .sort((a, b) => a.start - b.start);
}
const PICTURE = /[\u2300-\u2bff\u{1f000}-\u{1faff}]/u;
const NONE: readonly RegExpExecArray[] = [];
