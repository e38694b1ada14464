import { findAll } from '../../text/findAll';
import { hasDigit, screens } from '../../text/screens';
import { defineRule } from '../define';

/** Measures of what offices count. 里, 年, 岁 belong to set phrases and spans of time. */
const MEASURE = '[个名户项家件起场所](?!月|小时|世纪|年|百分|方面|层面|阶段|环节|字)';
const ONES = '[一二三四五六七八九]';
/** An exact number of three places and more in Han: 一百三十六个, 四百二十名. */
const SPELT = new RegExp(
  `(?<![一二两三四五六七八九十百千万亿几数第\\d])(?:${ONES}千)?${ONES}百(?:${ONES}十${ONES}?|零${ONES})(?=${MEASURE})`,
  'g',
);
/** Tens in Han, up to the bracket of what follows them. */
const TENS = `(?<![一二两三四五六七八九十百千万亿几数第\\d])${ONES}?十${ONES}?(?=${MEASURE}`;
/** 优秀党员五十名 in a row with 先进支部20个: the item ahead or behind has digits. */
const IN_ROW = new RegExp(
  `(?<=\\d[万余多]?${MEASURE}[\\u4e00-\\u9fff]{0,4}[、，][\\u4e00-\\u9fff]{2,10})${TENS})|${TENS}[、，][\\u4e00-\\u9fff]{2,10}\\d)`,
  'g',
);
/** 新建12所、改建八所: the next item of a row counts the same thing in Han. Small numbers are so often set in Han that it is a hint. */
const SMALL =
  /[二三四五六七八九](?<=\d([个名户家件起场所处座项条])[、，](?:其中)?[\u4e00-\u9fff]{2,4}.)(?=\1(?:[，。；、]|[\u4e00-\u9fff]{2,6}[，。；、]))/g;
/** 3月份、4月份和五月份, 一季度和2季度: one row in two scripts. */
const ROW =
  /(?<![\d.年一二三四五六七八九十百])第?(?:(?:\d{1,2}(月份?|季度|年级|期|批|届|车间|中队|标段)[、和及至到与]){1,5}第?[一二三四五六七八九十]{1,3}\1份?(?:[、和及]第?[\d一二三四五六七八九十]{1,3}\1){0,5}|(?:[一二三四五六七八九十]{1,3}(月份?|季度|年级|期|批|届|车间|中队|标段)[、和及至到与]){1,5}第?\d{1,2}\2份?(?:[、和及]第?[\d一二三四五六七八九十]{1,3}\2){0,5})(?![间余多以]|怀胎|革命)/g;
/** 3至五个, 三到5年: the ends of a range in two scripts. */
const RANGE =
  /(?<![\d.第])\d{1,3}(?:[至到]|—{1,2}|[～~-])[二三四五六七八九十]{1,3}(?=[个名位项条次天年人家户所场])|(?<![一二三四五六七八九十百第])[一二三四五六七八九十]{1,3}(?:[至到]|—{1,2}|[～~-])\d{1,3}(?=[个名位项条次天年人家户所场])/g;
/** 第1、二、三产业, 一、2、三等奖: the numerals of a row ahead of what they share. */
const NUMERALS =
  /第?(?<![\d.])(?:\d、[一二三四五](?:[、和][一二三四五\d])?|[一二三四五]、\d(?:[、和][一二三四五\d])?|[一二三四五]、[一二三四五][、和]\d)(?=等奖|产业|季度|线城市|年级)/g;
/** 236处，比去年的206处增加了三十处: what a number grew by, in the script the number is not in. Asked for what stands ahead of it. */
const CHANGED =
  /(?:增加|减少|新增|增长|上升|下降|净增|多|少)了?((?:[一二三四五六七八九]百)?(?:[一二三四五六七八九]?十[一二三四五六七八九]?))(?=([个名户项家件起场所处宗次人亩吨])(?![多余来几]))/g;
/** 个工作天 beside 个工作日. */
const WORK_DAY = /\d个工作(天)/g;
/** What every one of these has. */
const SCREEN = /[十百][零一二三四五六七八九十]{0,3}[个名户项家件起场所处宗次人亩吨]/;
/** What a row in two scripts has behind its first item. */
const isRow = screens.of('[月份度级期批届间队段][、和及至到与][第\\d一二三四五六七八九十]');
const isPair = screens.of('[\\d一二三四五]、[\\d一二三四五]');
const isRange = screens.of('[一二三四五六七八九十][至到—～~-][—\\d]', '\\d[至到—～~-][—二三四五六七八九十]');
const hasSmall = screens.of('[二三四五六七八九][个名户家件起场所处座项条]');
const isParted = screens.of('\\d[个名户家件起场所处座项条][、，]');
const hasWorkDay = screens.of('工作天');
const hasTens = screens.of('[十百零一二三四五六七八九][个名户项家件起场所处宗次人亩吨]');
const hasArabic = screens.of('[\\d万余多][个名户项家件起场所处宗次人亩吨]');
/** A number in digits with its measure. */
const ARABIC = new RegExp(`\\d(?:万|余|多)?(?:${MEASURE}|[处宗次人亩吨])`);

export const parallel = defineRule({
  id: 'number/parallel',
  title: '并列的数字写法不一',
  severity: 'information',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '同一句话里同类的数，一个用阿拉伯数字、一个用汉字，看着乱，念着也容易错。',
  source: 'GB/T 15835—2011（推荐性）关于同类数字形式一致的规定；条款号未核',
  options: {},
  examples: [
    { bad: '全县辖12个乡镇、«一百三十六»个行政村。' },
    { bad: '去年发展党员350名，今年发展党员«四百二十»名。' },
    { bad: '表彰先进支部20个、优秀党员«五十»名、优秀党务工作者30名。' },
    { bad: '新建公办幼儿园12所、改建«八»所，新增学位4300个。' },
    { good: '新建12所、改建8所，发现2个、分成三个组，新建12所、这八所学校，表彰10名、第八名。' },
    { bad: '«3月份、4月份和五月份»各办一期，«一季度和2季度»抓项目，«第1、二、三»产业都在长。' },
    { bad: '«2月到三月份»验收，«第1批、第二批和第三批»到位。«1、二»等奖各有奖金，用«3至五»个月，分«三到5»年还清。' },
    { bad: '隐患点236处，比去年的206处增加了«三十»处。信访件86件，比上年减少«二十二»件。' },
    { bad: '1个工作日内答复，«3个工作天»内办结。', fixed: '1个工作日内答复，3个工作日内办结。' },
    { good: '3月、4月和5月，一季度和二季度，第一、二、三产业，2024年和第一季度，5月和十月怀胎，3月份一到。' },
    { good: '有236处，增加了30处。企业12家，新增干劲三十分。3个工作天内办结。全年12次，减少了一次。' },
    { good: '一、2个月；5月至十五日；3月份、两个月；10月、十一黄金周。' },
    { good: '全县辖12个乡镇、136个行政村；三百六十行，一百多名，二万五千里，一百年，第一百二十名，三百户。' },
    { good: '全县辖十二个乡镇、一百三十六个行政村。去年有350名。' },
  ],
  check({ paragraph: { text }, report }) {
    // What is out of line stands beside a number in digits.
    if (!hasDigit(text)) return;
    const rows = isRow(text) ? [ROW] : [];
    if (isPair(text)) rows.push(NUMERALS);
    if (isRange(text)) rows.push(RANGE);
    for (const pattern of rows) {
      for (const { 0: found, index } of findAll(pattern, text)) {
        const message = `“${found}”并列的数字一半汉字、一半阿拉伯数字，写法宜一致`;
        report({ offset: index, length: found.length, message });
      }
    }
    if (hasSmall(text) && isParted(text)) {
      for (const { 0: found, index } of findAll(SMALL, text)) {
        const message = `同一句里别的数用阿拉伯数字，“${found}”写法宜一致`;
        report({ offset: index, length: found.length, message, severity: 'hint' });
      }
    }
    if (hasWorkDay(text) && text.includes('个工作日')) {
      for (const { 0: found, index } of findAll(WORK_DAY, text)) {
        const offset = index + found.length - 1;
        const fixes = [{ title: '改为“日”', kind: 'suggest' as const, edits: [{ offset, length: 1, newText: '日' }] }];
        report({ offset: index, length: found.length, message: '别处用“工作日”，这里是“工作天”', fixes });
      }
    }
    if (!hasTens(text) || !hasArabic(text) || !SCREEN.test(text) || !ARABIC.test(text)) return;
    const told = new Set<number>();
    const add = (offset: number, place: string): void => {
      if (told.has(offset)) return;
      told.add(offset);
      report({ offset, length: place.length, message: `同一句里别的数用阿拉伯数字，“${place}”写法宜一致` });
    };
    for (const { 0: found, 1: place = '', 2: measure = '', index } of findAll(CHANGED, text)) {
      const start = Math.max(text.lastIndexOf('。', index) + 1, index - 40);
      if (new RegExp(`\\d${measure}[^，]{0,6}[，、比较到的]`).test(text.slice(start, index)))
        add(index + found.length - place.length, place);
    }
    const spelt = [...findAll(SPELT, text), ...findAll(IN_ROW, text)];
    for (const { 0: found, index } of spelt.sort((a, b) => a.index - b.index)) {
      const start = text.lastIndexOf('。', index) + 1;
      const stop = text.indexOf('。', index);
      if (!ARABIC.test(text.slice(start, stop < 0 ? text.length : stop))) continue;
      add(index, found);
    }
  },
});
