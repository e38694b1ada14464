import type { Draft } from '../../draft/draft';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { defineRule, type Report } from '../define';

/**
 * 我校, 本院, 全局 … not 我院士, 我局势, 我校长, 我司机; 我所 and 我办 are other words too often. 全局 by itself is the whole situation: 全 only in
 * front of who belongs to a unit.
 */
const OWN =
  /(?:(?:我|本(?=[校院局厅]))(校(?![长友园区准对正])|院(?![士落])|局(?![势面部限])|厅(?!堂)|司(?![机法])|园(?![区林])|馆|公司|集团|医院|学校)|全(校|院|局|厅|行|厂|馆|公司|集团|医院|学校)(?=年度|干部|职工|教职|师生|员工|上下|同志|党员|各级|各[处科部]|系统|机关|广大|民警|人员|全体|医护))/g;
/** One host may call itself by either. */
const ALIKE: Readonly<Record<string, string>> = { 学校: '校', 医院: '院', 公司: '司', 集团: '司' };
/** So often the draft must call its host by one word before another word is a stray. */
const ENOUGH = 2;

interface Own {
  readonly at: number;
  readonly word: string;
  readonly unit: string;
  readonly quoted: boolean;
}

export const mixedUnit = defineRule({
  id: 'consistency/unit',
  title: '本单位自称前后不一',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '学校大会的讲话里冒出一个“我院”“我局”，多半是套用别的单位的稿子时没有改净。',
  source: '讲话稿前后一致的要求（以通篇多数用法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '在全校教职工大会上的讲话\n老师们：\n我校教学质量提升。\n«我院»每一位教师都要努力。\n为我校的明天奋斗。',
      fixed: '在全校教职工大会上的讲话\n老师们：\n我校教学质量提升。\n我校每一位教师都要努力。\n为我校的明天奋斗。',
    },
    {
      bad: '在全局年度工作总结大会上的讲话\n同志们：\n全局干部职工真抓实干，我局位居前列。\n«全厅»干部职工都要树立窗口意识。',
      fixed:
        '在全局年度工作总结大会上的讲话\n同志们：\n全局干部职工真抓实干，我局位居前列。\n全局干部职工都要树立窗口意识。',
    },
    { bad: '在集团公司党建工作会议上的讲话\n同志们：\n各级党组织要把«我县»转型升级的任务扛在肩上。' },
    { good: '老师们：\n我校提升，全校师生努力，着眼全局，我校院士多，我局势占优，“我院”二字，我学校，我校、我校。' },
    { good: '老师们：\n我校和市医院合作，市医院院长说，我院支持。我校感谢。' },
    { good: '同志们：\n我校有三个学院。我院是其中之一。我院有特色，我校有平台。' },
  ],
  check({ draft, report }) {
    const places: Own[] = [];
    for (const { text, start } of draft.paragraphs) {
      for (const one of ownIn(text)) places.push({ ...one, at: start + one.at });
    }
    reportCounty(draft, report);
    const host = hostOf(places);
    if (host === undefined) return;
    const first = places.find(({ unit }) => unit === host);
    for (const { at, word, unit, quoted } of places) {
      if (unit === host || quoted || !first) continue;
      const newText = `${word.charAt(0)}${first.word.slice(1)}`;
      report({
        offset: at,
        length: word.length,
        message: `通篇自称“${newText}”，这里是“${word}”`,
        related: [{ message: '别处的自称', offset: first.at, length: newText.length }],
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset: at, length: word.length, newText }] }],
      });
    }
  },
});

/** 我县 in a meeting of a company whose draft says no other word of a county. */
function reportCounty({ text, parts }: Draft, report: (report: Report) => void): void {
  if (!parts.title) return;
  const title = text.slice(parts.title.start, parts.title.end);
  if (!/集团|公司/.test(title) || /[省市州县区镇乡]/.test(title)) return;
  for (const level of '县区镇乡') {
    const offset = text.indexOf(`我${level}`);
    if (offset < 0 || text.split(level).length > 2) continue;
    const message = `标题是公司的会议，通篇只此一处说“我${level}”`;
    const related = [{ message: '标题', offset: parts.title.start, length: title.length }];
    report({ offset, length: 2, message, related, severity: 'information' });
  }
}

/** The unit that the draft calls its own, where but one place says another. */
function hostOf(places: readonly Own[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { unit } of places) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  const [first, second, third] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || !second || third) return undefined;
  return first[1] >= ENOUGH && second[1] === 1 ? first[0] : undefined;
}

const NONE: readonly Own[] = [];

const ownIn = keptByText((text): readonly Own[] => {
  if (!/[我本全][校院局厅司园馆行厂公集医学]/.test(text)) return NONE;
  return findAll(OWN, text).map(({ 0: word, 1: mine, 2: whole = '', index: at }) => {
    const name = mine ?? whole;
    const unit = ALIKE[name] ?? name;
    // A unit of that kind was just named, or somebody else speaks.
    const before = text.slice(Math.max(0, at - 40), at);
    const quoted = /[“‘][^”’]*$/.test(before) || before.includes(name === '校' ? '学校' : unit);
    return { at, word, unit, quoted };
  });
});
