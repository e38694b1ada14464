import { mentions } from '../../draft/matches';
import { earlyForms } from '../../draft/names/coinedForms';
import { otherShortForms } from '../../draft/names/shortForms';
import { isCommonWord } from '../../lexicon/commonWords';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** `（以下简称“十八大”）`, `（简称党组）`. */
const EXPLAINED =
  /[（(](?:以下|下面|下)?(?:统|合)?(?:简称|(?<=[下统])称)(?:为|：)?(?:[\u4e00-\u9fff]{1,4}(?=“))?[“《]?([^“”《》（）()，。；、\n]{2,12})[”》]?[^“”《》（）()，。；、\n]{0,6}[）)]/g;

/** `以下简称《条例》`, `简称实施意见`: a common noun, met everywhere. “双百计划” is none. */
const GENERIC =
  /^(?:.|实施|工作|行动|管理|指导|暂行|发展|建设|总体|专项|五年|年度|若干)?(?:条例|建议|通知|决定|意见|规定|办法|纲要|规划|方案|报告|计划|公司|甲方|乙方|项目|会议|协议|单位)$/;

/** How long a full name may be. */
const FULL = 24;

const explains = mentions('简称', '下称', '统称');

export const abbreviation = defineRule({
  id: 'consistency/abbreviation',
  title: '简称先于说明',
  severity: 'hint',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“以下简称”之前就用了简称，听众还不知道它指什么。',
  source: '公文写作惯例（先用全称并注明简称，再用简称）',
  options: {},
  examples: [
    {
      bad: '同志们：\n推进«三改一拆»行动。\n开展旧住宅区、旧厂区、城中村改造和违法建筑拆除（以下简称“三改一拆”）行动。',
    },
    { bad: '同志们：\n“«一窗»”改革深入推进。\n要深化“一个窗口受理”改革（以下称“一窗”改革）。' },
    {
      bad: '同志们：\n实施“«三名计划»”。\n要推进“名师、名校、名校长”培养计划（以下简称“三名计划”）。',
    },
    {
      bad: '同志们：\n江口市乡村振兴人才驿站（以下简称“人才驿站”）今天启动。\n要加强对«乡才站»的指导，人才驿站要有人。',
      fixed:
        '同志们：\n江口市乡村振兴人才驿站（以下简称“人才驿站”）今天启动。\n要加强对人才驿站的指导，人才驿站要有人。',
    },
    {
      bad: '同志们：\n刚才的通报表明，《«方案»》执行不到位。\n印发的《河湖治理实施方案》（以下简称《方案》），大家要逐条对照。',
    },
    {
      bad: '同志们：\n上届大赛组织严密，«市总»付出了大量心血，各参赛单位大力支持，社会反响很好，影响也大。\n市总工会（以下简称“市总”）要牵头制定竞赛规则。',
    },
    {
      good: '同志们：\n按照市总体规划办，，市总量控制好，市总工会要牵头做好大赛的各项准备工作。\n市总工会（以下简称“市总”）牵头。市总要统筹。',
    },
    {
      good: '同志们：\n印发《河湖治理实施方案》（以下简称《方案》）。《方案》很好。\n又印发《河道整治实施方案》（以下简称《方案》）。',
    },
    {
      bad: '在会议上的讲话\n同志们：\n今天召开会议。\n一、总结工作\n过去一年，“«四责协同»”更加有力。\n二、扛起责任\n要健全“四责协同”机制，即主体责任、监督责任、第一责任协同贯通。',
    },
    {
      bad: '在会议上的讲话\n同志们：\n今天召开会议。\n一、总结工作\n过去一年，«COD»排放量下降。\n二、扛起责任\n要抓好化学需氧量（COD）减排。',
    },
    {
      good: '在会议上的讲话\n同志们：\n下面围绕“三个突破”讲意见。\n一、抓好“四责协同”\n要健全“四责协同”机制，即主体责任、监督责任协同贯通，“八项规定”、AI要落实。\n二、实现“三个突破”\n“三个突破”，就是理念突破、制度突破、作风突破。落实“八项规定”（改进调研、精简会议），人工智能（AI）要用好。',
    },
    {
      bad: '在会议上的讲话\n同志们：\n刚才，“«兵支书»”代表谈了体会，区里汇报了“«三改三提»”进展。就农村“«三资»”管理作专题安排。\n我区的“兵支书”，即由退役军人担任的村党组织书记，要作表率。\n二、抓好落实\n“三改三提”是我区这几年摸索出来的办法，即改管网、改立面、改道路。要管好农村集体资金、资产、资源（以下简称农村“三资”）。',
    },
    { good: '同志们：\n按实施意见办。\n印发《关于抓好落实的实施意见》（以下简称实施意见）。' },
    { good: '同志们：\n开展旧住宅区改造和违法建筑拆除（以下简称“三改一拆”）行动。推进三改一拆。' },
    {
      bad: '同志们：\n要组织好“«三夏三防»”，备足药剂、机具。县农业农村局要派出小分队，把技术送到田间地头。\n所谓“三夏三防”，就是在夏季防火、防汛、防旱。',
    },
    { good: '同志们：\n我们要做到“三个到位”。\n所谓“三个到位”，就是责任到位、措施到位、督查到位。' },
  ],
  check({ draft, report }) {
    const { text } = draft;
    for (const { offset, short, explained, length } of earlyForms(draft)) {
      const related = [{ message: '这里才说明', offset: explained, length }];
      report({ offset, length, message: `“${short}”在说明之前就用了`, related });
    }
    if (!explains(draft)) return;
    for (const found of findAll(EXPLAINED, text)) {
      const short = found[1] ?? '';
      const end = found.index + found[0].length;
      for (const { offset, wrong } of otherShortForms(text, found.index, end, short)) {
        const edits = [{ offset, length: wrong.length, newText: short }];
        report({
          offset,
          length: wrong.length,
          message: `说明的简称是“${short}”，这里写作“${wrong}”`,
          related: [{ message: '说明在这里', offset: found.index, length: found[0].length }],
          fixes: [{ title: `改为“${short}”`, kind: 'suggest', edits }],
        });
      }
      const said = found[0].includes(`《${short}》`) ? `《${short}》` : short;
      if (said === short && GENERIC.test(short)) continue;
      // A document of that short name may have been explained ahead of this one.
      const from = said === short ? 0 : text.slice(0, found.index).lastIndexOf('简称') + 1;
      if (from > 1) continue;
      // 引清 inside its own full name is no use of the short form: then only “引清” is.
      const within = text.slice(Math.max(0, found.index - FULL), found.index).includes(short);
      const at =
        said !== short ? text.indexOf(said) + 1 : within ? withinOwn(text, short, found.index) : text.indexOf(short);
      const latin = at < 0 || at >= found.index ? /^[A-Za-z]{3,8}(?=[\u4e00-\u9fff])/.exec(short)?.[0] : undefined;
      const early = latin === undefined ? -1 : text.indexOf(latin);
      if (latin !== undefined && early >= 0 && /[。！？\n]/.test(text.slice(early, found.index))) {
        const related = [{ message: '这里才说明', offset: found.index, length: found[0].length }];
        report({ offset: early, length: latin.length, message: `简称“${latin}”在说明之前就用了`, related });
        continue;
      }
      // Explained twice: that is another fault.
      if (at > 0 && /称[为：“《]*$/.test(text.slice(Math.max(0, at - 4), at))) continue;
      // In the same sentence it may be part of the full name.
      if (at < 0 || at >= found.index || !/[。！？\n]/.test(text.slice(at, Math.min(found.index, at + 300)))) continue;
      const related = [{ message: '这里才说明', offset: found.index, length: found[0].length }];
      report({ offset: at, length: short.length, message: `简称“${short}”在说明之前就用了`, related });
    }
  },
});

/** Where a short form that its own full name holds is used by itself: “引清”, or 市总 at the start of a clause; -1 where it is not. */
function withinOwn(text: string, short: string, before: number): number {
  const quoted = text.indexOf(`“${short}”`);
  if (quoted >= 0 && quoted < before) return quoted + 1;
  const full = text.slice(Math.max(0, before - FULL), before);
  const more = full.charAt(full.lastIndexOf(short) + short.length);
  for (let at = text.indexOf(short); at >= 0 && at < before - FULL; at = text.indexOf(short, at + 1)) {
    const next = text.charAt(at + short.length);
    if (!'，。；：、\n　'.includes(text.charAt(at - 1) || '-') || next === more || !isHan(next.charCodeAt(0))) continue;
    // 市总体规划: the last character belongs to what follows.
    if (!isCommonWord(text.slice(at + short.length - 1, at + short.length + 1))) return at;
  }
  return -1;
}
