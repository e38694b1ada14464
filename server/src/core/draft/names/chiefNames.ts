import { isCommonWord } from '../../lexicon/commonWords';
import { behindLast, saidBehind } from '../../text/around';
import type { Draft } from '../draft';
import { isAlike, isOnce, type NameSlip, type Place, type Places, TELLING } from './namePlaces';

/** So often a draft names what it is about; one place less where the title does, too. */
const CHIEF = 3;
/** More places than a speech is about. */
const MOST = 40;
const SEATS = ['镇', '乡', '街道'];
/** What opens a clause in front of a shorter name, or is said of any place. */
const NO_NAME = /[使是着在让以于与由从向到对为给被把将该沿的了和及这那每各本我全]/;
/** Where the place had another rank, or two are told apart. */
const FORMER = /撤|原|改[为名设建制]|并入|合并|更名|时任|当时|曾|设立|前身|建制|分别|交界|相邻|毗邻|接壤/;
const LISTED = '、和与及至到';

/** The place that a draft is about, said once with its characters exchanged (柳杨村), with another first one that is taken for it (青水河), or as a seat of another kind (石桥乡). */
export function chiefPlaces(names: Places | undefined, briefs: Places | undefined, draft: Draft): NameSlip[] {
  const titleEnd = draft.parts.title?.end ?? 0;
  const chief = [...(names ?? [])].filter((one) => isChief(one, titleEnd)).slice(0, MOST);
  const found: NameSlip[] = [];
  for (const [right, [first]] of chief) {
    const [a, b, last] = [right.charAt(0), right.charAt(1), right.charAt(2)];
    if (!first || !names || NO_NAME.test(a + b)) continue;
    const turned = `${b}${a}${last}`;
    const [place, ...more] = TELLING.test(a + b) ? [] : (names.get(turned) ?? []);
    if (a !== b && place && more.length === 0 && isOnce(draft.text, turned)) {
      found.push({ offset: place.offset, wrong: turned, right, first: first.offset });
    }
    // 浙江 behind a word: only a name that begins for certain has a first character.
    const isWhole = !'江山'.includes(last) && names.get(right)?.some(({ bounded }) => bounded);
    for (const [wrong, [other, ...others]] of isWhole ? names : []) {
      const head = wrong.charAt(0);
      if (wrong.charAt(1) !== b || wrong.charAt(2) !== last || !other || others.length > 0 || head === a) continue;
      if (TELLING.test(head + a) || NO_NAME.test(head) || !isAlike(a, head) || isWordAhead(draft.text, other)) continue;
      if (!isListed(draft.text, other.offset, wrong.length))
        found.push({ offset: other.offset, wrong, right, first: first.offset });
    }
    if (SEATS.includes(last)) found.push(...otherSeats(draft.text, a + b, last, first.offset));
  }
  for (const one of briefs ?? []) {
    const [name, [first]] = one;
    if (!first || !name.endsWith('街道') || !isChief(one, titleEnd) || NO_NAME.test(name)) continue;
    found.push(...otherSeats(draft.text, name.slice(0, -2), '街道', first.offset));
  }
  return found;
}

function isChief([, places]: readonly [string, readonly Place[]], titleEnd: number): boolean {
  return places.length >= CHIEF || (places.length === CHIEF - 1 && (places[0]?.offset ?? titleEnd) < titleEnd);
}

/** Whether the first character makes a word with the one ahead: 踏青水河. */
function isWordAhead(text: string, { offset }: Place): boolean {
  return isCommonWord(text.slice(offset - 1, offset + 1));
}

function isListed(text: string, at: number, length: number): boolean {
  return LISTED.includes(text.charAt(at - 1) || '-') || LISTED.includes(text.charAt(at + length) || '-');
}

/** The stem of a town's name with 乡, 街道. */
function otherSeats(text: string, stem: string, own: string, first: number): NameSlip[] {
  const found: NameSlip[] = [];
  for (const seat of SEATS) {
    const wrong = stem + seat;
    const offset = seat === own ? -1 : text.indexOf(wrong);
    if (offset < 0 || !isOnce(text, wrong) || isListed(text, offset, wrong.length)) continue;
    if (/^[镇村乡域亲音土下里路街]/.test(text.slice(offset + wrong.length))) continue;
    if (!FORMER.test(sentenceAt(text, offset, wrong.length))) found.push({ offset, wrong, right: stem + own, first });
  }
  return found;
}

function sentenceAt(text: string, at: number, length: number): string {
  return text.slice(behindLast(text, '。\n', at), at) + saidBehind(text, at + length, '。\n', 40);
}

/** What one house is, not both. */
const HOUSES = [
  ['中学', '小学', '高中', '幼儿园'],
  ['学院', '大学'],
  ['医院', '卫生院'],
  ['研究院', '研究所'],
];
const STEM = 3;

/** 市第三小学 once, in a draft that its title says is about 市第三中学. */
export function otherHouses({ text, parts }: Draft): NameSlip[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  const found: NameSlip[] = [];
  for (const group of HOUSES) {
    for (const own of group) {
      const at = head.indexOf(own);
      const stem = head.slice(Math.max(0, at - STEM), Math.max(0, at));
      if (at < STEM || NO_NAME.test(stem) || /人民|中医|中心|大中|中小/.test(stem + own)) continue;
      const right = stem + own;
      if (text.split(right).length <= CHIEF) continue;
      for (const other of group) {
        const wrong = stem + other;
        const offset = other === own ? -1 : text.indexOf(wrong);
        if (offset < title.end || !isOnce(text, wrong) || isListed(text, offset, wrong.length)) continue;
        if (/原|前身|更名|改[为名建制]|升格|合并|曾|毕业|附属|结对|分校/.test(sentenceAt(text, offset, wrong.length)))
          continue;
        found.push({ offset, wrong, right, first: title.start + at - STEM, isDoubtful: true });
      }
    }
  }
  return found;
}
