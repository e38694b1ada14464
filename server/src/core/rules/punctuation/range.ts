import { findAll } from '../../text/findAll';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { defineRule } from '../define';

/** Two years, or two numbers of a measure, with a mark for 至 between them. */
const YEARS = /(?<![\d.A-Za-z-])((?:19|20)\d\d)(-{1,2}|－{1,2}|[~～–一―─]|——)((?:19|20)?\d\d)(?=年)/g;
/** （1903-1931）: what stands behind a name in brackets, the years of a life or an office. */
const LIFE = /([（(]1\d{3})(-{1,2}|－{1,2}|[~～–一―─]|——)(?=(?:1\d|20)\d\d[）)])/g;
const AMOUNTS =
  /(?<![\d.A-Za-z—～~-])(\d{1,6}(?:\.\d{1,3})?(?:[%％‰℃]|[万亿](?=[^\d]{1,2}\d{1,6}(?:\.\d{1,3})?[万亿]))?)([~–一]|-{2}|－{1,2}|——|～～|[～~][-－—]|[-－—][～~])(\d{1,6}(?:\.\d{1,3})?)(?=[\u4e00-\u9fff%％‰℃])/g;
/** 3月10日--15日, 5月一8月, 9:00-11:30, 周一-周五: a point of time on both sides. */
const TIMES =
  /(\d(?:[年月日号时点分]|[:：]\d\d)|月\d{1,2}|(?:周|星期)[一二三四五六])(-{1,2}|－{1,2}|[~–一―─]|——)(?=(?:次日|翌日|[次翌明]年|[上下]午|晚上?)?\d{1,4}[年月日号时点分:：]|(?:周|星期)[一二三四五六日天])/g;

export const range = defineRule({
  id: 'punctuation/range',
  title: '起止之间的连接号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '时间、地域的起止用一字线“—”，数值范围的起止用浪纹线“～”或一字线。半角短横、半角波浪线不表示起止。',
  source: 'GB/T 15834—2011 4.13 连接号（规范性）',
  options: {},
  examples: [
    {
      bad: '对象为35«一»64周岁的妇女，临江«－»云台公路全长63公里。',
      fixed: '对象为35～64周岁的妇女，临江—云台公路全长63公里。',
    },
    { bad: '在2016«-»2020年间，投资10«~»20亿元。', fixed: '在2016—2020年间，投资10～20亿元。' },
    { bad: '在2016«--»2020年间。', fixed: '在2016—2020年间。' },
    {
      bad: '从2018年«－»2023年，定于3月10日«--»15日，5月«一»8月。',
      fixed: '从2018年—2023年，定于3月10日—15日，5月—8月。',
    },
    {
      bad: '时间为3月10«-»15日，周一«-»周五，上午9:00«-»11:30。',
      fixed: '时间为3月10—15日，周一—周五，上午9:00—11:30。',
    },
    { bad: '每村选配2«～-»3名后备干部。', fixed: '每村选配2～3名后备干部。' },
    { bad: '每村帮扶10«-»15户，力度不减。', fixed: '每村帮扶10～15户，力度不减。' },
    { bad: '小学3«-»6年级，增长5%«-»6%。', fixed: '小学3～6年级，增长5%～6%。' },
    {
      bad: '烈士周某某（1903«-»1931）的家书，预期增长5%«－»6%，投入5万«-»8万元。',
      fixed: '烈士周某某（1903—1931）的家书，预期增长5%～6%，投入5万～8万元。',
    },
    {
      bad: '晚10时«-»次日6时封闭施工，抢抓临江«——»宁远高速公路通车的机遇。',
      fixed: '晚10时—次日6时封闭施工，抢抓临江—宁远高速公路通车的机遇。',
    },
    {
      bad: '服务期为2«-»3年，增幅在3.5%«-»4.2%之间，补助5000元«-»8000元。',
      fixed: '服务期为2～3年，增幅在3.5%～4.2%之间，补助5000元～8000元。',
    },
    { good: '首条民营控股高铁——杭台高铁通车，西藏首条电气化铁路——拉林铁路，交通大动脉——京沪高速。' },
    { good: '9月25日－30日 总理访问我国，会谈多次。' },
    { good: '《教育规划（2020－2025年）》印发，《纲要》实施。' },
    { good: '2016—2020年，10～20亿元，电话0571-8888，2024-01-05，第3-5页，COVID-19年。' },
  ],
  check({ paragraph: { text }, report }) {
    if ((markFlags(text) & MarkFlag.link) === 0) return;
    const add = (found: RegExpExecArray, mark: string, severity?: 'hint'): void => {
      const offset = found.index + (found[1]?.length ?? 0);
      const length = found[2]?.length ?? 1;
      report({
        offset,
        length,
        message: `起止之间的“${found[2]}”应为“${mark}”`,
        fixes: [{ title: `改为“${mark}”`, kind: 'suggest', edits: [{ offset, length, newText: mark }] }],
        ...(severity ? { severity } : {}),
      });
    };
    for (const found of findAll(YEARS, text)) {
      // 《规划（2020－2025年）》 is published so.
      if (found[2] !== '－' || !'（(〈'.includes(text.charAt(found.index - 1) || '，')) add(found, '—');
    }
    for (const found of findAll(LIFE, text)) add(found, '—');
    for (const found of findAll(TIMES, text)) {
      // A chronicle's entries and titles open with their dates, and keep a stroke of their own.
      const short = found[2] === '-' || found[2] === '－';
      const prose = found[2] === '--' || found[2] === '一' || /[，。；]/.test(text);
      if (prose && !(short && DATE_HEAD.test(text.slice(0, found.index)))) add(found, '—');
    }
    if (LINE.test(text)) for (const found of findAll(PLACES, text)) if (isLine(found)) add(found, '—');
    for (const found of findAll(AMOUNTS, text)) if (!YEAR.test(found[1] ?? '')) add(found, '～');
    for (const found of [...findAll(HYPHENS, text), ...findAll(SPELL, text)]) {
      if (Number.parseFloat(found[1] ?? '') < Number.parseFloat(found[3] ?? '') && /[，。；]/.test(text))
        add(found, '～', 'hint');
    }
  },
});

/** 临江——宁远高速公路, 临江－云台公路: a line between two places, whose names are of one length, told of with a verb: 抢抓, 开通. */
const LINE = /高速|[铁公]路|高铁|城际|专线|航线|班列|管道/;
const PLACES =
  /(?<![^，。；、（“抓通设建进接动快划乘沿在])([\u4e00-\u9fff]{2})(——|[－–-])([\u4e00-\u9fff]{2})(?=高速|[铁公]路|高铁|城际|专线|航线|班列|[\u4e00-\u9fff]{0,4}管道)/g;
/** What is told of behind a dash is of a kind with the noun ahead of it. */
const KIND = /[路线道铁脉带廊程目桥点]$|[的是]$/;

function isLine({ 1: from = '', 3: to = '' }: RegExpExecArray): boolean {
  return !KIND.test(from) && !KIND.test(to);
}

const YEAR = /^(?:19|20)\d\d$/;
/** Nothing but a date since the paragraph's start. */
const DATE_HEAD = /^[\s　（(]*[\d年月日]*$/;
/** Published text is divided over 10-15户: a hint. Numbers of floors, pages, rooms and issues keep their hyphen. */
const HYPHENS =
  /(?<![\d.A-Za-z—～~:：/第-])(\d{1,5}(?:\.\d{1,2})?(?:[%％‰℃]|[万亿]?[元人名个户天吨亩米]|[万亿](?=-\d{1,4}[万亿]))?)(-)(\d{1,5}(?:\.\d{1,2})?)(?=[\u4e00-\u9fff℃%％‰])(?!年(?!级)|[月日号楼幢栋室页版期届比胜负平])/g;
/** 2-3年: so many years, not the years of a century. */
const SPELL = /(?<=[\u4e00-\u9fff，。；、：])([1-9])(-)([1-9]|10)(?=年(?![级代]))/g;
