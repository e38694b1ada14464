import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { isSurname } from './personMentions';

/** Somebody who is called by two offices; offsets are the draft's. */
export interface OfficeTwin {
  readonly offset: number;
  readonly name: string;
  /** 主任, and what the draft says of him elsewhere: 局长. */
  readonly wrong: string;
  readonly right: string;
  readonly first: number;
}

const OFFICE =
  /(?<!副)(局长|主任|书记|县长|市长|区长|镇长|乡长|州长|校长|院长|厅长|处长|科长|部长|主席|会长|站长|所长|馆长|队长|支队长|大队长|总经理|董事长|政委|台长|行长)(?!助理|们|级)/g;
const NAME = 3;
const NO_NAME = /[的了着过和与及在是有对为把被将等各全这那其每本该此省市县区镇乡村们个第一位人同不也都就要说]/;
/** More than one office, or another time: 党组书记、局长; 时任局长; 兼主任. */
const MORE = /[、，兼原任届前后]|副|书记|主任/;
/** 各位局长, 两位书记. */
const CHAIN = 12;
const MOST = 80;

/** An office ahead of what may be a name, or behind it; offsets are the paragraph's. */
interface NamedOffice {
  readonly office: string;
  readonly name: string;
  /** Where the first of the two begins. */
  readonly at: number;
  readonly isBehind: boolean;
}

const officesIn = keptByText((text): readonly NamedOffice[] =>
  findAll(OFFICE, text).flatMap(({ 1: office = '', index }) => {
    const end = index + office.length;
    return [
      { office, name: text.slice(end, end + NAME), at: index, isBehind: false },
      { office, name: text.slice(Math.max(0, index - NAME), index), at: index - NAME, isBehind: true },
    ].filter(({ name }) => isName(name));
  }),
);

function isName(name: string): boolean {
  return isSurname(name.charAt(0)) && !NO_NAME.test(name) && /^[\u4e00-\u9fff]{3}$/.test(name);
}

/** 请赵明辉主任牵头 in a draft that has 市医保局局长赵明辉 and nothing else. */
export function officeTwins({ text, paragraphs }: Draft): OfficeTwin[] {
  const ahead = new Map<string, { readonly office: string; readonly at: number }[]>();
  const behind = new Map<string, { readonly office: string; readonly at: number }[]>();
  const put = (to: typeof ahead, name: string, office: string, at: number): void => {
    const list = to.get(name);
    if (list) list.push({ office, at });
    else to.set(name, [{ office, at }]);
  };
  for (const paragraph of paragraphs) {
    for (const { office, at, isBehind, name } of officesIn(paragraph.text))
      put(isBehind ? behind : ahead, name, office, paragraph.start + at);
  }
  const found: OfficeTwin[] = [];
  for (const [name, places] of [...behind].slice(0, MOST)) {
    const told = ahead.get(name);
    const [place, ...again] = places;
    const [first] = told ?? [];
    if (!told || !place || !first || again.length > 0) continue;
    const { office: right, at } = first;
    const { office: wrong } = place;
    if (told.some(({ office }) => office !== right) || wrong === right || isPart(wrong, right) || at > place.at)
      continue;
    const chain = text.slice(Math.max(0, at - CHAIN), at);
    const clause = /[^，。；：！？\n]*$/.exec(chain)?.[0] ?? '';
    // 局党组书记、局长: he holds both; 同志 may be told of his offices behind the name as well.
    if (MORE.test(clause) || text.includes(`${name}（`) || text.includes(`任${name}`)) continue;
    if (/[任为]/.test((text.split(name)[1] ?? '').slice(0, 4))) continue;
    found.push({ offset: place.at, name, wrong, right, first: at });
  }
  return found;
}

/** 队长, 支队长. */
function isPart(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}
