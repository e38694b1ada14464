import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE, unindented } from './glue';

const WARE =
  '(?:写?材料|公文|写?稿子?|讲话稿?|讲稿|发言稿?|范文|文稿|写作|党课|心得|总结|汇报|文案|主持词|述职|笔杆子|PPT|素材)';
const NEED =
  '(?:荒|难|难写|写不出来?|不会写|没思路|没时间写?|没素材|没灵感|没头绪|烦|愁|卡壳|写到头秃|加班写|太难写?|不好写|怎么写|在哪找|找不到|不够用?|急用|着急|写不完|赶不出来|有困难|没人写)';
const WHERE = '(?:就?(?:请|来|快|快来|速)?(?:找|上|来|到|选|搜|认准|戳|看|用|问|问问|交给|关注|加|有))';
/** A seller's slogan: `材料荒？找某某！`. */
const SLOGAN = new RegExp(
  `${BEGINS_SENTENCE}${WARE}(?:${NEED})?[？?！!，,、～~]{1,2}\\s?${WHERE}(?<who>“[^“”]{2,10}”|[\\u4e00-\\u9fffA-Za-z0-9·]{2,10}?)(?:就(?:够了|行了|好了|对了|行)|[，,](?:省心|省力|省时|快速|放心|轻松|靠谱|专业)[^。！？]{0,12})?[！!。～~]{1,2}`,
  'gu',
);
/** Whom a speech sends people to. */
const OFFICE = /单位|部门|老师|同志|组织|群众|大家|领导|书记|原因|问题|差距|办公室|科室|基层|经验|方法|路子|出路|我们/u;

/** Slogans of those who write for others, a sentence of their own in the middle of a paragraph. */
export function slogans(text: string): readonly Span[] {
  if (!HINT.test(text)) return NONE;
  return findAll(SLOGAN, text).flatMap(({ 0: said, index, groups }) =>
    OFFICE.test(groups?.['who'] ?? '') ? [] : [unindented(said, index)],
  );
}

const HINT =
  /(?:料|文|稿|话|言|作|课|得|结|报|案|词|职|子|T|材|荒|难|出来?|写|路|感|绪|烦|愁|找|用|急)[？?！!，,、～~]{1,2}\s?(?:就|请|来|快|速|找|上|到|选|搜|认|戳|看|用|问|交|关|加|有)/u;
const NONE: readonly Span[] = [];
