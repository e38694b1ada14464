import { isBlank, isDigit, isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** What is typed for ——: two or more hyphens, minus signs, bars or box lines, or three and more em dashes. */
const LINES = /[-－—–―─]{2,}|―/g;
/** ーー, — —, ⸺: long vowel signs of Japanese, strokes with a blank between them, one long stroke, within a sentence. */
const LOOKALIKES = /(?<=[\u4e00-\u9fff”》）])(?:[ーｰ]{2,4}|[-－—–―] [-－—–―]|⸺|[＿_]{2}(?!_))(?=[\u4e00-\u9fff“《（])/g;
/** 一一在全市会议上的讲话: the numeral typed for the dash that opens a line; 一一落实 hardly opens one. */
const ONES = /^[\s　]*一一(?=(?:19|20)\d\d年|[“《\u4e00-\u9fff])(?![对落解回列核检介点分兑作说予细做])/;

/** ——，: the dash is pause enough. */
const PAUSED = /——(?=[，、；：。])/g;

const hasOnes = screens.of('一一');
const isLookalike = screens.of('[ーｰ＿_][ーｰ＿_]', '⸺', '[-－—–―] [-－—–―]');
const isPaused = screens.of('——[，、；：。]');

export const dash = defineRule({
  id: 'punctuation/dash',
  title: '破折号的形式',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '中文破折号是一道横线，占两个字的位置，写作“——”，不用短横或其他线条代替。',
  source: 'GB/T 15834—2011 4.10 破折号（规范性）',
  options: {},
  examples: [
    { bad: '那杆秤——百姓口碑——«，»从来没有偏过。', fixed: '那杆秤——百姓口碑——从来没有偏过。' },
    { bad: '«--»在全市组织工作会议上的讲话', fixed: '——在全市组织工作会议上的讲话' },
    { bad: '抓住关键«－－»“一把手”。', fixed: '抓住关键——“一把手”。' },
    { bad: '这就是关键«———»抓落实。', fixed: '这就是关键——抓落实。' },
    { bad: '这就是关键«-—»抓落实。', fixed: '这就是关键——抓落实。' },
    { bad: '«--»2024年3月5日在全市会议上', fixed: '——2024年3月5日在全市会议上' },
    { bad: '«一一»在全市组织工作会议上的讲话', fixed: '——在全市组织工作会议上的讲话' },
    { bad: '牢记一条«ーー»实干，这就是关键«— —»落实。', fixed: '牢记一条——实干，这就是关键——落实。' },
    { bad: '会议强调一条«⸺»实干，这就是关键 «--» 落实。', fixed: '会议强调一条——实干，这就是关键 —— 落实。' },
    { good: '抓住关键——“一把手”；一一落实；北京—上海；2016—2020年；--help；填写--------处' },
  ],
  check({ paragraph: { text }, report }) {
    const ones = (hasOnes(text) && ONES.exec(text)?.[0].length) || 0;
    if (ones > 0) {
      const edits = [{ offset: ones - 2, length: 2, newText: '——' }];
      report({
        offset: ones - 2,
        length: 2,
        message: '破折号应写作“——”，不是两个“一”字',
        fixes: [{ title: '改为“——”', kind: 'suggest', edits }],
      });
    }
    if (isLookalike(text)) {
      // ー is a letter, and formatting touches none.
      for (const { 0: line, index } of findAll(LOOKALIKES, text))
        add(index, line, /[ーｰ]/.test(line) ? 'suggest' : 'safe');
    }
    if (isPaused(text))
      for (const { index } of findAll(PAUSED, text)) {
        const offset = index + 2;
        const edits = [{ offset, length: 1, newText: '' }];
        const fixes = [{ title: `删去“${text.charAt(offset)}”`, kind: 'suggest' as const, edits }];
        report({ offset, length: 1, message: '破折号后面不再用点号', severity: 'information', fixes });
      }
    if ((markFlags(text) & MarkFlag.strokes) === 0) return;
    for (const { 0: line, index } of findAll(LINES, text)) {
      if (line === '——') continue;
      const end = index + line.length;
      let at = index;
      while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
      // Blanks behind it too, as a page sets them: the words on both sides are still one sentence's.
      const spaced = at > 0 && at < index && text.charAt(end) === ' ' && isHan(text.charCodeAt(end + 1));
      const before = at === 0 || isHan(text.charCodeAt(at - 1)) || '”》）。，：；'.includes(text.charAt(at - 1));
      const after =
        isHan(text.charCodeAt(end)) ||
        spaced ||
        (at === 0 && isDigit(text.charCodeAt(end)) && line.length === 2) ||
        '“《（'.includes(text.charAt(end) || '-');
      // A longer row is a line to fill in or a rule across the page.
      if (line.length > 4 || !before || !after) continue;
      add(index, line, spaced ? 'suggest' : 'safe');
    }
    function add(offset: number, line: string, kind: 'safe' | 'suggest' = 'safe'): void {
      const { length } = line;
      report({
        offset,
        length,
        message: `破折号应写作“——”，不用“${line}”`,
        fixes: [{ title: '改为“——”', kind, edits: [{ offset, length, newText: '——' }] }],
      });
    }
  },
});
