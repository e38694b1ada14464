import { writeNumeral } from '../../draft/numeral';
import { findAll } from '../../text/findAll';
import { hasDigit, screens } from '../../text/screens';
import { defineRule } from '../define';

const DAY_PART = '[上下]午|[早晚]上?|中午';
/** Behind a day of the week; 星期3、4次 and 星期3至5次 tell how often. */
const DAY_ENDS = `${DAY_PART}|[，。；）)的前后起当]|[、至到—和或](?!\\d)|$`;
/** What a number in front of it counts: 正月15个. */
const COUNTED = '[\\d个名位人次天件项户家场元万亿.%％]';
const CONGRESS_DID =
  '以来|精神|报告|代表|[胜隆即]|召开|[作提]出|确[定立]|描绘|擘画|强调|指出|明确|要求|部署|关于|主题|党章|闭幕|开幕|对|的|[，。；、”》]';

interface Place {
  /** One of these stands in a text that has it. */
  readonly words: readonly string[];
  /** The digits are the group `n`. */
  readonly pattern: RegExp;
  /** A day of the lunar calendar: 8 is 初八. */
  readonly lunar?: true;
}

const PLACES: readonly Place[] = [
  { words: ['星期', '礼拜'], pattern: new RegExp(`(?:星期|礼拜)(?<n>[1-6])(?=${DAY_ENDS})`, 'dg') },
  { words: ['周'], pattern: /(?<![两几半多个一二三四五六七八九十\d])周(?<n>[1-6])(?=[上下]午|晚上)/dg },
  {
    words: ['正月', '腊月', '冬月', '农历'],
    pattern: new RegExp(
      `(?:[正腊冬]月|农历[^，。；：、]{0,8}月)(?:初|二?十|廿)?(?<n>[12]\\d|30|[1-9])(?!${COUNTED})`,
      'dg',
    ),
    lunar: true,
  },
  { words: ['农历'], pattern: /农历[^，。；：、\d]{0,8}(?<n>1[0-2]|[1-9])月/dg },
  { words: ['月'], pattern: /[二三四五六七八九十]月(?<n>[12]\d)(?=中秋|这天|那天|当天|前后)/dg, lunar: true },
  { words: ['大年'], pattern: /大年初?(?<n>[12]\d|30|[1-9])(?![\d月])/dg, lunar: true },
  { words: ['中全会'], pattern: /[届、和](?<n>[1-9])中全会/dg },
  { words: ['全会', '中央委员会'], pattern: /(?<n>1[1-9]|2[0-9])届(?=[一二三四五六七八1-8]中全会|中央委员会)/dg },
  { words: ['党的'], pattern: new RegExp(`党的(?<n>1[1-9]|20)大(?=${CONGRESS_DID}|$)`, 'dg') },
  {
    words: ['0大', '9大', '8大'],
    pattern:
      /(?:学习|贯彻|落实|喜迎|迎接|宣传|宣讲|中共|聚焦|献礼)(?<n>1[89]|20)大(?=精神|报告|代表|胜利|召开|[，。；！”])/dg,
  },
  { words: ['全国'], pattern: /(?:第|[^\d])(?<n>\d{1,2})[次届]全国(?=(?:人民)?代表大会|委员会|人大|政协)/dg },
  { words: ['次会议', '次全'], pattern: /(?:全国人大|全国政协|届)(?<n>[1-9])次(?=会议|全[会体])/dg },
  // The number of a term and that of its session, one of them in Han already: 五届4次执委会议, 5届四次职代会.
  {
    words: ['届'],
    pattern:
      /(?<=(?<![前近续历往几一二三四五六七八九十])[一二三四五六七八九十]{1,3}届)(?<n>\d{1,2})次(?=[执常理党职]|扩大|代表|委员)/dg,
  },
  {
    words: ['届'],
    pattern: /(?<![\d近连前])(?<n>[1-9]\d?)届(?=[一二三四五六七八九十]{1,3}次(?:[会全执常理党职]|扩大|代表|委员))/dg,
  },
  { words: ['五'], pattern: /(?<![\d第])(?<n>1[0-6])五(?=”|规划|期间|时期|以来|开局|收官|末)/dg },
  { words: ['“1'], pattern: /“(?<n>1[1-6]5)”(?=规划|期间|时期|以来|开局|收官)/dg },
  { words: ['五'], pattern: /十(?<n>[1-6])五(?=”|规划|期间|时期|以来|开局|收官|末)/dg },
];

/** What every one of the places has. */
const hasPlace = screens.of(
  '[期拜周]\\d',
  '[正腊冬]月',
  '农历',
  '大年',
  '月[12]\\d[中这那当前]',
  '\\d中全',
  '\\d[届大五]',
  '\\d次[会全执常理党职扩代委]',
);

export const hanNumeral = defineRule({
  id: 'number/han-numeral',
  title: '该用汉字的地方用了阿拉伯数字',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '星期几、农历的月日、党的代表大会和全会的简称、五年规划的名称，里面的数字不是用来计数的，写汉字：“星期五”“腊月二十三”“党的二十大”。',
  source: 'GB/T 15835—2011（推荐性）关于非公历纪年、定型词语用汉字数字的规定，条款号未核；会议名称依公开发表的文件',
  options: {},
  examples: [
    {
      bad: '区工商联五届«4»次执委会议，县委«14»届六次全会，三届«12»次职代会。',
      fixed: '区工商联五届四次执委会议，县委十四届六次全会，三届十二次职代会。',
    },
    { good: '五届四次执委会议，14届6次理事会，连续三届4次获奖，前三届12次常委出席。' },
    { bad: '每个星期«5»下午学习，本周«3»上午开会。', fixed: '每个星期五下午学习，本周三上午开会。' },
    {
      bad: '腊月«23»那天，正月«15»、大年初«1»、农历八月«15»，都有人值守。',
      fixed: '腊月二十三那天，正月十五、大年初一、农历八月十五，都有人值守。',
    },
    {
      bad: '十一届«3»中全会，党的«20»大精神，深入学习贯彻«20»大精神，«20»届三中全会，“十«4»五”规划。',
      fixed: '十一届三中全会，党的二十大精神，深入学习贯彻二十大精神，二十届三中全会，“十四五”规划。',
    },
    {
      bad: '农历«5»月初«5»，正月十«5»，“«145»”规划，第«14»届全国人大«3»次会议。',
      fixed: '农历五月初五，正月十五，“十四五”规划，第十四届全国人大三次会议。',
    },
    { bad: '正月«8»开工，中国共产党第«20»次全国代表大会。', fixed: '正月初八开工，中国共产党第二十次全国代表大会。' },
    { good: '每星期3、4次，每个星期3天，每周3个下午，每周5次，星期五下午，正月15场演出，两周5上午，腊月3次走访。' },
    { good: '党的二十大，党的18大类工作，20大项任务，12届运动会，第14届全国运动会，“十四五”，15五年期。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasDigit(text) || !hasPlace(text)) return;
    for (const { words, pattern, lunar } of PLACES) {
      if (!words.some((word) => text.includes(word))) continue;
      for (const found of findAll(pattern, text)) {
        const [offset = 0, end = 0] = found.indices?.groups?.n ?? [];
        const length = end - offset;
        const digits = text.slice(offset, end);
        const newText = (lunar && isBare(text, offset, end) ? '初' : '') + inHan(digits);
        report({
          offset,
          length,
          message: `这里的数字用汉字：“${found[0].replace(digits, newText)}”`,
          fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
        });
      }
    }
  },
});

/** Whether 初 is wanted ahead of a day: 正月8, but not 初8, 十8 or 8日. */
function isBare(text: string, offset: number, end: number): boolean {
  return (
    Number(text.slice(offset, end)) <= 10 && !/[初十廿]/.test(text.charAt(offset - 1)) && text.charAt(end) !== '日'
  );
}

/** 20 → 二十; 145 is the name of a plan: 十四五. */
function inHan(digits: string): string {
  const tens = writeNumeral(Number(digits.slice(0, 2)), 'han');
  return digits.length === 3 ? tens + writeNumeral(Number(digits.slice(2)), 'han') : tens;
}
