import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** A year said to be this, last or next one. */
const NAMED = /(今年|去年|明年)(?:是|（|\(|即)(\d{4})年/g;
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1 };
/** A date line under the title. */
const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])/;
/** From this month on the next year's work is spoken of; up to the second one last year's is summed up. */
const AUTUMN = 10;
const SPRING = 4;

export const titleYear = defineRule({
  id: 'consistency/year',
  title: '“今年”、日期与标题的年份不合',
  severity: 'warning',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '标题写的是一个年份，正文说“今年是”另一个年份，或者标题下的日期是另一年，多半是旧稿的年份没有改。',
  source: '讲话稿前后一致的要求（以标题年份为据，无标准条款）',
  options: {},
  examples: [
    { bad: '在2024年全市工作会议上的讲话\n同志们：\n«今年是2023年»，也是关键之年。' },
    { bad: '在2024年全市工作会议上的讲话\n（«2023年5月»8日）\n同志们：\n今天我们开会。' },
    { good: '在2024年全市工作会议上的讲话\n同志们：\n2024年是关键之年，去年（2023年）是收官之年，今年是2024年。' },
    { good: '2023年总结暨2024年部署会讲话\n同志们：\n今年是2023年。' },
    { good: '在2024年全市工作会议上的讲话\n（2023年12月28日）\n同志们：\n今天我们开会。' },
    { good: '在2023年度总结大会上的讲话\n（2024年1月8日）\n同志们：\n今天我们开会。' },
  ],
  check({ draft: { text, parts }, report }) {
    if (!parts.title) return;
    const title = text.slice(parts.title.start, parts.title.end);
    const years = [...title.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)];
    const own = Number(years[0]?.[1]);
    if (years.length !== 1) return;
    const place = parts.title.start + (years[0]?.index ?? 0);
    const related = [{ message: '标题的年份', offset: place, length: 5 }];
    for (const found of findAll(NAMED, text)) {
      const meant = own + (SHIFT[found[1] ?? ''] ?? 0);
      if (Number(found[2]) === meant) continue;
      const length = found[0].length;
      report({ offset: found.index, length, message: `标题是${own}年，“${found[1]}”应为${meant}年`, related });
    }
    for (const { start, end } of parts.bylines) {
      const line = text.slice(start, end);
      const date = DATE.exec(line);
      if (!date || /[修施印]/.test(line)) continue;
      const [whole, said, month] = date;
      const later = Number(said) - own;
      if (later === 0 || (later === -1 && Number(month) >= AUTUMN) || (later === 1 && Number(month) <= SPRING))
        continue;
      const message = `标题是${own}年，日期是${said}年`;
      report({ offset: start + date.index, length: whole.length, message, related, severity: 'information' });
    }
  },
});
