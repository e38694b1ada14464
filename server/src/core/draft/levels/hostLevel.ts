import type { Draft } from '../draft';
import { mentions } from '../matches';
import { LEVEL_RANK, type Level, levelWords } from './levelWords';
import { headLevel, officeHost, timesSaid } from './officeHost';
import { titlePlace } from './selfPlaces';

export interface HostLevel {
  readonly level: Level;
  /** Where the evidence stands in the draft. */
  readonly start: number;
  readonly end: number;
  /** The title or opening says it outright. */
  readonly stated: boolean;
  /** 全县 in the title of a draft that says nothing but 全市, 我市: of another draft. */
  readonly strayTitle?: { readonly at: number; readonly level: Level };
  /** By an office only; a zone says 我区 in some county. */
  readonly guessed?: 'office' | 'zone';
}

/** A title that names the host otherwise: `县委经济工作会议`, `市政府全体会议`; not 县委书记座谈会, whose host is above. */
const HOST_BODY =
  /(?:^|[在届次日中共])([省市州盟县区旗镇乡])(?:(?:[一二三四五六七八九十]{1,3}届)?(?:党?委|党工委|政府|人民政府|纪委|人大|政协)|直机关)(?!书记|副?[主组部]|办公|老|组织部长|宣传部长|机关)/;

/**
 * The level of administration the speech is held at: from title and bylines, then from what 我市, 全市 … in the text agree on.
 * `undefined` where they do not, and in a draft of an 自治区, whose 区 may be two levels.
 */
export function hostLevel(draft: Draft): HostLevel | undefined {
  const { text, parts } = draft;
  if (isOfRegion(draft)) return undefined;
  const majority = majorityLevel(draft);
  for (const span of [parts.title, ...parts.bylines]) {
    if (!span) continue;
    const line = text.slice(span.start, span.end);
    const own = levelWords(line).find(({ kind }) => kind === 'all' || kind === 'my' || kind === 'ensured');
    if (own) {
      const start = span.start + own.at;
      const { level } = own;
      if (majority?.alone && majority.host.level !== level && !speaksFor(draft, span.end, level)) {
        return { ...majority.host, strayTitle: { at: start, level } };
      }
      const other = span === parts.title ? hostBeside(draft, level, majority?.host) : undefined;
      if (other) return { ...other, strayTitle: { at: start, level } };
      return { level, start, end: start + 2, stated: true };
    }
    const street = line.indexOf('街道');
    if (street >= 0 && span === parts.title && !majority?.alone) {
      return { level: '街道', start: span.start + street, end: span.start + street + 2, stated: true };
    }
    const body = HOST_BODY.exec(line);
    if (body && (majority?.host.level === body[1] || (!majority && isOwnBody(draft, body[1] as Level)))) {
      const start = span.start + body.index + body[0].indexOf(body[1] as string);
      return { level: body[1] as Level, start, end: start + 2, stated: true };
    }
    const place = span === parts.title && !VISIT.test(line) ? titlePlace(line) : undefined;
    if (place && place.level !== '' && isSpokenThere(text, span.end, place.level)) {
      const start = span.start + place.at;
      return { level: place.level, start, end: start + place.stem.length + 1, stated: true };
    }
  }
  if (majority?.clear) return majority.host;
  const office = officeHost(draft);
  if (!office) return undefined;
  const { level, start, end, zone } = office;
  return { level, start, end, stated: true, guessed: zone ? 'zone' : 'office' };
}

/** 是区委、区政府决定召开的, 今天，市委、市政府召开: who holds the meeting. */
const HOLDING =
  /(?:[，是经由　\s天日]|^)([省市州盟县区旗镇乡])(?:党?委|政府)(?:、[省市州盟县区旗镇乡](?:人民)?政府)?(?:常委会)?(?:专题|专门)?(?:研究)?，?(?:决定|批准|同意|今天|专门)?，?(?:召开|举[办行])/m;
const OPENING = 500;

/** The host of a draft whose title says 全县 where its text knows of no county: by who speaks, and who holds the meeting. */
function hostBeside(draft: Draft, level: Level, votes: HostLevel | undefined): HostLevel | undefined {
  // What the title itself votes for is no vote.
  const majority = votes?.level === level ? undefined : votes;
  const { text, parts } = draft;
  const from = Math.max(parts.title?.end ?? 0, ...parts.bylines.map(({ end }) => end));
  if (speaksFor(draft, from, level)) return undefined;
  const head = headLevel(draft);
  if (head?.level === level || timesSaid(draft, level, from) > 0) return undefined;
  const held = HOLDING.exec(text.slice(from, from + OPENING));
  const other = (held?.[1] as Level | undefined) ?? head?.level ?? majority?.level;
  if (!other || other === level || (majority && majority.level !== other)) return undefined;
  // Who comes to a wider meeting from below speaks for his own place, and so does who reports there.
  if (LEVEL_RANK[other] < LEVEL_RANK[level] && !held) return undefined;
  const title = parts.title ? text.slice(parts.title.start, parts.title.end) : '';
  if (VISIT.test(title) || timesSaid(draft, other, from) < (held || head ? 2 : FEWEST_ALONE)) return undefined;
  if (head && !head.zone && head.level !== other) return undefined;
  const start = held ? from + held.index + held[0].indexOf(other) : (head?.start ?? majority?.start ?? from);
  return { level: other, start, end: start + 2, stated: true, guessed: 'office' };
}
/** So often a text must say whose it is, by itself. */
const FEWEST_ALONE = 4;

/** 在赴白水县现场办公会上, 在清河县调研时, 在与对口地区座谈会上: whose place it is, the title does not say. */
const VISIT =
  /^在[赴去到]|调研|考察|视察|看望|慰问|督导|督查|现场|检查|接待|会见|对口|协作|合作|对接|签约|交接|宣布|任[职免]|来.{1,3}[省市县区]|发言|汇报|交流|表态|述职/;
const FEWEST_SAID = 2;

/** Whether below a title with a place's name the text speaks for that place: of its committee, its government, all of it. */
function isSpokenThere(text: string, from: number, level: Level): boolean {
  const body = text.slice(from);
  const said = (one: Level): number =>
    body.split(new RegExp(`[全我]${one}(?!域|直)|${one}(?:委|政府)(?!员)`)).length - 1;
  const own = said(level);
  if (own < FEWEST_SAID) return false;
  return LEVELS.every((one) => one === level || own > said(one));
}

/** 市委党校 in the title, 市委常委 below it, and 市委 in the text as often as twice. */
function isOwnBody({ text, parts }: Draft, level: Level): boolean {
  const speaker = new RegExp(`^(?:中共)?[\\u4e00-\\u9fff]{0,4}${level}(?:委|政府|长)`);
  if (!parts.bylines.some(({ start, end }) => speaker.test(text.slice(start, end)))) return false;
  const said = (one: Level): number => text.split(`${one}委`).length - 1;
  return said(level) > 3 && LEVELS.every((one) => one === level || said(one) <= 1);
}

const isOfRegion = mentions('自治区');

/** Whether the text below the title says 我县, 县委 or 全县 anywhere. */
function speaksFor(draft: Draft, from: number, level: Level): boolean {
  return SPEAKS[level](draft, from);
}

const LEVELS = Object.keys(LEVEL_RANK) as Level[];
const SPEAKS = Object.fromEntries(
  LEVELS.map((level) => [level, mentions(`我${level}`, `全${level}`, `${level}委`, `${level}政府`)]),
) as Record<Level, ReturnType<typeof mentions>>;

interface Majority {
  readonly host: HostLevel;
  /** Enough votes, and three times as many as for any other level. */
  readonly clear: boolean;
  /** Twice as many as are needed, and none for any other level but one. */
  readonly alone: boolean;
}

/** What 全市, 我市 … of the text vote for. */
function majorityLevel({ paragraphs }: Draft): Majority | undefined {
  const votes = new Map<Level, { count: number; start: number }>();
  for (const paragraph of paragraphs) {
    for (const { kind, level, at } of levelWords(paragraph.text)) {
      if (
        kind !== 'my' &&
        kind !== 'all' &&
        kind !== 'slogan' &&
        kind !== 'closing' &&
        kind !== 'below' &&
        kind !== 'ensured'
      )
        continue;
      const vote = votes.get(level) ?? { count: 0, start: paragraph.start + at };
      vote.count += kind === 'my' || kind === 'slogan' || kind === 'closing' ? 2 : 1;
      votes.set(level, vote);
    }
  }
  const [first, second] = [...votes].sort((a, b) => b[1].count - a[1].count);
  if (!first) return undefined;
  const others = second?.[1].count ?? 0;
  return {
    host: { level: first[0], start: first[1].start, end: first[1].start + 2, stated: false },
    clear: first[1].count >= ENOUGH && first[1].count >= 3 * others,
    alone: first[1].count >= 2 * ENOUGH && others <= 1,
  };
}

/** So many votes are needed without a title that says it. */
const ENOUGH = 6;
