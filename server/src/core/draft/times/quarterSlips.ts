import { saidAhead, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import { numeralValue } from '../numeral';
import type { OccasionSlip } from './eventOrdinals';

/** 盘点前三季度工作，研究四季度措施: the opening says which quarter is over and which is ahead. */
const OPENING =
  /(?:总结|盘点|回顾|通报|分析|梳理)[^。]{0,12}?(前?)第?([一二三])季度[^。]{0,40}?(?:部署|安排|研究|谋划|明确|布置|做好|抓好)[^。]{0,10}?第?([二三四])季度/;
/** 总结上半年工作，部署下半年任务. */
const HALVES =
  /(?:总结|盘点|回顾|通报|分析|梳理)[^。]{0,12}?上半年[^。]{0,40}?(?:部署|安排|研究|谋划|明确|布置|做好|抓好)[^。]{0,10}?下半年/;
const HALF_RUNNING =
  /上半年(?:只剩|仅剩|还剩|剩下|还有[一二两三四五\d]|所剩|的?时间(?:不多|紧))|(?:决战|决胜|冲刺|奋战|打好|打赢|抢抓|实干|拼搏)上半年|(?:确保|力争|全力|奋力)(?:完成|实现)上半年/g;
/** 三季度只剩两个多月, 冲刺三季度, 三季度是关键: said of the one that runs or comes. */
const RUNNING = new RegExp(
  [
    '第?([一二三四])季度(?:只剩|仅剩|还剩|剩下|还有[一二两三四五\\d]|所剩|已经(?:过半|开始|到来)|的?时间(?:不多|紧|非常))',
    '(?:决战|决胜|冲刺|奋战|大干|打好|打赢|抓住|抢抓|实干|拼搏)第?([一二三四])季度(?![^。；]{0,6}(?:以来|期间))',
    '第?([一二三四])季度(?:是|至关重要|尤为关键|尤其关键)(?=[^。；]{0,16}(?:关键|冲刺|决战|决胜|攻坚|收官|最后|至关|要))',
    '(?:确保|力争|全力|做好|抓好|完成|实现)(?:完成|实现|抓好)?第?([一二三四])季度(?:的)?(?:各项)?(?:工作|任务|目标|生产|开门红|增长|收官)',
  ].join('|'),
  'g',
);
const OTHERWISE = /[去前明上下][一]?[年个]|已经|回顾|总结|过去|以来|相比|同比|\d{4}年/;

/** What is said to be ahead in a quarter that the opening has as summed up. */
export function quarterSlips({ text, paragraphs }: Draft): OccasionSlip[] {
  const head = text.slice(0, REACH);
  const halves = head.includes('上半年') ? HALVES.exec(head) : null;
  if (halves) return halfSlips(paragraphs, halves);
  const opening = head.includes('季度') ? OPENING.exec(head) : null;
  if (!opening) return [];
  const over = numeralValue(opening[2]);
  if (numeralValue(opening[3]) !== over + 1) return [];
  const end = opening.index + opening[0].length;
  const slips: OccasionSlip[] = [];
  for (const { text: line, start } of paragraphs) {
    if (start + line.length <= end || !line.includes('季度')) continue;
    for (const { 0: said, index, ...groups } of findAll(RUNNING, line)) {
      const met = numeralValue(groups[1] ?? groups[2] ?? groups[3] ?? groups[4]);
      if (start + index < end || met === 0 || met > over) continue;
      const ahead = saidAhead(line, index, '。；，', 40);
      const after = saidBehind(line, index + said.length, '。', 60);
      if (/前$/.test(ahead) || /前第?[一二三四]季度/.test(said)) continue;
      if (OTHERWISE.test(ahead) || /^[^。]{0,20}了/.test(after)) continue;
      slips.push({
        offset: start + index,
        length: said.length,
        message: `开头说${opening[1] ?? ''}${opening[2] ?? ''}季度已经过去，这里还在说${'一二三四'[met - 1] ?? ''}季度要做的事`,
        own: opening.index,
        ownLength: opening[0].length,
      });
    }
  }
  return slips;
}

/** The opening ends here. */
const REACH = 500;

/** 上半年只剩两个月 where the first half was summed up. */
function halfSlips(paragraphs: Draft['paragraphs'], opening: RegExpExecArray): OccasionSlip[] {
  const end = opening.index + opening[0].length;
  const slips: OccasionSlip[] = [];
  for (const { text: line, start } of paragraphs) {
    if (start + line.length <= end || !line.includes('上半年')) continue;
    for (const { 0: said, index } of findAll(HALF_RUNNING, line)) {
      const ahead = saidAhead(line, index, '。；，', 40);
      const after = saidBehind(line, index + said.length, '。', 60);
      if (start + index < end || OTHERWISE.test(ahead) || /^[^。]{0,20}(?:了|没有)/.test(after)) continue;
      slips.push({
        offset: start + index,
        length: said.length,
        message: '开头说上半年已经过去，这里还在说上半年要做的事',
        own: opening.index,
        ownLength: opening[0].length,
      });
    }
  }
  return slips;
}
