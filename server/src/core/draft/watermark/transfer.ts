import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE, unindented } from './glue';

const FROM =
  '(?:转载自?|转自|摘自|摘编自|选自|源自|来自|来源[：:]|出自|编自|整理自|首发于?|原载于?|原文载于|文章来源[：:])';
/** Between dashes, or behind one to the paragraph's end. */
const DASHED = new RegExp(
  `${BEGINS_SENTENCE}(?:——|—|--)\\s?(?:[本此该]?文?)${FROM}[：:]?\\s?(?<from>[^。！？—]{2,36}?)(?:(?:——|--)|(?=\\s{0,2}$))`,
  'gu',
);
/** Who but the trade gives texts away so. */
const TRADE =
  /公众(?:号|平台)|微信|小程序|付费|会员|素材|范文|文库|模板|公文|写作|文秘|材料[库网铺]|资料[库网]|网友|网络|互联网|头条号?|知乎|豆瓣|简书|百家号|微博|图书馆-|删改|VIP|\.(?:com|cn|net)/iu;
/** A quotation has its source behind it. */
const BOOK =
  /^《(?![^》]*(?:素材库|范文|讲话大全))[^《》]{2,24}》(?:[（(]?第?[一二三四五六七八九十\d]{0,4}[卷版章篇页期节].{0,6})?$/u;
/** Where a page of a personal library took a text from. */
const LIBRARY = new RegExp(
  `${BEGINS_SENTENCE}(?:来自|来源|转自|转藏自)[：:]?\\s?(?:360)?(?:个人图书馆|图书馆|doc88|豆丁|道客巴巴|百度文库|原创力文档|人人文库|知乎|简书|豆瓣|网易|搜狐|今日头条|百家号|微信公众号|网络|互联网)(?:[-—_·:：\\s]{1,3}(?:馆藏|文档|编号|作者|用户|ID)?\\s?[A-Za-z0-9]{3,14})?(?:\\s?[→>|｜·]\\s?(?:转藏|收藏|阅读|浏览|下载|赞|评论)\\s?[（(]?\\s?\\d{1,7}\\s?[）)]?){0,4}`,
  'gu',
);
/** What follows where the words are a sentence's own: `来自网络的…`. */
const SUBJECT = /^(?:的|上|和|与|、|平台|空间|安全|是|等|化)/u;

/** Notes on where a text was taken from, between two sentences: `——转自某某公众平台，略有删改——`. */
export function transferNotes(text: string): readonly Span[] {
  const found: Span[] = [];
  if (text.includes('—') || text.includes('--')) {
    for (const { 0: said, index, groups } of findAll(DASHED, text)) {
      const from = groups?.['from'] ?? '';
      if (TRADE.test(from) && !BOOK.test(from.trim())) found.push(unindented(said, index));
    }
  }
  if (text.includes('来') || text.includes('转')) {
    for (const { 0: said, index } of findAll(LIBRARY, text)) {
      const end = index + said.trimEnd().length;
      if (!SUBJECT.test(text.slice(end, end + 2)) && !/^[，,、]/u.test(text.slice(end, end + 1)))
        found.push(unindented(said, index, end));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
