import { findAll } from '../../text/findAll';
import { quotations } from '../../text/quotes';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** A 序次语 at the beginning of a clause: numeral and word (一是, 二要), 第一, 其一. */
const ITEM =
  /(?<=^|[。！？；;：:，,\s])(?:([一二三四五六七八九十])(是|要|看|靠|抓|在|去|讲|做|为|有|强|重)|(第|其)([一二三四五六七八九十])(?=[，,是要])|(首先|其次|再次|最后)(?=[，,要]))/g;
const NUMERALS = '一二三四五六七八九十';
const ORDER = ['首先', '其次', '再次', '最后'];

interface Item {
  readonly at: number;
  readonly value: number;
  /** The marks ；that part the run's items, and whether an item holds a full stop. */
  readonly run: { readonly marks: number[]; dotted: boolean };
}

const hasItem = screens.of('[；;][二三四五六七八九十第其再最]');

export const items = defineRule({
  id: 'punctuation/items',
  title: '分项内有句号，分项之间用了分号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '分项列举的各项或其中一项已经用了句号时，各项末尾都用句号，不用分号；否则分号比句号小，层次就乱了。',
  source: 'GB/T 15834—2011 附录A 关于分号的补充规则（规范性；条款号未核）',
  options: {},
  examples: [
    {
      bad: '一要认真学习。抓好领会«；»二要深入对接，系统谋划«；»三要狠抓落实。',
      fixed: '一要认真学习。抓好领会。二要深入对接，系统谋划。三要狠抓落实。',
    },
    {
      bad: '首先，组织生活不正常。学习有计划无落实«；»其次，发展党员把关不严«；»最后，党费收缴不及时。',
      fixed: '首先，组织生活不正常。学习有计划无落实。其次，发展党员把关不严。最后，党费收缴不及时。',
    },
    { good: '一要认真学习，抓好领会；二要深入对接；三要狠抓落实。' },
    { good: '会议开过了。一是学习；二是落实；有的说：“一是要快。”三是总结。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasItem(text)) return;
    const last = new Map<string, Item>();
    const runs: Item['run'][] = [];
    const stops = fullStops(text);
    for (const found of findAll(ITEM, text)) {
      const word = found[5];
      const value = word ? ORDER.indexOf(word) + 1 : NUMERALS.indexOf(found[1] ?? found[4] ?? '') + 1;
      const frame = word ? '首先' : (found[2] ?? found[3] ?? '');
      const before = last.get(frame);
      // 首先 … 其次 … 最后: not every step is said.
      const ahead = before && (word ? before.value < value : before.value === value - 1) ? before : undefined;
      const run = ahead ? ahead.run : { marks: [], dotted: false };
      if (!ahead) runs.push(run);
      else {
        if (stops.some((stop) => stop > ahead.at && stop < found.index - 1)) run.dotted = true;
        if ('；;'.includes(text.charAt(found.index - 1))) run.marks.push(found.index - 1);
      }
      last.set(frame, { at: found.index, value, run });
    }
    const marks = runs.filter((run) => run.dotted).flatMap((run) => run.marks);
    for (const offset of [...new Set(marks)].sort((a, b) => a - b)) {
      const edits = [{ offset, length: 1, newText: '。' }];
      const message = '分项里已经用了句号，各项之间应用句号';
      report({ offset, length: 1, message, fixes: [{ title: '改为“。”', kind: 'suggest', edits }] });
    }
  },
});

/** Full stops of the paragraph itself, those of quotations left out. */
function fullStops(text: string): number[] {
  const quoted = quotations(text);
  const stops: number[] = [];
  let k = 0;
  for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1)) {
    while ((quoted[k]?.close ?? Number.POSITIVE_INFINITY) < at) k++;
    if (at < (quoted[k]?.open ?? Number.POSITIVE_INFINITY)) stops.push(at);
  }
  return stops;
}
