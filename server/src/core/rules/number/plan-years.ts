import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** What all of them have: the short name of a five-year plan with what stands behind it. */
const hasPlan = screens.of('[一二三四五六七八九十]五[”时期规计]');
const PLAN = '“?(?<![\\d一二三四五六七八九十])(十?[一二三四五六七八九]|十)五”?';
/** “十三五”时期（2016—2020年）: the years in brackets behind the plan. What reaches beyond the plan (以来, 远景目标) is not its. */
const YEARS = new RegExp(
  `${PLAN}(?:时期|期间|规划期?|计划期?)(?:内|间)?[（(](\\d{4})年?(?:—{1,2}|[–~～-]|至|到)(\\d{4})年?[）)]`,
  'g',
);
const DIGITS = '一二三四五六七八九十';

export const planYears = defineRule({
  id: 'number/plan-years',
  title: '五年规划的起止年份不对',
  severity: 'information',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '五年规划的年份是定的：“十三五”是2016—2020年，“十四五”是2021—2025年，“十五五”是2026—2030年；首尾都算，正好五年。',
  source: '国民经济和社会发展历次五年计划、规划纲要的名称所载年份',
  options: {},
  examples: [
    { bad: '“十三五”时期（«2016—2021»年），“十四五”规划（«2020-2025»年），“十五五”期间（«2025年至2030»年）。' },
    {
      good: '“十三五”时期（2016—2020年），“十四五”时期（2021年至2025年），“九五”计划（1996—2000年），“十四五”规划（2021—2023年）中期，“十四五”规划和2035年远景目标纲要（2021—2035年），“十三五”以来（2016—2023年）。',
    },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasPlan(text)) return;
    for (const { 0: found, 1: name = '', 2: from = '', 3: to = '', index } of findAll(YEARS, text)) {
      const first = firstYear(name);
      const start = Number(from);
      const stop = Number(to);
      const end = first + 4;
      // Some years inside the plan may be what has passed of it; all but the first are hardly meant so.
      if (start >= first && stop <= end && !(start === first + 1 && stop === end)) continue;
      const at = found.indexOf(from, name.length);
      const length = found.lastIndexOf(to) + to.length - at;
      report({ offset: index + at, length, message: `“${name}五”是${first}—${end}年` });
    }
  },
});

/** The first year of the n-th five-year plan; between the second and the third there were three years without one. */
function firstYear(name: string): number {
  const value = (name.length > 1 ? 10 : 0) + DIGITS.indexOf(name.slice(-1)) + 1;
  return value < 3 ? 1953 + 5 * (value - 1) : 1966 + 5 * (value - 3);
}
