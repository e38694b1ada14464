import type { Draft } from '../../draft/draft';
import { LEVEL_RANK, type LevelWord, levelWords } from '../../draft/levelWords';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { defineRule, type Report } from '../define';

/**
 * 我校, 本院, 全局 … not 我院士, 我局势, 我校长, 我司机; 我所 and 我办 are other words too often. 全局 by itself is the whole situation: 全 only in
 * front of who belongs to a unit.
 */
const OWN =
  /(?:(?:我|本(?=[校院局厅]))(校(?![长友园区准对正])|院(?![士落])|局(?![势面部限])|厅(?!堂)|司(?![机法])|园(?![区林])|馆|公司|集团|医院|学校)|全(校|院|局|厅|行|厂|馆|公司|集团|医院|学校)(?=年度|干部|职工|教职|师生|员工|上下|同志|党员|各级|各[处科部]|系统|机关|广大|民警|人员|全体|医护))/g;
/** One host may call itself by either. */
const ALIKE: Readonly<Record<string, string>> = { 学校: '校', 医院: '院', 公司: '司', 集团: '司' };
/** So often the draft must call its host by one word before another word is a stray. */
const ENOUGH = 2;

interface Own {
  readonly at: number;
  readonly word: string;
  readonly unit: string;
  readonly quoted: boolean;
}

export const mixedUnit = defineRule({
  id: 'consistency/unit',
  title: '本单位自称前后不一',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '学校大会的讲话里冒出一个“我院”“我局”，多半是套用别的单位的稿子时没有改净。',
  source: '讲话稿前后一致的要求（以通篇多数用法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '在全校教职工大会上的讲话\n老师们：\n我校教学质量提升。\n«我院»每一位教师都要努力。\n为我校的明天奋斗。',
      fixed: '在全校教职工大会上的讲话\n老师们：\n我校教学质量提升。\n我校每一位教师都要努力。\n为我校的明天奋斗。',
    },
    {
      bad: '在全局年度工作总结大会上的讲话\n同志们：\n全局干部职工真抓实干，我局位居前列。\n«全厅»干部职工都要树立窗口意识。',
      fixed:
        '在全局年度工作总结大会上的讲话\n同志们：\n全局干部职工真抓实干，我局位居前列。\n全局干部职工都要树立窗口意识。',
    },
    { bad: '在集团公司党建工作会议上的讲话\n同志们：\n各级党组织要把«我县»转型升级的任务扛在肩上。' },
    {
      bad: '在县自然资源局专题党课上的讲稿\n同志们：\n我们局的工作要做好，为«市住建局»各项事业高质量发展贡献力量！',
      fixed: '在县自然资源局专题党课上的讲稿\n同志们：\n我们局的工作要做好，为县自然资源局各项事业高质量发展贡献力量！',
    },
    {
      bad: '在整改工作动员会上的讲话\n同志们：\n县委要求高，我局、全局干部职工都要抓，我局要主动接受«全镇»党员干部监督。',
      fixed:
        '在整改工作动员会上的讲话\n同志们：\n县委要求高，我局、全局干部职工都要抓，我局要主动接受全局党员干部监督。',
    },
    {
      bad: '在青年干部培训班开班式上的讲话\n市委组织部副部长、市委党校校长　何帆\n同志们：\n这期培训班由市委党校承办，祝大家在«省委党校»学有所获。',
      fixed:
        '在青年干部培训班开班式上的讲话\n市委组织部副部长、市委党校校长　何帆\n同志们：\n这期培训班由市委党校承办，祝大家在市委党校学有所获。',
    },
    {
      good: '在青年干部培训班开班式上的讲话\n同志们：\n市委党校请来省委党校教授，市委党校的同志很用心，去年有人在省委党校学习，我也在省委党校学习过，大家在市委党校学有所获。',
    },
    {
      good: '在县农业局会议上的讲话\n同志们：\n县委要求高，我局、我局、我局帮助红石镇，带领全镇群众致富，感谢县财政局的支持，为县农业局事业贡献力量。',
    },
    { good: '老师们：\n我校提升，全校师生努力，着眼全局，我校院士多，我局势占优，“我院”二字，我学校，我校、我校。' },
    { good: '老师们：\n我校和市医院合作，市医院院长说，我院支持。我校感谢。' },
    { good: '同志们：\n我校有三个学院。我院是其中之一。我院有特色，我校有平台。' },
  ],
  check({ draft, report }) {
    const places: Own[] = [];
    for (const { text, start } of draft.paragraphs) {
      for (const one of ownIn(text)) places.push({ ...one, at: start + one.at });
    }
    reportCounty(draft, report);
    reportTowns(draft, places, report);
    reportOffice(draft, report);
    reportSchool(draft, report);
    const host = hostOf(places);
    if (host === undefined) return;
    const first = places.find(({ unit }) => unit === host);
    for (const { at, word, unit, quoted } of places) {
      if (unit === host || quoted || !first) continue;
      const newText = `${word.charAt(0)}${first.word.slice(1)}`;
      report({
        offset: at,
        length: word.length,
        message: `通篇自称“${newText}”，这里是“${word}”`,
        related: [{ message: '别处的自称', offset: first.at, length: newText.length }],
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset: at, length: word.length, newText }] }],
      });
    }
  },
});

/** 我县 in a meeting of a company whose draft says no other word of a county. */
function reportCounty({ text, parts }: Draft, report: (report: Report) => void): void {
  if (!parts.title) return;
  const title = text.slice(parts.title.start, parts.title.end);
  if (!/集团|公司/.test(title) || /[省市州县区镇乡]/.test(title)) return;
  for (const level of '县区镇乡') {
    const offset = text.indexOf(`我${level}`);
    if (offset < 0 || text.split(level).length > 2) continue;
    const message = `标题是公司的会议，通篇只此一处说“我${level}”`;
    const related = [{ message: '标题', offset: parts.title.start, length: title.length }];
    report({ offset, length: 2, message, related, severity: 'information' });
  }
}

/** 在省委党校学有所获: where those who listen are taught. */
const TAUGHT =
  /(?<=[在到于])([省市州县区])(委?)(党校|行政学院|干部学院|团校|社会主义学院)(?=学|期间|参加|培训|进修|集中|接受|的(?:学习|日子|时光))/g;
/** So often a draft names its own school. */
const OWN_SCHOOL = 2;

/** The school of another level, where a draft speaks of its own ones' lessons and names that of one level else. */
function reportSchool({ text }: Draft, report: (report: Report) => void): void {
  if (!['党校', '团校', '学院'].some((school) => text.includes(school))) return;
  for (const { 0: word, 1: level = '', 2: of = '', 3: school = '', index: offset } of findAll(TAUGHT, text)) {
    const others = [...'省市州县区'].filter((one) => one !== level && text.includes(`${one}${of}${school}`));
    const [other] = others;
    if (other === undefined || others.length > 1 || text.split(word).length > 2) continue;
    const own = `${other}${of}${school}`;
    if (text.split(own).length <= OWN_SCHOOL) continue;
    report({
      offset,
      length: word.length,
      message: `别处都说“${own}”，这里是“${word}”`,
      related: [{ message: '别处的说法', offset: text.indexOf(own), length: own.length }],
      severity: 'information',
      fixes: [{ title: `改为“${own}”`, kind: 'suggest', edits: [{ offset, length: word.length, newText: own }] }],
    });
  }
}

/** So often a bureau calls itself so. */
const BUREAU = 3;

/** 接受全镇党员干部监督 in a bureau of a county, whose draft says nothing else of a town's own. */
function reportTowns({ paragraphs, text }: Draft, places: readonly Own[], report: (report: Report) => void): void {
  const [first] = places;
  if (places.length < BUREAU || !first || places.some(({ unit }) => unit !== first.unit)) return;
  const told: { readonly word: LevelWord; readonly at: number }[] = [];
  for (const { text: said, start } of paragraphs) {
    for (const word of levelWords(said)) if (!word.quoted) told.push({ word, at: start + word.at });
  }
  for (const { word, at } of told) {
    const { kind, level, length, named } = word;
    if (kind !== 'ensured' || named || LEVEL_RANK[level] !== 2) continue;
    const higher = told.some((one) => LEVEL_RANK[one.word.level] > LEVEL_RANK[level]);
    if (!higher || [`全${level}`, `我${level}`].some((one) => text.split(one).length > (one[0] === '全' ? 2 : 1)))
      continue;
    const newText = `全${first.unit}`;
    report({
      offset: at,
      length,
      message: `通篇自称“${first.word}”，这里是“全${level}”`,
      related: [{ message: '别处的自称', offset: first.at, length: first.word.length }],
      severity: 'information',
      fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset: at, length, newText }] }],
    });
  }
}

const OFFICE = '[省市县区州](?:(?![委对的全各和与为在局])[\\u4e00-\\u9fff]){2,9}?局';
/** 在县自然资源局…会议上. */
const HOST_OFFICE = new RegExp(`(?:^|在|——)(${OFFICE})(?![长党])`);
/** 为县自然资源局各项事业…贡献力量: whom but his own would one say so of. */
const SERVED = new RegExp(
  `为(?:推动|推进|促进|实现|开创)?(${OFFICE})(?:的|各项|事业|高质量|工作|系统|改革|发展)[^，。；！？\\n]{0,20}?(?:贡献|力量|奋斗|新局面)`,
  'g',
);

/** Another office in the closing of a draft whose title names one, met nowhere else. */
function reportOffice({ text, parts }: Draft, report: (report: Report) => void): void {
  for (const span of [parts.title, ...parts.bylines]) {
    const line = span ? text.slice(span.start, span.end) : '';
    const named = line.includes('局') ? HOST_OFFICE.exec(line) : null;
    const host = named?.[1] ?? '';
    if (!span || !named || host === '') continue;
    const related = [
      {
        message: '标题里的单位',
        offset: span.start + named.index + named[0].length - host.length,
        length: host.length,
      },
    ];
    for (const { 1: office = '', 0: said, index: at } of findAll(SERVED, text)) {
      if (host.slice(1).includes(office.slice(1)) || text.indexOf(office) !== text.lastIndexOf(office)) continue;
      const offset = at + said.indexOf(office);
      const { length } = office;
      const message = `标题是“${host}”，这里说本单位，写作“${office}”`;
      const edits = [{ offset, length, newText: host }];
      const fixes = [{ title: `改为“${host}”`, kind: 'suggest' as const, edits }];
      report({ offset, length, message, related, severity: 'information', fixes });
    }
    return;
  }
}

/** The unit that the draft calls its own, where but one place says another. */
function hostOf(places: readonly Own[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { unit } of places) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  const [first, second, third] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || !second || third) return undefined;
  return first[1] >= ENOUGH && second[1] === 1 ? first[0] : undefined;
}

const NONE: readonly Own[] = [];

const ownIn = keptByText((text): readonly Own[] => {
  if (!/[我本全][校院局厅司园馆行厂公集医学]/.test(text)) return NONE;
  return findAll(OWN, text).map(({ 0: word, 1: mine, 2: whole = '', index: at }) => {
    const name = mine ?? whole;
    const unit = ALIKE[name] ?? name;
    // A unit of that kind was just named, or somebody else speaks.
    const before = text.slice(Math.max(0, at - 40), at);
    const quoted = /[“‘][^”’]*$/.test(before) || before.includes(name === '校' ? '学校' : unit);
    return { at, word, unit, quoted };
  });
});
