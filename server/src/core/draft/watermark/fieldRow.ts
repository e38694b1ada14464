import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE } from './glue';
import { isUnsure, opensClause } from './opening';

const LABEL =
  '(?:所属)?(?:分类|标签|关键词|栏目|作者|来源|编辑|责编|浏览量?|阅读量?|下载量|下载次数|好评率|点击量?|人气|热度|评分|字数|格式|大小|页数|价格|售价|积分|上传者?|发布者?|更新|收藏量?|评论|点赞|录入|审核|文号|编号|类型|适用|用途)';
/** A row of a page's fields without brackets: `分类：会议讲话  标签：国资 国企`. */
const ROW = new RegExp(
  `${BEGINS_SENTENCE}(?:${LABEL}[：:]\\s?[^：:。，！？；\\s|｜]{1,14}[\\s|｜]{1,4}(?:[^：:。，！？；\\s|｜]{1,10}[\\s|｜]{1,4})?){1,7}${LABEL}[：:]\\s?`,
  'gu',
);
/** Longest value of the last field. */
const LONGEST = 16;

/** Rows of a page's fields between two sentences. */
export function fieldRows(text: string): readonly Span[] {
  const first = text.search(/[：:]/u);
  if (first < 0 || text.slice(first + 1).search(/[：:]/u) < 0 || !/\S[\s|｜]{1,4}\S/u.test(text)) return NONE;
  return findAll(ROW, text).flatMap(({ 0: said, index }) => {
    const start = index + said.length - said.trimStart().length;
    const from = index + said.length;
    let end = from + 1;
    while (end < text.length && end - from <= LONGEST && !'，。！？；：'.includes(text.charAt(end))) {
      if (opensClause(text, end)) return isUnsure(text.slice(from, end)) ? [] : [{ start, end }];
      end++;
    }
    return end >= text.length ? [{ start, end: text.length }] : [];
  });
}
const NONE: readonly Span[] = [];
