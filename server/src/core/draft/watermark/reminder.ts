import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';

/** Longest such line. */
const LONGEST = 90;
const HEAD =
  /^[^A-Za-z\u4e00-\u9fff]{0,4}[\u4e00-\u9fffA-Za-z]{0,8}?(?:友情|温馨|特别|郑重|重要|使用|购买|下载|购前)(?:提醒|提示|声明|说明|须知|告示)[：:]/u;
/** What may be done with the ware, and what not. */
const WARE = /资料|材料|文档|文稿|范文|稿件|模板|文件|讲话稿|电子版|压缩包/u;
const FATE =
  /重稿|撞稿|雷同|查重|照抄|照搬|套用|直接(?:上交|使用|交)|倒卖|转卖|假冒|盗版|盗图|解压|乱码|退款|退换|售出|发货|拍下|认准|(?:自行|酌情)?修改后|二次(?:修改|加工)/u;

/** Whether a line is a shop's reminder to its buyer. */
export function isReminder(line: string): boolean {
  return (
    line.length <= LONGEST &&
    HEAD.test(line) &&
    WARE.test(line) &&
    FATE.test(line) &&
    !/会议|会场|与会|参会/u.test(line)
  );
}

/** Longest advert that says that it is one. */
const LONGEST_ADVERT = 90;
const ADVERT = /^[〖【[（(「]\s?(?:广告|推广|赞助|赞助商|招租|商务合作|广告位)\s?[〗】\]）)」]/u;

/** A packed file with the word that opens it. */
const PACKED =
  /^(?!附件|\d{1,2}[、.．])[^。！？；]{2,50}\.(?:zip|rar|7z)\s?(?:[（(【[]?\s?(?:解压码?|解压密码|提取码|密码|\d)[^）)\]】。]{0,16}[）)\]】]?)?$/iu;

/** Whether a line is the name of a packed file. */
export function isPacked(line: string): boolean {
  return line.length <= LONGEST && PACKED.test(line);
}

/** The place of an advert: `（此处插播广告）`. */
const SLOT = /[（(【[〔](?:此处|此位置|这里)?(?:插播|插入|投放)?广告(?:位|时间|招租|位招租)?[）)】\]〕]/gu;

/** Places of adverts in brackets; nothing of the speech is called so at a sentence's end. */
export function advertSlots(text: string): readonly Span[] {
  if (!text.includes('广告')) return NONE;
  return findAll(SLOT, text).flatMap(({ 0: said, index: start }) =>
    '。！？'.includes(text.charAt(start - 1)) && start > 0 ? [{ start, end: start + said.length }] : [],
  );
}
const NONE: readonly Span[] = [];

/** Whether a line calls itself an advert and no sentence follows. */
export function isAdvert(line: string): boolean {
  return line.length <= LONGEST_ADVERT && ADVERT.test(line) && !/[。！？]./u.test(line) && !line.endsWith('。');
}
