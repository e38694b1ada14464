import { wordingHits } from '../../lexicon/wordingHits';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Ends a noun that 使 may begin: 使用, 使命. */
const USE = '(?!用|命|者|馆|节|得上|劲)';
/** 通过…，使…: the subject is gone. Only at the start of a sentence, and only where 使 opens the next clause. */
const LOST_SUBJECT = new RegExp(
  `(?:^|[。！？；])[\\s　]*((?:(?:通过|经过|随着|由于)[^，。；：！？]{2,30}|[在从][^，。；：！？]{2,30}[下中])，(?:从而|进而|进一步|大大|极大地?|也|才)?(?:使得?${USE}|让|令(?!人)))`,
  'g',
);
/** 通过…使大家…: the same without a pause. */
const LOST_IN_CLAUSE =
  /(?:^|[。！？；])[\s　]*((?:通过|经过)[^，。；：！？、“”]{2,24}?使(?:得)?)(?=大家|我们|全体|广大|各级|群众|党员|干部|全[省市县区]|同志|人们|每)/g;
/** 在…的领导，: 下 is gone. */
const LOST_UNDER =
  /(?:^|[。！？；])[\s　]*(在[^，。；：！？、“”]{2,24}?的(?:正确领导|坚强领导|有力领导|领导|共同努力|大力支持|关心支持|亲切关怀|精心指导|有力指导|悉心指导|正确指引|带领|推动)，)/g;

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
    if (text.includes('使') || text.includes('让') || text.includes('令')) {
      for (const found of findAll(LOST_SUBJECT, text)) {
        const part = found[1] ?? '';
        const head = /^[在从]/.test(part)
          ? `${part.charAt(0)}…${part.charAt(part.indexOf('，') - 1)}`
          : `${part.slice(0, 2)}…`;
        report({
          ...placeOf(found),
          message: `“${head}，${/[使让令]/.exec(part.slice(part.indexOf('，')))?.[0] ?? '使'}…”缺主语，可删去其中一个`,
        });
      }
    }
    if (text.includes('使') && text.includes('过')) {
      for (const found of findAll(LOST_IN_CLAUSE, text)) {
        report({ ...placeOf(found), message: `“${found[1]?.slice(0, 2)}…使…”缺主语，可删去其中一个` });
      }
    }
    if (!text.includes('在')) return;
    for (const found of findAll(LOST_UNDER, text))
      report({ ...placeOf(found), message: '“在…的领导下”一类说法缺“下”' });
  },
});

/** Where the first group of a match stands, which ends the match. */
function placeOf(found: RegExpExecArray): { offset: number; length: number } {
  const length = found[1]?.length ?? 0;
  return { offset: found.index + found[0].length - length, length };
}
