import { findAll } from '../../text/findAll';
import { hasPercent, screens } from '../../text/screens';
import { defineRule } from '../define';

/** 增长8.4；: a rate without its sign, told to a place behind the point or of a word that is always so told. */
const BARE =
  /(?:增长|增速为?|增幅为?|同比下降|同比提高|同比减少|年均增长|[\u4e00-\u9fff]率(?:达到?|为|提高到|稳定在|保持在|超过)?|占比(?:达到?|为|提高到|超过)?)(?:了|约|达)?(\d{1,3}(?:\.\d{1,2})?)(?=[，。；、！）](?![\d.]))/g;
/** The same with it. */
const WHOLE =
  /(?:增长|增速为?|增幅为?|下降|提高|减少|率(?:达到?|为|提高到|稳定在|保持在|超过)?|占比(?:达到?|为|提高到|超过)?)(?:了|约|达)?\d[\d.]{0,5}[%％]/;
/** What is no share of a hundred. */
const NO_SHARE = /[积汇费税心频功倍流效斜曲比概沙生]率[达为到]*$/;
/** 8.4个百分。: the point of 百分点 is lost. */
const HALF = /\d个百分(?=[，。；、！）]|以上|左右)/g;

const isHalf = screens.of('百分[，。；、！）以左]');
const isBare = screens.of('\\d[，。；、！）]');

export const lostPercent = defineRule({
  id: 'number/lost-percent',
  title: '增幅、比率后面缺“%”',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '别处都写“增长7.9%”，这里只有“增长8.4”，念出来差了一百倍。',
  source: 'GB/T 15835—2011（推荐性）关于数字与计量单位形式一致的规定；条款号未核',
  options: {},
  examples: [
    {
      bad: '规上工业增加值增长7.9%，固定资产投资增长«8.4»，零售额增长6%。',
      fixed: '规上工业增加值增长7.9%，固定资产投资增长8.4%，零售额增长6%。',
    },
    {
      bad: '空气优良率达到«92.5»、水质达标率为100%。财政收入同比下降«3.1»，税收占比为72%。',
      fixed: '空气优良率达到92.5%、水质达标率为100%。财政收入同比下降3.1%，税收占比为72%。',
    },
    { bad: '城镇化率提高«1.2个百分»，高于全省平均。', fixed: '城镇化率提高1.2个百分点，高于全省平均。' },
    { good: '增长7.9%，投资增长8.4个百分点，企业增长12家，人口增长3.5万，收入增长8.4亿元，由8.4增长到9.1。' },
    { good: '投资增长8.4，零售额增长6。\n容积率为2.5，占比40%。汇率为7.1，增长3%。增长3、4个百分点，增长5%。' },
    { good: '增长7.9%左右，增长8.4—9%，增长3.5，4.2%。生态环境指数增长12，覆盖率达到95%以上。' },
  ],
  check({ paragraph: { text }, report }) {
    if (isHalf(text)) {
      for (const { 0: found, index } of findAll(HALF, text)) {
        const at = index + found.length;
        const edits = [{ offset: at, length: 0, newText: '点' }];
        const number = /[\d.]+$/.exec(text.slice(Math.max(0, index - 8), index + 1))?.[0].length ?? 1;
        report({
          offset: index + 1 - number,
          length: found.length - 1 + number,
          message: '“百分”后面缺“点”',
          severity: 'warning',
          fixes: [{ title: '补“点”', kind: 'suggest', edits }],
        });
      }
    }
    if (!hasPercent(text) || !isBare(text) || !SCREEN.test(text) || !WHOLE.test(text)) return;
    for (const { 0: found, 1: number = '', index } of findAll(BARE, text)) {
      const label = found.slice(0, -number.length);
      // A rate of whole numbers may be one of marks or places.
      if (!number.includes('.') && !/率|占比/.test(label)) continue;
      if (Number(number) > 100 || NO_SHARE.test(label)) continue;
      const offset = index + found.length - number.length;
      const edits = [{ offset: offset + number.length, length: 0, newText: '%' }];
      report({
        offset,
        length: number.length,
        message: `“${number}”后面似缺“%”，同一段里别的都带`,
        fixes: [{ title: '补“%”', kind: 'suggest', edits }],
      });
    }
  },
});

const SCREEN = /[长幅速降高少率比达为到在过了约]\d{1,3}(?:\.\d{1,2})?[，。；、！）]/;
