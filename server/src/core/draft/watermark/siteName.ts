import type { WatermarkConventions } from '../../conventions/watermarks';

/** Tells the names of sites that deal in drafts. */
export interface SiteNames {
  /** Whether a short text is only such a name, with the words that claim the text for it: `来自青禾公文网整理`. */
  isStrong(text: string): boolean;
  /** As `isStrong`; names that others may bear too: `青禾文库`. */
  isLoose(text: string): boolean;
}

/** What sites and accounts call themselves: a word of the trade, and a house, a circle, a friend of it. */
const TRADE_NAME =
  '(?:公文|材料|文稿|文秘|范文|写作|讲话稿?|讲稿|发言稿?|笔杆子?|笔尖|笔头|妙笔|秘书|机关|文档|资料|素材|文案|文字|文书|党课|稿件|好稿|文笔|笔墨|翰墨|体制内)[\\u4e00-\\u9fff]{0,2}(?:帮手?|圈|铺子?|坊|部落|家园|助手|之家|驿站|小站|工坊|加油站|课堂|学堂|笔记|搭子|星球|频道|书屋|阁|苑|斋|轩|吧|汇|派|超市|小店|商城|达人|先生|老司机|研究所|俱乐部|联盟|营)';
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

const LONGEST = 24;
const BEFORE =
  '(?:©|@|欢迎光临|欢迎访问|欢迎来到|欢迎登录|欢迎关注|首发于|发布于|下载自|版权归|版权所有|本文转自|本文摘自|文章来自|文章来源|资料来自|更多范文|更多内容|来自|转自|摘自|选自|源自|出自|来源|出处|本文由|本文来自|由|文/)?\\s*[：:]?\\s*';
const CLAIM = '整理|提供|首发|原创|出品|独家|编辑|发布|制作|收集|搜集|分享|下载|汇编|版权所有|所有|专用|专享';
const AFTER = `\\s*(?:(?:${CLAIM}){0,3})`;

/** The names of some conventions, as matchers of whole short texts. */
export function siteNamesOf({ siteNames, looseNames }: WatermarkConventions): SiteNames {
  const strong = nameEndingIn(siteNames);
  const loose = nameEndingIn([...siteNames, ...looseNames]);
  return {
    isStrong: (text) => text.length <= LONGEST && strong.test(text),
    isLoose: (text) => text.length <= LONGEST && loose.test(text),
  };
}

function nameEndingIn(endings: readonly string[]): RegExp {
  return new RegExp(`^${BEFORE}[\\u4e00-\\u9fffA-Za-z0-9·]{0,8}(?:${endings.join('|')})${AFTER}[！!。.～~]?$`, 'i');
}
