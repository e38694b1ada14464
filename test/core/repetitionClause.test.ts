import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { isDoubledInWord } from '../../server/src/core/lexicon/doublings';

const checker = new Checker({}, ['repetition/clause']);

function found(text: string): string[] {
  const draft = `同志们：\n${text}`;
  return checker.check(draft).findings.map(({ offset, length }) => draft.slice(offset, offset + length));
}

function fixed(text: string): string {
  const draft = `同志们：\n${text}`;
  const [edit] = checker.check(draft).findings[0]?.fixes[0]?.edits ?? [];
  if (!edit) return draft;
  return (draft.slice(0, edit.offset) + edit.newText + draft.slice(edit.offset + edit.length)).slice(5);
}

describe('a clause side by side with itself', () => {
  test.each([
    ['要守住安全底线，要守住安全底线，决不松劲。', '要守住安全底线，决不松劲。'],
    ['坚持挂图作战、坚持挂图作战，倒排工期。', '坚持挂图作战，倒排工期。'],
    ['要做到责任全部上肩；责任全部上肩，任务到人，任务到人。', '要做到责任全部上肩，任务到人，任务到人。'],
    ['这离不开大家的共同努力，离不开大家的共同努力。', ''],
    ['要上下联动、左右协同，上下联动、左右协同，形成合力。', '要上下联动、左右协同，形成合力。'],
    ['深入田间地头，了解群众所盼，深入田间地头，了解群众所盼，解决问题。', '深入田间地头，了解群众所盼，解决问题。'],
    ['我们将再接再厉，我们将继续努力，我们将继续努力，不负重托。', '我们将再接再厉，我们将继续努力，不负重托。'],
    ['有群众的热情参与，有群众的热情参与、有干部的辛勤付出。', '有群众的热情参与、有干部的辛勤付出。'],
  ])('%s', (text, right) => {
    if (right === '') expect(found(text)).toEqual([]);
    else expect(fixed(text)).toBe(right);
  });

  test.each([
    '感谢大家支持，感谢大家支持，感谢！一年接着一年干，一年接着一年干，终见成效。',
    '关键是要转变作风，转变作风，就是要沉下去。发展农村产业，发展农村产业离不开人才。',
    '人民至上、生命至上，一切为了群众、一切依靠群众，能办的马上办、难办的想法办。',
    '同舟共济向前进，同舟共济向前进，同舟共济向前进，前进道路无限宽广。',
    '什么叫执政为民，什么叫执政为民？共同富裕路上，共同富裕路上，一个也不能掉队！',
    '各级党组织，基层党组织，都要行动。省市县，市县乡，层层抓。重特大事故、特大事故。',
    '会议听取了报告，审议了报告，通过了报告。坚持稳中求进，稳中求进是总基调。',
  ])('silent: %s', (text) => {
    if (text.startsWith('什么')) expect(found(text)).toHaveLength(1);
    else expect(found(text)).toEqual([]);
  });
});

describe('a clause that stands near by once more', () => {
  test.each([
    '要整合力量，用好驻村工作队和网格员，把问题解决在家门口。要畅通渠道，用好驻村工作队和网格员，让群众少跑腿。',
    '要把好入口关，从源头上防范化解风险隐患，同时盯紧重点场所，从源头上防范化解风险隐患，守牢底线。',
    '要开门纳谏，真心实意请群众来评判，把意见收上来。\n要动真碰硬，真心实意请群众来评判，不走过场。',
  ])('%s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  test.each([
    // The neighbours run parallel.
    '对完不成任务的，按照规定严肃追究责任，不讲情面；对弄虚作假的，按照规定严肃追究责任，不留余地。',
    // A subject taken up again.
    '会议提出，推动县域经济高质量发展。推动县域经济高质量发展，必须抓好项目。',
    // A refrain.
    '我们靠团结，打赢了脱贫攻坚这场硬仗，走出大山；我们靠苦干，打赢了脱贫攻坚这场硬仗，住上新房；我们靠实干，打赢了脱贫攻坚这场硬仗，奔向小康。',
    // A figure, a quotation, a question to be answered.
    '投资稳步增长，高于全市平均水平0.5个百分点，消费向好，高于全市平均水平0.5个百分点，后劲足。',
    '有人说“办法总比困难多一点点”，我信；老人又说“办法总比困难多一点点”，我更信。',
    '怎么干？以钉钉子精神抓好落实。大家都要以钉钉子精神抓好落实。',
    // Short, or far apart.
    '要抓紧时间，形成工作合力，早日完工。要主动配合，形成工作合力，加快进度。',
    `要开门纳谏，真心实意请群众来评判，把意见收上来。\n${'工作要抓细抓实。\n'.repeat(3)}要动真碰硬，真心实意请群众来评判，不走过场。`,
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a doubled character in a set phrase', () => {
  test.each([
    ['坚持实事事求是', '事事', true],
    ['要脚踏踏实地', '踏踏', true],
    ['实实在在', '实实', false],
    ['事事有回音', '事事', false],
    ['件件有着落', '件件', false],
  ])('%s', (text, pair, verdict) => {
    expect(isDoubledInWord(text, text.indexOf(pair))).toBe(verdict);
  });
});
