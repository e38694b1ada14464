import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** What either half of the pair opens with; both open alike. */
const VERB = '是|要|不能|能|有|不是|可以|不可|会|应|须|需要|需|抓|讲|看|管|重|不';
/** 即 that begins a clause or stands behind who is spoken of; `立即`, `随即` and the like are words. */
const HALVES = new RegExp(`即(${VERB})([^，。；：！？“”\\n]{1,30})，(?:又|也|更|还)\\1`, 'gu');
const WORDS = '立随当旋亦也若在';

export const correlative = defineRule({
  id: 'typo/correlative',
  title: '“既…又…”误作“即…又…”',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“既”与“又”“也”“更”呼应，表示两面都有；“即”是“就是”“靠近”，不与它们呼应。念出来只差声调，打字时最容易选错。',
  source: '《现代汉语词典》（第7版）“既”“即”条',
  options: {},
  examples: [
    { bad: '我们«即»要金山银山，又要绿水青山。', fixed: '我们既要金山银山，又要绿水青山。' },
    {
      bad: '这«即»是机遇，也是挑战；«即»不能放松，也不能急躁。',
      fixed: '这既是机遇，也是挑战；既不能放松，也不能急躁。',
    },
    { good: '立即要整改，又要举一反三；色即是空，空即是色；即将开工，也要抓紧；县长即是河长，要负总责。' },
    { good: '既要金山银山，又要绿水青山；随即有人响应，也有人观望。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!text.includes('即')) return;
    for (const { index: offset } of findAll(HALVES, text)) {
      if (offset > 0 && WORDS.includes(text.charAt(offset - 1))) continue;
      report({
        offset,
        length: 1,
        message: '这里的“即”疑应为“既”：与后面的“又”“也”呼应',
        fixes: [{ title: '改为“既”', kind: 'suggest', edits: [{ offset, length: 1, newText: '既' }] }],
      });
    }
  },
});
