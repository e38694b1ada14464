import { findAll } from '../text/findAll';
import { screens } from '../text/screens';

/** A word lost from a construction; offsets are the text's. */
export interface LostWord {
  readonly offset: number;
  readonly length: number;
  /** subject: 通过学习，使大家提高 · else the word that closes 在县委的领导，: 下, 上, 中. */
  readonly lost: string;
}

/** Behind the comma of 通过…，使…; 使 that begins a noun is none. */
const CAUSING = /，(?:从而|进而|进一步|大大|极大地?|也|才)?(?:使得?(?!用|命|者|馆|节|得上|劲)|让|令(?!人))/g;
const hasCausing = screens.of('，[使让令]', '，从而', '，进[而一]', '，大大', '，极大', '，[也才][使让令]');
/** The whole of the clause that lost its subject to 使. */
const MEANS = /^(?:(?:通过|经过|随着|由于)[^，。；：！？]{2,30}|[在从][^，。；：！？]{2,30}[下中])$/;
/** 近年来，通过…: may stand between the start of the sentence and the clause. */
const TIME = /^[^，。；：！？]{1,8}来$/;
const LONGEST_MEANS = 40;
/** What 在…的领导下, 在…的基础上 and 在…的过程中 end with, by the word that closes them. */
const FRAMES: readonly (readonly [close: string, nouns: string])[] = [
  [
    '下',
    '领导 努力 支持 关怀 指导 指引 带领 推动 帮助 配合 协助 关心 见证 鼓励 引领 部署 感召 统筹 主持 倡导 号召 参与 呵护 教育 鼓舞 激励 协调 监督 组织 影响 前提 背景 形势 条件 情况 框架',
  ],
  ['上', '基础'],
  ['中', '过程 进程 实践'],
];
const CLOSES: ReadonlyMap<string, string> = new Map(
  FRAMES.flatMap(([close, nouns]) => nouns.split(' ').map((noun) => [noun, close] as const)),
);
const NOUNS = [...CLOSES.keys()];
const hasFrame = screens.of(
  `[${NOUNS.map((noun) => noun.charAt(0)).join('')}][${NOUNS.map((noun) => noun.charAt(1)).join('')}]，`,
);
/** The whole of a clause 在…的领导; 在座, 在职 and 在于 are words. */
const FRAMED = /^在(?![座场家外建校职岗华京沪编册线野世读押任逃途即于乎意])[^“”]{2,24}?的?[^“”的]{0,4}..$/;
/** What a clause has that is whole: a place of its own (在会上通报了…的情况), or an aspect of its verb. */
const WHOLE =
  /[上下里内间后时着了过是有]|中(?![央国心共华])|打|奠定|夯实|筑牢|具备|通报|汇报|介绍|反映|说明|开展|形成|提供|得到|获得|赢得|加强|强化/;
const SENTENCE_END = '。！？；';
const MARK = '，。；：！？';

const NONE: readonly LostWord[] = [];

/** The places of a paragraph where 使 took the subject, or 下 is gone, in order. */
export function lostWords(text: string): readonly LostWord[] {
  const subjects = hasCausing(text) ? lostSubjects(text) : NONE;
  const closes = hasFrame(text) ? lostCloses(text) : NONE;
  if (subjects.length === 0 || closes.length === 0) return subjects.length === 0 ? closes : subjects;
  return [...subjects, ...closes].sort((a, b) => a.offset - b.offset);
}

function lostSubjects(text: string): LostWord[] {
  const found: LostWord[] = [];
  for (const { 0: causing, index: comma } of findAll(CAUSING, text)) {
    const offset = clauseStart(text, comma);
    if (offset >= 0 && MEANS.test(text.slice(offset, comma)) && opensSentence(text, offset))
      found.push({ offset, length: comma + causing.length - offset, lost: 'subject' });
  }
  return found;
}

function lostCloses(text: string): LostWord[] {
  const found: LostWord[] = [];
  for (let comma = text.indexOf('，'); comma >= 0; comma = text.indexOf('，', comma + 1)) {
    const close = CLOSES.get(text.slice(comma - 2, comma));
    const offset = close ? clauseStart(text, comma) : -1;
    if (!close || offset < 0 || text.charAt(offset) !== '在') continue;
    // 他说，在各方的支持，…: what is told of somebody's words is left as it was said.
    if (text.charAt(offset - 2) === '说') continue;
    const clause = text.slice(offset, comma);
    if (FRAMED.test(clause) && clause.includes('的') && !WHOLE.test(clause.slice(1, -2)))
      found.push({ offset, length: comma + 1 - offset, lost: close });
  }
  return found;
}

/** Where the clause in front of a comma begins, without its blanks; -1 where it is too long. */
function clauseStart(text: string, comma: number): number {
  const least = Math.max(0, comma - LONGEST_MEANS);
  let k = comma;
  while (k > least && !MARK.includes(text.charAt(k - 1))) k--;
  if (k > 0 && !MARK.includes(text.charAt(k - 1))) return -1;
  while (k < comma && isBlank(text.charAt(k))) k++;
  return k;
}

/** Whether a clause is the first of its sentence, or stands behind 近年来， or another of its kind. */
function opensSentence(text: string, clause: number): boolean {
  let k = clause;
  while (k > 0 && isBlank(text.charAt(k - 1))) k--;
  if (k === 0 || SENTENCE_END.includes(text.charAt(k - 1))) return true;
  if (text.charAt(k - 1) !== '，') return false;
  const start = clauseStart(text, k - 1);
  const clauseAhead = text.slice(Math.max(0, start), k - 1);
  return start >= 0 && (TIME.test(clauseAhead) || MEANS.test(clauseAhead)) && opensSentence(text, start);
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '　' || unit === '\t' || unit === '\n' || unit === '\r';
}
