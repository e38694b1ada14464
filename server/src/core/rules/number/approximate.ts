import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** What is counted and takes no order: 三、四个, but 三、四期, 三、四级. */
const COUNTED =
  '个(?!、)|[名位件条次天岁倍人户家里斤亩趟遍周种辆吨](?!、)|年(?![级度、])|小时|分钟|点钟|公里|成(?=[的左以多，。；])|多[个名人户家年]';
/** Two neighbouring numerals with 、 between them, before what they count; 十 may go ahead of them: 十五、六岁. */
const NEIGHBOURS = new RegExp(
  `(?<![第一二三四五六七八九百千万、○〇\\d]|第[二三四五六七八九]?十)([一二两三四五六七八])、([二两三四五六七八九])(?=十(?!年代)|[百千万亿]|${COUNTED})`,
  'g',
);
/** The same in digits: 3、4个. */
const DIGIT_NEIGHBOURS = new RegExp(`(?<![\\d.第、，A-Za-z图表])([1-8])、([2-9])(?=[十百千万亿]|${COUNTED})`, 'g');
/** 4、50场: the second with the nought of both. */
const TENS_NEIGHBOURS =
  /(?<=[\u4e00-\u9fff])(?<![第图表和与及至到])([1-8])、([2-9])(0{1,3})(?=[余多]?[万亿]?(?:[个名位件条次天岁倍人户家里斤亩趟遍周种辆吨场所处](?!、)|小时|分钟|公里))/g;
/** 三、40人, 3、四个: the same in two scripts, inside a clause. */
const MIXED_NEIGHBOURS = new RegExp(
  `(?<=[\\u4e00-\\u9fff，])(?<![第一二三四五六七八九十百千万图表])(?:([一二两三四五六七八])、([2-9])0{0,3}|([1-8])、([二两三四五六七八九])[十百千万]?)(?=[十百千万亿]|${COUNTED})`,
  'g',
);
const DIGITS = '一二三四五六七八九';

export const approximate = defineRule({
  id: 'number/approximate',
  title: '概数中间用了顿号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '相邻的两个数字连用表示概数，中间不用顿号：“五六十人”。如果是两个数分别来说（“一、二期工程”），才用顿号。',
  source: 'GB/T 15834—2011 4.5.3.4（规范性；相邻数字表示概数通常不用顿号）',
  options: {},
  examples: [
    {
      bad: '来了五«、»六十人，用了三«、»四个小时，拿出一«、»两天。',
      fixed: '来了五六十人，用了三四个小时，拿出一两天。',
    },
    {
      bad: '再有两«、»三个月，十五«、»六岁的孩子，开了«5、6»次会。',
      fixed: '再有两三个月，十五六岁的孩子，开了五六次会。',
    },
    { bad: '屋里有«三、40»人，等了«3、四»天。' },
    {
      bad: '组织招聘会«4、50»场，来了«2、300»人，走访«7、80»户。',
      fixed: '组织招聘会四五十场，来了二三百人，走访七八十户。',
    },
    {
      bad: '有七«、»八成的老人，走了二十七«、»八公里，早上八«、»九点钟才到。',
      fixed: '有七八成的老人，走了二十七八公里，早上八九点钟才到。',
    },
    { good: '分别办了4、60场，第4、50场，共4、50、60场，图4、50个，4、5.5万人。4、50场招聘会，和4、50场。' },
    { good: '一、20个项目。三、4个县。\n第二、3个；查了三、50个。' },
    { good: '第十五、六十人；图3、4个；1、2、3个；三、四月份；3、4线城市；第3、4次；第二十三、四个。' },
    { good: '来了五六十人；第一、二、三产业；一、二期工程；三、四年级；八、九十年代；一、二、三个层面；七、五个。' },
  ],
  check({ paragraph: { text }, report }) {
    if (hasHanPair(text)) {
      for (const found of findAll(NEIGHBOURS, text)) {
        if (digitOf(found[2]) !== digitOf(found[1]) + 1) continue;
        add(found.index + 1, 1, found[0], '', '删去顿号');
      }
    }
    if (hasMixedPair(text)) {
      for (const { 0: found, 1: han, 2: digit, 3: first, 4: second, index } of findAll(MIXED_NEIGHBOURS, text)) {
        const from = han ? digitOf(han) : Number(first);
        if ((second ? digitOf(second) : Number(digit)) !== from + 1) continue;
        const message = `“${found}”表示概数，中间不用顿号，数字也不宜一半汉字、一半阿拉伯数字`;
        report({ offset: index, length: found.length, message });
      }
    }
    if (!hasDigitPair(text)) return;
    for (const { 0: found, 1: first = '', 2: second = '', 3: noughts = '', index } of findAll(TENS_NEIGHBOURS, text)) {
      if (Number(second) !== Number(first) + 1) continue;
      const pair = DIGITS.charAt(Number(first) - 1) + DIGITS.charAt(Number(second) - 1);
      const newText = `${pair}${' 十百千'.charAt(noughts.length)}`;
      add(index, found.length, found, newText, `改为“${newText}”`);
    }
    for (const found of findAll(DIGIT_NEIGHBOURS, text)) {
      if (Number(found[2]) !== Number(found[1]) + 1) continue;
      const newText = `${DIGITS.charAt(Number(found[1]) - 1)}${DIGITS.charAt(Number(found[2]) - 1)}`;
      add(found.index, found[0].length, found[0], newText, `改为“${newText}”`);
    }
    function add(offset: number, length: number, found: string, newText: string, title: string): void {
      report({
        offset,
        length,
        message: `“${found}”表示概数时中间不用顿号`,
        fixes: [{ title, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    }
  },
});

const hasHanPair = screens.of('[一二两三四五六七八]、[二两三四五六七八九]');
const hasMixedPair = screens.of('[一二两三四五六七八]、\\d', '\\d、[二两三四五六七八九]');
const hasDigitPair = screens.of('\\d、\\d');

/** 1 for 一, 2 for 两 as well. */
function digitOf(digit: string | undefined): number {
  return digit === '两' ? 2 : DIGITS.indexOf(digit ?? '') + 1;
}
