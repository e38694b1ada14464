import { type EvenRow, halfPartedRows, rowsApart, unpartedRows } from '../../draft/rows/evenRows';
import { fellowRows, gluedMembers } from '../../draft/rows/fellowRows';
import { eachComma, type MixedMarks, mixedMarks } from '../../draft/rows/mixedMarks';
import { quotedRows } from '../../draft/rows/quotedRows';
import { distributiveRows, framedRows } from '../../draft/rows/rowSlips';
import { type StrayRow, strayRows } from '../../draft/rows/rowStops';
import { setRows } from '../../draft/rows/setRows';
import { stoppedRows, type UnevenRow, unevenRows, unevenTitles } from '../../draft/rows/unevenRow';
import { ROW_NOUNS } from '../../lexicon/rowNouns';
import { isHan } from '../../text/chars';
import { hanEnd } from '../../text/hanRun';
import { defineRule, type Report } from '../define';

/** A member with its end: what stands between two marks, short and of Han only. */
const LONGEST = 9;
const SHORTEST = 3;
/** The member ahead of them. */
const FIRST = /(?:^|[。；：，要])([\u4e00-\u9fff]{3,8})$/;
const REACH = 9;
/** A longer way into the first of members that have two characters in common: 全面推进党的自我净化，自我完善、自我革新. */
const LED = /(?:^|[。；：，、要])([\u4e00-\u9fff]{3,12})$/;

export const row = defineRule({
  id: 'punctuation/row',
  title: '整齐的并列词语之间的标点',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '三个以上同一格式的词语并列（“思想自觉”“政治自觉”“行动自觉”），中间宜用顿号，念时才有停顿；同一层并列也不宜一处用顿号、一处用逗号。',
  source: 'GB/T 15834—2011 第4章关于顿号的规定（规范性）；并列词语关系密切时可不用，属提示',
  options: {},
  examples: [
    { bad: '增强«思想自觉政治自觉行动自觉»，抓好落实。', fixed: '增强思想自觉、政治自觉、行动自觉，抓好落实。' },
    {
      bad: '坚持«党委领导部门负责社会协同公众参与»，齐抓共管。',
      fixed: '坚持党委领导、部门负责、社会协同、公众参与，齐抓共管。',
    },
    { bad: '提高«政治判断力政治领悟力政治执行力»。', fixed: '提高政治判断力、政治领悟力、政治执行力。' },
    { bad: '要«说真话，说实话、说心里话»。', fixed: '要说真话、说实话、说心里话。' },
    { bad: '做到«力度不减、标准不降，要求不松»。', fixed: '做到力度不减、标准不降、要求不松。' },
    {
      bad: '立足于«防大汛，抗大旱、抢大险、救大灾»，宁可备而不用。',
      fixed: '立足于防大汛、抗大旱、抢大险、救大灾，宁可备而不用。',
    },
    { bad: '能不能«真改、实改，彻底改»，要看行动。', fixed: '能不能真改、实改、彻底改，要看行动。' },
    { bad: '«《论语》，《孟子》、《大学》»都要读。', fixed: '《论语》、《孟子》、《大学》都要读。' },
    {
      bad: '坚持«自治，法治，德治»相结合，形成«部门联动；上下互动；左右协同»的格局。',
      fixed: '坚持自治、法治、德治相结合，形成部门联动、上下互动、左右协同的格局。',
    },
    {
      bad: '代表«县委、县人大常委会，县政府、县政协»，«做到问题不查清不放过；整改不到位不放过、群众不满意不放过»。',
      fixed: '代表县委、县人大常委会、县政府、县政协，做到问题不查清不放过、整改不到位不放过、群众不满意不放过。',
    },
    {
      bad: '«市财政局、市医保局，市人社局»要给予支持。',
      fixed: '市财政局、市医保局、市人社局要给予支持。',
    },
    {
      bad: '推进教育、«医疗，养老、住房»等工作，驿站每逢«周一，三、五»开放。\n消防、公安、«卫健。交通运输»等部门要联动。',
      fixed: '推进教育、医疗、养老、住房等工作，驿站每逢周一、三、五开放。\n消防、公安、卫健、交通运输等部门要联动。',
    },
    {
      bad: '整治场所脏、«秩序乱，设施旧、管理差»等问题。',
      fixed: '整治场所脏、秩序乱、设施旧、管理差等问题。',
    },
    {
      bad: '做好招生、«安全；财务后勤、工会»等工作，办好舞蹈、«国画；书法、篆刻»等课程。',
      fixed: '做好招生、安全、财务后勤、工会等工作，办好舞蹈、国画、书法、篆刻等课程。',
    },
    {
      bad: '要«主动领任务主动压担子主动解难题»，做到«思想不松懈工作不断档标准不降低»。',
      fixed: '要主动领任务、主动压担子、主动解难题，做到思想不松懈、工作不断档、标准不降低。',
    },
    {
      bad: '做到«政治上充分信任思想上主动引导、工作上大力支持»、生活上热情关心。',
      fixed: '做到政治上充分信任、思想上主动引导、工作上大力支持、生活上热情关心。',
    },
    {
      good: '人民最关心最直接最现实的利益问题；习近平总书记亲自谋划亲自部署亲自推动；看得见的手看得见的路看得见的人；有的人有的事有的话。',
    },
    { good: '坚持优者上、庸者下，对干部、职工等群体一视同仁；要建设乡村、城镇，推广有机肥、绿肥等品种。' },
    {
      bad: '坚持看担当、«看作为；看实绩、看口碑»，既考平时又考战时。',
      fixed: '坚持看担当、看作为、看实绩、看口碑，既考平时又考战时。',
    },
    {
      bad: '工会、共青团、«妇联科协»等群团组织，青山、柳林、«石门白沙»、龙泉五个乡镇，学习教育、调查研究、«检视问题整改落实»四个方面。',
      fixed:
        '工会、共青团、妇联、科协等群团组织，青山、柳林、石门、白沙、龙泉五个乡镇，学习教育、调查研究、检视问题、整改落实四个方面。',
    },
    {
      good: '抓教育、医疗，养老的事也要抓；看病历、看处方；看实绩、看口碑。工会、妇联科技小组，周一、三、五，周六、周日。',
    },
    { good: '要抓好消防、公安。交通等部门要联动；学习、宣传贯彻三个环节；东、南、西北五个角；发改、住建等四个部门。' },
    { good: '市委高度重视，市发改委、市财政局、市教育局要抓好。市委、市政府，市人大、市政协机关，市直部门。' },
    {
      good: '获校赛一等奖；市赛二等奖、省赛二等奖。坚持政治统领，依靠群众，全面推进，统筹发展。形成共识；凝聚力量；抓好工作的落实。',
    },
    {
      bad: '«一周一调度、半月一通报，一月一小结»，推动工作。',
      fixed: '一周一调度、半月一通报、一月一小结，推动工作。',
    },
    {
      bad: '解决群众反映强烈的«入学、看病，养老»等问题，加强对«重点领域，关键环节、重点人员»的监督，弘扬“红船精神”«“井冈山精神”，“长征精神”»。',
    },
    {
      good: '发现一起、查处一起、曝光一起，绝不手软。要学以致用，学出忠诚、学出本领、学出担当。',
    },
    { good: '一周一调度，半月一通报，一月一小结。一年一小变、三年一大变，一年一个样、两年大变样。' },
    { good: '脚踏实地，务实功、出实招、求实效；想干事、能干事，干成事、不出事；读《论语》、《孟子》，也读《史记》。' },
    { good: '坚持党委领导、社会协同、公众参与，政府主导企业参与。' },
    { good: '增强思想自觉、政治自觉、行动自觉；实事求是实事求是；共建共治共享。' },
    { good: '省长王某某主持会议、省委副书记李某，省委常委张某，出席会议。' },
    { good: '要说真话、说实话、说心里话。学思想、强党性，重实践。抓重点，补短板、强弱项。' },
  ],
  check({ paragraph: { text }, report }) {
    const listed = text.includes('、');
    const even = [setRows(text), unpartedRows(text), ...(listed ? [halfPartedRows(text)] : [])];
    for (const one of rowsApart(even)) report(describeEven(one));
    if (listed) reportGlued(text, report);
    const marks = mixedMarks(text);
    const stops = text.includes('；');
    for (const { start: offset, end, comma } of stops ? stoppedRows(text) : []) {
      const edits = [comma, comma + comma - offset + 1].map((at) => ({ offset: at, length: 1, newText: '、' }));
      const fixes = [{ title: '改为顿号', kind: 'suggest' as const, edits }];
      report({ offset, length: end - offset, message: '并列的词语之间不用分号', fixes });
    }
    const told = new Set<number>();
    const tell = ({ start: offset, end, marks: wrong, mark }: StrayRow): void => {
      const edits = wrong.map((at) => ({ offset: at, length: 1, newText: '、' }));
      const fixes = [{ title: '改为顿号', kind: 'suggest' as const, edits }];
      report({ offset, length: end - offset, message: MESSAGES[mark], fixes });
      for (const at of wrong) told.add(at);
    };
    for (const one of strayRows(text, marks, stops)) tell(one);
    for (const at of reportMixed(text, marks, report)) told.add(at);
    const titled = text.includes('《') && text.includes('》，《');
    const titles = titled ? unevenTitles(text) : [];
    for (const one of titles) report(describe(one, one.parting));
    for (const { comma } of titles) told.add(comma);
    const commas = eachComma(marks);
    const level = [...unevenRows(text, commas), ...framedRows(text, commas)].filter((one) => !standsApart(text, one));
    for (const one of [...level, ...distributiveRows(text)]) {
      if (told.has(one.comma)) continue;
      told.add(one.comma);
      report(describe(one, '、'));
    }
    for (const one of listed ? fellowRows(text) : []) if (!one.marks.some((at) => told.has(at))) tell(one);
    for (const one of quotedRows(text, titled)) if (!told.has(one.comma)) report(describe(one, ''));
  },
});

const MESSAGES = {
  '，': '并列的词语之间宜用顿号',
  '；': '并列的词语之间不用分号',
  '。': '并列的词语之间不用句号',
} as const;

function describeEven({ start: offset, end, at }: EvenRow): Report {
  const edits = at.map((place) => ({ offset: place, length: 0, newText: '、' }));
  const message = '并列的词语之间宜用顿号';
  return { offset, length: end - offset, message, fixes: [{ title: '加上顿号', kind: 'suggest', edits }] };
}

/** 工会、共青团、妇联科协等 · 对青山、柳林、石门白沙、龙泉五个乡镇: two members without a mark. */
function reportGlued(text: string, report: (report: Report) => void): void {
  for (const { start: offset, end, at } of gluedMembers(text)) {
    const edits = [{ offset: at, length: 0, newText: '、' }];
    const fixes = [{ title: '加上顿号', kind: 'suggest' as const, edits }];
    report({ offset, length: end - offset, message: '并列的词语之间似缺顿号', fixes });
  }
}

/** One ， in a row that is parted by something else. */
function describe({ start, end, comma }: UnevenRow, parting: string): Report {
  return {
    offset: start,
    length: end - start,
    message: `同一层并列，一处用逗号、一处${parting ? '用顿号' : '不用'}，宜一致`,
    fixes: [
      {
        title: parting ? '都用顿号' : '删去逗号',
        kind: 'suggest',
        edits: [{ offset: comma, length: 1, newText: parting }],
      },
    ],
  };
}

/** 发现一起、查处一起、曝光一起，绝不手软: what the ， sets off lacks what the others have in common, and belongs apart. */
function standsApart(text: string, { start, end, comma }: UnevenRow): boolean {
  const members = text.slice(start, end).split(/[、，]/u);
  const late = comma - start > (end - start) / 2;
  const odd = (late ? members.at(-1) : members[0]) ?? '';
  const others = late ? members.slice(0, -1) : members.slice(1);
  const [first = ''] = others;
  if (others.length < 2 || first.length < 3) return false;
  const head = first.slice(0, 2);
  const tail = first.slice(-2);
  return (
    (others.every((one) => one.startsWith(head)) && !odd.startsWith(head)) ||
    (others.every((one) => one.endsWith(tail)) && !odd.endsWith(tail))
  );
}

/** Two kinds of marks within a member's reach of one another: a、b，c or a，b、c. Returns where the ， stands that it told of. */
function reportMixed(text: string, marks: readonly MixedMarks[], report: (report: Report) => void): number[] {
  const told: number[] = [];
  let done = -1;
  for (const { pause, comma } of marks) {
    // One finding for a 、.
    const found = pause === done ? undefined : readMixed(text, Math.min(pause, comma), Math.max(pause, comma));
    if (!found || standsApart(text, found)) continue;
    report(describe(found, '、'));
    told.push(found.comma);
    done = pause;
  }
  return told;
}

/** 说真话，说实话、说心里话: members that open alike, or have 不 in one place, parted by the two marks at `first` and `second`. */
function readMixed(text: string, first: number, second: number): UnevenRow | undefined {
  if (second - first <= SHORTEST) return undefined;
  const b = text.slice(first + 1, second);
  const tail = b.length === 4 && text.startsWith(b.slice(2), second + 3);
  if (b[0] !== text[second + 1] && !(tail && ROW_NOUNS.includes(b.slice(2))) && !b.includes('不')) return undefined;
  // 省委副书记、省长某某，省委副书记某某: offices.
  if ('省市县区州'.includes(b.charAt(0))) return undefined;
  const end = memberEnd(text, second + 1);
  const c = text.slice(second + 1, end);
  const headed = b.slice(0, 2) === c.slice(0, 2);
  const even =
    b.length === 4 &&
    c.length === 4 &&
    (headed
      ? text[first] === '，' && text.charAt(first - 5) !== '、' && text.startsWith(b.slice(0, 2), first - 4)
      : tail && ROW_NOUNS.includes(b.slice(2)));
  const ends = even ? '，。；、' : '，。；';
  if (!ends.includes(text.charAt(end) || '-')) return undefined;
  const [, a = ''] = (even ? LED : FIRST).exec(text.slice(Math.max(0, first - REACH - 4), first)) ?? [];
  const alike = b[0] === c[0];
  let lead = alike ? a.lastIndexOf(b.charAt(0)) : a.length - b.length;
  // 人人有责
  if (alike && b[0] === b[1] && lead > 0 && a[lead - 1] === b[0]) lead--;
  if (a === '' || lead < 0) return undefined;
  if (
    even && !alike
      ? !a.endsWith(b.slice(2)) || new Set([a.slice(-4), b, c]).size < 3
      : alike
        ? a.length - lead < SHORTEST || (b[0] === '不' && b.length !== c.length)
        : !isLevel(a, b, c)
  )
    return undefined;
  return { start: first - a.length + lead, end, comma: text[first] === '，' ? first : second };
}

/** Where the member that begins at `from` ends: at no Han, or -1 where it is too long or too short. */
function memberEnd(text: string, from: number): number {
  const at = hanEnd(text, from, LONGEST);
  return at - from < SHORTEST || isHan(text.charCodeAt(at)) ? -1 : at;
}

/** 力度不减、标准不降，要求不松: of one length, 不 in one place; words before the first may lead it in. */
function isLevel(a: string, b: string, c: string): boolean {
  const place = b.indexOf('不');
  return (
    place > 0 &&
    b.length === c.length &&
    a.length >= b.length &&
    c[place] === '不' &&
    a[a.length - b.length + place] === '不'
  );
}
