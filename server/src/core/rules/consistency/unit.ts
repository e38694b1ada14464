import { strayUnits } from '../../draft/levels/unitSlips';
import { zoneSlips } from '../../draft/levels/zoneSlips';
import { defineRule } from '../define';

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
    {
      bad: '在县自然资源局专题党课上的讲稿\n同志们：\n我们局的工作要做好，为«市住建局»各项事业高质量发展贡献力量！',
      fixed: '在县自然资源局专题党课上的讲稿\n同志们：\n我们局的工作要做好，为县自然资源局各项事业高质量发展贡献力量！',
    },
    {
      bad: '在整改工作动员会上的讲话\n同志们：\n县委要求高，我局、全局干部职工都要抓，我局要主动接受«全镇»党员干部监督。',
      fixed:
        '在整改工作动员会上的讲话\n同志们：\n县委要求高，我局、全局干部职工都要抓，我局要主动接受全局党员干部监督。',
    },
    {
      bad: '在青年干部培训班开班式上的讲话\n市委组织部副部长、市委党校校长　何帆\n同志们：\n这期培训班由市委党校承办，祝大家在«省委党校»学有所获。',
      fixed:
        '在青年干部培训班开班式上的讲话\n市委组织部副部长、市委党校校长　何帆\n同志们：\n这期培训班由市委党校承办，祝大家在市委党校学有所获。',
    },
    {
      good: '在青年干部培训班开班式上的讲话\n同志们：\n市委党校请来省委党校教授，市委党校的同志很用心，去年有人在省委党校学习，我也在省委党校学习过，大家在市委党校学有所获。',
    },
    {
      good: '在县农业局会议上的讲话\n同志们：\n县委要求高，我局、我局、我局帮助红石镇，带领全镇群众致富，感谢县财政局的支持，为县农业局事业贡献力量。',
    },
    {
      bad: '在经济开发区招商大会上的讲话\n同志们：\n管委会高度重视，管委会出台了政策。\n«县委、县政府»将一如既往支持企业发展。',
    },
    {
      good: '在经济开发区招商大会上的讲话\n同志们：\n县委对开发区很重视，管委会高度重视，管委会出台了政策。\n县政府将一如既往支持开发区发展。',
    },
    { good: '老师们：\n我校提升，全校师生努力，着眼全局，我校院士多，我局势占优，“我院”二字，我学校，我校、我校。' },
    { good: '老师们：\n我校和市医院合作，市医院院长说，我院支持。我校感谢。' },
    { good: '同志们：\n我校有三个学院。我院是其中之一。我院有特色，我校有平台。' },
  ],
  check({ draft, report }) {
    for (const { at, said, message, related, newText, isDoubtful } of [...strayUnits(draft), ...zoneSlips(draft)]) {
      const { length } = said;
      report({
        offset: at,
        length,
        message,
        related: [related],
        ...(isDoubtful ? { severity: 'information' as const } : {}),
        ...(newText === undefined
          ? {}
          : { fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset: at, length, newText }] }] }),
      });
    }
  },
});
