/** A word lost from a construction; offsets are the text's. */
export interface LostWord {
  readonly offset: number;
  readonly length: number;
  /** subject: 通过学习，使大家提高 · under: 在县委的领导，. */
  readonly lost: 'subject' | 'under';
}

/** Behind the comma of 通过…，使…; 使 that begins a noun is none. */
const CAUSING = /，(?:从而|进而|进一步|大大|极大地?|也|才)?(?:使得?(?!用|命|者|馆|节|得上|劲)|让|令(?!人))/y;
/** What may stand behind the comma, so that most commas cost one look. */
const OPENING = '使让令从进大极也才';
/** The whole of the clause that lost its subject to 使. */
const MEANS = /^(?:(?:通过|经过|随着|由于)[^，。；：！？]{2,30}|[在从][^，。；：！？]{2,30}[下中])$/;
/** 近年来，通过…: may stand between the start of the sentence and the clause. */
const TIME = /^[^，。；：！？]{1,8}来$/;
const LONGEST_MEANS = 40;
/** What 在…的领导下 ends with, without 下. */
const SUPPORT =
  /在[^，。；：！？、“”]{2,24}?的(?:正确领导|坚强领导|有力领导|领导|共同努力|大力支持|关心支持|亲切关怀|精心指导|有力指导|悉心指导|正确指引|带领|推动)$/;
/** The last words of those, and their last characters. */
const LAST_WORDS: ReadonlySet<string> = new Set(['领导', '努力', '支持', '关怀', '指导', '指引', '带领', '推动']);
const LAST = '导力持怀引领动';
const SENTENCE_END = '。！？；';
const MARK = '，。；：！？';

/** The places of a paragraph where 使 took the subject, or 下 is gone, in order. One look at every comma. */
export function lostWords(text: string): readonly LostWord[] {
  const found: LostWord[] = [];
  for (let comma = text.indexOf('，'); comma >= 0; comma = text.indexOf('，', comma + 1)) {
    if (OPENING.includes(text.charAt(comma + 1) || '-')) {
      CAUSING.lastIndex = comma;
      const end = CAUSING.test(text) ? CAUSING.lastIndex : 0;
      const offset = end > 0 ? clauseStart(text, comma) : -1;
      if (offset >= 0 && MEANS.test(text.slice(offset, comma)) && opensSentence(text, offset, true)) {
        found.push({ offset, length: end - offset, lost: 'subject' });
      }
    }
    if (!LAST.includes(text.charAt(comma - 1) || '-') || !LAST_WORDS.has(text.slice(comma - 2, comma))) continue;
    const offset = clauseStart(text, comma);
    if (offset < 0 || text.charAt(offset) !== '在' || !opensSentence(text, offset, false)) continue;
    if (SUPPORT.test(text.slice(offset, comma))) found.push({ offset, length: comma + 1 - offset, lost: 'under' });
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

/** Whether a clause is the first of its sentence, or stands behind 近年来，. */
function opensSentence(text: string, clause: number, behindTime: boolean): boolean {
  let k = clause;
  while (k > 0 && isBlank(text.charAt(k - 1))) k--;
  if (k === 0 || SENTENCE_END.includes(text.charAt(k - 1))) return true;
  if (!behindTime || text.charAt(k - 1) !== '，') return false;
  const start = clauseStart(text, k - 1);
  return start >= 0 && TIME.test(text.slice(start, k - 1)) && opensSentence(text, start, false);
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '　' || unit === '\t' || unit === '\n' || unit === '\r';
}
