import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { placesTold } from './placesTold';

const checker = new Checker({}, ['consistency']);

function found(text: string, rule: string): string[] {
  return placesTold(checker, `同志们：\n${text}`, rule);
}

describe('a count told again in other words', () => {
  test.each([
    ['全市共有人民调解员7235名。\n7253名人民调解员是维护稳定的第一道防线。', '7253'],
    ['投入教育资金3.42亿元。\n3.42万元教育资金要花在刀刃上。', '3.42'],
    ['已建成5G基站6842个。\n用足用好6482个5G基站。', '6482'],
    ['浓度为34微克/立方米，细颗粒物得到治理。\n在43微克/立方米的基础上，细颗粒物还要降。', '43'],
    ['累计流转土地18.7万亩。\n已经流转的17.8万亩土地，要用出效益。', '17.8'],
    ['志愿者15.7万人。\n感谢17.5万名志愿者的付出。', '17.5'],
  ])('%s', (text, place) => {
    expect(found(text, 'consistency/figure')).toEqual([place]);
  });

  test.each([
    '去年实施重点项目126个。\n今年计划实施重点项目162个。',
    '投资12.6亿元的产业园一期投产。\n总投资16.2亿元的产业园二期在建。',
    '甲组学员52名，乙组学员56名，52名学员先参观，56名学员先讨论。',
    '有乡镇卫生院86所。\n68所村级学校实现达标。',
    '改造老旧小区300个。\n再为380个老旧小区引入物业。',
  ])('silent: %s', (text) => {
    expect(found(text, 'consistency/figure')).toEqual([]);
  });
});

describe('names met once each', () => {
  test.each([
    ['鹤鸣山隧道贯通。\n鹤呜山隧道要通车。', '鹤呜山隧道'],
    ['市福寿康养老院有经验。\n推广福康寿养老院的做法。', '康寿养老院'],
    ['实施“雁归工程”。\n深化“燕归工程”。', '燕归工程'],
    ['“强基提能”三年行动启动。\n“强基提质”三年行动是主线。', '强基提质'],
    ['卢家坪村有集体经济。\n芦家坪村的班子很有干劲。', '芦家坪村'],
    ['消防员蒋文昊冲进火场。\n蒋文浩等同志立功。', '蒋文浩'],
  ])('%s', (text, place) => {
    expect(found(text, 'consistency/name')).toEqual([place]);
  });

  test.each([
    '张建国同志讲了话。\n张建军同志也讲了话。',
    '东王村有经验。\n西王村要跟上。',
    '“平安校园”创建活动开展。\n“平安家园”创建活动推进。',
    '“红色引擎”工程见效。\n“绿色引擎”工程起步。',
    '生态保护中心负责监测。\n生产发展中心负责服务。',
  ])('silent: %s', (text) => {
    expect(found(text, 'consistency/name')).toEqual([]);
  });

  test('the meeting by another name than the title', () => {
    const body = '在全市优化营商环境大会上的讲话\n同志们：\n今天，我们召开全市营商环境优化大会。';
    const [one] = checker.check(body).findings.filter(({ rule }) => rule === 'consistency/name');
    expect(one && body.slice(one.offset, one.offset + one.length)).toBe('营商环境优化大会');
    expect(found('今天，我们召开全市优化营商环境大会。', 'consistency/name')).toEqual([]);
  });
});
