import { findAll } from '../../text/findAll';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { defineRule, type Fix } from '../define';

/** Two or more of ，。、；： in a row, half-width full stops among them; three and more 。 are a misspelt ellipsis. */
const RUN = /[，。、；：][，。、；：.．]+|[.．][，。、；：]+|[，。、；：][？！]|[？！][，。、；：]/g;
/** Two and more ！ or ？ at the end of a paragraph: allowed where feelings run high, but not how a speech is written. */
const PILED = /(?:！{2,3}|？{2,3})(?=”?[\s　]*$)/;
const LEAST_AHEAD = 8;
/** How much on either side tells whether a row of words goes on over a 、，. */
const ROW = 9;
const IN_ROW = /、[\u4e00-\u9fff]{2,8}$/;
const GOES_ON = /^[\u4e00-\u9fff]{2,7}[、等]/;
/** Sentence marks on both sides of a closing quotation mark. */
const AROUND = /[。！？]”[。，；]/g;

export const repeated = defineRule({
  id: 'punctuation/repeated',
  title: '标点重复',
  severity: 'error',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '两个点号连在一起，多半是修改后没有删净。省略号、破折号和“？！”一类的连用不在此列。',
  source: 'GB/T 15834—2011 第4章关于点号用法的规定（规范性）',
  options: {},
  examples: [
    { bad: '要抓落实«，，»见成效«。。»', fixed: '要抓落实，见成效。' },
    { bad: '要抓落实«：：»学习«、，»宣传«.。»', fixed: '要抓落实：学习，宣传。' },
    { bad: '要抓落实«，。»见成效«。，»', fixed: '要抓落实。见成效。' },
    { bad: '怎么办«？。»', fixed: '怎么办？' },
    { bad: '幸福是奋斗出来的«。！»要抓落实«。．»', fixed: '幸福是奋斗出来的！要抓落实。' },
    { bad: '他说：“要快«。”。»', fixed: '他说：“要快。”' },
    { bad: '让我们奋力谱写高质量发展新篇章«！！»', fixed: '让我们奋力谱写高质量发展新篇章！' },
    {
      bad: '开展燃气管道、消防通道«、，»建筑工地等领域的整治。',
      fixed: '开展燃气管道、消防通道、建筑工地等领域的整治。',
    },
    { good: '怎么办？！真好！！……——还有“？”，以及“！”、“。”三种。' },
    { good: '1.、2. 3.5，等等。。。。' },
  ],
  check({ paragraph: { text }, report }) {
    const flags = markFlags(text);
    if ((flags & MarkFlag.dots) !== 0 && '！？”'.includes(text.trimEnd().slice(-1) || '-')) {
      const piled = PILED.exec(text);
      if (piled && piled.index >= LEAST_AHEAD) {
        const { 0: found, index: offset } = piled;
        const edits = [{ offset, length: found.length, newText: found.charAt(0) }];
        const fixes = [{ title: `改为“${found.charAt(0)}”`, kind: 'suggest' as const, edits }];
        const message = `“${found}”叠用，讲稿里用一个就够`;
        report({ offset, length: found.length, message, severity: 'hint', fixes });
      }
    }
    if ((flags & MarkFlag.points) === 0) return;
    const add = (offset: number, found: string, right: readonly string[], kind: Fix['kind']): void => {
      const fixes = right.map((newText): Fix => {
        return { title: `改为“${newText}”`, kind, edits: [{ offset, length: found.length, newText }] };
      });
      report({ offset, length: found.length, message: `标点重复：“${found}”`, fixes });
    };
    for (const { 0: found, index } of findAll(RUN, text)) {
      if (found.startsWith('。。。') || (/\d/.test(text.charAt(index - 1)) && /^[.．]/u.test(found))) continue;
      if (/[a-zA-Z\d]/.test(text.charAt(index - 1)) && /^[.．]/u.test(found)) continue;
      const marks = new Set(found.replace(/[.．]/gu, ''));
      // 燃气管道、消防通道、，建筑工地等: a row goes on.
      if (found === '、，' || found === '，、') {
        const before = text.slice(Math.max(0, index - ROW), index);
        if (IN_ROW.test(before) || GOES_ON.test(text.slice(index + 2, index + 2 + ROW))) {
          add(index, found, ['、', '，'], 'suggest');
          continue;
        }
      }
      const strongest = strongestOf(found);
      add(index, found, [strongest], marks.size === 1 || (found.length === 2 && marks.has('、')) ? 'safe' : 'suggest');
    }
    for (const { 0: found, index } of findAll(AROUND, text)) {
      if (/[“‘]$/.test(text.slice(0, index))) continue;
      if (found.endsWith('。')) add(index, found, [found.slice(0, 2)], 'safe');
    }
  },
});

/** The mark that parts most: what stays when several were typed. */
function strongestOf(run: string): string {
  for (const mark of '？！。：；，、') if (run.includes(mark)) return mark;
  return run.charAt(0);
}
