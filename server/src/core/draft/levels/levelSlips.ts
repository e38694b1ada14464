import type { Draft } from '../draft';
import type { HostLevel } from './hostLevel';
import type { PlacedWord } from './levelHeads';
import { LEVEL_RANK, type Level, type LevelWord, levelWords } from './levelWords';
import { headLevel } from './officeHost';

/** A word of another level with its place in the draft. */
export interface StrayLevel {
  readonly word: LevelWord;
  /** Start of the word's paragraph. */
  readonly start: number;
  /** A superior's word: it may be meant. */
  readonly doubtful: boolean;
}

/** The words of levels other than the host's in order of their places, and how many are of its own. */
export function strayLevels(
  draft: Draft,
  host: HostLevel,
): { readonly strays: readonly StrayLevel[]; readonly own: number; readonly pairs: readonly PlacedWord[] } {
  const strays: StrayLevel[] = [];
  const pairs: PlacedWord[] = [];
  let own = 0;
  // Who reports to a wider meeting speaks for his own place.
  const { title } = draft.parts;
  const reports = title !== undefined && REPORTING.test(draft.text.slice(title.start, title.end));
  const superiors: { readonly word: LevelWord; readonly start: number }[] = [];
  for (const { text, start } of draft.paragraphs) {
    for (const word of levelWords(text)) {
      const { kind, level } = word;
      // The second of 市委、县政府.
      if (kind === 'crossed' && word.length === 3) pairs.push({ word, start });
      if (level === host.level) {
        if (kind === 'my' || kind === 'all' || kind === 'ensured') own++;
      } else if (start + word.at === host.strayTitle?.at || isStray(word, host)) {
        if (host.guessed === 'zone' && draft.text.split(level).length > 2) continue;
        // The 县委书记 who reports to a city speaks of 我县.
        if (reports && headLevel(draft)?.level === level && LEVEL_RANK[level] < LEVEL_RANK[host.level]) continue;
        if (reports && kind === 'pledge' && LEVEL_RANK[level] < LEVEL_RANK[host.level]) continue;
        strays.push({ word, start, doubtful: kind === 'pledge' || kind === 'receiver' });
      } else if (word.quoted) continue;
      else if (kind === 'street') {
        if (host.stated && isOwnStreet(word, host, draft.text)) strays.push({ word, start, doubtful: true });
      } else if (host.stated && (isLoneBody(word, host, draft.text) || isTold(word, host, draft.text))) {
        strays.push({ word, start, doubtful: true });
      } else if (LEVEL_RANK[level] > LEVEL_RANK[host.level]) superiors.push({ word, start });
    }
  }
  if (host.stated) {
    for (const { word, start } of superiors) {
      if (isLoneSuperior(word, host, draft.text)) strays.push({ word, start, doubtful: word.kind !== 'slogan' });
    }
  }
  return { strays: strays.sort((a, b) => a.start + a.word.at - b.start - b.word.at), own, pairs };
}

const REPORTING = /发言|汇报|交流|经验|表态|述职|答辩/;

/** A superior level is spoken of freely (我省 in a city); the same rank or a lower one is not. */
function isStray({ kind, level, length, beside, named, quoted }: LevelWord, host: HostLevel): boolean {
  if (quoted) return false;
  const rank = LEVEL_RANK[level] - LEVEL_RANK[host.level];
  switch (kind) {
    case 'my':
      // 我们县 is what a witness says as well.
      return rank <= 0 && ((length === 2 && level !== '街道') || host.stated);
    case 'slogan':
    case 'closing':
      return rank <= 0;
    case 'all':
    case 'ensured':
      // Where nobody says whose meeting it is, 全县 may speak of a county that has just been told of.
      return rank <= 0 && !named && (host.stated || rank === 0);
    case 'body':
      return rank <= 0 && !named;
    case 'weak':
    case 'direct':
    case 'alone':
      return rank === 0 && !named && (kind !== 'alone' || host.stated);
    case 'spokenFor':
      return rank <= 0 && !named;
    case 'crossed':
      return beside === host.level;
    case 'conditions':
      return rank <= 0 && !beside.includes(`${host.level}情`);
    case 'told':
      return rank === 0 && !named && host.stated;
    case 'pledge':
      return rank <= 0 && !named && host.stated;
    case 'receiver':
      return rank < 0 && host.stated && LEVEL_RANK[level] <= LEVEL_RANK[beside as Level];
    case 'below':
    case 'office':
    case 'street':
      return false;
  }
}

/** 街道党工委的领导 in a town that has no streets to speak of. */
function isOwnStreet({ level, named }: LevelWord, host: HostLevel, text: string): boolean {
  return (
    !named &&
    LEVEL_RANK[level] === LEVEL_RANK[host.level] &&
    text.split(/街道(?=党|办)|各街道|镇街|街道、/).length === 2
  );
}

/** 县联席办, 代表市委 in a draft that speaks of nothing else of that level: no 各县, 县委, 县区. */
function isLoneBody({ kind, level, length }: LevelWord, host: HostLevel, text: string): boolean {
  const below = LEVEL_RANK[level] < LEVEL_RANK[host.level];
  // 县委督查室 by its name.
  if (kind === 'alone' && below && length > 3 && isLoneTold(text, level)) return true;
  if (kind !== 'spokenFor' && !(kind === 'alone' && below)) return false;
  if (kind === 'spokenFor') {
    const alone = text.replace(
      new RegExp(`(?<=代表)${level}委(?:、${level}人大(?:常委会)?)?(?:、${level}政府)?(?:、${level}政协)?`),
      '',
    );
    return ![`全${level}`, `我${level}`, `${level}委`, `${level}政府`].some((word) => alone.includes(word));
  }
  let said = 0;
  for (let at = text.indexOf(level); at >= 0 && said < 2; at = text.indexOf(level, at + 1)) {
    if (
      '全我各本'.includes(text.charAt(at - 1) || '-') ||
      '委政级里区县市州乡镇（、直域联'.includes(text.charAt(at + 1) || '-')
    )
      said++;
  }
  return said === 1;
}

/** 市委办要加强督查 in a county, which tells its own offices; 各市县、市直各部门要 in a province whose draft speaks of no city else. */
function isTold(word: LevelWord, host: HostLevel, text: string): boolean {
  const { kind, level, named, beside } = word;
  if (LEVEL_RANK[level] > LEVEL_RANK[host.level]) return kind === 'told';
  // 区公安局 in a county that speaks of no 区 else.
  if (kind === 'office' && LEVEL_RANK[level] < LEVEL_RANK[host.level])
    return !named && !speaksOf(text, level) && isLoneOffice(word, host, text);
  if (kind === 'office')
    return (
      LEVEL_RANK[level] === LEVEL_RANK[host.level] &&
      !named &&
      !speaksOf(without(text, level), level) &&
      !text.includes(`各${level}`)
    );
  // 县政府办公室要把任务分解到各县区 in a city, whose own office does that.
  if (kind === 'told' && LEVEL_RANK[level] < LEVEL_RANK[host.level])
    return !named && (beside === '各' || isLoneTold(text, level));
  return kind === 'direct' && !named && !speaksOf(text, level);
}

/** 我州, 市直机关 in a county whose draft never speaks of a 州 or a city otherwise; 美丽我省; 全市各乡镇, which the county says. */
function isLoneSuperior({ kind, level }: LevelWord, host: HostLevel, text: string): boolean {
  if (kind === 'slogan' || kind === 'closing' || kind === 'ensured') return true;
  if (kind === 'below') return LEVEL_RANK[host.level] === 3;
  if (kind === 'direct') return text.includes(`${host.level}直`) && !speaksOf(text, level);
  if (kind !== 'my') return false;
  // Only one's own place is striven for to the last.
  if (text.split(`我${level}`).length === 2 && STRIVING[level]?.test(text)) return true;
  if (speaksOf(text, level)) return false;
  // 我省 is said by everybody in it; of what it lacks a city does not speak.
  return level === '省' ? text.split('省').length === 2 && LACKING.test(text) : text.split(`我${level}`).length === 2;
}

/** 为加快推进我市农业农村现代化不懈奋斗！ in the last sentence of a county's speech. */
const STRIVING: Readonly<Partial<Record<Level, RegExp>>> = Object.fromEntries(
  (['市', '州', '盟'] as const).map((level) => [
    level,
    new RegExp(
      `为[^。！]{0,30}(?:推进|推动|加快|实现|建设|促进)我${level}[^，。！？]{2,20}(?:不懈|努力|团结|共同|接续)奋斗[！。]`,
    ),
  ]),
);
const LACKING = /我省[^，。；：！？]{0,14}(?:还存在|还不|还有|仍|存在|不足|短板|较为薄弱|有待)/;

/** 县委督查室要跟踪问效 in a city whose draft says 县委 once, and nothing else of a county's. */
function isLoneTold(text: string, level: Level): boolean {
  const body = `${level}委`;
  const first = text.indexOf(body);
  return (
    first >= 0 &&
    text.indexOf(body, first + 1) < 0 &&
    ![`全${level}`, `我${level}`, `各${body}`, `${level}政府`, `${level}级`, `${level}里`].some((word) =>
      text.includes(word),
    )
  );
}

/** 刚才，县商务局通报了有关情况, 县生态环境局要会同有关部门 in a city that names offices of its own, and no county's else. */
function isLoneOffice({ level }: LevelWord, host: HostLevel, text: string): boolean {
  const acting = new RegExp(`[，。；\\n]${level}[\\u4e00-\\u9fff]{2,6}局(?:通报|要(?!求)|会同|牵头)`);
  const offices = (one: Level): number =>
    text.split(new RegExp(`${one}[\\u4e00-\\u9fff]{2,6}[局办](?!部|理|法|公)`)).length - 1;
  return acting.test(text) && offices(level) === 1 && (offices(host.level) > 0 || text.includes(`我${host.level}`));
}

/** The text without its one 县级领导. */
function without(text: string, level: Level): string {
  return text.replace(`${level}级`, '');
}

function speaksOf(text: string, level: Level): boolean {
  return [`全${level}`, `${level}委`, `${level}政府`, `${level}级`, `${level}里`].some((word) => text.includes(word));
}
