import { isCommonWord } from '../../lexicon/commonWords';
import { SURNAMES } from '../../lexicon/surnames';
import { isHan } from '../../text/chars';

/** Surnames that are met less often and are written for another by sound: 章 for 张. */
const RARER = '章骆裘祖桂查解尉邸禹晁逄仝佟';
/** What stands in no given name. */
const NO_GIVEN = /[领导务的了着过和与及或在是有对为把被将让使等各全这那其每本该此省市县区镇乡村们个第一位人同不也都就]/;
/** What a name may follow without a mark: 向高峰同志学习, 校长高峰同志. */
const LEADS = '向由像以对和与让给跟同及有长记员任席官师士手者范表家民授书习迎念警部工兵友匠医';

/** Every character that may be a surname. */
export const ALL_SURNAMES: readonly string[] = [...SURNAMES, ...RARER];

/** Whether a character may be a surname. */
export function isSurname(unit: string): boolean {
  return SURNAMES.has(unit) || (unit !== '' && RARER.includes(unit));
}

/** 林晓梅 in front of 等五位代表, 一家, 的事迹: the place of three characters that are most likely a name; undefined for others. */
export function toldName(text: string, end: number): string | undefined {
  const name = text.slice(end - 3, end);
  return isName(name, text.charAt(end - 4)) ? name : undefined;
}

/** 高峰 in front of 同志, behind a mark or what leads to a name; undefined for others. */
export function shortName(text: string, end: number): string | undefined {
  const name = text.slice(end - 2, end);
  return isName(name, text.charAt(end - 3)) ? name : undefined;
}

function isName(name: string, ahead: string): boolean {
  // 国 begins many more words than names.
  if (!isSurname(name.charAt(0)) || name.startsWith('国') || NO_GIVEN.test(name.slice(1))) return false;
  for (let k = 0; k < name.length; k++) if (!isHan(name.charCodeAt(k))) return false;
  if (isHan(ahead.charCodeAt(0)) && !LEADS.includes(ahead)) return false;
  return name.length === 2 || !isCommonWord(name.slice(0, 2)) || !isCommonWord(name.slice(1));
}
