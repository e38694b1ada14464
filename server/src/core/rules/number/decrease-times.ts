import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** Verbs of lessening; of one character only with 了 behind it, for 至少2倍 lessens nothing. */
const LESS =
  '(?:(?:降低|减少|下降|缩小|缩短|下跌|减轻|压缩|减缓|压减|便宜|回落|收窄|下滑|缩减|削减|降|减)(?:了|到|至)?|[少低短轻慢]了)';
const TIMES = new RegExp(
  `${LESS}(?:\\d{1,3}(?:\\.\\d{1,2})?[%％](?:、|和|与)){0,4}(?:近|约|超过|将近|至少)?(?:\\d[\\d.]{0,6}|[一二两三四五六七八九十百几]{1,4})(?:多)?倍(?![增数频])`,
  'g',
);

const hasTimes = screens.of('[\\d一二两三四五六七八九十百几多]倍');

export const decreaseTimes = defineRule({
  id: 'number/decrease-times',
  title: '减少用倍数',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '增加可以说几倍；减少、下降最多减到零，应说百分之几、几分之几或几成。',
  source: '通行语文规范（倍数只用于增加）',
  options: {},
  examples: [
    { bad: '能耗«降低了2倍»，时间«缩短近三倍»。' },
    { bad: '起数、人数分别«下降40%和1倍»，三项指标分别«减少12.5%、30%和两倍»。' },
    { bad: '价格«便宜了3倍»，人数«少了两倍»。' },
    { good: '至少2倍，不少于3倍，能耗降低一半，产量提高2倍，成本下降50%，降低到原来的三分之一。' },
    { good: '成本、利润分别下降5%和增长1倍，事故下降40%和总量增加2倍，下降30%、一倍增器。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasTimes(text)) return;
    for (const { 0: found, index } of findAll(TIMES, text)) {
      report({ offset: index, length: found.length, message: `“${found}”：减少不用倍数，可用百分数或几分之几` });
    }
  },
});
