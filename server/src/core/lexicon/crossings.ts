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
    pattern: new RegExp(`是由于${IN}{2,40}?(?:造成的|引起的|导致的|所致|的原因|的缘故|的结果)(?=[。；，])`, 'y'),
    message: '“是由于…”与“…造成的”两种句式杂糅，留一种',
  },
  {
    head: '目的是',
    pattern: new RegExp(`目的是${IN}{2,40}?(?:为目的|的目的)(?=[。；，])`, 'y'),
    message: '“目的是…”与“…为目的”重复，留一种',
  },
  {
    head: '是为',
    pattern: new RegExp(`是为(?:了${IN}{2,30}?(?<!共同|同样|这样)(?:的|为)目的|${IN}{2,30}?为目的)(?=[。；，])`, 'y'),
    message: '“是为了…”与“…的目的”重复，留一种',
  },
  {
    head: '为了',
    pattern: new RegExp(`为了${IN}{2,30}?(?:为目的|起见的目的)(?=[。；，])`, 'y'),
    message: '“为了…”与“以…为目的”两种句式杂糅，留一种',
  },
  ...['按照', '遵循', '根据', '依照'].map((head) => ({
    head,
    pattern: new RegExp(
      `${head}(?:以)?${IN}{2,20}?(?<![行作认成称视])为(?:原则|宗旨|准则|依据|标准|根据)(?=[。；，])`,
      'y',
    ),
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
    pattern: new RegExp(`围绕(?:着?以)?${IN}{2,20}?(?<![行作认成称视])为(?:中心|核心|主题|重点)(?=[。；，])`, 'y'),
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
  ...['避免', '杜绝', '防止'].map((head) => ({
    head,
    pattern: new RegExp(`${head}${IN}{0,15}?不(?:受|被)(?=${IN}{1,10}[。；，])`, 'y'),
    message: `“${head}…不受”否定失当，正反相抵`,
  })),
  ...['严禁', '禁止'].map((head) => ({
    head,
    pattern: new RegExp(`${head}${IN}{1,12}?(?:不得|不准|不许)(?!不)`, 'y'),
    message: `“${head}…不得”正反相抵，留一个`,
  })),
  {
    head: '切忌',
    pattern: new RegExp(`切忌${IN}{1,6}?(?:不要|不可|不能)`, 'y'),
    message: '“切忌…不要”正反相抵，留一个',
  },
  ...['根据', '依据', '按照', '据统计', '据不完全统计', '据调查', '据测算'].map((head) => ({
    head,
    pattern: new RegExp(`${head}${IN}{0,16}?(?:显示|表明)(?=，)`, 'y'),
    message: `“${head}…”与“…显示”两种句式杂糅，留一种`,
  })),
  {
    head: '由于',
    pattern: new RegExp(`由于${IN}{2,40}?的?(?:原因|缘故|关系)，?(?:致使|导致|造成|使得|以致|引起)`, 'y'),
    message: '“由于…的原因”与“致使…”重复，缺主语，留一种',
  },
  {
    head: '由于',
    pattern: new RegExp(`由于${IN}{2,40}?，(?:致使|使得)`, 'y'),
    message: '“由于…，致使…”缺主语，可删去其中一个',
  },
  ...['为依据', '为准则', '为标准', '为根据', '为原则'].map((head) => ({
    head,
    pattern: new RegExp(`${head}(?:来|去|而)?(?:进行)?(?:按照?|依照|根据|依据)`, 'y'),
    message: `“以…${head}”与“按…”两种句式杂糅，留一种`,
  })),
  {
    head: '的结果',
    pattern: new RegExp(`(?<=是${IN}{2,30}?)的结果所?(?:取得|造成|导致|引起|形成|产生|带来|致使)的?(?=[。；，])`, 'y'),
    message: '“是…的结果”与“是…取得的”两种句式杂糅，留一种',
  },
  ...['差距', '问题', '困难', '不足', '隐患', '矛盾', '短板', '风险', '现象', '漏洞', '距离'].map((noun) => ({
    head: `${noun}存在`,
    pattern: new RegExp(`(?<=(?<![没所拥具])有(?:着|了)?${IN}{0,10}?)${noun}存在(?=[。；，])`, 'y'),
    message: `“有…${noun}”与“${noun}存在”两种句式杂糅，留一种`,
  })),
  ...['是关键', '起决定性作用', '起决定作用'].map((head) => ({
    head,
    pattern: new RegExp(`(?<=关键在于?${IN}{2,30}?)${head}(?=[。；，的])`, 'y'),
    message: `“关键在于…”与“…${head}”两种句式杂糅，留一种`,
  })),
  ...['深受', '受到', '备受'].map((head) => ({
    head,
    pattern: new RegExp(`${head}${IN}{1,12}?所(?:欢迎|喜爱|喜欢|尊敬|爱戴|好评|称赞|赞扬|影响|关注|重视|推崇)`, 'y'),
    message: `“${head}…的…”与“为…所…”两种句式杂糅，留一种`,
  })),
  ...['分为', '分成'].map((head) => ({
    head,
    pattern: new RegExp(`${head}${IN}{1,15}?(?:部分|方面|章|层次|板块)(?:组成|构成)`, 'y'),
    message: `“${head}…”与“由…组成”两种句式杂糅，留一种`,
  })),
  ...['得益于', '归功于', '取决于', '离不开', '来源于'].map((head) => ({
    head,
    pattern: new RegExp(
      `${head}${IN}{2,30}?(?:分不开|密不可分|密切相关|所?决定的|起决定性?作用|(?:所)?得来的|(?:所)?取得的结果|的结果)(?=[。；，的])`,
      'y',
    ),
    message: `“${head}…”后面又接一种说法，两种句式杂糅，留一种`,
  })),
  {
    head: '对于',
    pattern: new RegExp(`对于${IN}{2,15}?(?:问题|方面)上(?=，)`, 'y'),
    message: '“对于…问题”与“在…问题上”两种句式杂糅，留一种',
  },
  ...['出发点', '落脚点', '着眼点', '切入点', '突破口', '着力点'].map((noun) => ({
    head: `为${noun}`,
    pattern: new RegExp(`(?<=(?:^|[，。；：\\s要们])从(?!而)[^，。；：以把将作]{2,20}?)为${noun}(?=[。；，])`, 'y'),
    message: `“从…出发”与“以…为${noun}”两种句式杂糅，留一种`,
  })),
  ...['契机', '抓手', '载体', '平台', '依托', '突破口', '切入点'].map((noun) => ({
    head: `为${noun}`,
    pattern: new RegExp(`(?<=(?:通过|借助)[^，。；：！？“”\\n以把将作]{2,20}?)为${noun}(?=[，。；])`, 'y'),
    message: `“通过…”与“以…为${noun}”两种句式杂糅，留一种`,
  })),
  ...['中心', '原则', '核心', '导向', '宗旨', '主线'].map((noun) => ({
    head: `为${noun}`,
    pattern: new RegExp(
      `(?<=坚持(?![以把将用])[^，。；：！？“”\\n以把将作、]{2,16}?(?<![行作认成称视]))为${noun}(?=[。；，])`,
      'y',
    ),
    message: '“坚持…”与“以…为…”：缺“以”，应为“坚持以…为…”',
  })),
  ...['大多', '大都', '多数', '大部分'].map((head) => ({
    head,
    pattern: new RegExp(`${head}(?:数|都)?是?以${IN}{1,15}?为主(?=[。；，])`, 'y'),
    message: `“${head}”与“以…为主”重复，留一个`,
  })),
  {
    head: '多达',
    pattern: new RegExp(`多达${IN}{1,12}?之多`, 'y'),
    message: '“多达”与“之多”重复，留一个',
  },
  ...['截至', '截止'].map((head) => ({
    head,
    pattern: new RegExp(`${head}到?${IN}{2,14}?为止`, 'y'),
    message: `“${head}…”与“到…为止”两种句式杂糅，留一种`,
  })),
  { head: '的基础下', pattern: /(?<=在[^，。；]{2,20}?)的基础下/y, message: '“在…的基础上”误作“在…的基础下”' },
  { head: '的前提上', pattern: /(?<=在[^，。；]{2,20}?)的前提上(?=，)/y, message: '“在…的前提下”误作“在…的前提上”' },
  {
    head: '只要',
    pattern: new RegExp(`只要(?!是)${IN}{2,25}?，(?:我们|大家|你们|他们)?(?:才能|才会|才可|方能|方可)`, 'y'),
    message: '“只要”与“才”不相配：“只要…就…”或“只有…才…”',
  },
  {
    head: '只有',
    pattern: new RegExp(
      `只有(?![一二两三四五六七八九十几\\d])${IN}{2,25}?，(?:我们|大家|你们|他们)?就(?:能|会|可以|一定)`,
      'y',
    ),
    message: '“只有”与“就”不相配：“只有…才…”或“只要…就…”',
  },
  { head: '无时无刻', pattern: /无时无刻(?=都|在(?!不)|地)/y, message: '“无时无刻”要与“不”连用：“无时无刻不…”' },
];
