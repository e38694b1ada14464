import { lostWords } from '../../lexicon/lostWords';
import { wordingHits } from '../../lexicon/wordingHits';
import { defineRule } from '../define';

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
    { good: '原因是操作不当。事故是操作不当造成的。之所以取得成绩，是因为团结。无时无刻不在想着群众。' },
    { good: '防止类似事故再次发生。这次学习使大家提高了认识。通过学习，使用新方法。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { start: at, entry: crossings } of wordingHits(text, 'crossing')) {
      for (const { pattern, message } of crossings) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (!found) continue;
        report({ offset: at, length: found[0].length, message });
        break;
      }
    }
    for (const { offset, length, lost } of lostWords(text)) {
      if (lost === 'under') report({ offset, length, message: '“在…的领导下”一类说法缺“下”' });
      else report({ offset, length, message: subjectMessage(text.slice(offset, offset + length)) });
    }
  },
});

/** 通过学习，使: which two words are one too many. */
function subjectMessage(said: string): string {
  const comma = said.indexOf('，');
  const head = /^[在从]/.test(said) ? `${said.charAt(0)}…${said.charAt(comma - 1)}` : `${said.slice(0, 2)}…`;
  const verb = /[使让令]/.exec(said.slice(comma))?.[0] ?? '使';
  return `“${head}，${verb}…”缺主语，可删去其中一个`;
}
