import { amountsIn } from '../../draft/amounts';
import { miscountedChange } from '../../draft/changes';
import { miscountedParts } from '../../draft/shares';
import { defineRule } from '../define';

/** Three amounts, or two and a word that says how they go together. */
const SCREEN = /[由从比较占已率计共：]|其中|分别|分为/;

export const arithmetic = defineRule({
  id: 'number/arithmetic',
  title: '数字之间算不拢',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '“由5万元增加到20万元”是增加了3倍，不是4倍；办结数加剩余数要等于总数，分项加起来不能超过总数。听众里总有人会当场算账。',
  source: '算术核对（无标准条款）；“增加了几倍”不含原数，见通行语文规范',
  options: {},
  examples: [
    { bad: '村集体收入«由5万元增加到20万元，增长了4倍»。用时«由120天压缩到80天，缩短了二分之一»。' },
    { bad: '梳理出问题«136件，目前已办结98件，还有48件»正在推进。' },
    { bad: '专项资金«1.2亿元，比上年的8000万元增加5000万元»。在册企业«1256家，比年初的1200家增加了46家»。' },
    { bad: '新登记«5860户，其中企业1430户、个体户4430户、合作社85户»。' },
    { bad: '指出了«37个问题，其中第一方面9个、第二方面11个、第三方面8个、第四方面7个»。' },
    { bad: '民生支出«31.2亿元，占预算支出39亿元的82%»。走访«120家，其中达标90家，占70%»。' },
    { bad: '检查«120家，合格90家，合格率85%»。覆盖率«从62%提高到65%，提高了5个百分点»。' },
    { bad: '覆盖率从62%提高到65%，提高了«3%»。新增企业«18家，总数从60家增加到75家»。' },
    { bad: '比去年的«8000万元增加5000万元，达到1.2亿元»。全县有小学«32所、初中18所，合计56所»。' },
    { bad: '床位«由800张增加到600张»。产量«从12吨增长到36吨，增长了三倍»。企业«由20家增加到50家，翻了两番»。' },
    { bad: '户数«从200户增加到260户，增长40%»。参会«50人，分为一组20人、二组25人»。' },
    { good: '由5万元增加到20万元，增长了3倍；由120天压缩到80天，缩短了三分之一；从60家增加到120家，增长一倍。' },
    { good: '问题136件，已办结98件，还有38件。问题136件，已办结98件，还有20件正在办、18件未办。' },
    { good: '共有党员50名，其中女党员30名、少数民族党员25名。企业100家，其中规上企业20家、限上商贸30家。' },
    {
      good: '从约60家增加到近200家，增长2倍多；由286.5亿元增长到300亿元，年均增长5.9%；从1.2亿元增加到1.3亿元，增长10%。',
    },
    { good: '生产总值由100亿元增加到130亿元，增长26%。排名由第8名提升到第5名。频次由每年2次增加到每月1次。' },
    { good: '支出31.2亿元，占预算支出39亿元的80%。120家，合格90家，合格率75%。从62.3%提高到65.1%，提高2.8个百分点。' },
    {
      good: '比去年的8000万元增加4000万元，达1.2亿元。获奖5人，分别是全省35名和86名。每次3人，共12次，比上次的5人多2次。',
    },
    { good: '建成136个，已投用98个，还有48个新项目开工。从2023年的12家增加到今年的18家，比上年增长20%。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!NUMBERS.test(text) || !SCREEN.test(text)) return;
    const amounts = amountsIn(text);
    let behind = 0;
    for (let at = 0; at + 1 < amounts.length; at++) {
      const found = miscountedChange(text, amounts, at) ?? miscountedParts(text, amounts, at);
      if (!found || found.start < behind) continue;
      behind = found.end;
      report({
        offset: found.start,
        length: found.end - found.start,
        message: found.message,
        ...(found.certain ? {} : { severity: 'information' as const }),
      });
    }
  },
});

const NUMBERS = /\d[^\d]{1,40}\d/;
