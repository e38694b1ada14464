import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE, unindented } from './glue';

/** Longest line that a page lists other texts in. */
const LONGEST = 100;

/** What a page lists behind a text, named by it: `【某某讲话】相关文章：`. */
const NAMED =
  /^[【《“「][^】》”」]{2,60}[】》”」]\s?的?(?:相关|推荐|同类|类似|延伸|更多).{0,4}(?:文章|阅读|推荐|范文|内容|资料|链接|文档)[：:]?$/u;
const READER = '(?:您|你|大家|喜欢[本此该]文的人|看[了过](?:[本此该]文|这篇)的?[人读者用户网友]{0,3}|读者|网友|用户)';
/** To whom it recommends them: `您可能还对以下文档感兴趣：…`. */
const TO_READER = new RegExp(
  `^[^A-Za-z\\u4e00-\\u9fff]{0,4}(?:${READER}(?:们)?(?:可能|也许|或许)?(?:还|也|都)?(?:可能)?(?:会)?(?:对.{0,10}感兴趣|喜欢|想看|在[看读搜下]|关注|需要|浏览|阅读|下载|搜索?|看)了?过?|为${READER}(?:推荐|精选)|(?:[本此该]文|[本此该]篇|同类|类似)?(?:相关|同类|类似|热门|其他|更多)(?:文档|范文|讲话稿?|材料|文章|资料|推荐))(?:的?(?:文档|范文|文章|内容|资料|材料|还有))?\\s?[：:]`,
  'u',
);
/** Titles side by side. */
const LISTED = /[：:]\s?[^。！？]{2,40}(?:\s?[/｜|丨·]\s?|\u3000|\s{2}|\s-\s)[^。！？]{2,}/u;

/** Whether a line lists or heads other texts of a page. */
export function isOthers(line: string): boolean {
  if (line.length > LONGEST) return false;
  if ('【《“「'.includes(line.charAt(0)) && NAMED.test(line)) return true;
  return TO_READER.test(line) && (LISTED.test(line) || /[：:]$/u.test(line) || /感兴趣|推荐/u.test(line.slice(0, 24)));
}

/** Another text of the page, named behind what its list is headed by. */
const RELATED = new RegExp(
  `${BEGINS_SENTENCE}[^A-Za-z\\u4e00-\\u9fff\\d\\s，。“（]{0,3}(?:原标题|本期荐稿|今日荐稿|荐稿|今日推荐|本期推荐|好稿推荐|相关阅读|延伸阅读|推荐阅读|拓展阅读|扩展阅读|上一篇|下一篇|相关链接|往期回顾|往期推荐|往期精选|猜你喜欢|热门推荐|相关文章|相关范文|相关推荐|阅读推荐|好文推荐|为您推荐|为你推荐)[：:]\\s?(?:《[^《》]{2,40}》|[^，。！？：]{2,36}?(?:讲话稿?|发言稿?|致辞|报告|总结|汇报|党课(?:讲稿)?|心得(?:体会)?|体会|主持词|提纲|范文|演讲稿?)(?![\\p{Script=Han}]{0,2}(?:精神|要求|会|中))(?:[（(][^（()）]{1,16}[）)])?)`,
  'gu',
);

/** Where a paragraph has another text of the page recommended in it. */
export function relatedTexts(text: string): readonly Span[] {
  if (!/[读篇接顾荐选欢章文稿题][：:]/u.test(text)) return NONE;
  return findAll(RELATED, text).flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    // What the speaker recommends he says something of.
    if (/^[，,、的和与及]/u.test(text.slice(end, end + 1))) return [];
    return [unindented(said, index, end)];
  });
}
const NONE: readonly Span[] = [];
