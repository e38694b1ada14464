import type { WatermarkConventions } from '../../conventions/watermarks';

/** Tells the names of sites that deal in drafts. */
export interface SiteNames {
  /** Whether a short text is only such a name, with the words that claim the text for it: `来自青禾公文网整理`. */
  isStrong(text: string): boolean;
  /** As `isStrong`; names that others may bear too: `青禾文库`. */
  isLoose(text: string): boolean;
}

/** What a speech is called by in its title. */
export const SPEECH_NOUN = /讲话|发言|致辞|致词|讲稿|党课|演讲|主持词|汇报|总结|报告|表态/;

/** What sites and accounts call themselves: a word of the trade, and a house, a circle, a friend of it. */
const TRADE_NAME =
  '(?:公文|写稿|材料|文稿|文秘|范文|写作|讲话稿?|讲稿|发言稿?|笔杆子?|笔尖|笔头|妙笔|秘书|机关|文档|资料|素材|文案|文字|文书|党课|稿件|好稿|文笔|笔墨|翰墨|体制内)[\\u4e00-\\u9fff]{0,2}(?:帮手?|圈|铺子?|坊|部落|家园|助手|之家|之友|驿站|小站|工坊|加油站|课堂|学堂|笔记|搭子|星球|频道|书屋|阁|苑|斋|轩|吧|汇(?![编报总])|派|超市|小店|小栈|书舍|商城|达人|先生|老司机|研究所|俱乐部|联盟|营)';
/** Such a name in a text, not as the subject of what an office does. */
export const NAMED = new RegExp(
  `${TRADE_NAME}(?![\\u4e00-\\u9fff]{0,2}(?:建设|工作|精神|活动|制度|管理|服务|创建))`,
  'u',
);
const WHOLE = new RegExp(`^[\\u4e00-\\u9fff]{0,6}${TRADE_NAME}$`, 'u');

/** Whether a text is only such a name: `青禾文档之家`. */
export function isTradeName(text: string): boolean {
  return text.length <= LONGEST && WHOLE.test(text);
}

/** What shops of drafts are named after, by the last word: `拾光写稿` `墨语轩公文`. */
const SHOP =
  /^[\u4e00-\u9fffA-Za-z0-9·]{2,5}(?:公文|写稿|写作|文稿|讲话稿|讲稿|文档|范文|文秘|文库|文案|稿库|材料[库铺屋坊社圈]|资料[库铺屋]|素材[库铺屋]|文库网|[小书文]?铺|小[店栈墨案站]|书斋|文斋|稿社|笔记)$/u;
/** With these ahead it is what an office does, has or asks for. */
const OFFICE_WORK =
  /[的和与及或了在要是为用以对从把新旧种类个一二三四五六七八九十第本各有无不]|机关|党|政|行政|法定|规范|精简|减少|压缩|起草|撰写|处理|办理|传阅|审核|修改|准备|提交|上报|报送|学习|参考|会议|发言|领导|工作|应用|创意|英语|语文|学术|论文|文学|新闻|学生|教师|小学|中学|课堂|作文|电子|共享|技术|档案|培训|宣传|调研|读书|随堂|课|便民|基础|常用|如何|怎样|浅谈|学会|善于|热爱|坚持|喜欢|加强|提高|做好|国家|数字|职工|农家|中国|中华|百|万|老字号|商|特色|购物|动员|表态|开学|毕业|[竞职迎庆节会]/u;
/** These in a name leave no doubt: no office is called so. */
const STUDY = /[轩斋阁坊苑墨砚翰毫笺]|拾/u;

/** Whether a short text may be the name of a shop or an account that deals in drafts, by what it is made of. */
export function isShop(text: string): boolean {
  const name = SHOP.exec(text);
  return name !== null && !OFFICE_WORK.test(text) && !/^(?:公文|材料|文稿|讲话|文件|应用文)(?!小)/u.test(text);
}

/** As `isShop`; with a word for a study, a brush or ink in it. */
export function isStudy(text: string): boolean {
  return text.length >= 4 && STUDY.test(text) && !/[话讲]稿$/u.test(text) && isShop(text);
}

/** Whether a line is a title that a page names as a sample's: `考试范文：青春正当时`. */
export function isSample(line: string): boolean {
  return line.includes('范文') && /范文\p{Script=Han}{0,4}[：:][^a-z]{4}/u.test(line);
}

const LONGEST = 24;
const BEFORE =
  '(?:©|@|欢迎光临|欢迎访问|欢迎来到|欢迎登录|欢迎关注|首发于|发布于|下载自|版权归|版权所有|本文转自|本文摘自|文章来自|文章来源|资料来自|更多范文|更多内容|来自|转自|摘自|选自|源自|出自|来源|出处|本文由|本文来自|(?:以[上下]|本|该|此)(?:内容|文章|材料|资料|讲话|讲?稿|文)?由|由|文/)?\\s*[：:]?\\s*';
const CLAIM = '整理|提供|首发|原创|出品|独家|编辑|发布|制作|收集|搜集|分享|下载|汇编|版权所有|所有|专用|专享';
const AFTER = `\\s*(?:(?:${CLAIM}){0,3})`;

/** The names of some conventions, as matchers of whole short texts. */
export function siteNamesOf({ siteNames, looseNames }: WatermarkConventions): SiteNames {
  const strong = nameEndingIn(siteNames);
  const loose = nameEndingIn([...siteNames, ...looseNames]);
  return {
    isStrong: (text) => text.length <= LONGEST && strong.test(text.toLowerCase()),
    isLoose: (text) => text.length <= LONGEST && loose.test(text.toLowerCase()),
  };
}

/** A matcher of texts in small letters: V8 takes a millisecond to find the capitals of a class of all Han characters. */
function nameEndingIn(endings: readonly string[]): RegExp {
  const names = endings.map((ending) => ending.toLowerCase()).join('|');
  return new RegExp(`^${BEFORE}[\\u4e00-\\u9fffa-z0-9·]{0,8}(?:${names})${AFTER}[！!。.～~]?$`);
}
