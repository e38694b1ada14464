import type { OrdinalStyle } from '../conventions/ordinalStyle';
import { isHan } from '../text/chars';
import { isHanNumeral, readArabicNumeral, readHanNumeral } from './numeral';
import type { Reading } from './readOrdinal';

/** What headings begin with and no word has behind a numeral: 四把好稳定关, 二抓好落实. */
const HEADS =
  /^(?:加强|加快|加大|坚持|坚定|坚决|强化|突出|健全|完善|推进|推动|深化|深入|提升|提高|着力|着眼|落实|扎实|优化|聚焦|促进|全面|全力|紧扣|紧盯|紧紧|严格|严明|严肃|把好|把握|抓好|抓住|抓实|建立|建设|开展|打造|打好|夯实|引导|做好|做强|做实|发展|发挥|保障|构建|创新|统筹|培育|注重|压实|精准|增强|规范|改革|改进|拓展|牢固|牢牢|切实|认真|进一步|不断|大力|积极|持续|充分|树立|明确|维护|筑牢|狠抓|凝聚|激发|巩固|扩大|营造)/u;
/** The longest of these. */
const LONGEST_HEAD = 3;
/** A stroke of a character (U+4E36) that input methods offer beside 、. */
const STROKE = '丶';

/**
 * An ordinal at the beginning of a paragraph whose frame is broken: `（四把好…` `四）把好…` `四把好…` `四丶把好…`. A bare numeral may
 * stand for any style of its script, so it has one reading for each; all are weak, and only a run that waits for the number takes one.
 */
export function readBrokenOrdinals(text: string, at: number): Reading[] {
  const open = text[at] === '（' || text[at] === '(' ? 1 : 0;
  const from = at + open;
  const unit = text.charCodeAt(from);
  if (!isHanNumeral(unit) && !(unit >= 0x30 && unit <= 0x39)) return [];
  const numeral = readHanNumeral(text, from) ?? readArabicNumeral(text, from);
  // A first item has no run yet that would speak for it.
  if (!numeral || numeral.value < 2) return [];
  const next = text.charAt(numeral.end);
  const closed = next === '）' || next === ')';
  const marked = closed || next === STROKE || (open === 1 && next === '、');
  const end = numeral.end + (marked ? 1 : 0);
  if (open === 1 && closed) return [];
  if (closed || next === STROKE ? !isHan(text.charCodeAt(end)) : !HEADS.test(text.slice(end, end + LONGEST_HEAD)))
    return [];
  const reading = (style: OrdinalStyle): Reading => ({
    ordinal: {
      style,
      word: '',
      value: numeral.value,
      start: at,
      end,
      numeral: { start: from, end: numeral.end },
      mark: open === 0 && next === STROKE ? STROKE : '',
      text: text.slice(at, end),
      lost: false,
      initial: true,
    },
    doubt: 'weak',
    closing: false,
  });
  const han = numeral.script === 'han';
  const framed = han ? 'han-paren' : 'arabic-paren';
  if (open === 1 || closed) return [reading(framed)];
  const bare = han ? 'han' : 'arabic';
  return next === STROKE ? [reading(bare)] : [reading(bare), reading(framed)];
}
