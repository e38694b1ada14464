import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** `（以下简称“十八大”）`, `（简称党组）`. */
const EXPLAINED =
  /[（(](?:以下|下面)?(?:统|合)?(?:简称|(?<=以下)称|(?<=统)称)(?:为|：)?[“《]?([^“”《》（）()，。；、\n]{2,12})[”》]?[^“”《》（）()，。；、\n]{0,6}[）)]/g;

/** `以下简称《条例》`, `简称实施意见`: a common noun, met everywhere. “双百计划” is none. */
const GENERIC =
  /^(?:.|实施|工作|行动|管理|指导|暂行|发展|建设|总体|专项|五年|年度|若干)?(?:条例|建议|通知|决定|意见|规定|办法|纲要|规划|方案|报告|计划|公司|甲方|乙方|项目|会议|协议|单位)$/;

/** How long a full name may be. */
const FULL = 24;

export const abbreviation = defineRule({
  id: 'consistency/abbreviation',
  title: '简称先于说明',
  severity: 'hint',
  scope: 'draft',
  fix: 'none',
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
    { good: '同志们：\n按实施意见办。\n印发《关于抓好落实的实施意见》（以下简称实施意见）。' },
    { good: '同志们：\n开展旧住宅区改造和违法建筑拆除（以下简称“三改一拆”）行动。推进三改一拆。' },
  ],
  check({ draft: { text }, report }) {
    if (!text.includes('简称') && !text.includes('以下称') && !text.includes('统称')) return;
    for (const found of findAll(EXPLAINED, text)) {
      const short = found[1] ?? '';
      if (GENERIC.test(short)) continue;
      // 引清 inside its own full name is no use of the short form: then only “引清” is.
      const within = text.slice(Math.max(0, found.index - FULL), found.index).includes(short);
      const quoted = within ? text.indexOf(`“${short}”`) : -1;
      const at = within ? (quoted < 0 ? -1 : quoted + 1) : text.indexOf(short);
      // In the same sentence it may be part of the full name.
      if (at < 0 || at >= found.index || !/[。！？\n]/.test(text.slice(at, Math.min(found.index, at + 300)))) continue;
      const related = [{ message: '这里才说明', offset: found.index, length: found[0].length }];
      report({ offset: at, length: short.length, message: `简称“${short}”在说明之前就用了`, related });
    }
  },
});
