import type { Span } from '../text/span';

/** 观看影片“闪闪的红星”, 印发“关于…的通知”: what stands ahead of a work, of what is read or shown, and of a document. */
const WORK_AHEAD =
  /(?:电影|影片|纪录片|专题片|教育片|电视剧|话剧|舞剧|歌剧|红歌|歌曲|长篇小说|报告文学|重要文章|署名文章|课文)$/;
const SHOWN_AHEAD = /(?:观看|收看|阅读|学唱|演唱|传唱|诵读)了?$/;
const DOCUMENT_AHEAD =
  /(?:印发|出台|制定|下发|颁布|修订|公布|执行|落实|学习|贯彻|对照|宣传|解读|违反|遵守|根据|按照|依据|转发|传达|发布|审议|通过|起草)了?$/;
const SHOWN_BEHIND = /^等?[^，。；“”]{0,6}(?:影片|电影|图书|书籍|歌曲|纪录片|专题片|教育片|宣传片|话剧)/;
const NO_WORK_BEHIND = /^的?(?:活动|行动|主题|系列|为题)/;
/** “闪闪的红星”、《雷锋》等影片: works in one row. */
const WORKS_BEHIND =
  /^[、，]?(?:《[^《》]{1,20}》[、，]?)*[^，。；“”]{0,20}?(?:等|[两三四五六七八九十]部)[^，。；]{0,6}(?:影片|电影|图书|书籍|书目|歌曲|作品|剧目|纪录片|著作|名著|文件|法规|法律)/;
const DOCUMENT =
  /^(?![一二三四五六七八九十两双1-9])(?:关于[^“”《》]{4,40}的?(?:通知|意见|方案|规定|办法|决定|通报|批复)|[\u4e00-\u9fff（）]{2,24}(?:条例|准则|管理办法|实施办法|暂行办法|暂行规定|实施意见|实施方案|行动方案|工作方案|实施细则|管理规定|若干规定|发展纲要|共和国[\u4e00-\u9fff]{1,10}法))$/;
/** Works that everybody knows. */
const KNOWN =
  /^(?:习近平谈治国理政|习近平著作选读|习近平新时代中国特色社会主义思想学习纲要|毛泽东选集|邓小平文选|论语|共产党宣言|资治通鉴)$/;
/** The longest word ahead, and so much as is read behind. */
const AHEAD = 5;
const BEHIND = 60;
const LONGEST_WORK = 20;
const LONGEST = 40;
/** Quotations, with their marks, that are the names of works or documents and belong in 《》. Linear: names are bounded. */
export function quotedTitles(text: string): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
    // No further than a name may reach: among many opening marks, each would be read to the first closing one.
    const length = text.slice(open + 1, open + LONGEST + 2).indexOf('”');
    if (length < 2) continue;
    const close = open + 1 + length;
    const name = text.slice(open + 1, close);
    if (/[“《》\n]/u.test(name)) continue;
    if (!isTitle(name, text.slice(Math.max(0, open - AHEAD), open), text.slice(close + 1, close + BEHIND))) continue;
    found.push({ start: open, end: close + 1 });
  }
  return found;
}

function isTitle(name: string, ahead: string, behind: string): boolean {
  if (KNOWN.test(name) || (DOCUMENT_AHEAD.test(ahead) && DOCUMENT.test(name))) return true;
  if (name.length > LONGEST_WORK) return false;
  if (WORK_AHEAD.test(ahead)) return !NO_WORK_BEHIND.test(behind);
  if (SHOWN_AHEAD.test(ahead) && SHOWN_BEHIND.test(behind)) return true;
  return (/^[、，]?《/.test(behind) || /》[、，]?$/.test(ahead)) && WORKS_BEHIND.test(behind);
}
