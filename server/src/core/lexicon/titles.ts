/** A short form of a name with its office that the written style of the press does not use. */
export interface ShortTitle {
  readonly short: string;
  /** The full form; empty where the draft must say who is meant. */
  readonly full: string;
  /** Silent behind one of these: `学习总书记` is 学习 + 总书记. */
  readonly notAfter: string;
  /** Some say so by right, whom the paragraph names then; else no more than a hint. */
  readonly usualFor?: RegExp;
}

/** Verbs whose second character begins a short form by chance; 落实习总书记 is none of them. */
const LEARN = '学研温复';
/** Before an office that may have apprentices as well. */
const TRAINING = `${LEARN}实见补练演`;

/** 领导人称谓: name in full with the office, as in published texts. */
export const SHORT_TITLES: readonly ShortTitle[] = [
  { short: '习总书记', full: '习近平总书记', notAfter: LEARN },
  { short: '习书记', full: '习近平总书记', notAfter: TRAINING },
  { short: '习主席', full: '习近平主席', notAfter: `${TRAINING}《`, usualFor: /官兵|我军|强军|军委|军队|将士|指战员/ },
  { short: '习近平书记', full: '习近平总书记', notAfter: '' },
  { short: '习近平总书纪', full: '习近平总书记', notAfter: '' },
  { short: '习近平总书记同志', full: '习近平总书记', notAfter: '' },
  { short: '习大大', full: '习近平总书记', notAfter: TRAINING },
  { short: '近平总书记', full: '习近平总书记', notAfter: '习' },
  { short: '近平主席', full: '习近平主席', notAfter: '习' },
  { short: '锦涛总书记', full: '胡锦涛总书记', notAfter: '胡' },
  { short: '胡总书记', full: '胡锦涛总书记', notAfter: '' },
  { short: '泽民总书记', full: '江泽民总书记', notAfter: '江' },
  { short: '江总书记', full: '江泽民总书记', notAfter: '长浙珠丽黑松龙九' },
  { short: '朱总理', full: '朱镕基总理', notAfter: '' },
  { short: '温总理', full: '温家宝总理', notAfter: '' },
  { short: '家宝总理', full: '温家宝总理', notAfter: '温' },
  { short: '克强总理', full: '李克强总理', notAfter: '李' },
  { short: '李总理', full: '', notAfter: '' },
];

/** 习总 by itself is a short form in front of these only: 学习总结, 习总体要求. */
export const ALONE_BEFORE = [
  '所',
  '说',
  '讲',
  '强调',
  '指出',
  '提出',
  '要求',
  '曾',
  '对',
  '同',
  '的',
  '来到',
  '亲',
  '教导',
  '嘱',
  '寄',
  '视察',
  '考察',
  '告诫',
  '多次',
  '在',
];

/** A settled form of words that is set down wrong. */
export interface Formula {
  readonly wrong: string;
  readonly right: string;
  /** Said by mouth, and another office may have it: no more than information. */
  readonly spoken?: true;
  /** Said in headings now and then: no more than information. */
  readonly terse?: true;
  /** Silent where one of these characters stands directly behind. */
  readonly notBefore?: string;
  /** Silent directly behind one of these characters: 全市团委书记. */
  readonly notAfter?: string;
  /** So often no fault that it is no more than a hint. */
  readonly loose?: true;
  /** Silent where the paragraph has none of these. */
  readonly near?: RegExp;
  /** What the reader is told beside the right form. */
  readonly reason?: string;
}

/** Who heads a body, as its law or charter calls him: `wrong right` and what must not follow. */
const HEADS =
  '检察院院长 检察院检察长 | 检察院副院长 检察院副检察长 | 法院检察长 法院院长 | 纪委主任 纪委书记 委科 | 纪委副主任 纪委副书记 委科 | 妇联主任 妇联主席 | 妇联副主任 妇联副主席 | ' +
  '乡人大主任 乡人大主席 | 镇人大主任 镇人大主席 | 党支部主任 党支部书记 | 党总支主任 党总支书记 | 总工会主任 总工会主席 | 总工会副主任 总工会副主席 | 团委主席 团委书记 | ' +
  '街道办事处书记 街道党工委书记 | 党工委主任 党工委书记 科 | 村委会书记 村党支部书记 | 纪委监察委 纪委监委 员';

function heads(): Formula[] {
  const table = HEADS.split(' | ').map((cell) => cell.split(' '));
  for (const level of '省市县区州旗') {
    for (const rank of ['', '副']) {
      table.push([`${level}人大${rank}主任`, `${level}人大常委会${rank}主任`, '会']);
      table.push([`${level}政协${rank}主任`, `${level}政协${rank}主席`, '委科']);
    }
  }
  return table.map(([wrong = '', right = '', notBefore = '']) => ({ wrong, right, spoken: true, notBefore }));
}

/** Bodies of the party by names they do not go by: `wrong right` and what must not follow. */
const ORGANS =
  '中纪委 中央纪委 | 中纪检委 中央纪委 员 | 中央纪检委 中央纪委 员 | 纪检委 纪委 员 | 国监委 国家监委 | 市委市府 市委市政府 | 省委省府 省委省政府 | 县委县府 县委县政府 | 区委区府 区委区政府 | 市委、市府 市委、市政府 | 县委、县府 县委、县政府 | 省委、省府 省委、省政府';

const MEETINGS: readonly (readonly [wrong: string, right: string])[] = [
  ...['政府', '国务院'].flatMap((who) =>
    ['会议', '会', '扩大会议'].map((what) => [`${who}常委${what}`, `${who}常务会议`] as const),
  ),
  ...['省委', '市委', '县委', '区委', '州委', '党委', '人大', '政协', '旗委'].flatMap((who) => [
    [`${who}常务会议`, `${who}常委会会议`] as const,
    [`${who}常务会`, `${who}常委会`] as const,
  ]),
];

function organs(): Formula[] {
  const table = ORGANS.split(' | ').map((cell) => cell.split(' '));
  // 市常委 is 市委常委, 市团委 is 团市委.
  for (const level of '省市县') {
    table.push([`${level}常委会`, `${level}委常委会`]);
    table.push([`${level}团委`, `团${level}委`]);
  }
  // The government has a 常务会议, the party's committee a 常委会会议, the people's congress and 政协 a 常委会会议.
  for (const [wrong, right] of MEETINGS) table.push([wrong, right]);
  return table.map(([wrong = '', right = '', notBefore = '']) => ({
    wrong,
    right,
    terse: true,
    notBefore,
    notAfter: /^[省市县]/.test(wrong) ? '全各' : '',
  }));
}

/** Verbs beside the political terms that go with another: 增强“四个意识”, 坚定“四个自信”, 做到“两个维护”. */
const SLOGANS: readonly (readonly [term: string, right: string, wrong: string])[] = [
  ['四个意识', '增强', '坚定 做到 坚持 提高 提升 维护 加强 坚守 捍卫'],
  ['四个自信', '坚定', '做到 提高 提升 维护 加强 捍卫 落实'],
  ['两个维护', '做到', '坚定 增强 提高 提升 加强 树立'],
];

function slogans(): Formula[] {
  return SLOGANS.flatMap(([term, right, wrong]) =>
    wrong
      .split(' ')
      .flatMap((verb) =>
        [`“${term}”`, term].map((noun) => ({ wrong: verb + noun, right: right + noun, terse: true as const })),
      ),
  );
}

/** 规范表述: names of doctrines, bodies and meetings as the documents of the party have them. */
export const FORMULAS: readonly Formula[] = [
  ...heads(),
  ...[
    '习近平新时代特色社会主义思想',
    '习近平新时代中国社会主义思想',
    '习近平新时代社会主义思想',
    '习近平新时代中国特色思想',
    '习近平新时代特色思想',
    '习近平新时期中国特色社会主义思想',
    '习近平中国特色社会主义思想',
    '习近平同志新时代中国特色社会主义思想',
    '习近平总书记新时代中国特色社会主义思想',
    '习近平新时代中国特色社会主义理论',
    '习近平新时代中国特色社会主义的思想',
  ].map((wrong) => ({ wrong, right: '习近平新时代中国特色社会主义思想' })),
  { wrong: '以习近平为核心', right: '以习近平同志为核心' },
  { wrong: '以习近平总书记为核心', right: '以习近平同志为核心' },
  { wrong: '以习近平主席为核心', right: '以习近平同志为核心' },
  { wrong: '以习近平为总书记', right: '以习近平同志为总书记' },
  { wrong: '以习近平同志为中心的党中央', right: '以习近平同志为核心的党中央' },
  { wrong: '以习近平同志为核心党中央', right: '以习近平同志为核心的党中央' },
  { wrong: '以胡锦涛为总书记', right: '以胡锦涛同志为总书记' },
  { wrong: '统筹发展安全', right: '统筹发展和安全', terse: true, notBefore: '两、' },
  { wrong: '批评自我批评', right: '批评和自我批评' },
  { wrong: '治理体系治理能力现代化', right: '治理体系和治理能力现代化' },
  { wrong: '疫情防控经济社会发展', right: '疫情防控和经济社会发展', terse: true },
  ...organs(),
  ...slogans(),
  { wrong: '邓小平思想', right: '邓小平理论' },
  { wrong: '毛泽东理论', right: '毛泽东思想' },
  { wrong: '三个代表重要思想', right: '“三个代表”重要思想' },
  { wrong: '“三个代表”重要理论', right: '“三个代表”重要思想' },
  { wrong: '科学发展思想观', right: '科学发展观' },
  { wrong: '“三个代表”思想', right: '“三个代表”重要思想' },
  ...['“五位一体”战略布局', '五位一体战略布局'].map((wrong) => ({ wrong, right: '“五位一体”总体布局' })),
  ...['“四个全面”总体布局', '四个全面总体布局'].map((wrong) => ({ wrong, right: '“四个全面”战略布局' })),
  { wrong: '中华民族命运共同体意识', right: '中华民族共同体意识' },
  { wrong: '习近平法制思想', right: '习近平法治思想' },
  { wrong: '习近平外交理论', right: '习近平外交思想' },
  { wrong: '习近平强军理论', right: '习近平强军思想' },
  { wrong: '习近平经济理论', right: '习近平经济思想' },
  { wrong: '习近平文化理论', right: '习近平文化思想' },
  { wrong: '习近平生态文明理论', right: '习近平生态文明思想' },
  { wrong: '党的二十次全国代表大会', right: '党的第二十次全国代表大会' },
  { wrong: '党的十九次全国代表大会', right: '党的第十九次全国代表大会' },
  { wrong: '国家治理体系和能力现代化', right: '国家治理体系和治理能力现代化' },
  { wrong: '社会主义核心价值体观', right: '社会主义核心价值观' },
  { wrong: '“二个确立”', right: '“两个确立”' },
  { wrong: '“二个维护”', right: '“两个维护”' },
  ...['“三个维护”', '“四个维护”'].map((wrong) => ({ wrong, right: '“两个维护”' })),
  ...['“三个确立”', '“四个确立”'].map((wrong) => ({ wrong, right: '“两个确立”' })),
  { wrong: '“四个意志”', right: '“四个意识”' },
  { wrong: '“四个自觉”、做到“两个维护”', right: '“四个自信”、做到“两个维护”' },
];

/** Party and state leaders whose bare names speeches do not use: 同志 or the office goes with them. */
export const LEADERS: readonly string[] = ['习近平', '胡锦涛', '江泽民', '邓小平', '毛泽东'];
