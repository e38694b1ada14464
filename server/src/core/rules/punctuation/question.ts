import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Sentences that ask, whatever stands around them: …吗。 难道…。 我们该怎么办。 */
const ASKS =
  /[\u4e00-\u9fff]吗。|难道[^，。？！；：“”]{2,30}。|(?:^|[，。！？；])(?:我们|大家|自己|你们)?(?:又|到底|究竟)?(?:该|应该|要)?怎么办。/gu;
/** What is not known is told, not asked: 不知道怎么办？ */
const TOLD =
  /(?<![知是清])不(?:知道|清楚|明白|了解|懂得)[^，。？！；：“”]{0,10}(?:怎么|什么|如何|怎样|哪些|哪里|多少)[^，。？！；：“”]{0,8}？/gu;
/** A question that another word makes of it: 难道不知道怎么办？ */
const REALLY = /(?:难道|岂|怎能|怎么能|何尝|能说|是不是|会不会|有没有|谁)[^，。？！]*$/u;

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
    { good: '群众能满意吗？要想清楚怎么办。难道不知道怎么办？怎么办？靠实干。知不知道怎么干？' },
    { good: '有的干部不知道怎么干，这不行。难道这还不明白吗？学会怎么办。' },
  ],
  check({ paragraph: { text }, report }) {
    const tell = (at: number, newText: string, message: string): void =>
      report({
        offset: at,
        length: 1,
        message,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset: at, length: 1, newText }] }],
      });
    if (text.includes('吗。') || text.includes('难道') || text.includes('怎么办。'))
      for (const { 0: found, index } of findAll(ASKS, text))
        tell(index + found.length - 1, '？', '疑问句、反问句末尾用问号');
    if (text.includes('？') && text.includes('不'))
      for (const { 0: found, index } of findAll(TOLD, text)) {
        if (REALLY.test(text.slice(Math.max(0, index - 12), index))) continue;
        tell(index + found.length - 1, '。', '这里没有发问，末尾用句号');
      }
  },
});
