/** Words and phrases that tell a seller's or a site's line from a line of the speech. Extended by the setting `watermarks`. */
export interface WatermarkConventions {
  /** How to reach the seller: `QQ群` `微信` `公众号`. */
  readonly contacts: readonly string[];
  /** What the seller or site is and sells: `文秘` `范文` `会员` `下载`. */
  readonly siteNouns: readonly string[];
  /** Notices: `仅供学习` `版权所有` `Powered by`. */
  readonly notices: readonly string[];
  /** Phrases that a scraping site puts in: `小编为大家整理` `供大家参考`. */
  readonly scraping: readonly string[];
  /** The office's own: one of these makes a line a watermark. */
  readonly own: readonly string[];
}

export const WATERMARKS: WatermarkConventions = {
  contacts: [],
  siteNouns: [],
  notices: [],
  scraping: [],
  own: [],
};

export function withWatermarks(base: WatermarkConventions, own: readonly string[]): WatermarkConventions {
  return own.length === 0 ? base : { ...base, own: [...base.own, ...own] };
}
