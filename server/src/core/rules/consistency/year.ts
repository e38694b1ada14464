import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** A year said to be this, last or next one. */
const NAMED = /(今年|去年|明年)(?:是|（|\(|即)(\d{4})年/g;
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1 };

export const titleYear = defineRule({
  id: 'consistency/year',
  title: '“今年”与标题的年份不合',
  severity: 'warning',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '标题写的是一个年份，正文说“今年是”另一个年份，多半是旧稿的年份没有改。',
  source: '讲话稿前后一致的要求（以标题年份为据，无标准条款）',
  options: {},
  examples: [
    { bad: '在2024年全市工作会议上的讲话\n同志们：\n«今年是2023年»，也是关键之年。' },
    { good: '在2024年全市工作会议上的讲话\n同志们：\n2024年是关键之年，去年（2023年）是收官之年，今年是2024年。' },
    { good: '2023年总结暨2024年部署会讲话\n同志们：\n今年是2023年。' },
  ],
  check({ draft: { text, parts }, report }) {
    if (!parts.title) return;
    const title = text.slice(parts.title.start, parts.title.end);
    const years = [...title.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)];
    const own = Number(years[0]?.[1]);
    if (years.length !== 1) return;
    for (const found of findAll(NAMED, text)) {
      const meant = own + (SHIFT[found[1] ?? ''] ?? 0);
      if (Number(found[2]) === meant) continue;
      const offset = parts.title.start + (years[0]?.index ?? 0);
      const related = [{ message: '标题的年份', offset, length: 5 }];
      const length = found[0].length;
      report({ offset: found.index, length, message: `标题是${own}年，“${found[1]}”应为${meant}年`, related });
    }
  },
});
