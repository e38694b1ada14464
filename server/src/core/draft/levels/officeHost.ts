import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { LEVEL_RANK, type Level } from './levelWords';

/** The level of a draft whose title does not say 全区, by whose meeting or whose office it is. */
export interface OfficeHost {
  readonly level: Level;
  /** Where that is said. */
  readonly start: number;
  readonly end: number;
  /** A development zone, which says 我区, and is in some county or city. */
  readonly zone: boolean;
}

/** 在区信访工作联席会议, 在市市场监督管理局: whose body meets. */
const TITLE =
  /^在?(?:中共)?([省市州盟县区旗镇乡])(?![场区域级长情民村镇直])[\u4e00-\u9fff]{2,12}?(?:局|厅|联席会议|委员会|领导小组|指挥部|总工会|妇联|政法工作|经济工作|农村工作|组织工作|宣传工作|统战工作)/;
/** 区委副书记、区长贺天佑; 文昌街道党工委书记. */
const HEAD =
  /^[（(\s　]*(?:中共)?(?:[\u4e00-\u9fff]{2,4}?)?(省|市|州|盟|县|区|旗|镇|乡|街道)(?:(?:党工委|党?委|纪委)(?:常委|副?书记|、)|(?:人民)?政府(?:副?[省市州盟县区旗镇乡]长|党组)|(?:办事处)?(?:副?主任|副?[省市州盟县区旗镇乡]长))/;
const ZONE =
  /(?:开发区|高新区|经开区|新区|示范区|度假区|产业园区?|工业园区?|科技园区?|园区|保税区|试验区|风景区|管理区)(?:党工委|管委会|党委)(?:副?书记|副?主任|、|委员)/;
/** Whose place it is, the title does not say. */
const VISIT = /^在[赴去到]|调研|考察|视察|看望|慰问|督导|督查|现场办公|对口|协作|对接|宣布|任[职免]/;
const FEWEST_SAID = 2;

/** How often a paragraph calls a level as those do who speak for it. */
const OWN: ReadonlyMap<Level, (text: string) => number> = new Map(
  (Object.keys(LEVEL_RANK) as Level[]).map((level) => [
    level,
    timesOf(
      level === '街道'
        ? /街道(?:党工委|党委|办事处|上下)|[我全各]街道/g
        : new RegExp(`[全我]${level}(?![域直民])|${level}(?:党?委|政府)(?![员])|${level}直`, 'g'),
    ),
  ]),
);
const ownZone = timesOf(/[我全]区(?![域间])|(?:开发区|高新区|经开区|新区|园区)(?:党工委|管委会|上下|发展|建设)/g);

/** A speech is hardly longer; what is longer is a book. */
const SPEECH = 15_000;

const ANY = /[全我]([省市州盟县区旗镇乡])(?![域直民间])|([省市州盟县区旗镇乡])(?:党?委|政府)(?!员)/g;
/** The levels a paragraph speaks for, as often as it does. */
const levelsIn = keptByText((text) => findAll(ANY, text).map(({ 1: one, 2: two }) => (one ?? two) as Level));

function timesOf(pattern: RegExp): (text: string) => number {
  return keptByText((text) => findAll(pattern, text).length);
}

/** The paragraphs that make up a speech, from `from` on. */
function spoken({ paragraphs }: Draft, from: number): Draft['paragraphs'] {
  return paragraphs.filter(({ start }) => start >= from && start < from + SPEECH);
}

/** How often the draft speaks for a level from `from` on. */
export function timesSaid(draft: Draft, level: Level, from: number): number {
  const times = OWN.get(level);
  return times ? spoken(draft, from).reduce((sum, { text }) => sum + times(text), 0) : 0;
}

/** The level that the line of the speaker gives; nothing where it gives none. */
export function headLevel({ text, parts }: Draft): OfficeHost | undefined {
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    if (/\d/.test(line)) continue;
    const zone = ZONE.exec(line);
    if (zone) return { level: '区', start: start + zone.index, end: start + zone.index + zone[0].length, zone: true };
    const head = HEAD.exec(line);
    if (head) {
      const at = start + head[0].lastIndexOf(head[1] ?? '', head[0].search(/党工委|党?委|纪委|政府|办事处|主任|长/));
      return { level: head[1] as Level, start: Math.max(start, at), end: start + head[0].length, zone: false };
    }
  }
  return undefined;
}

/** The level by the body whose meeting it is, or by the office of the speaker, where the text bears it out. */
export function officeHost(draft: Draft): OfficeHost | undefined {
  const { text, parts } = draft;
  if (!parts.title) return undefined;
  const title = text.slice(parts.title.start, parts.title.end);
  if (VISIT.test(title)) return undefined;
  const body = TITLE.exec(title);
  const at = parts.title.start + title.indexOf(body?.[1] ?? '');
  const host = body ? { level: body[1] as Level, start: at, end: at + 2, zone: false } : headLevel(draft);
  if (!host) return undefined;
  const speech = spoken(draft, parts.title.end);
  const own = host.zone
    ? speech.reduce((sum, { text: said }) => sum + ownZone(said), 0)
    : timesSaid(draft, host.level, parts.title.end);
  // A bureau's own draft says 全市 once.
  if (own < (body ? 1 : FEWEST_SAID)) return undefined;
  // One slip: more, and the draft is about several places.
  const others = speech
    .flatMap(({ text: said }) => levelsIn(said))
    .filter((level) => level !== host.level && LEVEL_RANK[level] <= LEVEL_RANK[host.level]);
  return others.length <= 1 ? host : undefined;
}
