import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS, BEGINS_SENTENCE } from './glue';
import { opensClause } from './opening';
import { isOfficial } from './reach';

/** The dot of an address, as it is written so that no filter sees it. */
const DOT = '(?:[.．。·•]|\\s?点\\s?|[(（\\[]点[)）\\]]|[(（\\[]dot[)）\\]])';
const ZONE = '(?:com|cn|net|org|vip|top|cc|xyz|site|info|club|shop|wang|ltd|co|io|me|tv)';
/** The name of the site ahead of its address. */
const NAME =
  '(?:[\\u4e00-\\u9fff]{2,6}(?:网|文库|文秘|公文|范文|材料|资料库?|写作|站|坊|斋|轩|阁|苑|社|圈|馆|文档|家园|之家)[：:]?\\s?)?';
/** What a page says of an address. */
const LABEL =
  '(?:(?:原文|本文|来源|出处|出自)(?=[：:])|(?:原文|本文|全文|文章|资料|素材|文档|范文|稿件|内容|图片|更多(?:精彩|优质)?(?:范文|材料|内容|资料|文章)?)(?:下载|首发|转载)?(?:地址|链接|网址|来源于?|来自|出处|首发于?|转自|请访问|请登录|请看|请上|尽在|见)|(?:请)?复制(?:本|此|该|这个|以下|下方)?(?:链接|网址|地址)(?:到|至|用|在)?(?:手机|电脑)?(?:浏览器)?(?:中|里|地址栏)?(?:打开|访问|查看|粘贴)?|(?:打开|访问)链接)[：:]?\\s?';
const ADDRESS = new RegExp(
  `(?:${BEGINS_SENTENCE}[-—→（(【]{0,2}(?<name>${LABEL}|${NAME})|${BEGINS}©\\s?[\\u4e00-\\u9fffA-Za-z0-9·]{2,12}\\s)(?:(?:https?|HTTPS?)\\s?[：:]\\s?[/／]{2})?(?:(?:www|WWW|ｗｗｗ)${DOT})?(?:[A-Za-z0-9-]{1,16}\\.){0,3}[A-Za-z0-9][A-Za-z0-9-]{1,24}(?:${DOT}${ZONE}){1,2}(?![A-Za-z])(?:[/／][A-Za-z0-9_/.?=&%-]{0,60})?[）)】]?`,
  'giu',
);
/** The address is what the sentence is about. */
const SUBJECT = /^(?:是|为|的|网站|平台|上|这|作为|系|页面|等|和|与|、)/u;
/** What stands ahead of an address that is read out. */
const READ_OUT =
  /^(?!原文|本文|全文|文章|资料|素材|文档|范文|稿件|内容|图片|更多|请?复制|打开链接)(?:.*(?:[是为：:到录问开看见览入在]$|网址|官网|地址|登[录陆]|访问|浏览|邮箱))/u;

/**
 * Addresses that stand between two sentences as one of their own: nobody reads one out without a word about it. Without `www` and
 * `http` too, and with a dot in disguise.
 */
export function bareDomains(text: string): readonly Span[] {
  if (!LATIN.test(text)) return NONE;
  const spans: Span[] = [];
  for (const { 0: said, index, groups } of findAll(ADDRESS, text)) {
    const start = index + said.length - said.trimStart().length;
    const end = index + said.length;
    if (isOfficial(text, { start, end }) || READ_OUT.test((groups?.['name'] ?? '').trim())) continue;
    const behind = text.slice(end, end + 3);
    if (SUBJECT.test(behind) || /^\s?[，,、；;]/u.test(behind)) continue;
    const alone = behind.trim() === '' || isHan(behind.trimStart().charCodeAt(0)) || /^[。！?？）)—-]/u.test(behind);
    if (alone) spans.push({ start, end: end + namedBehind(text, end) });
  }
  return spans;
}

/** A site's name with its motto behind its address, a sentence of their own. */
const MOTTO =
  /^\s?[\u4e00-\u9fff]{2,10}(?:网|文库|库|文秘|公文|范文|写作|站|坊|斋|轩|阁|苑|社|家园|之家)\s?(?:——|—|[-，,：:|｜])\s?[^。！？，；]{4,30}[！!。]?(?=\s|$|[\u4e00-\u9fff])/u;

/** The site's name behind its address. */
const NAME_BEHIND = /^\s[\u4e00-\u9fff]{2,6}(?:网|文库|文秘|公文|范文|资料库|文档)/u;

/** How much of what stands behind an address is the site's name, with its motto or without. */
function namedBehind(text: string, at: number): number {
  const motto = MOTTO.exec(text.slice(at, at + 60))?.[0].length;
  if (motto !== undefined) return motto;
  const name = NAME_BEHIND.exec(text.slice(at, at + 16))?.[0].length ?? 0;
  return name > 0 && (at + name >= text.length || opensClause(text, at + name)) ? name : 0;
}

/** Five letters of an address, or three behind its first part. */
const LATIN = /[A-Za-z0-9-]{3}\s?[.．。·•点([（]/u;
const NONE: readonly Span[] = [];
