import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { numeralValue } from '../numeral';
import type { OccasionSlip } from './eventOrdinals';

/** A feast with the day of the year it falls on, or the middle of those it may fall on. */
interface Feast {
  readonly names: readonly string[];
  readonly day: number;
}

const FEASTS: readonly Feast[] = [
  feast('元旦', 1, 1),
  feast('春节 新春佳节', 2, 5),
  feast('元宵', 2, 20),
  feast('三八 妇女节', 3, 8),
  feast('清明', 4, 5),
  feast('五一 劳动节', 5, 1),
  feast('五四 青年节', 5, 4),
  feast('护士节', 5, 12),
  feast('六一 儿童节', 6, 1),
  feast('端午', 6, 12),
  feast('七一', 7, 1),
  feast('八一 建军节', 8, 1),
  feast('教师节', 9, 10),
  feast('中秋', 9, 22),
  feast('国庆 十一', 10, 1),
  feast('重阳', 10, 15),
  feast('记者节', 11, 8),
];
const NAMES = FEASTS.flatMap(({ names }) => names).join('|');
/** 春节期间, “十一”假期, 五四青年节快乐: a feast that is near. */
const NEAR = new RegExp(
  `(${NAMES})”?(?:国际)?(?:青年节|劳动节|妇女节|儿童节|建军节|佳节|节)?(?:假期|小?长假|黄金周)?(?:期间|假期|假日|快乐|将至|来临|在即|临近|前夕|值班|安保)`,
  'g',
);
/** Ahead of one of several feasts, or of a number: 元旦、春节期间, 二十一. */
const OF_SEVERAL = /[、和及与一二三四五六七八九十0-9第]“?$/;
/** Of a feast that has been or will be, or of all of them. */
const OTHERWISE =
  /[今去前明往历每上]年|上个?月|回顾|总结|经验|教训|以来|刚刚|刚过|已经|曾|了|[像如从自比]|同比|相比|直至|一直|持续|等|年前|年后|之前|之后|陆续|接下来|随后/;
/** Told of somebody, or of another year. */
const STORY = /[他她]|[去前明]年|\d{4}年|曾|当时|那时|那天|那年/;
/** What is wished, or to be done. */
const AHEAD = /要|必须|务必|确保|严禁|不得|请|祝|应当|快乐|将至|来临|在即|临近/;
/** So many days around a feast it is spoken of as near. */
const AROUND = 45;
const YEAR = 365;

/** 二季度是冲刺全年目标的关键时期: what is ahead. */
const QUARTER =
  /(?:第)?([一二三四])季度，?(?:是|既是|正是)[^。；，]{0,16}?(?:关键|冲刺|决战|决胜|攻坚|黄金|收官|最后)[^，。；]{0,12}?(?=[，。；])/g;
/** The season that a speech says it is. */
const SEASON =
  /(?:正值|正是|正处在?|时值|已?进入了?|恰逢)(?:全年的?|一年一度的?)?(春耕|春播|春运|主汛期|汛期|三夏|麦收|秋收|三秋|隆冬|寒冬|严冬|盛夏|酷暑|暑期|岁末年初|年终岁尾|年末岁尾|供暖季|采暖季|森林防火期)/g;
/** The first and the last month of a season; over the turn of the year where the first is the later. */
const MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  春耕: [1, 5],
  春播: [2, 6],
  春运: [12, 3],
  主汛期: [4, 9],
  汛期: [3, 10],
  三夏: [4, 7],
  麦收: [4, 7],
  秋收: [8, 11],
  三秋: [8, 11],
  隆冬: [11, 3],
  寒冬: [10, 3],
  严冬: [10, 3],
  盛夏: [6, 9],
  酷暑: [6, 9],
  暑期: [5, 9],
  岁末年初: [10, 2],
  年终岁尾: [10, 2],
  年末岁尾: [10, 2],
  供暖季: [9, 4],
  采暖季: [9, 4],
};
const DATE = /(?:19|20)\d\d(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])(\d{1,2})?/;

interface Near {
  readonly kind: 'feast' | 'quarter' | 'season';
  readonly name: string;
  readonly at: number;
  readonly length: number;
  readonly sentence: string;
}

const NONE: readonly Near[] = [];
const SCREEN = /期间|假期|假日|快乐|将至|来临|在即|临近|前夕|值班|安保|季度，?[是既正]|正值|正是|正处|时值|进入|恰逢/;

/** What one paragraph says is near. Kept by text. */
const nearIn = keptByText((text): readonly Near[] => {
  if (!SCREEN.test(text)) return NONE;
  const found: Near[] = [];
  const add = (kind: Near['kind'], { 0: whole, 1: name = '', index }: RegExpExecArray): void => {
    const behind = saidBehind(text, index + whole.length, '。；');
    const sentence = text.slice(behindLast(text, '。；', index), index + whole.length + behind.length);
    found.push({ kind, name, at: index, length: whole.length, sentence });
  };
  for (const one of findAll(NEAR, text)) {
    if (!OF_SEVERAL.test(text.slice(Math.max(0, one.index - 2), one.index))) add('feast', one);
  }
  for (const one of text.includes('季度') ? findAll(QUARTER, text) : []) add('quarter', one);
  for (const one of findAll(SEASON, text)) add('season', one);
  return found;
});

/** Feasts, quarters and seasons that are not those of the title and the date. */
export function holidaySlips({ text, parts, paragraphs }: Draft): OccasionSlip[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  const date = dateOf(text, [title, ...parts.bylines]);
  const feasts = FEASTS.filter(({ names }) => names.some((name) => isNamed(head, name)));
  const slips: OccasionSlip[] = [];
  for (const { text: line, start } of paragraphs) {
    if (start < title.end) continue;
    for (const { kind, name, at, length, sentence } of nearIn(line)) {
      const tell = (message: string, own: number, ownLength: number): void =>
        void slips.push({ offset: start + at, length, message, own, ownLength });
      if (kind === 'feast') {
        const met = FEASTS.find(({ names }) => names.includes(name));
        const other = met && feasts[0];
        if (!other || feasts.includes(met) || OTHERWISE.test(sentence) || STORY.test(sentence)) continue;
        if (!AHEAD.test(sentence)) continue;
        const days =
          date?.day === undefined ? feasts.map(({ day }) => day) : [date.day, ...feasts.map(({ day }) => day)];
        if (days.some((day) => isAround(day, met.day)) || feasts.some((one) => saysOf(sentence, one))) continue;
        const said = other.names.find((one) => isNamed(head, one)) ?? '';
        tell(`标题说的是${said}，这里是${name}`, title.start + head.indexOf(said), said.length);
      } else if (kind === 'quarter') {
        const now = date ? Math.ceil(date.month / 3) : 0;
        if (!date || numeralValue(name) >= now || !/要|必须|务必|全力/.test(sentence)) continue;
        if (/[去前明今]年|了|已经|过去/.test(sentence)) continue;
        tell(`${date.month}月的讲话，${name}季度已经过去`, date.offset, date.length);
      } else if (date) {
        const [first, last] = MONTHS[name] ?? [1, 12];
        const { month } = date;
        const inside = first <= last ? month >= first && month <= last : month >= first || month <= last;
        if (inside || STORY.test(sentence)) continue;
        tell(`${month}月的讲话，这里说正是${name}`, date.offset, date.length);
      }
    }
  }
  return slips;
}

interface Day {
  readonly month: number;
  /** Of the year; undefined where only the month is told. */
  readonly day: number | undefined;
  readonly offset: number;
  readonly length: number;
}

function dateOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Day | undefined {
  for (const { start, end } of spans) {
    const found = DATE.exec(text.slice(start, end));
    const month = Number(found?.[1]);
    if (!found || !(month >= 1 && month <= 12)) continue;
    const day = found[2] === undefined ? undefined : dayOf(month, Number(found[2]));
    return { month, day, offset: start + found.index, length: found[0].length };
  }
  return undefined;
}

function feast(names: string, month: number, day: number): Feast {
  return { names: names.split(' '), day: dayOf(month, day) };
}

function dayOf(month: number, day: number): number {
  return Math.round((month - 1) * 30.4 + day);
}

function isAround(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  return Math.min(apart, YEAR - apart) <= AROUND;
}

function saysOf(sentence: string, { names }: Feast): boolean {
  return names.some((name) => isNamed(sentence, name));
}

/** 十一 and 五四 by themselves are numbers: they count in quotation marks or ahead of 假期. */
function isNamed(text: string, name: string): boolean {
  if (!/^[一三五六七八十][一四八]$/.test(name)) return text.includes(name);
  return (
    text.includes(`“${name}”`) || new RegExp(`${name}(?:国际|劳动|青年|儿童|妇女|建军|假|黄金|长假|期间|节)`).test(text)
  );
}
