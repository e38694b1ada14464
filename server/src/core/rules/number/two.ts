import { findAll } from '../../text/findAll';
import { defineRule, type Severity } from '../define';

/** 二个, 二名: in front of a measure it is 两; ordinals, places of numbers and 一、二个 are none of it. */
const SECOND =
  /二(?<!(?:[第十百千万亿\d一二两三四五六七八九〇零点之初]|一、)二)(?:[个位名家件户种](?!字|[、，]三)|[项条](?=建议|意见|措施|任务|工作|要求|制度|举措|内容|指标)|天(?=时间|的时间|内|后))/g;
/** 俩个: 俩 has its measure in it; 他俩个个能干, 哥俩个头. */
const BOTH = /(?<![他她它我你咱们哥姐爷娘妹弟子儿夫口父母])(?:[俩仨][个名位件家种](?![个子头性儿])|俩口子)/g;
/** 第两个, 百分之两: an ordinal and a share take 二. */
const TWO =
  /(?:第|百分之)两(?=[个次名项条届批季章节位点，。；、])|(?<![一这前近后头上下\d])两月(?=份|[底初]|[上中下]旬)/g;

export const two = defineRule({
  id: 'number/two',
  title: '“二”“两”“俩”用混',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '一般量词前面用“两”：“两个街道”；“俩”“仨”就是“两个”“三个”，后面不再带量词；序数、分数用“二”。',
  source: '《现代汉语词典》第7版“二”“两”“俩”“仨”条',
  options: {},
  examples: [
    {
      bad: '«二个»街道、«二名»代表发言，抓好«俩个»阵地，走访«仨位»老党员，评上«第两»名，«两月»份收工。',
      fixed: '两个街道、两名代表发言，抓好两个阵地，走访三位老党员，评上第二名，二月份收工。',
    },
    { good: '第二个，十二名，一二个，一、二个，二百个，二分之一，提高三点二个百分点，二次创业。' },
    {
      good: '他俩个个能干，夫妻俩，哥仨，兄弟俩个头都高，两个，俩人，之二个案，百分之二，前两月份额，二条线，二项式。',
    },
  ],
  check({ paragraph: { text }, report }) {
    const add = (offset: number, length: number, newText: string, severity: Severity): void =>
      report({
        offset,
        length,
        severity,
        message: `这里应为“${newText}”，不用“${text.slice(offset, offset + length)}”`,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    if (hasMeasured(text)) {
      for (const { 0: found, index } of findAll(SECOND, text)) {
        // 二位 is said in respect.
        add(index, 2, `两${found.charAt(1)}`, found === '二位' ? 'hint' : 'information');
      }
    }
    if (text.includes('俩') || text.includes('仨')) {
      for (const { 0: found, index } of findAll(BOTH, text)) {
        add(index, found.length, (found.startsWith('俩') ? '两' : '三') + found.slice(1), 'warning');
      }
    }
    if (!text.includes('第两') && !text.includes('之两') && !text.includes('两月')) return;
    for (const { 0: found, index } of findAll(TWO, text))
      add(index, found.length, found.replace('两', '二'), 'warning');
  },
});

/** What `SECOND` may have behind its 二. */
const MEASURES = '个位名家件户种项条天';

/** Whether a 二 stands ahead of a measure: few of those that number and count do. */
function hasMeasured(text: string): boolean {
  for (let at = text.indexOf('二'); at >= 0; at = text.indexOf('二', at + 1))
    if (MEASURES.includes(text.charAt(at + 1) || '。')) return true;
  return false;
}
