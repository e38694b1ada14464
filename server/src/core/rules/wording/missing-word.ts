import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

interface Gap {
  readonly head: string;
  readonly pattern: RegExp;
  /** What stands in the head's place. */
  readonly better: string;
  readonly message: string;
}

const GAPS: readonly Gap[] = [
  {
    head: '一定程度',
    pattern: /一定程度(?=也|都|还|存在|影响|制约|缓解|反映|阻碍|助长|削弱|挫伤|促进|推动)/y,
    better: '一定程度上',
    message: '“一定程度”后面缺“上”',
  },
  {
    head: '要不仅',
    pattern: /要不仅(?=[^，。；]{1,30}，(?:而且|还要|更要|也要))/y,
    better: '不仅要',
    message: '“要不仅…而且要”语序不当，应为“不仅要”',
  },
  {
    head: '要不但',
    pattern: /要不但(?=[^，。；]{1,30}，(?:而且|还要|更要|也要|并且))/y,
    better: '不但要',
    message: '“要不但…而且要”语序不当，应为“不但要”',
  },
  {
    head: '某种程度',
    pattern: /某种程度(?=也|都|还|存在|影响|反映)/y,
    better: '某种程度上',
    message: '“某种程度”后面缺“上”',
  },
  {
    head: '很大程度',
    pattern: /很大程度(?=也|都|还|取决|影响|制约|反映|决定)/y,
    better: '很大程度上',
    message: '“很大程度”后面缺“上”',
  },
  {
    head: '从根本',
    pattern: /从根本(?=解决|扭转|改变|消除|杜绝|遏制|好转|预防|防范|减少|改善|提升|提高)/y,
    better: '从根本上',
    message: '“从根本”后面缺“上”',
  },
];

const BY_HEAD: ReadonlyMap<string, Gap> = new Map(GAPS.map((one) => [one.head, one]));
const HEADS = new RegExp([...BY_HEAD.keys()].join('|'), 'g');

export const missingWord = defineRule({
  id: 'wording/missing-word',
  title: '固定说法缺字、错序',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“一定程度上”“从根本上”一类说法，少了“上”句子就不通；“不仅”放在“要”前面，才能和后面的“而且要”相配。',
  source: '通行语法规范（成分残缺、语序不当）',
  options: {},
  examples: [
    { bad: '这些问题在我们那里«一定程度»也存在。', fixed: '这些问题在我们那里一定程度上也存在。' },
    { bad: '«要不仅»把事情办成，而且要办好。', fixed: '不仅要把事情办成，而且要办好。' },
    { good: '在一定程度上存在，达到一定程度的，有一定程度的影响，不仅要办成，而且要办好。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!text.includes('程度') && !text.includes('要不') && !text.includes('从根本')) return;
    for (const { 0: head, index: at } of findAll(HEADS, text)) {
      const gap = BY_HEAD.get(head);
      if (!gap) continue;
      gap.pattern.lastIndex = at;
      if (!gap.pattern.test(text) || (head.startsWith('要不') && /[需必主重首]/.test(text.charAt(at - 1)))) continue;
      const edits = [{ offset: at, length: head.length, newText: gap.better }];
      const fixes = [{ title: `改为“${gap.better}”`, kind: 'suggest' as const, edits }];
      report({ offset: at, length: head.length, message: gap.message, fixes });
    }
  },
});
