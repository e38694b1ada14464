import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE, unindented } from './glue';

const DID =
  '(?:最后|最近|本文|文章)?(?:编辑|发布|发表|更新|上传|修改|创建|转载|打印|下载|导出|收录|录入|推送|回复|评论|浏览)(?:时间|日期|于|自)?';
const DAY = '\\d{4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,2}';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const PLACE =
  '(?:\\s?[・·•|｜,，]?\\s?(?:IP\\s?属地|来自|发表于|发布于)[：:]?\\s?[\\u4e00-\\u9fff]{2,4}(?=\\s|$|[。，]))?';
/** When a page or a device did something with the text, in the form that machines write. */
const STAMP = new RegExp(
  `${BEGINS_SENTENCE}(?:(?:本?文章?|内容|此文|帖子)(?:已|最后)?于\\s?${DAY}(?:\\s{1,2}${TIME})?\\s?(?:被)?(?:修改|更新|发布|编辑|发表|删除|上传)|(?:[\\u4e00-\\u9fffA-Za-z]{0,4}\\s)?${DID}[：:\\s]{0,2}(?:${DAY}(?:\\s{1,2}${TIME})?|${TIME})${PLACE})`,
  'gu',
);

/** Stamps of a page between two sentences: `编辑于 2023-06-11 08:30 ・IP 属地江苏`. */
export function stamps(text: string): readonly Span[] {
  if (!/\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]|\d:\d\d/u.test(text)) return NONE;
  // A day alone may open a sentence of the speech.
  return findAll(STAMP, text).flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    if (!/\d:\d\d|IP/u.test(said) && /^[，,、的起至到前后]/u.test(text.slice(end, end + 1))) return [];
    return [unindented(said, index, end)];
  });
}
const NONE: readonly Span[] = [];
