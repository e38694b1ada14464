import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { defineRule } from '../define';

/** An amount of money without its 元, behind what is counted in it. */
const BARE =
  /(?:生产总值|GDP|总产值|产值|增加值|收入|支出|投资|贷款|资金|零售额|交易额|成交额|总额|余额|预算|利润|税收|税费|融资|存款|补贴|救助金|债务)(?:规模|总量)?(?:达到?|为|是|完成|实现|突破|超过?|约|近|共计?|累计|仅|只有|增加到|增长到|提高到)?了?\d[\d.]{0,8}[余多]?[万亿](?=[，。；、！）]|同比|增长)/g;
/** The same with it. */
const WHOLE = /\d[余多]?[万亿]元/;

const bareIn = keptByText((text): readonly number[] => {
  if (!SCREEN.test(text)) return NONE;
  return findAll(BARE, text).map(({ 0: found, index }) => index + found.length);
});
const SCREEN = /\d[余多]?[万亿][，。；、！）同增]/;
const NONE: readonly number[] = [];

export const lostUnit = defineRule({
  id: 'number/lost-unit',
  title: '金额后面缺“元”',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '别处都写“亿元”“万元”，这里只有“亿”“万”，念出来像话没有说完。',
  source: 'GB/T 15835—2011（推荐性）关于数字与计量单位形式一致的规定；条款号未核',
  options: {},
  examples: [
    {
      bad: '同志们：\n财政收入12.5亿元。\n地区生产总值«286.5亿»，增长5.9%。',
      fixed: '同志们：\n财政收入12.5亿元。\n地区生产总值286.5亿元，增长5.9%。',
    },
    { bad: '同志们：\n完成投资«3.2亿»、工业产值达到«18亿»，贷款余额56亿元。' },
    { bad: '同志们：\n发放救助金«120余万»，其中财政资金80万元。' },
    { good: '同志们：\n地区生产总值286.5亿，财政收入12亿，投资3亿。' },
    { good: '同志们：\n投资3亿元，人口12万，吞吐量5.5亿，投资3亿斤粮食，收入12.5万户，投资超3亿多元，带动就业3万。' },
    { good: '同志们：\n投资3亿元，投资2亿到3亿元，资金3、4亿元，收入3亿多美元，生产总值2亿元、3亿元。' },
  ],
  check({ draft: { paragraphs, text }, report }) {
    let told: boolean | undefined;
    for (const paragraph of paragraphs) {
      for (const end of bareIn(paragraph.text)) {
        told ??= WHOLE.test(text);
        if (!told) return;
        const number = /\d[\d.]*[余多]?[万亿]$/.exec(paragraph.text.slice(Math.max(0, end - 14), end))?.[0] ?? '';
        const offset = paragraph.start + end - number.length;
        report({
          offset,
          length: number.length,
          message: `“${number}”后面似缺“元”，本稿别处金额都带“元”`,
          fixes: [
            { title: '补“元”', kind: 'suggest', edits: [{ offset: paragraph.start + end, length: 0, newText: '元' }] },
          ],
        });
      }
    }
  },
});
