import { saidAhead } from '../../text/around';
import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
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
  { head: '不尽人意', pattern: /不尽人意/y, better: '不尽如人意', message: '“不尽人意”缺“如”，应为“不尽如人意”' },
  ...['某种', '一定', '这个'].map((one) => ({
    head: `从${one}意义`,
    pattern: new RegExp(`从${one}意义(?=，|来?[讲说])`, 'y'),
    better: `从${one}意义上`,
    message: `“从${one}意义”后面缺“上”`,
  })),
  ...['较大', '相当', '最大'].map((one) => ({
    head: `${one}程度`,
    pattern: new RegExp(`${one}程度(?=也|都|还|取决|影响|制约|反映|决定)`, 'y'),
    better: `${one}程度上`,
    message: `“${one}程度”后面缺“上”`,
  })),
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

/** 及时发现并解决，: what is found and settled is never said. */
const OBJECTLESS =
  /(?:发现|排查|研究|分析|查找|梳理)并(?:及时|认真|妥善|有效|加以|切实|尽快|限期)?(?:解决|整改|化解|处置|消除|纠正|上报)(?=[，。；])/g;
/** What the sentence has named ahead, or a word that fetches it to the front. */
const NAMED =
  /问题|隐患|矛盾|纠纷|风险|短板|不足|漏洞|苗头|困难|情况|诉求|线索|事件|[事案]件|行为|现象|缺陷|故障|险情|病害|[对把将]|凡|的，/;
const SENTENCE = 60;

/** 一是…，二是…，三，: what the first items have behind the numeral is lost. */
const LOST_IS = /([一二三四])([是要])(?:(?![二三四五][是要])[^。；\n]){2,40}[，；。]([二三四五])(?=[，、])/g;
const NUMERALS = '一二三四五';
/** …，二方面 behind 一方面. */
const OTHER_HAND = /(?<=[，。；])二方面(?=[要是，在也需应])/g;

/** 责任感和使命，: the second 感 of a pair. */
const FEELING =
  /感[和与及](?:使命|责任|紧迫|危机|荣誉|光荣|自豪|归属|幸福|获得|安全|认同|成就|满足)(?=[，。；])|感、(?:获得|幸福|归属|紧迫)(?=[，。；、])/g;
const BY_HEAD: ReadonlyMap<string, Gap> = new Map(GAPS.map((one) => [one.head, one]));
const isPaired = screens.of('[现查究析找理]并');
const isBare = screens.of('[，；。][二三四五][，、]');
const hasOtherHand = screens.of('二方面');
const isFelt = screens.of('感[和与及、][使责紧危荣光自归幸获安认成满]');
const hasGap = screens.of('程度', '要不[仅但]', '从根本', '不尽人', '意义');
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
    {
      bad: '工作推进得还«不尽人意»，«从某种意义»说，人才是关键。',
      fixed: '工作推进得还不尽如人意，从某种意义上说，人才是关键。',
    },
    { good: '不尽如人意，从某种意义上说，从一定意义的角度讲。' },
    { bad: '这些问题在我们那里«一定程度»也存在。', fixed: '这些问题在我们那里一定程度上也存在。' },
    { bad: '«要不仅»把事情办成，而且要办好。', fixed: '不仅要把事情办成，而且要办好。' },
    { bad: '要勤走访，及时«发现并解决»，不能拖。' },
    { good: '对存在的问题要及时发现并解决，及时发现并解决问题，隐患要排查并整改，发现并解决的，都要登记。' },
    {
      bad: '主要有：一是重视不够，二是投入不足，«三»，落实不力。一方面要抓防控，«二方面»要抓发展。',
      fixed: '主要有：一是重视不够，二是投入不足，三是落实不力。一方面要抓防控，另一方面要抓发展。',
    },
    {
      bad: '要增强责任感和«使命»，增强群众的获得感、«幸福»、安全感。',
      fixed: '要增强责任感和使命感，增强群众的获得感、幸福感、安全感。',
    },
    { good: '增强责任感和使命感，责任感和使命意识，荣誉感、责任心，幸福感、安全感。' },
    { good: '一是一，二是二，三、四季度抓好。一方面抓防控，另一方面抓发展，这二方面都要抓。' },
    { good: '在一定程度上存在，达到一定程度的，有一定程度的影响，不仅要办成，而且要办好。' },
  ],
  check({ paragraph: { text }, report }) {
    if (isPaired(text)) {
      for (const { 0: found, index: at } of findAll(OBJECTLESS, text)) {
        if (NAMED.test(saidAhead(text, at, '。', SENTENCE))) continue;
        const edits = [{ offset: at + found.length, length: 0, newText: '问题' }];
        const fixes = [{ title: '补上“问题”', kind: 'suggest' as const, edits }];
        report({ offset: at, length: found.length, message: `“${found}”后面缺宾语`, fixes });
      }
    }
    if (isBare(text)) {
      for (const { 0: whole, 1: one = '', 2: word = '', 3: next = '', index } of findAll(LOST_IS, text)) {
        if (NUMERALS.indexOf(next) !== NUMERALS.indexOf(one) + 1) continue;
        const at = index + whole.length - 1;
        const edits = [{ offset: at, length: 2, newText: next + word }];
        const fixes = [{ title: `改为“${next}${word}”`, kind: 'suggest' as const, edits }];
        report({ offset: at, length: 1, message: `同一组里用“${one}${word}”，“${next}”后面缺“${word}”`, fixes });
      }
    }
    if (hasOtherHand(text)) {
      for (const { 0: found, index: at } of findAll(OTHER_HAND, text)) {
        const edits = [{ offset: at, length: found.length, newText: '另一方面' }];
        const fixes = [{ title: '改为“另一方面”', kind: 'suggest' as const, edits }];
        report({ offset: at, length: found.length, message: '与“一方面”相配的是“另一方面”', fixes });
      }
    }
    if (isFelt(text)) {
      for (const { 0: found, index } of findAll(FEELING, text)) {
        const noun = found.slice(2);
        const edits = [{ offset: index + found.length, length: 0, newText: '感' }];
        const fixes = [{ title: '补上“感”', kind: 'suggest' as const, edits }];
        report({ offset: index + 2, length: noun.length, message: `前面说“…感”，“${noun}”后面也要有“感”`, fixes });
      }
    }
    if (!hasGap(text)) return;
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
