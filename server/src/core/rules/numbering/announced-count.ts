import type { Enumeration } from '../../draft/enumeration';
import { countedMembers } from '../../draft/figures/countedMembers';
import { namedCounts } from '../../draft/figures/namedCount';
import { writeNumeral } from '../../draft/numeral';
import { placeOf } from '../../draft/ordinal';
import type { Span } from '../../text/span';
import { defineRule, type Report } from '../define';

/** 讲三点意见 with two or four of them behind it. */
export const announcedCount = defineRule({
  id: 'numbering/announced-count',
  title: '总提的数目与分项不符',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '说了“三点”，听众就等着第三点；增删段落之后最容易忘了改这个数。',
  source: '总提与分项相符是列举的通例；分项的标示见 GB/T 15834—2011 附录B.3（资料性）',
  options: {},
  examples: [
    {
      bad: '下面，我讲«三点意见»。\n一、提高认识\n二、抓好落实',
      fixed: '下面，我讲两点意见。\n一、提高认识\n二、抓好落实',
    },
    {
      bad: '主要有«三方面的原因»：一是心胸不够宽，二是利益有冲突，三是不愿多干活，四是怕吃苦。',
      fixed: '主要有四方面的原因：一是心胸不够宽，二是利益有冲突，三是不愿多干活，四是怕吃苦。',
    },
    {
      bad: '要做到«三个坚持»：坚持原则，坚持标准，坚持底线，坚持担当。',
      fixed: '要做到四个坚持：坚持原则，坚持标准，坚持底线，坚持担当。',
    },
    {
      bad: '形成“«三个一»”工作格局，即一个项目、一套班子、一个方案、一抓到底。',
      fixed: '形成“四个一”工作格局，即一个项目、一套班子、一个方案、一抓到底。',
    },
    {
      bad: '刚才，工商联、侨联、白石镇、城关镇«三个单位»作了交流发言。王明同志传达了有关精神，卫国强、连建军、伍长征«四位同志»先后发言。',
      fixed:
        '刚才，工商联、侨联、白石镇、城关镇四个单位作了交流发言。王明同志传达了有关精神，卫国强、连建军、伍长征三位同志先后发言。',
    },
    { good: '刚才，县委书记、县长王明、副县长李强两位同志作了讲话。发改局、财政局和人社局三个部门作了汇报。' },
    { good: '刚才，发改局、财政局、人社局三个部门作了汇报。各乡镇、各部门三个单位作了发言。' },
    { good: '做到“三个到位”：思想到位、组织到位、措施到位。坚持“两个毫不动摇”，毫不动摇巩固公有制经济。' },
    { good: '下面，我讲三点意见。\n一、提高认识\n二、突出重点\n三、抓好落实' },
    { good: '坚持“三个代表”重要思想。一是抓学习，二是抓作风。' },
    { good: '我提三点要求：一是抓学习，二是抓作风。最后，还要抓好廉洁自律。' },
    {
      bad: '下面，我讲«四点意见»。\n一、提高认识\n二、突出重点\n三、抓好落实\n第一，压实责任。\n第二，抓好整改。\n第三，严肃问责。\n第四，加强督查。',
    },
    {
      bad: '解决好«三个方面»的突出问题：高额彩礼、大操大办、厚葬薄养、聚众赌博。存在“«三不»”现象，即产品不优、业态不多、服务不好、品牌不响。',
      fixed:
        '解决好四个方面的突出问题：高额彩礼、大操大办、厚葬薄养、聚众赌博。存在“四不”现象，即产品不优、业态不多、服务不好、品牌不响。',
    },
    {
      bad: '处理好«四对关系»：一是改革与发展的关系；二是当前与长远的关系；三是效率与公平的关系。做到“«三到位»”：认识到位、措施到位、责任到位、保障到位。念好“«四字诀»”：一是“严”字诀，二是“实”字诀，三是“快”字诀。',
    },
    {
      bad: '征兵工作要做到“«三个到位»”：宣传到位，体检到位，优待到位，监督到位，确保完成任务。',
      fixed: '征兵工作要做到“四个到位”：宣传到位，体检到位，优待到位，监督到位，确保完成任务。',
    },
    { good: '要做到“三个到位”：宣传到位，体检到位，优待到位，确保完成任务。' },
    {
      bad: '做到«三个“不”»：不推诿、不扯皮、不敷衍、不懈怠。',
      fixed: '做到四个“不”：不推诿、不扯皮、不敷衍、不懈怠。',
    },
    {
      bad: '宣传宪法、民法典、乡村振兴促进法、种子法这«三部»法律，抓好路、水、电、讯等«三项»工程。',
      fixed: '宣传宪法、民法典、乡村振兴促进法、种子法这四部法律，抓好路、水、电、讯等四项工程。',
    },
    {
      good: '做到“三到位”：认识到位、措施到位、责任到位。坚持“八字方针”：一是巩固，二是充实，三是提高。“三农”：农业、农村、农民。筑牢三道防线：一是制度防线，二是思想防线，三是监督防线。',
    },
    {
      good: '抓住三个环节：方案制定、组织实施、检查验收。四个字：亲民、实在。三个方面的问题：水、电、路和就医、上学。两大任务：治污、增绿、节能等。',
    },
    { good: '这三个方面都很重要。一是抓学习，二是抓作风。' },
  ],
  check({ draft, report }) {
    const heads = new Set(draft.enumerations.flatMap(({ items }) => items.map(({ ordinal }) => ordinal.start)));
    const told = new Set(draft.enumerations.map(({ announcement }) => announcement?.start));
    for (const run of draft.enumerations) {
      const { announcement, items } = run;
      if (!announcement || items.length < 2 || announcement.count === items.length) continue;
      const last = items[items.length - 1];
      // A gap in the numbers explains the difference, and is another rule's.
      if (items.some((item) => item.state !== 'fits') && announcement.count === last?.ordinal.value) continue;
      if (!last || (announcement.count > items.length && goesOn(draft.text, run, heads))) continue;
      const places = items.map(({ ordinal }) => placeOf(ordinal));
      report(describe(draft.text, announcement, places));
    }
    for (const { kind, text, start } of draft.paragraphs) {
      if (kind !== 'body' && kind !== 'heading') continue;
      for (const { count, members, doubtful, ...span } of countedMembers(text)) {
        if (count === members.length || told.has(span.start + start)) continue;
        const places = members.map((one) => ({ offset: one.start + start, length: one.end - one.start }));
        const found = describe(draft.text, { start: span.start + start, end: span.end + start }, places);
        report(doubtful ? { ...found, severity: 'information' } : found);
      }
      for (const { count, members, doubtful, ...span } of namedCounts(text)) {
        if (count === members.length) continue;
        const places = members.map((one) => ({ offset: one.start + start, length: one.end - one.start }));
        const found = describe(draft.text, { start: span.start + start, end: span.end + start }, places, '前面');
        report(doubtful ? { ...found, severity: 'information' } : found);
      }
    }
  },
});

function describe(
  text: string,
  { start, end }: Span,
  places: readonly { offset: number; length: number }[],
  where = '后面',
): Report {
  const said = text.slice(start, end);
  const numeral = /^(?:\d+|[两一二三四五六七八九十]+)/u.exec(said)?.[0] ?? '';
  const { length } = places;
  const right =
    length === 2 && !/\d/u.test(numeral) ? '两' : writeNumeral(length, /\d/u.test(numeral) ? 'arabic' : 'han');
  return {
    offset: start,
    length: end - start,
    message: `${where === '后面' ? '前面' : '这里'}说“${said}”，${where}列了 ${length} 项。`,
    fixes: [
      {
        title: `改为“${right}${said.slice(numeral.length)}”`,
        kind: 'suggest',
        edits: [{ offset: start, length: numeral.length, newText: right }],
      },
    ],
    related: places.map((place, i) => ({ message: `第 ${i + 1} 项`, ...place })),
  };
}

/** Words that bring in a further item without a number, where they open a sentence; 最后，祝大家… is a farewell. */
const FURTHER =
  /(?:^|[。；;！!？?\n])[\s\u3000]*(?:此外|另外|还有|再就是|再有|再次|再者|末了|第[三四五六七八九]|最后(?!.{0,8}(?:祝|谢|让我们|希望)))/u;

/** Whether the text behind the last item goes on listing in words, about as far on as items are long. */
function goesOn(text: string, run: Enumeration, heads: ReadonlySet<number>): boolean {
  const starts = run.items.map(({ ordinal }) => ordinal.start);
  const last = run.items.at(-1);
  if (!last) return false;
  const longest = Math.max(...starts.slice(1).map((start, i) => start - (starts[i] ?? start)));
  const near = text.slice(last.ordinal.end, last.ordinal.end + 2 * longest + LEAST_REACH);
  if (!run.inline) {
    let start = last.ordinal.end;
    return near.split('\n').some((line, k) => {
      const words = line.trimStart();
      const at = start + line.length - words.length;
      start += line.length + 1;
      // 第四， that another run counts is none of this one's.
      return k > 0 && !heads.has(at) && FURTHER.test(words.slice(0, LONGEST_WORD));
    });
  }
  const end = near.indexOf('\n');
  const rest = end < 0 ? near : near.slice(0, end);
  if (FURTHER.test(rest)) return true;
  // Items parted by ； may be followed by one that only the ； sets off.
  const parted = /[；;]\s*$/u.test(text.slice(last.ordinal.start - 2, last.ordinal.start));
  return parted && /^[^。！!？?]*[；;][^。；;]{4,}/u.test(rest);
}

const LEAST_REACH = 60;
/** 最后 with what tells a farewell. */
const LONGEST_WORD = 14;
