import type { WatermarkConventions } from '../../conventions/watermarks';

/** Tells the names of sites that deal in drafts. */
export interface SiteNames {
  /** Whether a short text is only such a name, with the words that claim the text for it: `来自青禾公文网整理`. */
  isStrong(text: string): boolean;
  /** As `isStrong`; names that others may bear too: `青禾文库`. */
  isLoose(text: string): boolean;
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
