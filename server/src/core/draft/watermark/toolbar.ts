import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE } from './glue';
import { opensClause } from './opening';

/** Buttons that nothing but a page has. */
const SURE =
  '广告|网友评论|我要评论|参与评论|最新评论|热门评论|查看评论|听全文|倍速播放|上一张|下一张|下一页|上一页|下页|上页|尾页|末页|首页|返回列表|返回顶部|返回首页|回到顶部|上一篇|下一篇|上一条|下一条|举报(?:该文|本文|文档|此文|投诉|\\/反馈)?|纠错|我要投稿|我要纠错|我要举报|我要收藏|我要分享|我要评论|投诉|打印(?:本页|此页|本文)?|关闭(?:窗口|本页)?|加入收藏夹?|收藏(?:本文|本页|此文)?|字号|字体|点赞|个?赞|踩|在看|转藏|转发|分享到?|复制链接|发表评论|写评论|写留言|条?评论|条?留言|浏览|阅读|点击|下载|打赏|赞赏|全屏|缩放|放大|缩小|展开|收起|朗读|语音播报|夜间模式|查看更多|登录|注册|投稿|繁体版?|简体版?|返回|目录|分享至?|扫码分享|保存图片|生成海报|微博|微信|QQ空间|朋友圈|豆瓣|[大中小](?=[\\s】\\]）)｜|/])|上一章|下一章|无障碍|长者模式|客户端|手机版|电脑版|倍速|弹幕|投币';
const COUNT =
  '[（(\\[【]?\\s?\\d[\\d.,]{0,6}\\s?[万wWkK+]?\\+?\\s?[次人条个页篇分]?\\s?[）)\\]】]?|[（(\\[【]?共?第?\\s?\\d{1,3}\\s?页[）)\\]】]?|\\d{1,2}:\\d{2}(?::\\d{2})?';
const GAP = '[\\s/|｜丨·•:：_–—、>»<«…↑↓▲▼👍👎♥❤★☆]';
const OPEN = '[\\[【（(〔]';
const CLOSE = '[\\]】）)〕]';
/** A button with its count and its brackets. */
const BUTTON = `${OPEN}?(?:${COUNT})?\\s?(?:${SURE})(?:${GAP}{0,2}(?:${COUNT}))?${CLOSE}?`;
const PAGES = `(?:${COUNT}|${OPEN}(?:${SURE})[：:\\s]+[^\\]】）)〕。，]{1,14}${CLOSE})`;
const BAR = new RegExp(
  `(?:${BEGINS_SENTENCE}|(?=【|\\[))(?:(?:${PAGES}|${BUTTON})(?:${GAP}{1,3}|(?=[【\\[（(])|(?<=[）)】\\]]))){1,12}(?:${BUTTON}|${PAGES})`,
  'gu',
);
const BUTTONS = new RegExp(SURE, 'gu');
/** Of the brackets that a title may carry none but these are buttons. */
const BRACKETED = /^(?:[[【（(][^\]】）)]{1,16}[\]】）)]){2,}$/u;
/** What an office's page is about as well: alone they prove nothing. */
const PLAIN = /^(?:目录|登录|注册|返回|阅读|浏览|下载|微信|微博|客户端|分享|评论|投诉|打印|展开|转发|[大中小])$/u;

/** Bars of a page's buttons, and its pages: `[1] [2] 下一页` `举报 / 纠错` `(0)赞 (0)踩`. */
export function toolbars(text: string): readonly Span[] {
  const spans: Span[] = [];
  if (HINT.test(text)) {
    for (const { 0: bar, index: start } of findAll(BAR, text)) {
      const buttons = bar.match(BUTTONS) ?? [];
      const sure = buttons.filter((button) => !PLAIN.test(button)).length;
      const end = start + bar.trimEnd().length;
      const last = end >= text.trimEnd().length;
      if (sure === 0 || buttons.length + (/\d/u.test(bar) ? 1 : 0) < 2) continue;
      // （1）赞比亚: an item's number, and a word that begins like a button.
      if (buttons.length === 1 && /[赞踩]$/u.test(bar) && isHan(text.charCodeAt(start + bar.length))) continue;
      if (!atSentence(text, start) && !(last && BRACKETED.test(bar.trim()))) continue;
      if (last || isHan(text.charCodeAt(end)) || isHan(text.charCodeAt(start + bar.length))) spans.push({ start, end });
    }
  }
  if (text.includes('/') || text.includes('页') || /[-—]\s?\d{1,3}\s?[-—]/u.test(text)) {
    for (const { 0: page, index, groups } of findAll(PAGE, text)) {
      const behind = index + page.length;
      if (text.slice(behind).trim() !== '' && !opensClause(text, behind)) continue;
      const [at, of] = [Number(groups?.['at'] ?? 0), Number(groups?.['of'] ?? 0)];
      if (of === 0 || (at <= of && !isFraction(at, of))) {
        const lead = page.length - page.trimStart().length;
        spans.push({ start: index + lead, end: index + page.trimEnd().length });
      }
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** A mark that parts buttons with one of their words beside it. */
const HINT =
  /[\]】）)【[（(\s/|｜丨·>](?:下|上|尾|末|举|纠|我要|打|关|收|点|赞|踩|在看|转|分享|复制|写|评|浏|阅|全屏|放|返|[中小][\s】]|\d\d?:\d\d)|[)）]赞/u;

/** A number of a page glued to the next sentence: `3/7要把…` `第3页 共7页`. */
const PAGE =
  /(?<=[。！？])\s{0,2}(?:(?<at>\d{1,3})\s?[/／]\s?(?<of>\d{1,3})|[-—]\s?\d{1,3}\s?[-—]|第\s?\d{1,3}\s?页[，,、/\s]{0,4}共\s?\d{1,3}\s?页|[Pp]age\s?\d{1,3}(?:\s?of\s?\d{1,3})?)\s{0,2}/gu;

/** A share that is spoken of: `2/3`. */
function isFraction(at: number, of: number): boolean {
  return at === 1 || of <= 5 || of === 10 || of === 100;
}

function atSentence(text: string, start: number): boolean {
  const ahead = text.slice(0, start).trimEnd();
  return ahead === '' || '。！？…!?'.includes(ahead.charAt(ahead.length - 1));
}
