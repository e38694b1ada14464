import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** A standing figure: 下辖12个县区, 现有党员3.2万名. What grows and is planned (新增…, 实现…) may well have two values. */
const STANDING =
  /(现有|共有|下辖|现辖)([\u4e00-\u9fff]{0,8}?)(\d[\d,.]{0,12}[万亿]?|[一二三四五六七八九十百]{1,5})(?:余|多)?(?:([个名位家人户所])(?:[\u4e00-\u9fff]{2,3}|(?=[，。；、]))|(?=人[，。；、]))/g;

export const figure = defineRule({
  id: 'consistency/figure',
  title: '同一数字前后不一',
  severity: 'information',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '同一个家底数字（下辖几个县区、现有多少党员）在一篇稿子里出现两个值，至少有一个错了。',
  source: '讲话稿前后一致的要求（无标准条款）',
  options: {},
  examples: [
    { bad: '同志们：\n全市下辖12个县区。\n我们«下辖13个县区»，任务很重。' },
    { bad: '同志们：\n全市现有党员3.2万名。\n«现有党员3.3万名»。' },
    { good: '同志们：\n全市下辖12个县区。下辖12个县区，下辖130个乡镇。去年新增5家企业，今年新增8家企业。' },
  ],
  check({ draft: { text }, report }) {
    const seen = new Map<string, { value: string; offset: number; length: number }>();
    for (const found of findAll(STANDING, text)) {
      const [whole, verb = '', label = '', value = '', unit = ''] = found;
      const noun = whole.slice(whole.lastIndexOf(unit) + unit.length);
      // Without a noun on either side nobody knows what is counted.
      if (label.length + noun.length < 2) continue;
      const key = `${verb}${label}#${unit}${noun}`;
      const before = seen.get(key);
      if (!before) seen.set(key, { value, offset: found.index, length: whole.length });
      else if (before.value !== value) {
        report({
          offset: found.index,
          length: whole.length,
          message: `前面是“${before.value}”，这里是“${value}”`,
          related: [{ message: '前面的数', offset: before.offset, length: before.length }],
        });
      }
    }
  },
});
