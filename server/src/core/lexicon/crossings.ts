/** Inside a clause: no mark that parts clauses. Bounded, so that a search costs no more than its reach. */
const IN = '[^，。；：！？“”\\n]';

/** Two constructions of one meaning run into each other, or a negation that turns the meaning round. */
export interface Crossing {
  /** Opens the pattern: all heads together are one cheap search. */
  readonly head: string;
  readonly pattern: RegExp;
  readonly message: string;
}

/** 句式杂糅 and 否定失当. Each pattern is sticky, begins with its head and reaches no further than a clause. */
export const CROSSINGS: readonly Crossing[] = [
  {
    head: '原因',
    pattern: new RegExp(
      `原因(?:是(?!因)|在于)${IN}{2,40}?(?:造成的|引起的|导致的|所致|的原因|的缘故)(?=[。；，])`,
      'y',
    ),
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
    pattern: new RegExp(`目的是${IN}{2,40}?(?:为目的|的目的)(?=[。；，])`, 'y'),
    message: '“目的是…”与“…为目的”重复，留一种',
  },
  {
    head: '是为',
    pattern: new RegExp(`是为(?:了${IN}{2,30}?(?:的|为)目的|${IN}{2,30}?为目的)(?=[。；，])`, 'y'),
    message: '“是为了…”与“…的目的”重复，留一种',
  },
  {
    head: '为了',
    pattern: new RegExp(`为了${IN}{2,30}?(?:为目的|起见的目的)(?=[。；，])`, 'y'),
    message: '“为了…”与“以…为目的”两种句式杂糅，留一种',
  },
  ...['按照', '遵循', '根据', '依照'].map((head) => ({
    head,
    pattern: new RegExp(`${head}(?:以)?${IN}{2,20}?为(?:原则|宗旨|准则)(?=[。；，])`, 'y'),
    message: `“${head}…的原则”与“以…为原则”两种句式杂糅，留一种`,
  })),
  ...['经过', '通过'].map((head) => ({
    head,
    pattern: new RegExp(
      `${head}${IN}{2,24}?的?(?:努力|领导|帮助|支持|指导|关心|推动|带领|配合|组织|关怀|引领|影响|教育|启发)之?下(?=[。；，])`,
      'y',
    ),
    message: `“${head}…”与“在…下”两种句式杂糅，留一种`,
  })),
  {
    head: '主要',
    pattern: new RegExp(`主要(?:是)?以${IN}{1,15}?为(?:主要?)(?=[。；，的])`, 'y'),
    message: '“主要”与“以…为主”重复，留一个',
  },
  ...['为原则', '为宗旨', '为目的'].map((head) => ({
    head,
    pattern: new RegExp(`${head}的${head.slice(1)}`, 'y'),
    message: '“以…为原则”与“…的原则”重复，留一种',
  })),
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
    pattern: new RegExp(`防止${IN}{2,20}?(?:不再|不会再|不要再|不)(?:次|度)?(?:发生|出现)(?=[。；，])`, 'y'),
    message: '“防止…不再发生”否定失当，应为“防止…再次发生”',
  },
  {
    head: '避免',
    pattern: new RegExp(`避免${IN}{2,20}?(?:不再|不会再|不要再|不)(?:次|度)?(?:发生|出现)(?=[。；，])`, 'y'),
    message: '“避免…不再发生”否定失当，应为“避免…再次发生”',
  },
  {
    head: '杜绝',
    pattern: new RegExp(`杜绝${IN}{2,20}?(?:不再|不会再|不要再|不)(?:次|度)?(?:发生|出现)(?=[。；，])`, 'y'),
    message: '“杜绝…不再发生”否定失当，应为“杜绝…再次发生”',
  },
  { head: '无时无刻', pattern: /无时无刻(?=都|在(?!不)|地)/y, message: '“无时无刻”要与“不”连用：“无时无刻不…”' },
];
