import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { parseMarked } from './marked';

const paragraph = new Checker({}, ['repetition/paragraph']);
const sentence = new Checker({}, ['repetition/sentence']);
const character = new Checker({}, ['repetition/character']);

const LONG = '要坚持把调查研究作为基本功，带着问题下去，带着办法回来，真正把情况摸清、把问题找准、把对策提实。';
const OTHER = '要坚持把队伍建设作为硬任务，既严格要求，又热情关心，努力营造干事创业、奋勇争先的良好氛围。';

describe('paragraphs', () => {
  test('the same twice, marks and blanks aside, with the first place', () => {
    const again = LONG.replaceAll('，', ',');
    const text = [LONG, OTHER, `　　${again}`].join('\n');
    const [finding, ...others] = paragraph.check(text).findings;
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(text.slice(finding?.offset, (finding?.offset ?? 0) + (finding?.length ?? 0))).toBe(again);
    expect(finding?.related[0]?.offset).toBe(0);
  });

  test('almost the same, and broken off', () => {
    expect(paragraph.check([LONG, OTHER, LONG.replace('基本功', '真功夫')].join('\n')).findings).toMatchObject([
      { severity: 'information', message: expect.stringContaining('几乎相同') },
    ]);
    expect(paragraph.check([LONG, OTHER, LONG.slice(0, 40)].join('\n')).findings).toMatchObject([
      { severity: 'information', message: expect.stringContaining('没有写完') },
    ]);
  });

  test('a fragment ahead of its whole is reported, not the whole', () => {
    const whole = '今天召开这次会议，主要任务是总结去年的工作，分析当前的形势，对今年的重点任务作出安排部署。';
    const fragment = whole.slice(0, 34);
    const text = `${fragment}\n${whole}`;
    const [found] = paragraph.check(text).findings;
    expect(found && text.slice(found.offset, found.offset + found.length)).toBe(fragment);
    expect(found?.related[0]?.offset).toBe(fragment.length + 1);
  });

  test('the old wording beside the new one; other figures are other facts', () => {
    const old =
      '过去的一年，全县上下团结一心、克难奋进，各项事业取得了来之不易的成绩，这是全县干部群众共同努力的结果。';
    const revised =
      '过去一年，全县上下团结一心、克难奋进，各项事业取得来之不易的成绩，这是全县干部群众共同奋斗的结果。';
    expect(paragraph.check(`${old}\n${revised}`).findings).toHaveLength(1);
    const fact = '2019年，全县新建道路50公里，改造危房120户，新增就业3000人，各项任务全面完成，群众得到了更多实惠。';
    expect(paragraph.check(`${fact}\n${fact.replace('2019', '2020').replace('50', '60')}`).findings).toEqual([]);
  });

  test('parallel paragraphs, formulas, headings and source lines are none', () => {
    for (const text of [
      [LONG, OTHER].join('\n'),
      '同志们：\n谢谢大家！\n谢谢大家！',
      `一、抓好落实\n${LONG}\n二、抓好落实\n${OTHER}`,
      `${LONG}\n——2020年在全县干部大会上的讲话和有关会议上的重要指示精神摘编\n${OTHER}\n——2020年在全县干部大会上的讲话和有关会议上的重要指示精神摘编`,
    ]) {
      expect(paragraph.check(text).findings).toEqual([]);
    }
  });
});

describe('sentences', () => {
  test('a long one twice, in the paragraph or beyond', () => {
    const said = '干部作风直接关系到各项任务能不能真正落到实处。';
    const text = `${said}要高度重视。\n${OTHER}${said}`;
    const [finding, ...others] = sentence.check(text).findings;
    expect(others).toEqual([]);
    expect(finding?.offset).toBe(text.lastIndexOf(said));
    expect(finding?.related[0]?.offset).toBe(0);
  });

  test('short ones, and those of a paragraph reported as a whole, are not', () => {
    expect(sentence.check('要抓紧抓实抓好。我们要努力。\n要抓紧抓实抓好。我们要努力。').findings).toEqual([]);
    expect(sentence.check([LONG, OTHER, LONG].join('\n')).findings).toEqual([]);
  });
});

const DOUBLED: readonly string[] = [
  '这是我们«的的»责任。',
  '我们取得«了了»很大成绩。',
  '要加强学习«和和»实践。',
  '同志«们们»，',
  '要«进行进行»认真研究。',
  '我们«必须必须»高度重视。',
  '要«通过通过»学习提高认识。',
  '要坚持«党管干部党管干部»原则。',
  '深入学习«贯彻党的贯彻党的»精神。',
  '《«关于关于»加强作风建设的意见》',
];

const REDUPLICATED: readonly string[] = [
  '实实在在做事，踏踏实实做人，高高兴兴上班，平平安安回家。',
  '常常、天天、人人、事事、处处、时时、往往、种种、件件、个个、点点滴滴。',
  '一步一步走，一项一项抓，一个一个解决，一茬接着一茬干。',
  '好好学习，看看情况，想想办法，说说心里话，谈谈体会，听听意见，试试看。',
  '研究研究、讨论讨论、商量商量、学习学习、交流交流、考虑考虑。',
  '落实落实再落实，检查检查再检查。',
  '以造福人民为目的的活动，众矢之的的情形，的的确确不容易。',
  '为了了解情况，不能一了了之，免不了了事，心里不甚了了。',
  '实事求是是我们的路线，但是是有条件的。',
  '市委组织部部务会、派出所所长、党员干部部分参加、国家家庭教育。',
  '温和和善、总和和差额、和和美美、谋和和解。',
  '谢谢大家，妈妈、爸爸、哥哥、姐姐。',
  '参与与合作并重，给与与否另说。',
  '看一看看一看，讲一讲讲一讲，好不好好不好。',
  '真抓实干、埋头苦干，干就干好，讲学习讲政治讲正气，学史明理学史增信。',
  '大大小小、方方面面、上上下下、里里外外、老老少少。',
  '为人民服务是宗旨，为人民谋福利是职责。',
];

test.each(DOUBLED)('typed twice: %s', (marked) => {
  const { text, spans } = parseMarked(marked);
  expect(character.check(text).findings.map((one) => text.slice(one.offset, one.offset + one.length))).toEqual(
    spans.map((span) => text.slice(span.start, span.end)),
  );
});

test.each(REDUPLICATED)('doubled on purpose: %s', (text) => {
  expect(character.check(text).findings.map((one) => text.slice(one.offset, one.offset + one.length))).toEqual([]);
});

describe('a character typed twice', () => {
  const doubled = (text: string): string[] =>
    character.check(text).findings.map((one) => text.slice(one.offset, one.offset + one.length));

  test.each([
    ['贯彻落落实党中央部署', '落落'],
    ['这些些设想很好', '些些'],
    ['中国特色社会会主义思想', '会会'],
    ['我们要要巩固优势', '要要'],
    ['全心全意为为人民服务', '为为'],
    ['推动推动重大项目', '推动推动'],
    ['不断不断提升', '不断不断'],
    ['着力推动高质质量发展', '质质'],
  ])('%s', (text, twice) => expect(doubled(text)).toEqual([twice]));

  test.each([
    '实事求是是根本，作为为人民谋幸福的党，重要要求，可以以此为例，现在在一些地方，存在在线风险，主要要约条件。',
    '人民民主专政，和国国务院，中央组织部部长，委员会会议，产党党员，学习习近平新时代，一件件实事，2023年年底。',
    '山山水水、清清楚楚、层层落实、紧紧围绕、牢牢把握、谈谈体会、久久为功、职业病病人、工会会员、村村通、看看再说。',
    '规划规划、墙上挂挂，落实落实再落实，服务服务业，土地的土地使用权，率领工农革命军第一军第一师，申请人申请人民法院。',
    '提高高标准农田水平，健全全过程人民民主，创新新格局，针对对方的主张，反对对外扩张，所有有劳动能力的人。',
    '事故分为特别重大事故、重大事故、较大事故，前期物业服务合同、物业服务合同、临时管理规约、管理规约、业主公约。',
  ])('%s', (text) => expect(doubled(text)).toEqual([]));
});

test('what one text leaves behind does not reach the next', () => {
  for (let i = 0; i < 3; i++) expect(character.check('的').findings).toEqual([]);
  expect(character.check('关于\n关于').findings).toEqual([]);
});

test('many like paragraphs take no longer than their length', () => {
  const start = performance.now();
  const text = Array.from(
    { length: 20_000 },
    (_, i) => `要坚持把调查研究作为基本功，带着第${i}个问题下去，真正把情况摸清。`,
  ).join('\n');
  paragraph.check(text);
  expect(performance.now() - start).toBeLessThan(4_000);
});
