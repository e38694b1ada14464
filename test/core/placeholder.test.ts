import { expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { parseMarked } from './marked';

const unfilled = new Checker({}, ['placeholder/unfilled']);
const mixed = new Checker({}, ['placeholder/mixed-form']);

const FILLABLE: readonly string[] = [
  '下面请«XX»同志讲话。',
  '«XXX»书记、«XX»市长出席会议。',
  '在«xx»、«xx»同志的带领下，«xx»市的面貌焕然一新。',
  '今年«X»月«X»日，我们召开了第«X»次会议。',
  '20«XX»年以来，全县投入«XX»万元，新建«X»个项目，惠及«X»户«X»人。',
  '省委第«X»轮、第«X»轮巡视反馈问题«XX»个。',
  '组织部部长«X»同志作了讲话。',
  '总结推广“«×»县经验”和“«×»镇做法”。',
  '«××»同志、«××»局、«×××»公司。',
  '«×»月«×»日，«×»个单位。',
  '请«某某»同志发言，«某某某»同志作准备。',
  '«○○»县«○○»镇，«○»月«○»日。',
  '完成投资«____»万元，占比«＿＿»。',
  '«□□»同志作交流发言。',
  '在«**»县«**»镇召开现场会，«*»月«*»日结束。',
  '今年全市生产总值«（此处填写数据）»。',
  '全年引进人才«（具体数字）»名，«（待补充）»。',
  '尊敬的«【姓名】»同志、«[单位名称]»的各位同事。',
  '«【填写会议名称】»于«{日期}»召开。',
  '这一段还没写：«TODO»，下一段«TBD»。',
  '会议定于2024年«  »月«  »日召开。',
  '今年引进企业«？？»家，栽树«？？»亩。',
  '«*»市地处三省交界。',
  '会议于«？»月«？»日召开。',
  '大家好，我是«（单位+姓名）»，«（数据待核实）»全县增收。',
  '尊敬的«【领导姓名/职务】»，«（时间待定）»«（备注：请核实）»。',
  '请«（　　）»同志发言，«●●»局、«△△»镇作准备。',
  '今天在«【会议地点】»开会，推行«{{工作品牌}}»机制，历时«×»天、«X»小时。',
  '«**»县负责人的发言，粮食产量达到«    »万吨，补助«（）»元，时间是2023年«—»月«—»日。',
  '20«**»年以来，完成率达到«??»%，202«X»—202«X»学年，«（待领导审定）»。',
  '这项工作由«　　　　»同志牵头，«※※»镇党委要支持，学习«ⅩⅩ»同志的精神。',
  '失业率控制在«X.X»%以内，«＿»月«＿»日又召开了会议，出台了《«【单位全称】»考核办法》。',
];

const FILLED: readonly string[] = [
  '他拍了X光片，做了X线检查，测了X射线。',
  '以X轴为横轴，Y轴为纵轴，设X为未知数，X+Y=10。',
  '长5×8米，3×4=12，长×宽×高，单价×数量。',
  '数据用XML和XLSX格式，型号是iPhone X、Model X。',
  'Xi、Xinhua、Box、box、xxl、XXL码。',
  'x轴、x方向的坐标。',
  '某些干部、某种程度、某个单位、某市一名干部。',
  '张某某受贿案、李某某等人。',
  '二○○八年、二〇二〇年、一九○○年、二○二○年',
  '要**加快**推进，**市场**导向不能丢，**县域经济**是关键。',
  '（会议时间和地点另行通知）（见附件）【经验做法】【案例一】',
  '机关（单位）、企业（公司）、时间（地点）。',
  '[2024]1号、〔2024〕1号、<决定>、〈规则〉。',
  '打了个叉（×），判断题打×的不少。',
  '第一，第二，第三；2024年 3月 5日。',
  'TODOS、AUTODO不是待办。',
  '文件名是a_b__c.txt，邮箱x_y@z.com。',
  '（此处有掌声）',
  '真的吗？？我不信。这行吗？？个别人还在犹豫。',
  '（待大家讨论后再定）（请各单位对照检查，逐项落实，限期整改）',
  '*注：市直单位参照执行。',
  '主持人　　　　市长，※注意：第Ⅹ章，iOS X.X版本，A_月报_日报。',
  '括号（）里没有字。',
  '【会议时间】3月5日。【案例】某村支书被查处。',
  '5×8等于40，有N个理由，A级景区，B超。',
];

test.each(FILLABLE)('to fill: %s', (marked) => {
  const { text, spans } = parseMarked(marked);
  const { findings } = unfilled.check(text);
  expect(findings.map((one) => text.slice(one.offset, one.offset + one.length))).toEqual(
    spans.map((span) => text.slice(span.start, span.end)),
  );
  expect(findings.map((one) => one.offset)).toEqual(spans.map((span) => span.start));
  expect(findings.every((one) => one.severity === 'information')).toBe(true);
});

test.each(FILLED)('nothing to fill: %s', (text) => {
  expect(unfilled.check(text).findings.map((one) => text.slice(one.offset, one.offset + one.length))).toEqual([]);
});

test.each([
  '要完成«【】»套周转房建设，由«【】»同志牵头。',
  '«【附具体案例，待文旅局提供】»增长明显。',
  '«【数据待统计局核定】»增长明显。',
  '全年增长«（数据待发改委核实）»，成效明显。',
  '«【请张主任补充】»要加强。',
])('a clerk’s note or gap: %s', (marked) => {
  const { text, spans } = parseMarked(marked);
  expect(unfilled.check(text).findings.map((one) => one.offset)).toEqual(spans.map((span) => span.start));
});

test.each([
  '用【】括起来，读作“【】”。',
  '【案例】某县推行积分制。【附录】名单。【附件1】任务表。',
  '（附名单）现将结果公布。（附图略）',
  '（待遇由组织部核定）机制（有待进一步完善）不健全（亟待补充）。',
])('no note: %s', (text) => {
  expect(unfilled.check(text).findings).toEqual([]);
});

test('mixed forms: the minority is reported, with the majority as fix', () => {
  const text = 'XX同志讲了话。\nXX县的××同志、XX镇的某某同志发言。';
  const { findings } = mixed.check(text);
  expect(findings.map((one) => [one.offset, one.fixes[0]?.edits[0]?.newText])).toEqual([
    [text.indexOf('××'), 'XX'],
    [text.indexOf('某某'), 'XX'],
  ]);
});

test('mixed forms: of equals the first wins, and one form is no mixture', () => {
  const text = '××同志和XX同志发言。';
  expect(mixed.check(text).findings.map((one) => one.offset)).toEqual([text.indexOf('XX')]);
  expect(mixed.check('XX同志、XX同志、X月X日。').findings).toEqual([]);
});

test('mixed forms: low lines for a day among letters', () => {
  const text = 'X月X日，省里开了会；＿月＿日，我们作了研究。';
  expect(mixed.check(text).findings.map((one) => one.fixes[0]?.edits[0]?.newText)).toEqual(['X', 'X']);
});

test('a long line of marks takes no longer than its length', () => {
  const start = performance.now();
  unfilled.check('（此处X×某_ '.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
