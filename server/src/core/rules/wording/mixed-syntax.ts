import type { Crossing } from '../../lexicon/crossings';
import { lostWords } from '../../lexicon/lostWords';
import { type WordingHit, wordingHits } from '../../lexicon/wordingHits';
import { defineRule, type Report } from '../define';

export const mixedSyntax = defineRule({
  id: 'wording/mixed-syntax',
  title: '句式杂糅、缺主语',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '两种说法套在一起（“原因是…造成的”），或者“通过…使…”把主语淹没了，句子就不完整。',
  source: '通行语法规范（句式杂糅、成分残缺）；“通过…使…”是否一律算病句有争议，作提示',
  options: {},
  examples: [
    { bad: '事故的«原因是操作不当造成的»。' },
    { bad: '«之所以取得成绩的原因»，在于团结。' },
    { bad: '«通过这次学习使»大家提高了认识。' },
    {
      bad: '当前现状«不容乐观的问题依然存在»。有的单位«还存在作风不实的问题比较突出»，服务中依«然存在推诿现象较为普遍»。',
    },
    {
      good: '当前现状不容乐观。作风不实的问题依然存在，还存在作风不实的问题，长期存在、群众反映强烈的问题比较突出。仍存在的问题比较突出。',
    },
    { bad: '会后，要«防止类似事故不再发生»。' },
    { bad: '«通过这次学习，使»大家提高了认识。' },
    { bad: '我们«无时无刻»都在想着群众。' },
    { bad: '«随着工作不断深入，使»群众得到实惠。«在县委的坚强领导，»各项工作取得进展。' },
    {
      bad: '一年来，«在市委的坚强领导，»各项工作取得进展。会前，«在老师的悉心教育，»他进步很快。«在深入调研的基础，»形成报告。同志们，«在疫情防控的过程，»涌现出典型。',
    },
    {
      good: '一年来，在市委的坚强领导下，各项工作取得进展。关键在于党的领导，在家的领导，在座各位的支持，在职党员的带领，在会上通报了检查的情况，在基层打下坚实的基础，在实践中接受教育，在党的领导、群众的支持下。',
    },
    {
      bad: '会上«讨论并听取»了报告，县里«落实并制定»了方案。队员普遍«缺乏实战经验不足的问题»，«严防工作不再出现»差错，«避免工作不发生»类似问题。',
    },
    {
      good: '听取并讨论，制定并落实，缺乏经验、能力不足的问题，缺乏对不足的认识，防止不能及时领取，防止当选后不再联系群众，防止事故不上报，守住不发生规模性返贫的底线。',
    },
    { bad: '我们«本着公开为原则»，«是为了节约的目的»，«主要以预防为主»，«经过大家的努力下»，建成了。' },
    { bad: '«由于责任心不强的原因，致使»问题拖延。«根据调查显示»，群众满意。离要求还有一定的«差距存在»。' },
    { bad: '成绩的取得，是大家努力«的结果所取得的»。要以条例«为依据进行按»规定处理。«只要加强领导，才能»成功。' },
    {
      good: '由于历史的原因，问题拖延。调查显示，群众满意。没有隐患存在。还有差距。以条例为依据进行处理。只有加强领导，才能成功。',
    },
    { bad: '培训«对象是以支部书记为主要对象»。工作队由三人«组成的»，关键在于坚持原则«是根本»。' },
    { bad: '«通过学习，从而使»大家受到教育。要把服务群众«为己任»，把问题«进行整改»，对党建«作为第一»要务。' },
    { bad: '他«被评为“先进个人”称号»。«付出了很大贡献»，«起到警示的目的»。«与其等待，而是»主动出击。' },
    {
      good: '对象是支部书记。工作队由三人组成，是由三人组成的，关键在于坚持原则。把服务群众作为己任，把改革进行到底，被评为先进个人，被授予“先进个人”称号。与其等待，不如主动。',
    },
    {
      bad: '干部大多以年轻人«居多»，要对这个问题«引起高度重视»。成绩是由于大家努力«分不开的»。根据县里的«要求下，»按期完成。要«立足实际出发»。从检查情况«看，说明»还有差距。',
    },
    {
      good: '干部以年轻人居多，要引起高度重视，对引起重视的问题，在县里的要求下，立足实际，再出发。从检查情况看，还有差距。站在全局的角度看，无论如何，但求无过。',
    },
    {
      bad: '问题的«原因，主要是因为»责任没有压实。«围绕以茶叶为中心»延长链条，知名度位居全省«名列前茅»，把矛盾消灭在«萌芽状态之前»。',
    },
    {
      bad: '对于整改不力的单位，要«被约谈»。«打着慈善为幌子»，向大家«致以诚挚的感谢和表示衷心»的祝愿，得到群众«所认可»。',
    },
    {
      good: '原因主要是责任没有压实，主要是因为不重视。整改不力的单位，要被约谈；对整改不力的单位，要约谈。化解在萌芽状态，位居全省前列，打着慈善的幌子，以慈善为幌子，表示祝贺之时，致以诚挚的感谢，为群众所认可。',
    },
    {
      bad: '要发挥党支部的«战斗堡垒»，«防止矛盾不激化»。',
    },
    {
      good: '发挥党支部的战斗堡垒作用，防止矛盾激化，不仅要抓经济，还要抓民生，追究责任，据有关部门统计，数据显示客流增长，弘扬雷锋精神的时代价值，根本原因所在，是因为不重视。',
    },
    {
      bad: '今年活动的«主题是以“生态优先”为主题»，专班由交通、公安等部门«为组成»，我们«本着“先急后缓、先易后难”为原则»，受强降雨天气的«影响下»，交通中断。',
    },
    {
      bad: '«只有把群众当亲人，群众就会»把你当自己人。«只要全市上下拧成一股绳，才没有»过不去的坎。«即使岗位偏远，但»要干好。代表«不仅要会前能议事，而是要»会后能办事。«非下一番苦功夫、硬功夫»，各单位要认领任务。',
    },
    {
      good: '今年的主题是“生态优先”，专班由公安等部门组成，成员为组成部门，受强降雨影响，在他的影响下，受他影响，大家都来了。只有一条路，就是改革。只要努力，办法就会有。即使下雨，也要去。不仅要议事，而且要办事。非下一番苦功夫不可，非下一番苦功夫，不能见效。',
    },
    {
      bad: '组建了一支由退休教师«为主体组成»的宣讲队，«凡是群众反映的问题一般都要»件件回应，尽量«避免人员不聚集»，«防止信息不泄露»，«杜绝食物不浪费»。',
    },
    {
      good: '由退休教师组成，以退休教师为主体，由以教师为主体组成的队伍，凡是群众反映的问题都要回应，凡是一般纳税人都要申报，避免人员聚集，避免因操作不当受损，防止整改不到位，确保不聚集，避免人员聚集、做到不扎堆。',
    },
    {
      bad: '防汛工作由县应急局«为牵头单位»，大家要向先进典型«为榜样»。«截至今年以来»，投资增长。要把安全«为头等大事»，参加会议的有各县区负责人«参加会议»。',
    },
    {
      good: '由县应急局牵头，由县应急局作为牵头单位，以县应急局为牵头单位，以先进典型为榜样，截至目前，今年以来，要把安全作为头等大事，参加会议的有各县区负责人。一以贯之的主题，当前形势下，面对困难，在新形势下。',
    },
    { good: '原因是操作不当。事故是操作不当造成的。之所以取得成绩，是因为团结。无时无刻不在想着群众。' },
    { good: '防止类似事故再次发生。这次学习使大家提高了认识。通过学习，使用新方法。' },
  ],
  check({ paragraph: { text }, report }) {
    const told = crossed(text, wordingHits(text, 'crossing'));
    for (const one of told) report(one);
    for (const one of crossed(text, wordingHits(text, 'blend'))) {
      const { offset, length } = one;
      // One place told once: both lists know some constructions.
      if (!told.some((other) => other.offset < offset + length && offset < other.offset + other.length)) report(one);
    }
    for (const { offset, length, lost } of lostWords(text)) {
      const said = text.slice(offset, offset + length);
      const message = lost === 'subject' ? subjectMessage(said) : `“在…的${said.slice(-3, -1)}${lost}”缺“${lost}”`;
      report({ offset, length, message });
    }
  },
});

/** What stands at the heads that were met; of the constructions of a head the first that is there. */
function crossed(text: string, hits: readonly WordingHit<readonly Crossing[]>[]): Report[] {
  const found: Report[] = [];
  for (const { start: offset, entry: crossings } of hits) {
    for (const { pattern, message } of crossings) {
      pattern.lastIndex = offset;
      const met = pattern.exec(text);
      if (!met) continue;
      found.push({ offset, length: met[0].length, message });
      break;
    }
  }
  return found;
}

/** 通过学习，使: which two words are one too many. */
function subjectMessage(said: string): string {
  const comma = said.indexOf('，');
  const head = /^[在从]/.test(said) ? `${said.charAt(0)}…${said.charAt(comma - 1)}` : `${said.slice(0, 2)}…`;
  const verb = /[使让令]/.exec(said.slice(comma))?.[0] ?? '使';
  return `“${head}，${verb}…”缺主语，可删去其中一个`;
}
