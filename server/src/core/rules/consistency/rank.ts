import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Whose office is a 厅 in a province and a 局 in a city or county, everywhere. */
const TRADES =
  '教育|公安|民政|财政|司法|科学技术|科技|工业和信息化|工信|人力资源和社会保障|人社|自然资源|生态环境|住房和城乡建设|住建|交通运输|水利|农业农村|商务|文化和旅游|文旅|退役军人事务|应急管理|审计';
const CITY = new RegExp(`[市县](${TRADES})厅`, 'g');
const PROVINCE = new RegExp(`省(${TRADES})局`, 'g');
/** Ahead of the level: 省市教育厅, 直辖市财政厅, 各市、县, where other levels are meant as well. */
const OTHERS = '省市县区州辖各全外、/和及列';
/** Behind the end: 厅局, 厅（局）, 省教育局长会议. */
const MORE = '局厅委长级（(、/或和派';

export const officeRank = defineRule({
  id: 'consistency/rank',
  title: '机关名称与层级不合',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '省级部门称“厅”，市、县两级称“局”；“市应急管理厅”多半是改别的层级的稿子时没有改净。',
  source: '地方各级人民政府机构设置的通例（省、自治区设厅，市、县设局）；直辖市的委、局不在所列之内',
  options: {},
  examples: [
    { bad: '由«市应急管理厅»组织演练，请«县教育厅»配合。', fixed: '由市应急管理局组织演练，请县教育局配合。' },
    { bad: '«省公安局»要派出工作组。', fixed: '省公安厅要派出工作组。' },
    {
      good: '省应急管理厅、市应急管理局联合演练，各省、自治区、直辖市教育厅（教委）和省市财政厅局，全省教育局长会议，市民政务大厅，市政府办公厅，市财政厅局级干部。',
    },
  ],
  check({ paragraph: { text }, report }) {
    const say = (found: RegExpExecArray, end: string, severity: 'warning' | 'information'): void => {
      const [wrong] = found;
      const { index: offset } = found;
      const { length } = wrong;
      if (OTHERS.includes(text.charAt(offset - 1) || '-') || MORE.includes(text.charAt(offset + length) || '-')) return;
      const right = wrong.slice(0, -1) + end;
      const edits = [{ offset, length, newText: right }];
      const level = wrong.charAt(0);
      report({
        offset,
        length,
        message: `${level}级部门称“${end}”，不称“${wrong.slice(-1)}”`,
        severity,
        fixes: [{ title: `改为“${right}”`, kind: 'suggest', edits }],
      });
    };
    if (text.includes('厅')) for (const found of findAll(CITY, text)) say(found, '局', 'warning');
    if (text.includes('省')) for (const found of findAll(PROVINCE, text)) say(found, '厅', 'information');
  },
});
