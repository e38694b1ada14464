import { CROSSINGS, type Crossing } from '../../lexicon/crossings';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

const BY_HEAD: ReadonlyMap<string, Crossing> = new Map(CROSSINGS.map((one) => [one.head, one]));
const HEADS = new RegExp([...BY_HEAD.keys()].join('|'), 'g');

/** 通过…，使…: the subject is gone. Only at the start of a sentence, and only where 使 opens the next clause. */
const LOST_SUBJECT = /(?:^|[。！？；])[\s　]*(通过[^，。；：！？、“”]{2,30}，使(?!用|命|者|馆|节|得上))/g;

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
    { bad: '会后，要«防止类似事故不再发生»。' },
    { bad: '«通过这次学习，使»大家提高了认识。' },
    { bad: '我们«无时无刻»都在想着群众。' },
    { good: '原因是操作不当。事故是操作不当造成的。之所以取得成绩，是因为团结。无时无刻不在想着群众。' },
    { good: '防止类似事故再次发生。这次学习使大家提高了认识。通过学习，使用新方法。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { 0: head, index: at } of findAll(HEADS, text)) {
      const crossing = BY_HEAD.get(head);
      if (!crossing) continue;
      crossing.pattern.lastIndex = at;
      const found = crossing.pattern.exec(text);
      if (found) report({ offset: at, length: found[0].length, message: crossing.message });
    }
    if (!text.includes('，使')) return;
    for (const found of findAll(LOST_SUBJECT, text)) {
      const length = found[1]?.length ?? 0;
      const offset = found.index + found[0].length - length;
      report({ offset, length, message: '“通过…，使…”缺主语，可删去“通过”或“使”' });
    }
  },
});
