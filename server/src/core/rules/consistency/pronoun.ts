import type { Draft } from '../../draft/draft';
import { SURNAMES } from '../../lexicon/surnames';
import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** 他, 她 of one person; not 他们, 其他, 他乡, 他（她）. */
const PRONOUN = /[他她](?![们人乡山国日律方处（(/、她])/g;
/** 有人问她图什么，他笑着回答：who is asked answers. */
const ASKED =
  /(?:有人|大家|人们|别人|旁人|记者|同事们?|朋友们?|邻居们?|家人|村民们?|乡亲们?|群众|很多人|不少人|领导|同学们?|我们?|笔者)(?:曾|曾经|经常|常|都|总|也|多次|不止一次)?(?:问|问起|追问|采访|劝|夸|称赞|感谢)([他她])(?!们)[^他她。！？\n]{0,24}?[，：？”]([他她])(?![们人])(?:[却总只都也又便就是常]{0,3})(?:[笑摇淡腼坦憨谦微][\u4e00-\u9fff]{0,5})?(?:说|回答|答|告诉|表示|回应|解释)/g;
const AHEAD = '其吉利排维无（(/';
/** Whoever else may be meant by what follows. */
const SOMEBODY = /[人孩老母父妻夫儿女师生病患者员们爷奶叔伯婆]|同志/;
/** So often the other pronoun must be said of the same person. */
const ENOUGH = 2;
const NAME = 3;

export const mixedPronoun = defineRule({
  id: 'consistency/pronoun',
  title: '同一人“他”“她”混用',
  severity: 'hint',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '介绍一位同志的事迹，通篇用“她”，只有一处写成“他”，多半是输入时选错了字。',
  source: '讲话稿前后一致的要求（以本稿对同一人的多数用法为据，无标准条款），作提示',
  options: {},
  examples: [
    {
      bad: '同志们：\n学习方秀英，就要学习她的坚守。她从没提过调动。\n学习方秀英，就要学习她的奉献。她资助了很多学生。\n学习方秀英，就要学习«他»的钻研。她的教案年年更新。',
      fixed:
        '同志们：\n学习方秀英，就要学习她的坚守。她从没提过调动。\n学习方秀英，就要学习她的奉献。她资助了很多学生。\n学习方秀英，就要学习她的钻研。她的教案年年更新。',
    },
    {
      bad: '同志们：\n陈玉兰把青春献给了田野，有人问她图什么，«他»只是笑着回答：“我是农民的女儿。”',
      fixed: '同志们：\n陈玉兰把青春献给了田野，有人问她图什么，她只是笑着回答：“我是农民的女儿。”',
    },
    {
      bad: '同志们：\n李玉珍大姐扎根山村。她走遍了沟沟坎坎，她没有怨言。白天，她上山巡林。«他»用双脚丈量大山。',
      fixed: '同志们：\n李玉珍大姐扎根山村。她走遍了沟沟坎坎，她没有怨言。白天，她上山巡林。她用双脚丈量大山。',
    },
    {
      good: '同志们：\n李玉珍大姐扎根山村。她走遍了沟沟坎坎，她没有怨言。白天，她照顾丈夫。他常年卧床，她从不抱怨。',
    },
    {
      good: '同志们：\n有人问她图什么，她笑着回答。她的丈夫问她累不累，他说要歇一歇。记者问他为什么，他说值得。',
    },
    {
      good: '同志们：\n方秀英爱岗敬业，她从不叫苦。方秀英的丈夫有病，他常年吃药，她从不抱怨。方秀英说，她要坚持。方秀英和其他同志一样，关心他人。',
    },
    {
      good: '同志们：\n方秀英爱岗敬业，她从不叫苦。方秀英的事迹感人，她常年资助学生。\n方秀英遇到王大山，王大山有困难，他没有钱，她便出手相助。',
    },
  ],
  check({ draft, report }) {
    const { text } = draft;
    if (!text.includes('他') || !text.includes('她')) return;
    for (const { 0: said, 1: right = '', 2: wrong = '', index } of findAll(ASKED, text)) {
      if (wrong === right) continue;
      const offset = index + said.lastIndexOf(wrong);
      report({
        offset,
        length: 1,
        message: `前面问的是“${right}”，答的却是“${wrong}”`,
        related: [{ message: '问的是', offset: index + said.indexOf(right), length: 1 }],
        fixes: [{ title: `改为“${right}”`, kind: 'suggest', edits: [{ offset, length: 1, newText: right }] }],
      });
    }
    const places = findAll(PRONOUN, text).filter(({ index }) => !AHEAD.includes(text.charAt(index - 1) || '-'));
    for (const [stray, usual] of ['他她', '她他']) {
      if (stray === undefined || usual === undefined) continue;
      const [place, ...more] = places.filter(({ 0: said }) => said === stray);
      if (!place || more.length > 0 || places.length <= ENOUGH + 1) continue;
      const { index: offset } = place;
      // 学习他, where 学习她 is said as well: what stands ahead is no other sentence.
      const ahead = text.slice(offset - 2, offset);
      const tell = (message: string): void =>
        report({
          offset,
          length: 1,
          message,
          fixes: [{ title: `改为“${usual}”`, kind: 'suggest', edits: [{ offset, length: 1, newText: usual }] }],
        });
      if (isAlone(text, offset, usual)) {
        tell(`前后都说“${usual}”，这里是“${stray}”`);
        continue;
      }
      if (!/^[\u4e00-\u9fff]{2}$/.test(ahead) || !text.includes(ahead + usual)) continue;
      const person = personAt(draft, offset, usual);
      if (person === undefined) continue;
      tell(`别处说${person}都用“${usual}”，这里是“${stray}”`);
    }
  },
});

/** Men and women that a sentence may turn to. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  她: /[男父爷公叔伯舅弟哥夫儿子爸汉他们人孩者员生师友客]|老伴|先生|同志|书记|[主]任|[长委]/,
  他: /[女母婆姑姨婶嫂姐妹妻媳妈奶她们人孩者员生师友客娘]|老伴|爱人|同志|书记|[主]任|[长委]/,
};
const CLAUSES = 2;

/** 她给婆婆翻身。他用柔弱的肩膀: a sentence that begins with the other pronoun, where that ahead says the usual one, and names nobody else; its paragraph has the usual one twice. */
function isAlone(text: string, at: number, usual: string): boolean {
  if (!'。！；'.includes(text.charAt(at - 1) || '-')) return false;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at - 1);
  const before = line.slice(behindLast(line, '。！？'));
  if (!before.includes(usual) || line.split(usual).length <= CLAUSES || /[“”、]/.test(before)) return false;
  return OTHERS[usual]?.test(before.replaceAll(`${usual}们`, '')) === false;
}

/** Whom a pronoun speaks of: the one whose name its sentence opens with, if the rest of the draft and the paragraph use the other pronoun. */
function personAt({ text }: Draft, at: number, usual: string): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const sentence = line.slice(behindLast(line, '。！？“”'));
  const rest = saidBehind(text, at + 1, '\n');
  if (!line.includes(usual) && !rest.includes(usual)) return undefined;
  for (let k = sentence.length - NAME; k >= 0; k--) {
    const name = sentence.slice(k, k + NAME);
    if (!SURNAMES.has(name.charAt(0)) || !/^[\u4e00-\u9fff]{3}$/.test(name)) continue;
    const told = text.split(name).slice(1);
    if (told.length <= ENOUGH) continue;
    const own = told.filter((one) => (/^[^。！？\n]{0,40}/.exec(one)?.[0] ?? '').includes(usual));
    if (own.length >= ENOUGH && !SOMEBODY.test(sentence.slice(k + NAME))) return name;
  }
  return undefined;
}
