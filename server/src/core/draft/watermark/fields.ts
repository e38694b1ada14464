import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';

/** What a seller notes of his ware in a bracket. */
const FIELD =
  '(?:全文|本文|本篇|正文)?(?:字数|篇幅|时长|朗读时长|适用(?:范围|对象|场合|场景|人群|单位|于)?|格式|页数|大小|编号|稿号|售价|价格|类型|文种|难度|热度|评分|星级|推荐指数|下载量|收录时间|更新时间|上传时间|贡献者|整理人|稿件编号|水印)';
const BRACKET = new RegExp(
  `[（(\\[【](?:${FIELD}\\s?[：:]?\\s?(?:约|共)?[^：:；;。（()）]{1,18})(?:[；;，,、\\s|｜]\\s?(?:${FIELD}\\s?[：:]?\\s?(?:约|共)?[^：:；;。（()）]{1,18})){0,5}[）)\\]】]`,
  'gu',
);
const FIELDS = new RegExp(`(?:^|[（(\\[【；;，,、\\s|｜])${FIELD}(?=\\s?[：:]|约|共|\\d|★)`, 'gu');
/** How long the text is, and how long it takes to read it out. */
const LENGTH =
  /[（(【[](?:全文|本文|本篇|本稿|正文|此稿|文稿|讲话稿)(?:共|约|计|大约){1,2}\s?\d{2,5}\s?字[^（()）。]{0,20}[）)】\]]/gu;

/** Brackets in which a seller describes what he sells: `（字数：约1300；适用：县级领导）`. */
export function sellersFields(text: string): readonly Span[] {
  if (!/字|适用|编号|售价|价格|页数/u.test(text)) return NONE;
  const found: Span[] = [];
  for (const { 0: said, index: start } of findAll(BRACKET, text)) {
    const fields = said.match(FIELDS)?.length ?? 0;
    if (fields >= 2 || (fields === 1 && /^.(?:全文|本文|本篇)?字数/u.test(said)))
      found.push({ start, end: start + said.length });
  }
  for (const { 0: said, index: start } of findAll(LENGTH, text)) found.push({ start, end: start + said.length });
  return found.sort((a, b) => a.start - b.start);
}
const NONE: readonly Span[] = [];
