import { doubledStretches } from '../../draft/repetitions/doubledStretches';
import { defineRule } from '../define';

/** A character, word or phrase typed twice. */
export const repeatedCharacter = defineRule({
  id: 'repetition/character',
  title: '字词重复',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '改稿时常留下“的的”“进行进行”一类重字，念稿时会打磕。',
  source: '编校常识：衍文。叠字、重叠式（常常、研究研究、一步一步）不报。',
  options: {},
  examples: [
    { bad: '这是我们«的的»责任，大家«们们»要«进行进行»认真研究。', fixed: '这是我们的责任，大家们要进行认真研究。' },
    { bad: '要坚持«党管干部党管干部»原则。', fixed: '要坚持党管干部原则。' },
    {
      bad: '要让«能者上、能者上»、庸者下成为常态，解决群众的«问题问题»。',
      fixed: '要让能者上、庸者下成为常态，解决群众的问题。',
    },
    {
      bad: '使安全意识«入脑入心、入脑入心»。让党员«学有所获、学有所获»，学以致用。',
      fixed: '使安全意识入脑入心。让党员学有所获，学以致用。',
    },
    { good: '火箭炮炮弹，思政课课程，制造业业务量，扎扎实实推进，与民生息息相关，火炬手手持火炬。' },
    { good: '学党章、学党规，入脑入心、见行见效。总支委员、支部委员、县委书记、市委书记。有什么、有什么。' },
    { good: '以服务群众为目的的活动，的的确确办了不少。要深入了解，为了了解情况，免不了了事。' },
    { good: '实实在在、常常、人人、一步一步、好好学习、高高兴兴、看看、天天、想想办法、研究研究、落实落实再落实。' },
    { good: '实事求是是我们党的思想路线，组织部部务会由派出所所长参加。' },
  ],
  check({ paragraph, report }) {
    for (const { start, end, once, extra, isDoubtful } of doubledStretches(paragraph.text)) {
      report({
        offset: start,
        length: end - start,
        message: `“${once}”重复`,
        ...(isDoubtful ? { severity: 'information' as const } : {}),
        fixes: [
          {
            title: `删去重复的“${once}”`,
            kind: 'suggest',
            edits: [{ offset: extra.start, length: extra.end - extra.start, newText: '' }],
          },
        ],
      });
    }
  },
});
