import { readHanNumeral } from '../../draft/numeral';
import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** 2024年十月, 2024年十月1日, 3月十五日, 九月1日: a Han part beside an Arabic one. */
const DATE =
  /(?<![\d.])(?:\d{4}年(?:[一二三四五六七八九]|十[一二]?)月(?!革命)(?:[一二三四五六七八九十]{1,3}日|\d{1,2}[日号])?|(?:\d{4}年)?\d{1,2}月[一二三四五六七八九十]{1,3}日)|(?<!\d年|[\d一二三四五六七八九十])(?:[一二三四五六七八九]|十[一二]?)月\d{1,2}[日号]/g;
/** 二〇二五年3月1日: a year in Han, place by place. */
const HAN_YEAR =
  /(?<![一二三四五六七八九〇零○])(?:二[〇零○][一二三四〇零○]|一[八九][〇零○一二三四五六七八九])[〇零○一二三四五六七八九]年\d{1,2}月(?:\d{1,2}[日号]|[一二三四五六七八九十]{1,3}日)?/g;
/** 九点30分, 9时三十分. */
const CLOCK =
  /(?<![一二三四五六七八九十])(?:[一二三四五六七八九]|十[一二]?|二十[一二三四]?)[点时]\d{1,2}分(?![之钟数])|(?<![\d.])\d{1,2}[点时][一二三四五六七八九十]{2,3}分(?![之钟数])/g;

const isMixed = screens.of('\\d[年月时点][一二三四五六七八九十]', '[〇零○一二三四五六七八九十][年月时点]\\d');

export const mixedDate = defineRule({
  id: 'number/mixed-date',
  title: '一个日期、时刻混用汉字和阿拉伯数字',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '一个日期或时刻里的年、月、日、时、分用同一种数字：“2024年10月1日”或“二〇二四年十月一日”，不写“2024年十月一日”。',
  source: 'GB/T 15835—2011（推荐性）关于数字形式一致的规定；条款号未核',
  options: {},
  examples: [
    { bad: '«2024年十月»，自«九月1日»起。', fixed: '2024年10月，自9月1日起。' },
    {
      bad: '«2024年十二月三十日»上午«九点30分»开会，«3月十五日»检查。',
      fixed: '2024年12月30日上午9点30分开会，3月15日检查。',
    },
    { bad: '自«二〇二五年3月1日»起施行，«一九九八年12月»成立。', fixed: '自2025年3月1日起施行，1998年12月成立。' },
    { good: '2024年10月1日9点30分，二〇二四年十月一日九点三十分，一月5个，五月3次，十月怀胎，九点6个百分点。' },
    { good: '1917年十月革命，用了3月有余，9点一到，2024年三四月间，“五一”，九三学社，一二·九。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!isMixed(text)) return;
    for (const pattern of [HAN_YEAR, DATE, CLOCK]) {
      for (const { 0: found, index: offset } of findAll(pattern, text)) {
        const newText = (pattern === HAN_YEAR ? inDigits(found) : found).replace(/[一二三四五六七八九十]+/g, arabic);
        const { length } = found;
        report({
          offset,
          length,
          message: `“${found}”混用汉字和阿拉伯数字，可写作“${newText}”`,
          fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
        });
      }
    }
  },
});

/** 二〇二五年 → 2025年, at the head of a date. */
function inDigits(date: string): string {
  return (
    [...date.slice(0, 4)].map((unit) => Math.max(0, '〇一二三四五六七八九'.indexOf(unit))).join('') + date.slice(4)
  );
}

/** 三十一 → 31; what is no number of a date stays. */
function arabic(numeral: string): string {
  const read = readHanNumeral(numeral, 0);
  return read?.end === numeral.length ? String(read.value) : numeral;
}
