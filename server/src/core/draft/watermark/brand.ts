import { SENTENCE_ENDS } from '../../text/chars';
import { bareLine, type Matchers } from './evidence';
import { isShop, isStudy, isTradeName, SPEECH_NOUN } from './siteName';

/** Longest name with a motto. */
const LONGEST = 40;

const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱江尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤方石康龙万钱乔齐俞樊梅颜柳白文]';
/** What one calls himself who writes for others: `老周公文` `秦姐写稿` `老贾谈写作`. */
const WRITER = new RegExp(
  `^(?:[老小大阿]${SURNAME}|${SURNAME}(?:哥|姐|叔|老师|秘书|主任))(?:[谈聊说讲教写]|教你)?(?:公文|写稿|写作|写材料|文稿|材料|讲话?稿|文秘|文案|笔记|代笔)$`,
  'u',
);
/** What his trade is about, as a motto says it. */
const TRADE = /[稿笔写]|原创|材料|公文|范文|文字|体制内|机关|秘书|只做|专注|精品|用心/u;
/** Marks that frame a name with its motto on both sides. */
const FRAMED = /^([~～☆★◆◇=*＊✿❀♦●○※])[^。！？]+\1$/u;
const PARTED = /[‖┃]|\s[-—–_|｜·•]|\s{2}|\u3000|[|｜◎]/u;
const LOOSELY_PARTED = /[\s，,：:|｜◎·•—]/u;

/** Whether a line is a shop's name with its motto, or a name that only a shop has: `青禾文档 - 写作更轻松` `墨语轩公文`. */
export function isBranded(line: string, matchers: Matchers): boolean {
  if (line.length > LONGEST || SENTENCE_ENDS.includes(line.charAt(line.length - 1))) return false;
  const bare = bareLine(line, { start: 0, end: line.length });
  if (bare.length <= 8 && (isStudy(bare) || WRITER.test(bare))) return true;
  if (isFooter(line) || SIGN.test(line) || isSlogan(bare, matchers)) return true;
  return isBracketed(line, matchers) || hasMotto(bare, FRAMED.test(line)) || isParted(bare, matchers);
}

/** A page's number, in the forms that printed pages have. */
const PAGE_NUMBER =
  /第\s?\d{1,3}\s?页|[共总]\s?\d{1,3}\s?页|(?<!\d)\d{1,3}\s?页|页码[：:]?\s?\d{1,3}|(?:^|\s)[-—–－·]{1,2}\s?\d{1,3}\s?[-—–－·]{1,2}(?=\s|$)|(?:^|\s)\d{1,3}\s?[/／]\s?\d{1,3}(?=\s|$)/gu;
/** What the name of a seller's house beside it has: brush and ink, drafts, and what such a house is called. */
const HOUSE =
  /[文稿笔墨翰砚写范案][\u4e00-\u9fff]{0,2}[斋轩阁坊苑吧库铺屋社圈快递驿站网汇堂园栈家派][\u4e00-\u9fff]{0,1}$/u;
/** What an office's own pages are headed by. */
const OFFICE_PAGE =
  /[委局办厅会部院校党政县市区省镇乡国]|文[件化明旅艺联学体献]|作文|语文|公司|机密|秘密|征求|送审|讨论|修改|草案|大纲|提纲|目录/u;

/** A page's number with the name of a shop beside it: `文笔斋  第4页/共9页`. */
function isFooter(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const rest = line.replace(PAGE_NUMBER, ' ');
  if (rest === line || /\d/.test(rest)) return false;
  const name = rest.replace(/[^\p{L}]/gu, '');
  if (isShop(name) || isTradeName(name)) return true;
  return name.length >= 3 && name.length <= 7 && HOUSE.test(name) && !OFFICE_PAGE.test(name) && !SPEECH_NOUN.test(name);
}

const WARE =
  '(?:领导)?(?:讲话稿?|汇报|心得(?:体会)?|调研|公文|材料|发言稿?|总结|方案|党课|述职|PPT|主持词|简历|论文|致辞|演讲稿?|文案|课件|报告|讲稿|对照检查|申论)';
/** What a shop deals in: `墨香斋主营：讲话 汇报 心得`. */
const SIGN = new RegExp(
  `^[^A-Za-z\\u4e00-\\u9fff]{0,4}(?:[\\u4e00-\\u9fff][┃│‖┊|｜丨·•]?){2,8}\\s?[-—·|｜]?\\s?(?:主营|经营|承接|专营|专写|代写|专做|业务范围|服务项目)[：:]?\\s?${WARE}(?:[\\s、，,/|｜·]{1,3}${WARE}){1,9}(?:等)?[^\\p{L}]{0,4}$`,
  'u',
);

/** What a site promises its visitors. */
const PROMISE =
  /^让|每个?人|更(?:简单|轻松|容易|高效)|轻松|分享|您|你|提升|伙伴|助手|无限|首选|一站式|专业的|好帮手|就上|尽在/u;

/** A site's name and what it promises, with nothing but a dash between: `青禾文库网-让写作更轻松`. */
function isSlogan(bare: string, matchers: Matchers): boolean {
  const parted = bare.search(/[-—–_|｜：:]/u);
  if (parted < 4 || parted > 8) return false;
  const name = bare.slice(0, parted);
  return (
    matchers.names.isStrong(name) &&
    !/[省市县区镇乡村局厅委校院党政]/u.test(name) &&
    PROMISE.test(bare.slice(parted).replace(/^[-—–_|｜：:]+/u, '')) &&
    !SPEECH_NOUN.test(bare.slice(parted))
  );
}

/** What an account says of itself. */
const MOTTO = /更新|上新|推送|每[晚天日周]|[陪为][您你]|转发请|整理/u;
const BRACKETED = /^[【〖[「『]([^】〗\]」』]{2,10})[】〗\]」』](.{2,24})$/u;

/** A shop's name in brackets with its motto behind them. */
function isBracketed(line: string, matchers: Matchers): boolean {
  const [, name = '', motto = ''] = BRACKETED.exec(line) ?? [];
  if (name === '' || !(isShop(name) || isTradeName(name) || matchers.names.isLoose(name))) return false;
  return (TRADE.test(motto) || MOTTO.test(motto)) && !SPEECH_NOUN.test(motto);
}

/** What it sells. */
const WRITTEN = /稿|公文|材料|范文|文案|写作|文秘|笔杆|PPT/u;
/** What nobody but a shop says of itself in a frame. */
const SELLS = /只做|专注|定制|代写|代笔|接单|接稿|承接|出品|主营|有思想的/u;

/** A writer's name and what he says of his work; in a frame any shop's. */
function hasMotto(bare: string, framed: boolean): boolean {
  const parted = bare.search(LOOSELY_PARTED);
  if (framed && parted >= 2 && parted <= 7 && SELLS.test(bare) && WRITTEN.test(bare.slice(parted))) return true;
  if (parted < 4 || parted > 7) return false;
  const name = bare.slice(0, parted);
  const motto = bare.slice(parted + 1);
  if ((isTradeName(name) || isStudy(name)) && MOTTO.test(motto)) return true;
  if (!WRITER.test(name)) return framed && isShop(name) && (TRADE.test(motto) || isStudy(name));
  return framed || TRADE.test(motto);
}

function isParted(bare: string, matchers: Matchers): boolean {
  const parted = bare.search(PARTED);
  if (parted < 4 || parted > 10) return false;
  const name = bare.slice(0, parted);
  return (isShop(name) || matchers.names.isLoose(name) || isTradeName(name)) && !SPEECH_NOUN.test(bare.slice(parted));
}
