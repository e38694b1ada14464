import { findAll } from '../../text/findAll';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { CLOSERS, OPENERS, pairingFaults } from '../../text/pairing';
import { defineRule, type Fix } from '../define';

/** A point behind an opening mark, or ， 、 ； ： before a closing one: what published text never has. */
const SCREEN = /[“‘（《〈【〔][，。、；：！？]|[，、；：][”’）》〉】〕]|^[\s　]*[，。；：！？]/g;

export const misplaced = defineRule({
  id: 'punctuation/misplaced',
  title: '点号位置不当',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '点号跟在它所停顿的词语后面：不放在前引号、前括号之后和段首；逗号、顿号、分号、冒号也不留在后引号、后括号里面。',
  source: 'GB/T 15834—2011 第5章关于标点符号位置的规定（规范性）',
  options: {},
  examples: [
    { bad: '要做到“«，»两个维护”，防止“«、»形式主义”。', fixed: '要做到“两个维护”，防止“形式主义”。' },
    {
      bad: '要做到“两个维护«，”»防止（形式主义«、）»官僚主义。',
      fixed: '要做到“两个维护”，防止（形式主义）、官僚主义。',
    },
    { bad: '　　«，»防止形式主义。', fixed: '　　防止形式主义。' },
    { good: '要做到“两个维护”，用好“，”和“。”，问：“好吗？”（请举手。）' },
    { good: '、切实把握；……——' },
    { good: '“千里之堤，溃于蚁穴“，口子不能开。' },
    { good: '做到”令行禁止“，要快。' },
  ],
  check({ paragraph: { text }, report }) {
    if ((markFlags(text) & (MarkFlag.opened | MarkFlag.closed)) === 0) return;
    let reversed: ReadonlySet<number> | undefined;
    for (const { 0: found, index } of findAll(SCREEN, text)) {
      const last = found.charAt(found.length - 1);
      const end = index + found.length;
      const closes = CLOSERS.includes(last);
      // “，” names the mark.
      if (closes ? OPENERS.includes(text.charAt(index - 1)) : CLOSERS.includes(text.charAt(end))) continue;
      // “溃于蚁穴“，第一次: the quotation mark looks the wrong way, and the point is right.
      const beside = closes ? end - 1 : index;
      reversed ??= reversedMarks(text);
      if (reversed.has(beside)) continue;
      const offset = closes ? index : end - 1;
      const length = closes ? 2 : 1;
      const newText = closes ? last + found.charAt(0) : '';
      const title = closes ? `改为“${newText}”` : `删去“${last}”`;
      const fixes: Fix[] = [{ title, kind: 'suggest', edits: [{ offset, length, newText }] }];
      const mark = closes ? found.charAt(0) : last;
      const place = closes ? `“${last}”前面` : index + found.length === found.trimStart().length ? '段首' : '这里';
      report({ offset, length, message: `“${mark}”不应放在${place}`, fixes });
    }
  },
});

/** Where quotation marks stand that look the wrong way. */
function reversedMarks(text: string): ReadonlySet<number> {
  return new Set(pairingFaults(text, () => true).flatMap(({ fault, at }) => (fault === 'reversed' ? [at] : [])));
}
