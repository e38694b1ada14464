import { quotations } from '../../text/quotes';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** A verb of saying, and whom one says it to: 告诫全党： */
const SAID =
  /(?:说|指出|写|讲|强调|提出|要求|问|答|告诫|教导|批示|呼吁|号召|勉励|嘱咐|叮嘱|提醒|感叹|感慨|坦言|直言|宣示|宣告|言|云|曰|诗|道|谚语|俗语|老话|名言|古训|格言|家训|[一这那]句话)(?:过|道|到|中|的)?(?:我们|全党|大家|同志们|人们|后人|自己|他|我)?[：:]$/;
/** How far before the colon the verb is looked for. */
const REACH = 8;
/** Shorter than this, or without a pause, a quotation may be a mere phrase. */
const SENTENCE = 6;

/** The mark of a sentence behind a closing quotation mark. */
const endsOutside = screens.of('”[。？！]');

export const quoteEnd = defineRule({
  id: 'punctuation/quote-end',
  title: '独立引文的句末标点放在引号外',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“某某说：”后面引的是完整的话，句末的句号、问号、叹号属于引文，放在后引号里面。只引几个字、作句子成分时才放在外面。',
  source: 'GB/T 15834—2011 附录B B.2.1（资料性）',
  options: {},
  examples: [
    { bad: '他只留下一句话：“枪要擦亮，人要站直«”。»', fixed: '他只留下一句话：“枪要擦亮，人要站直。”' },
    { bad: '毛主席说：“人是要有点精神的«”。»我们要', fixed: '毛主席说：“人是要有点精神的。”我们要' },
    { bad: '他指出：“第一句话。第二句话«”。»', fixed: '他指出：“第一句话。第二句话。”' },
    {
      bad: '毛主席告诫全党：“务必继续地保持谦虚、谨慎的作风«”。»',
      fixed: '毛主席告诫全党：“务必继续地保持谦虚、谨慎的作风。”',
    },
    {
      bad: '有群众问：“你们来了还走不走«”？»这问到了点子上。',
      fixed: '有群众问：“你们来了还走不走？”这问到了点子上。',
    },
    { good: '他把方法概括为三句话：“脚底板走、小本子记、心坎里装”。' },
    { good: '你听谁说过“来了就不走”？他高喊“胜利了”！' },
    { good: '毛主席说：“人是要有一点精神的。”会议强调的“四个坚持”。做到了“两个维护”。' },
    { good: '他说：“人是要有一点精神的”，这话很对。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!endsOutside(text)) return;
    for (const { open, close } of quotations(text)) {
      const mark = text.charAt(close + 1);
      if (mark === '' || !'。？！'.includes(mark) || close - open <= SENTENCE) continue;
      if (!SAID.test(text.slice(Math.max(0, open - REACH), open))) continue;
      if ('。！？…'.includes(text.charAt(close - 1))) continue;
      report({
        offset: close,
        length: 2,
        message: `引文是完整的话，${NAMES[mark]}应在后引号里面：“${mark}””`,
        fixes: [
          {
            title: `${NAMES[mark]}移到引号内`,
            kind: 'suggest',
            edits: [{ offset: close, length: 2, newText: `${mark}”` }],
          },
        ],
      });
    }
  },
});

const NAMES: Readonly<Record<string, string>> = { '。': '句号', '？': '问号', '！': '叹号' };
