import { isHan } from '../../text/chars';
import { defineRule } from '../define';

/**
 * A doubled function word, with the characters that make the doubling right: behind which (`after`: `目的的`) or ahead of which
 * (`before`: `了了解`). Only characters that are hardly ever doubled otherwise.
 */
const SINGLES: Readonly<Record<string, { readonly after: string; readonly before: string }>> = {
  的: { after: '目标有是打端众他她之鹄靶质的', before: '确士卡士哥' },
  了: { after: '不未没完为罢知一末了明甚时', before: '解结断却然如此无如事债账斋' },
  和: { after: '总平温调共缓谐柔饱祥随亲附暖中不求讲议谋清泰昭元', before: '美气睦平谐解顺乐善蔼煦田畅谈好' },
  与: { after: '参给赠授赋付予干', before: '会时' },
  们: { after: '', before: '' },
  及: { after: '', before: '时格早第' },
  把: { after: '一两几大火车手拖门刀', before: '关握握控脉手守' },
  被: { after: '棉植覆毛', before: '子动' },
  于: { after: '', before: '是' },
};

/** Words that nobody doubles in speech; content verbs (研究研究, 讨论讨论) are doubled on purpose and stay out. */
const PAIRS: ReadonlySet<string> = new Set(
  (
    '进行 通过 关于 对于 由于 根据 按照 为了 以及 或者 但是 因为 所以 因此 他们 我们 你们 它们 已经 必须 应当 应该 可以 能够 成为 作为 具有 ' +
    '存在 属于 并且 而且 如果 虽然 目前 当前 其中 这个 那个 这些 那些 什么 没有 不断 加强 推进 推动 坚持 贯彻 提高 提升 促进 增强 完善 健全 实现 ' +
    '深化 强化 开展 实施 确保 加快 建立 围绕 结合 同时 进一步'
  ).split(' '),
);
/** Longest doubled stretch looked for. */
const LONGEST = 12;

/**
 * Where each character stood last, by its low bits, counted on from text to text: what an earlier text left lies too far back to
 * count, and what another character left is told by looking. So the table is small and hardly ever cleared.
 */
const SLOTS = 1 << 12;
const places = new Int32Array(SLOTS);
let stamp = LONGEST + 1;

/** A character, word or phrase typed twice. */
export const repeatedCharacter = defineRule({
  id: 'repetition/character',
  title: '字词重复',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '改稿时常留下“的的”“进行进行”一类重字，念稿时会打磕。',
  source: '编校常识：衍文。叠字、重叠式（常常、研究研究、一步一步）不报。',
  options: {},
  examples: [
    { bad: '这是我们«的的»责任，大家«们们»要«进行进行»认真研究。', fixed: '这是我们的责任，大家们要进行认真研究。' },
    { bad: '要坚持«党管干部党管干部»原则。', fixed: '要坚持党管干部原则。' },
    { good: '以服务群众为目的的活动，的的确确办了不少。要深入了解，为了了解情况，免不了了事。' },
    { good: '实实在在、常常、人人、一步一步、好好学习、高高兴兴、看看、天天、想想办法、研究研究、落实落实再落实。' },
    { good: '实事求是是我们党的思想路线，组织部部务会由派出所所长参加。' },
  ],
  check({ paragraph, report }) {
    const { text } = paragraph;
    /** Distance to the nearest earlier place of the same character, and for how many characters in a row it has held. */
    let distance = 0;
    let run = 0;
    if (stamp > 0x3fffffff - text.length) {
      places.fill(0);
      stamp = LONGEST + 1;
    }
    const base = stamp;
    stamp += text.length + LONGEST + 1;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!isHan(unit)) {
        run = 0;
        distance = 0;
        continue;
      }
      const slot = unit & (SLOTS - 1);
      const back = base + i - (places[slot] as number);
      places[slot] = base + i;
      if (back > LONGEST || text.charCodeAt(i - back) !== unit) {
        run = 0;
        distance = 0;
        continue;
      }
      if (back === distance) run++;
      else {
        distance = back;
        run = 1;
      }
      if (run !== distance) continue;
      const start = i - 2 * distance + 1;
      const once = text.slice(start, start + distance);
      if (!isWrong(text, start, once)) continue;
      report({
        offset: start,
        length: 2 * distance,
        message: `“${once}”重复`,
        fixes: [
          {
            title: `删去重复的“${once}”`,
            kind: 'suggest',
            edits: [{ offset: start + distance, length: distance, newText: '' }],
          },
        ],
      });
    }
  },
});

function isWrong(text: string, start: number, once: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + 2 * once.length);
  if (once.length === 1) {
    const guard = SINGLES[once];
    if (!guard || (before !== '' && guard.after.includes(before)) || (after !== '' && guard.before.includes(after)))
      return false;
    // 舍不得了, but 取得了.
    if (once === '了' && before === '得' && text.charAt(start - 2) === '不') return false;
    return before !== once && after !== once;
  }
  if (once.length === 2) {
    return PAIRS.has(once) && after !== '再' && after !== once.charAt(0);
  }
  return isDistinct(once);
}

/** A stretch that opens and closes with numerals or 不 is a figure of speech: `看一看看一看`. */
function isDistinct(once: string): boolean {
  return !/^[一不]|[一不].$|^.[一不]/.test(once);
}
