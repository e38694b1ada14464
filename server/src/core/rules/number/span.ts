import { numeralValue } from '../../draft/numeral';
import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

const TO = '(?:[—～~－-]{1,2}|至|到)';
/** 2021年到2023年这五年. */
const YEARS = new RegExp(
  `((?:19|20)\\d\\d)年?${TO}((?:19|20)\\d\\d)年?，?的?(这([一二两三四五六七八九十]{1,3}|\\d{1,2})年)(?!级)`,
  'g',
);
/** 第二季度，也就是4—7月; 上半年（1—7月）. */
const MONTHS = new RegExp(
  `(?:([一二三四1-4])季度|([上下])半年)(?:，?(?:也就是|就是|即)|[（(]即?)(\\d{1,2})月?${TO}(\\d{1,2})月`,
  'g',
);

const isCounted = screens.of('年这', '年[的，]这', '年，的');
const hasPart = screens.of('[季半][度年][，也就即（(]');

export const span = defineRule({
  id: 'number/span',
  title: '起止时间与说的时段不合',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '2021年到2023年是三年，第二季度是4月至6月：起止和时段对不上，总有一处写错了。',
  source: '历法核对（事实核对，无标准条款）',
  options: {},
  examples: [
    { bad: '回顾2021年到2023年«这五年»，第二季度，也就是«4—7月»，下半年（«6月至12月»）。' },
    { good: '2021年到2023年这三年，2021—2025年这四年，2021—2025年这五年，第二季度，即4—6月，上半年（1—6月）。' },
    { good: '2021年到2023年是五年里的前三年；二季度（4月）；四季度，也就是10至12月；2012年到2022年的这十年。' },
  ],
  check({ paragraph: { text }, report }) {
    if (isCounted(text)) {
      for (const { 0: found, 1: from, 2: to, 3: told = '', 4: count, index } of findAll(YEARS, text)) {
        const years = Number(to) - Number(from);
        const said = numeralValue(count);
        if (said === 0 || years < 1 || said === years || said === years + 1) continue;
        const message = `${from}年到${to}年是${years + 1}年，与“${told}”不合`;
        report({ offset: index + found.length - told.length, length: told.length, message });
      }
    }
    if (!hasPart(text)) return;
    for (const { 0: found, 1: quarter, 2: half, 3: from, 4: to, index } of findAll(MONTHS, text)) {
      const length = quarter ? 3 : 6;
      const last = quarter ? numeralValue(quarter) * 3 : half === '上' ? 6 : 12;
      // In brackets, figures of a part of the time: 上半年（1—5月）.
      const isPart = /[（(]/.test(found) && Number(from) > last - length && Number(to) <= last;
      if (isPart || (Number(from) === last - length + 1 && Number(to) === last)) continue;
      const said = /\d{1,2}月?(?:[—～~－-]{1,2}|至|到)\d{1,2}月$/.exec(found)?.[0] ?? found;
      const name = quarter ? `${quarter}季度` : `${half}半年`;
      const message = `${name}是${last - length + 1}月至${last}月，与“${said}”不合`;
      report({ offset: index + found.length - said.length, length: said.length, message });
    }
  },
});
