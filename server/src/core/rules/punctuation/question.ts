import { findAll } from '../../text/findAll';
import { pointsIn } from '../../text/markFlags';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** Sentences that ask, whatever stands around them: …吗。 难道…。 我们该怎么办。 */
const ASKS =
  /[\u4e00-\u9fff]吗。|难道[^，。？！；：“”]{2,30}。|(?<=^|。)(?:有没有|能不能|是不是|会不会|敢不敢|愿不愿)[^。！？，]{2,30}。|(?:怎么(?:干|办|抓|做)|如何(?:干|抓|办|做))。(?=关键|就是|首先|一是|第一|核心|重点)|(?:^|[，。！？；])(?:我们|大家|自己|你们)?(?:又|到底|究竟)?(?:该|应该|要)?怎么办。/gu;
/** What is not known is told, not asked: 不知道怎么办？ */
const TOLD =
  /(?<![知是清])不(?:知道|清楚|明白|了解|懂得)[^，。？！；：“”]{0,10}(?:怎么|什么|如何|怎样|哪些|哪里|多少)[^，。？！；：“”]{0,8}？/gu;
/** A question that another word makes of it: 难道不知道怎么办？ */
const REALLY = /(?:难道|岂|怎能|怎么能|何尝|能说|是不是|会不会|有没有|谁)[^，。？！]*$/u;

/** What a sentence that asks has somewhere: a word that asks, or a verb with its 不. */
const ASKING =
  /[吗呢么谁怎哪何几啥咋吧岂问啊呀？]|多[少大久长远高快重深]|[是能可与会]否|难道|莫非|到底|究竟|还是|没有$|不$|不成|(.)[不没]\1|不是|何|有没有|采访|记者|主持人|同学：/u;
/** Fewer characters may be an echo: 准备好了？ */
const SHORTEST = 10;
const LONGEST = 100;

const mayAsk = screens.of('吗。', '难道', '[么何][干办抓做]。', '[有能是会敢愿][没不][有能是会敢愿]');
const hasQuestion = screens.of('？');
const isUntold = screens.of('不[知清明了懂]');

export const question = defineRule({
  id: 'punctuation/question',
  title: '问号与句号用混',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '疑问句、反问句末尾用问号，不用句号；“不知道怎么办”说的是一件事，不是发问，末尾不用问号。',
  source: 'GB/T 15834—2011 4.1、4.2（规范性）',
  options: {},
  examples: [
    { bad: '这样的作风，群众能满意吗«。»', fixed: '这样的作风，群众能满意吗？' },
    { bad: '难道这样的道理还不明白«。»', fixed: '难道这样的道理还不明白？' },
    { bad: '矛盾摆在面前，我们该怎么办«。»', fixed: '矛盾摆在面前，我们该怎么办？' },
    { bad: '有的干部不知道下一步怎么干«？»', fixed: '有的干部不知道下一步怎么干。' },
    {
      bad: '要严肃查处损害群众利益的行为«？»各级各部门要抓好落实。',
      fixed: '要严肃查处损害群众利益的行为。各级各部门要抓好落实。',
    },
    {
      good: '谁来抓、抓什么、抓得怎么样？是抓实，还是应付？组织孩子们捐款献爱心？准备工作都做好了？群众满不满意？他说：“你来？”我们有没有这样的干部？',
    },
    {
      bad: '有没有信心、有没有决心«。»今年工作怎么干«。»关键是抓重点。',
      fixed: '有没有信心、有没有决心？今年工作怎么干？关键是抓重点。',
    },
    { good: '有没有信心，要看行动。问一问自己有没有信心。能不能干好，关键在人。' },
    { good: '群众能满意吗？要想清楚怎么办。难道不知道怎么办？怎么办？靠实干。知不知道怎么干？' },
    { good: '有的干部不知道怎么干，这不行。难道这还不明白吗？学会怎么办。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    const tell = (at: number, newText: string, message: string): void =>
      report({
        offset: at,
        length: 1,
        message,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset: at, length: 1, newText }] }],
      });
    if (mayAsk(text))
      for (const { 0: found, index } of findAll(ASKS, text))
        tell(index + found.length - 1, '？', '疑问句、反问句末尾用问号');
    if (hasQuestion(text) && isUntold(text))
      for (const { 0: found, index } of findAll(TOLD, text)) {
        if (REALLY.test(text.slice(Math.max(0, index - 12), index))) continue;
        tell(index + found.length - 1, '。', '这里没有发问，末尾用句号');
      }
    if (kind === 'body' && hasQuestion(text))
      for (const at of untoldQuestions(text)) tell(at, '。', '这句话里没有发问的词，看是不是句号');
  },
});

const ASK = '？'.charCodeAt(0);

/** The ？ of sentences that have no word that asks. Those behind another question may go on with it. */
function untoldQuestions(text: string): number[] {
  const found: number[] = [];
  for (const at of pointsIn(text)) {
    if (at === 0 || text.charCodeAt(at) !== ASK) continue;
    if ('？！”’」）'.includes(text.charAt(at + 1) || '-')) continue;
    let start = at;
    while (start > 0 && at - start <= LONGEST && !'。！？'.includes(text.charAt(start - 1))) start--;
    const sentence = text.slice(start, at);
    if (sentence.length < SHORTEST || sentence.length > LONGEST || text[start - 1] === '？') continue;
    if (text.charAt(at + 1) !== '' && text.indexOf('？', at + 1) > 0 && text.indexOf('？', at + 1) - at < NEAR)
      continue;
    // 不知道怎么办？ and what is quoted are told above, or another's words.
    if (ASKING.test(sentence) || /[“”‘’]/u.test(sentence)) continue;
    found.push(at);
  }
  return found;
}

/** Questions stand in rows. */
const NEAR = 30;
