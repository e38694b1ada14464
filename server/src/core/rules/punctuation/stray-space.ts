import { SURNAMES } from '../../lexicon/surnames';
import { isHan } from '../../text/chars';
import { isChinese } from '../../text/width';
import { defineRule, type Fix } from '../define';

const BLANKS = /[ \t\u00a0\u3000\u2000-\u200a]+/g;
/** Marks that no blank may stand before. */
const BEFORE = '，。、；：？！）》〉】〕”’';
/** Marks that no blank may stand behind: opening ones, and the points of a clause. */
const BEHIND = '（《〈【〔“‘，。、；：？！';
/** 序次语 and the heads of chapters and articles, behind which a blank is a habit (B.3.6 asks for one). */
const HEAD =
  /^[\s　#>*-]*(?:第?[一二三四五六七八九十百零〇\d]{1,5}[章节条款编篇部分讲课、.．，]?|（[一二三四五六七八九十\d]{1,3}）|[①-⑳])$/;
/** Behind the end of a sentence or a colon a blank may be a caption's or a form's (`来源： 新华社`). */
const WEAK = '。：:？！';
/** `《 人民日报 》`: a page's way to set its source line. */
const INNER = '（）《》〈〉【】〔〕';
/** No head is longer. */
const HEAD_REACH = 16;
/** Half-width points that half-width will widen in the same round. */
const HALF = ',;:?!';

export const straySpace = defineRule({
  id: 'punctuation/stray-space',
  title: '汉字、标点间多余的空格',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '中文词与词之间、标点前后不空格。这类空格多是从网页或表格里粘贴带来的。两个字的姓名中间和段首的空格不在此列。',
  source: 'GB/T 15834—2011 第5章 标点符号的位置和书写形式（规范性）；汉字间空格为排版惯例',
  options: {},
  examples: [
    { bad: '争当“政策通”« »“活字典”，提笔能写。', fixed: '争当“政策通”“活字典”，提笔能写。' },
    { bad: '同志们« »：', fixed: '同志们：' },
    { bad: '要抓好落实，« »不能松劲；« »不能懈怠。', fixed: '要抓好落实，不能松劲；不能懈怠。' },
    {
      bad: '我们要认真贯彻« »落实上级的各项决策部署，确保见效。',
      fixed: '我们要认真贯彻落实上级的各项决策部署，确保见效。',
    },
    { good: '　　市长龚 正主持会议，李 强同志参加会议并作了重要的讲话。' },
    { good: '一、 工作回顾' },
    { good: '第一章 总则是全篇的纲，要认真学习、深刻领会、全面贯彻。' },
    { good: '张三  李四  王五' },
    { good: '打响“万企出海 鲁贸全球”品牌，学习《坚持互利合作 共同发展》一文。' },
    { good: '使用 VS Code 的 2025 年 3 月版，增长 5%。' },
  ],
  check({ paragraph: { text, kind: paragraphKind }, report }) {
    const add = (start: number, end: number, kind: Fix['kind'], weak: boolean): void => {
      report({
        offset: start,
        length: end - start,
        message: '此处空格多余',
        fixes: [{ title: '删去空格', kind, edits: [{ offset: start, length: end - start, newText: '' }] }],
        ...(weak ? { severity: 'information' as const } : {}),
      });
    };
    let blanks: number[] | undefined;
    for (const { 0: run, index: i } of text.matchAll(BLANKS)) {
      const end = i + run.length;
      if (i === 0) continue;
      if (end === text.length) break;
      const before = text.charAt(i - 1);
      const after = text.charAt(end);
      if (isStrayAtMark(text, i, before, after)) {
        const weak =
          (WEAK.includes(before) && !BEFORE.includes(after)) || INNER.includes(before) || INNER.includes(after);
        if (!weak || !isCaption(text, i, end)) add(i, end, 'safe', weak);
      } else if (
        paragraphKind === 'body' &&
        end === i + 1 &&
        isHan(before.charCodeAt(0)) &&
        isHan(after.charCodeAt(0))
      ) {
        blanks ??= [];
        blanks.push(i);
      }
    }
    for (const at of blanks ?? []) if (isStrayInText(text, at, blanks?.length ?? 0)) add(at, at + 1, 'suggest', true);
  },
});

function isStrayAtMark(text: string, at: number, before: string, after: string): boolean {
  const chineseBefore = isChinese(before.charCodeAt(0)) || '”’'.includes(before) || isHalfPoint(text, at - 1);
  const chineseAfter = isChinese(after.charCodeAt(0)) || '“‘”’'.includes(after);
  if (!chineseBefore || !chineseAfter) return false;
  if (BEFORE.includes(after)) return true;
  if ('”’》'.includes(before)) return '“‘《'.includes(after);
  if (!BEHIND.includes(before) && !HALF.includes(before)) return false;
  return at > HEAD_REACH || !HEAD.test(text.slice(0, at));
}

/** A half-width point behind Chinese: it will be widened, and the blank behind it goes with it. */
function isHalfPoint(text: string, at: number): boolean {
  return HALF.includes(text.charAt(at)) && isChinese(text.charCodeAt(at - 1));
}

/** A single blank between two Han characters of running prose. */
function isStrayInText(text: string, at: number, count: number): boolean {
  if (count > 3 || !/[，。；]/.test(text)) return false;
  if (SURNAMES.has(text.charAt(at - 1)) || (at <= HEAD_REACH && HEAD.test(text.slice(0, at)))) return false;
  // `“万企出海 鲁贸全球”`: slogans and titles of two halves.
  if (isQuoted(text, at) || isCaption(text, at, at + 1)) return false;
  // A column (`主持人 李强`) has its blank near the paragraph's start or behind a mark; prose has words on both sides.
  return (
    /[\u4e00-\u9fff]{3}$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /^[\u4e00-\u9fff]{3}/.test(text.slice(at + 1, at + 4))
  );
}

/** `。 新华社记者 某某摄`, `来源： 新华社`: what stands under a picture or over a page. */
function isCaption(text: string, start: number, end: number): boolean {
  return (
    /记者|摄|来源/.test(text.slice(end, end + 20)) ||
    /记者|来源|作者|编辑|讯|时间|地点|单位$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** How far a quoted slogan or title reaches. */
const QUOTED = 30;

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTED), at);
  return /[“《（][^”》）]*$/.test(before);
}
