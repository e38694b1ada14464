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

/** Marks that have a use of their own, in the place of a number or a date. */
const FIGURES: readonly string[] = [
  '本届培训班为期«N»天，共有«N»名学员；接访«N»人次，辖«N»个行政村、«N»个社区，结余«N»万元，«N»月«N»日结业。',
  '去年立案«?»起，辖«？»个村、«?»个社区，人口达到«?»万人，参合率9«？»%，近«？»年来退休«？»名。',
  '贯彻县委«？»号文件和第«？»次常务会议精神，入户率9«？.？»%，202«？»年完成。',
  '发展党员«##»名，超过«##»万元的要报批，慰问«####»户，20«##»年再来。',
  '总产值达到«——»亿元，增长«--»%，接待«——»人次，引进«--»个项目，第«——»次会议。',
  '改造危房«……»套，稳定在«……»万亩左右，资金达到«...»万元。实现税收«～～»亿元，占«～»%。',
  '满意率在9«X»%以上，投资超过2«X»亿元，达9«X.X»%，入户率9«×»%，建党10«X»周年。',
  '«0000年0月0日»开工，«00月00日»竣工，补助«000»万元，惠及«0000»户。',
  '力争在«某年某月»前建成，«某月某日»前上报，计划于«某年某月某日»剪彩。',
  '«某年某月某日»',
  '于«YYYY年MM月DD日»前完成，«MM月DD日»验收。',
  '会议定于2024«年月日»召开，2024年« »月« »日结束，第« »次全会闭幕。',
  '全县«（）»座水库、«（ ）»处隐患，建成«()»个站点、«（）»公里水渠，«（）»月«（）»日验收。',
  '新建«□»所学校，投资«■»亿元，引进«****»公司，共«*»万元。',
];

/** The same marks in their own use. */
const OWN_USE: readonly string[] = [
  'N次方、N种可能、第N次、N95口罩、“N+1”模式、有N个理由、等了N年、劝了N遍、H7N9、一个支部带N个村。',
  '健全“1+N”体系，N项措施配套，N个部门联动，N名干部包联。建“N”个中心，N户受益。',
  '是谁干的？个个都清楚。那高考呢?名校多的是。知道吗？人口不少。靠什么？人。最缺的是什么？项项都缺。',
  '行不行？户均收入说话。敢不敢？亿万人民看着。这不是吗？天上不会掉馅饼。多少？万元以上。',
  '#乡村振兴#话题，C#语言，3#楼，#名城#个个关注。##县情##',
  '这是目标——人人参与；一个——个别人除外；我们的田野——万亩良田；3-5个，增长-5个百分点。',
  '咳、喘、气短……个个难受。“一碗、两碗……套了再套。”一个……个别的。这一切……天知道。说到底……名不虚传。',
  '5～10人，几千～万元，误差0.00%，100个，1000万元，08年，00后，0755区号，10：00个别谈话，0个。',
  '某年某月某日，一位老人走进大厅。某月某日，天气晴。他记得某年某月的一天。',
  '每年月均，出生年月日，5月 日均气温，年 月 日照，2024年5月日常工作。',
  '4X100米接力，5X8，型号9X，F1X名，yyds，YY年会，MM同志，mm级。',
  '括号（）里，填（）处置，main()函数，公司（）年产，（）年。',
  '□是□否□个人□单位，TMD****，电话138****1234。',
];

test.each(FIGURES)('a figure to fill: %s', (marked) => {
  const { text, spans } = parseMarked(marked);
  const { findings } = unfilled.check(text);
  expect(findings.map((one) => text.slice(one.offset, one.offset + one.length))).toEqual(
    spans.map((span) => text.slice(span.start, span.end)),
  );
});

test.each(OWN_USE)('marks in their own use: %s', (text) => {
  expect(unfilled.check(text).findings.map((one) => text.slice(one.offset, one.offset + one.length))).toEqual([]);
});

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
  '推出《«（栏目名）»》节目和“«（作品名）»”那样的歌曲，来自«（城市名）»的客商。',
  '由«（主办单位）»主办，向«（嘉宾职务、姓名）»表示欢迎，«（分管领导姓名）»宣读决定，请«（县委书记）»讲话。',
  '刚才，«[8位企业家姓名]»发了言，«[主要领导职务、姓名]»到会，«［填写日期］»召开。',
  '深化创建，«（请各支部补充具体数字）»，力争达标«（整改时限待定，请局办核）»。',
  '园区建成，«（补：重大平台）»加快推进，«（结合上级最新文件补一句）»，以实干开新局。',
  '请打电话。«（电话是否公布，请示后定）»«（此段可删）»«（这一段是否保留，请主任定）»',
  '书面请假，«【请假流程参照党办通知文】»。«【核对】»«【开头由综合科写】»«【加一个案例】»',
  '攀升«（换成国庆的数据）»，见贤思齐«（举一个本地的例子）»，«（加两句过渡）»«（缺数据）»«（再顺一顺）»',
  '«（参照全会报告改写）»«（找招商局要名单）»«（结尾再润色一下）»«（企业说法不一，需核实）»«（后半部分，待续写）»«（？）»',
  '全镇«（几）»个村、«（多少）»户，«（数字）»万元。',
])('a clerk’s note or gap: %s', (marked) => {
  const { text, spans } = parseMarked(marked);
  expect(unfilled.check(text).findings.map((one) => one.offset)).toEqual(spans.map((span) => span.start));
});

test.each([
  '用【】括起来，读作“【】”。',
  '【案例】某县推行积分制。【附录】名单。【附件1】任务表。',
  '（附名单）现将结果公布。（附图略）',
  '（掌声）（笑）（鼓掌）（请大家鼓掌）（请起立）（下同）（试行）（草案）（以下简称《条例》）（姓名笔画为序）（按姓氏笔画排列）',
  '（参照公务员法管理人员）（题目自拟）（具体由秘书一处承办）（补充医疗保险）（未完待续）（参照执行）（按：注意这段话）',
  '四步工作（宣传发动、核实数据、公示名单），五查（是否公开、是否公示、是否到位），有关数据（核实）要报。',
  '（请各县区核对后报送）（请有关单位限期整改）（请组织部加强考核）（请大家一定记住）（请同志们对照一下）（请予审议）',
  '（以上数据来自统计局）（这句话很重要）（此处为老街）（这里曾是荒滩）（此项工作由住建局牵头）（加上去年的，共三千万）',
  '向来访的（村、社区）了解，参与（数量）、申请（单位）、报到（地点）、所有（单位），“（单位）负责人”一栏。',
  '[查看原文](https://example.org)、[会议时间](#time)，次第 次级 次要，【点击查看详细内容】',
  '【条文】要求。【参考范文】【经验做法】【个人】[8]［2005］【1】',
  '稿子里“X月X日”“某某同志”赫然在目，文号写成了“〔2019〕？号”，把“某某县”三个字念了出来。',
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

test.each(['（此处X×某_ ', 'N名，', '某年某月', '【案例】', '（（）个'])(
  'a long line of %s takes no longer than its length',
  (marks) => {
    const start = performance.now();
    unfilled.check(`达到${marks.repeat(40_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
