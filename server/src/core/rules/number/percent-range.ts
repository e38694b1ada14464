import { findAll } from '../../text/findAll';
import { hasPercent, screens } from '../../text/screens';
import { defineRule } from '../define';

/** 20-30%, 3－5亿元: the sign or the 万 and 亿 of the first number is left out. */
const RANGE = /([-—－～~–至到])(\d{1,4}(?:\.\d{1,2})?)([%％]|[万亿](?=[元人亩吨斤户名]))/g;
/** The number ahead of the mark of a range. */
const FROM = /(?<![\d.A-Za-z—～~–－-])\d{1,4}(?:\.\d{1,2})?$/;
/** 三十至40%, 20%至三十: one end in Han, the other in digits. */
const TWO_SCRIPTS =
  /(?<![一二三四五六七八九十百千万几第])(?:(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])[至到—～-]\d{1,3}(?:\.\d{1,2})?[%％]|(?<![\d.])\d{1,3}(?:\.\d{1,2})?[%％][至到—～-][一二三四五六七八九]?十[一二三四五六七八九]?(?=[，。；、之左的]))/g;
/** 20%—30之间: the second sign is left out. */
const SECOND = /(?<![\d.])\d{1,3}(?:\.\d{1,2})?[%％][至到—～-]\d{1,3}(?:\.\d{1,2})?(?=[，。；之左])/g;
/** 5%个百分点, 5%百分点: the sign and the word for one thing. */
const DOUBLED = /[%％](?=个?百分点)/g;
const hasEnds = screens.of('[一二三四五六七八九十][至到—～-]\\d', '[%％][至到—～-][\\d一二三四五六七八九十]');
/** 1.2亿万元, 300万亿元人: no such unit. 万亿 is one. */
const NO_UNITS = ['亿万', '万万', '亿亿'];
/** 5.6个亿元: 个亿 and 亿元 in one; 70个亿元以上项目 has both. */
const TWO_MANNERS =
  /(?<=\d)个(?=[亿万]元(?!以[上下]|级|大|[\u4e00-\u9fff]{0,4}(?:项目|企业|产业|园区|工程|[村镇乡户]|集群|平台)))/g;
const NO_UNIT = new RegExp(`(?<=\\d)(?:${NO_UNITS.join('|')})(?=[元人亩吨斤户名])`, 'g');

/** 218mm毫米, 30℃摄氏度: the sign of a unit and its name. */
const UNIT_TWICE =
  /(?<=\d)(?:(mm|㎜)(?=毫米)|(cm|㎝)(?=厘米)|(km|㎞)(?=公里|千米)|(kg|㎏)(?=公斤|千克)|(m²|㎡|m2)(?=平方米)|(m³|m3)(?=立方米)|(m)(?=米)|(t)(?=吨)|(g)(?=克)|(ml|mL)(?=毫升)|(kW|KW|kw)(?=千瓦)|(℃)(?=摄氏度)|(h)(?=小时))/g;
/** 平方米㎡, 毫米mm: the other way round. */
const SIGN_BEHIND =
  /(?<=\d(?:毫米|厘米|公里|公斤|平方米|立方米|摄氏度|米|吨))(?:mm|㎜|cm|㎝|km|㎞|kg|㎏|㎡|m²|m³|℃|m(?![a-z\d])|t(?![a-z]))/g;
/** 优良率为87.6%，同比上升2.3%: a share that rises by a share of a hundred rises by points. */
const POINTS =
  /(?<=(?:率|比例|比重|占比|覆盖面|增速|增幅)(?:达到?|为|是|提高到|上升到|升至|超过)?\d{1,3}(?:\.\d{1,2})?[%％](?:以上)?[，（](?:同比|比上年(?:同期)?|较上年(?:同期)?|比去年(?:同期)?|较去年(?:同期)?|环比|较年初|比年初)?(?:分别)?(?:提高|上升|提升|下降|降低|增加|回升|升高|回落)了?\d{1,2}(?:\.\d{1,2})?)[%％](?=[，。；、！）])/g;
/** 增长6.2%，高于全市平均1.2%: how far above an average a rate lies. */
const ABOVE =
  /(?<=[%％][，、（](?:高于|低于|高出|快于|超过|好于)全[国省市州县区](?:平均)?(?:水平|增速)?\d{1,2}(?:\.\d{1,2})?)[%％](?=[，。；、）])/g;
/** 2至1次, 300—200元: a range whose end is less than its beginning. */
const BACKWARDS =
  /(?<![\d.第由从降至到—～\-A-Za-z:：])(\d{1,4}(?:\.\d{1,2})?)([%％万亿]?)(?:至|到|—|～|-)(\d{1,4}(?:\.\d{1,2})?)([%％万亿]?)(?=[次个名人户家项件条场篇周]|[万亿]?元|亩|公里|小时|分钟|岁|吨|公斤|米|天|倍|厘米|个百分点|左右|之间)/g;
/** 12亿左右元: what bounds a number stands behind its unit. */
const MISPLACED =
  /(?<=\d[万亿]?)(左右|上下|以上|以下|以内)(多?[万亿]?(?:元(?![旦件素])|美元|亩(?!产)|吨|平方[米公]|公[里斤顷]|千瓦))/g;

const hasNoUnit = screens.of('[亿万]万', '亿亿');
const isInTwoManners = screens.of('个[亿万]元');
const hasSign = screens.of('\\d[mckKtgh㎜㎝㎞㎏㎡℃]', '[米里斤度吨][mckt㎜㎝㎞㎏㎡℃]');
const hasTail = screens.of('[左上以][右下上内][万亿元美亩吨平公千多]');
const isRange = screens.of('[\\d%％万亿][-—－～~–至到]\\d');
const isDoubled = screens.of('[%％][个百]');
const isClosed = screens.of('[%％上][，（]');

export const percentRange = defineRule({
  id: 'number/percent-range',
  title: '数的范围、百分点与单位',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '表示数的范围，前后两个数都带百分号或者“万”“亿”：“20%—30%”“3亿—5亿元”，否则前一个数成了另一种量。“百分点”前面不再用百分号，“亿”后面不再用“万”。',
  source: 'GB/T 15835—2011（推荐性）关于数值范围不省略百分号和“万”“亿”的规定；条款号未核',
  options: {},
  examples: [
    { bad: '增长«20-30%»，回落«5～6%»。', fixed: '增长20%—30%，回落5%～6%。' },
    { bad: '提高2.5«%»个百分点。', fixed: '提高2.5个百分点。' },
    { bad: '拿出«15至20%»的编制。', fixed: '拿出15%至20%的编制。' },
    { bad: '投资«3－5亿»元，总量突破1.2«亿万»元。' },
    { bad: '节水«二十至30%»，占«20%—三十»左右。' },
    { bad: '控制在«5%—8»之间。', fixed: '控制在5%—8%之间。' },
    {
      bad: '贷款12亿«左右元»，流转土地3000«上下亩»，产值5亿«以上元»。',
      fixed: '贷款12亿元左右，流转土地3000亩上下，产值5亿元以上。',
    },
    {
      bad: '降雨量达到218«mm»毫米，气温30«℃»摄氏度，全长12公里«km»。',
      fixed: '降雨量达到218毫米，气温30摄氏度，全长12公里。',
    },
    { good: '12亿元左右，3000亩左右，218mm，218毫米（218mm），30℃，5G克隆，全长12公里，20以上亩产，3左右元素。' },
    { good: '占比由15到20%不等，9月5至20日增长3%，1—2万元，亿万人民，2万亿元。' },
    {
      bad: '优良天数比例为87.6%，同比上升2.3«%»，入学率99.2%，比上年提高0.5«%»，增长6.2%，高于全市平均1.2«%»。',
      fixed:
        '优良天数比例为87.6%，同比上升2.3个百分点，入学率99.2%，比上年提高0.5个百分点，增长6.2%，高于全市平均1.2个百分点。',
    },
    { bad: '完成投资5.6«个»亿元。', fixed: '完成投资5.6亿元。' },
    { bad: '每人每月接访«2至1»次，每户补助«300—200»元。', fixed: '每人每月接访1至2次，每户补助200—300元。' },
    {
      good: '由10到5个，从3至1次，压缩至5—10天，比分3-1，2023—1949年，电话8765-4321，11—3月，占比64.7%，融资增长9%，第5至3名，10至12次，降至5到3天，90%至5%。',
    },
    { good: '集中签约70个亿元以上项目，建成12个亿元村、3个百亿元级产业。' },
    { good: '提高2.5个百分点，增长20%—30%，由5上升到6%，比例3-5，2019—2020年，5%左右，3亿—5亿元。' },
  ],
  check({ paragraph: { text }, report }) {
    if (hasSign(text) && SIGNS.test(text)) {
      for (const pattern of [UNIT_TWICE, SIGN_BEHIND]) {
        for (const { 0: sign, index: offset } of findAll(pattern, text)) {
          const { length } = sign;
          const fixes = [
            { title: `删去“${sign}”`, kind: 'suggest' as const, edits: [{ offset, length, newText: '' }] },
          ];
          report({ offset, length, message: `单位写了两遍，删去“${sign}”`, severity: 'warning', fixes });
        }
      }
    }
    if (hasTail(text) && TAIL_INSIDE.test(text)) {
      for (const { 0: found, 1: tail = '', 2: unit = '', index: offset } of findAll(MISPLACED, text)) {
        const newText = unit + tail;
        const edits = [{ offset, length: found.length, newText }];
        const fixes = [{ title: `改为“${newText}”`, kind: 'suggest' as const, edits }];
        report({ offset, length: found.length, message: `“${tail}”应放在单位后面`, severity: 'warning', fixes });
      }
    }
    if (isRange(text)) {
      for (const { 0: found, 1: from = '', 2: one = '', 3: to = '', 4: other = '', index: offset } of findAll(
        BACKWARDS,
        text,
      )) {
        // Years, rooms and scores; what is said of a change.
        if (one !== other || Number(from) <= Number(to) || isTold(text, offset, found)) continue;
        const newText = to + found.slice(from.length, found.length - to.length - other.length) + from + other;
        const edits = [{ offset, length: found.length, newText }];
        const fixes = [{ title: `改为“${newText}”`, kind: 'suggest' as const, edits }];
        report({ offset, length: found.length, message: `“${found}”起止颠倒，前一个数大于后一个数`, fixes });
      }
    }
    if (hasPercent(text)) {
      for (const { index: offset } of isDoubled(text) ? findAll(DOUBLED, text) : []) {
        const fixes = [{ title: '删去“%”', kind: 'suggest' as const, edits: [{ offset, length: 1, newText: '' }] }];
        report({ offset, length: 1, message: '“百分点”前面不用百分号', severity: 'warning', fixes });
      }
      if (isClosed(text) && RISES.test(text)) {
        for (const { index: offset } of [...findAll(POINTS, text), ...findAll(ABOVE, text)]) {
          const edits = [{ offset, length: 1, newText: '个百分点' }];
          const fixes = [{ title: '改为“个百分点”', kind: 'suggest' as const, edits }];
          report({ offset, length: 1, message: '比率的升降按百分点说，“%”似应为“个百分点”', fixes });
        }
      }
      if (hasEnds(text)) {
        for (const { 0: found, index } of findAll(TWO_SCRIPTS, text)) {
          const message = `“${found}”前后两个数一个用汉字、一个用阿拉伯数字，宜都带百分号`;
          report({ offset: index, length: found.length, message });
        }
        for (const { 0: found, index } of findAll(SECOND, text)) {
          const edits = [{ offset: index + found.length, length: 0, newText: '%' }];
          const fixes = [{ title: `改为“${found}%”`, kind: 'suggest' as const, edits }];
          report({ offset: index, length: found.length, message: '数的范围后一个数缺“%”', fixes });
        }
      }
    }
    for (const { 0: found, index: offset } of hasNoUnit(text) ? findAll(NO_UNIT, text) : []) {
      report({ offset, length: found.length, message: `没有“${found}”这样的单位，留一个`, severity: 'warning' });
    }
    for (const { index: offset } of isInTwoManners(text) ? findAll(TWO_MANNERS, text) : []) {
      const fixes = [{ title: '删去“个”', kind: 'suggest' as const, edits: [{ offset, length: 1, newText: '' }] }];
      report({ offset, length: 1, message: '“个亿”与“亿元”混用，留一种', severity: 'warning', fixes });
    }
    if (!isRange(text)) return;
    for (const { 0: rest, 1: mark = '', 2: to = '', 3: unit = '', index } of findAll(RANGE, text)) {
      const from = FROM.exec(text.slice(Math.max(0, index - 9), index))?.[0];
      if (from === undefined) continue;
      const offset = index - from.length;
      const length = from.length + rest.length;
      if (Number(from) >= Number(to) && '至到万亿'.includes(unit === '%' ? mark : unit)) continue;
      // 由5上升到6%, 从5到6% tell of a change.
      if ('至到'.includes(mark) && /[由从][^，。；]{0,6}$/.test(text.slice(Math.max(0, offset - 8), offset))) continue;
      const sign = unit === '万' || unit === '亿' ? unit : '%';
      // 1—2万元 is said of small sums by everybody; 3－5亿元, 300—500万元 are read wrong.
      if (sign === '万' && Number(from) < 10) continue;
      const newText = `${from}${sign}${'-–－'.includes(mark) ? '—' : mark === '~' ? '～' : mark}${to}${sign}`;
      const edits = [{ offset, length, newText }];
      report({
        offset,
        length,
        message: `数的范围前一个数缺“${sign}”`,
        severity: sign === '%' ? 'information' : 'hint',
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits }],
      });
    }
  },
});

/** A sign of a unit beside its digit or its name. */
const SIGNS =
  /\d(?:mm|cm|km|kg|ml|mL|kW|KW|kw|m|t|g|h|[㎜㎝㎞㎏㎡℃])[\u4e00-\u9fff²³2-3]|[米里斤度吨](?:mm|cm|km|kg|m|t|[㎜㎝㎞㎏㎡℃])/;
/** 左右 and its like between a number and a unit. */
const TAIL_INSIDE = /[\d万亿](?:左右|上下|以[上下内])[万亿元美亩吨平公千多]/;

const RISES = /[%％](?:以上)?[，（][^，。；\d]{2,14}\d[\d.]{0,5}[%％]/;

/** Whether the two numbers are years, or a sentence tells of a fall, a score or a ratio: 由10个到5个, 缩短到3至1天. */
function isTold(text: string, at: number, found: string): boolean {
  if (/[-－]/.test(found) || /^(?:19|20)\d\d/.test(found)) return true;
  return /[由从自减降缩少分数名第胜负平]|比[分例]?/u.test(text.slice(Math.max(0, at - 6), at));
}
