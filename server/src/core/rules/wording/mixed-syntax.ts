import { defineRule } from '../define';

/** Inside a clause: no mark that parts clauses. Bounded, so that a search costs no more than its reach. */
const IN = '[^，。；：！？“”\\n]';

interface Crossing {
  /** Opens the pattern: all heads together are one cheap search. */
  readonly head: string;
  readonly pattern: RegExp;
  readonly message: string;
}

const CROSSINGS: readonly Crossing[] = [
  {
    head: '原因',
    pattern: new RegExp(`原因是(?!因)${IN}{2,40}?(?:造成的|引起的|导致的|所致)(?=[。；，])`, 'y'),
    message: '“原因是…”与“…造成的”两种句式杂糅，留一种',
  },
  {
    head: '之所以',
    pattern: new RegExp(`之所以${IN}{2,30}?的(?:原因|缘故)(?=[，是])`, 'y'),
    message: '“之所以…”与“…的原因”两种句式杂糅，留一种',
  },
  {
    head: '是因为',
    pattern: new RegExp(`是因为${IN}{2,40}?的(?:原因|缘故)(?=[。；，])`, 'y'),
    message: '“是因为…”与“…的原因”重复，留一种',
  },
  {
    head: '是由于',
    pattern: new RegExp(`是由于${IN}{2,40}?(?:造成的|引起的|导致的|所致|的原因|的缘故)(?=[。；，])`, 'y'),
    message: '“是由于…”与“…造成的”两种句式杂糅，留一种',
  },
  {
    head: '目的是',
    pattern: new RegExp(`目的是${IN}{2,40}?为目的(?=[。；，])`, 'y'),
    message: '“目的是…”与“…为目的”重复，留一种',
  },
  {
    head: '本着',
    pattern: new RegExp(`本着(?:以)?${IN}{2,20}?为(?:原则|宗旨)(?=[。；，])`, 'y'),
    message: '“本着…的原则”与“以…为原则”两种句式杂糅，留一种',
  },
  {
    head: '围绕',
    pattern: new RegExp(`围绕(?:以)${IN}{2,20}?为(?:中心|核心|主题|重点)(?=[。；，])`, 'y'),
    message: '“围绕…”与“以…为中心”两种句式杂糅，留一种',
  },
  {
    head: '防止',
    pattern: new RegExp(`防止(?:类似|此类|这类)${IN}{2,20}?(?:不再|不会再|不)发生(?=[。；，])`, 'y'),
    message: '“防止…不再发生”否定失当，应为“防止…再次发生”',
  },
  {
    head: '避免',
    pattern: new RegExp(`避免(?:类似|此类|这类)${IN}{2,20}?(?:不再|不会再|不)发生(?=[。；，])`, 'y'),
    message: '“避免…不再发生”否定失当，应为“避免…再次发生”',
  },
  {
    head: '杜绝',
    pattern: new RegExp(`杜绝(?:类似|此类|这类)${IN}{2,20}?(?:不再|不会再|不)发生(?=[。；，])`, 'y'),
    message: '“杜绝…不再发生”否定失当，应为“杜绝…再次发生”',
  },
  { head: '无时无刻', pattern: /无时无刻(?=都|在(?!不)|地)/y, message: '“无时无刻”要与“不”连用：“无时无刻不…”' },
];

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
    for (const { 0: head, index: at } of text.matchAll(HEADS)) {
      const crossing = BY_HEAD.get(head);
      if (!crossing) continue;
      crossing.pattern.lastIndex = at;
      const found = crossing.pattern.exec(text);
      if (found) report({ offset: at, length: found[0].length, message: crossing.message });
    }
    if (!text.includes('，使')) return;
    for (const found of text.matchAll(LOST_SUBJECT)) {
      const length = found[1]?.length ?? 0;
      const offset = found.index + found[0].length - length;
      report({ offset, length, message: '“通过…，使…”缺主语，可删去“通过”或“使”' });
    }
  },
});
