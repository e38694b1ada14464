/** Words that say one thing twice, or against themselves, with others between them. */
export interface RedundantFrame {
  /** The hit, tried at every place of a word that opens it or stands in it; what it looks back at is part of the hit. */
  readonly pattern: RegExp;
  /** How much ahead of the word the hit begins: a pattern that says where the first of the two stands. */
  readonly back?: RegExp;
  readonly contradiction?: true;
  readonly doubtful?: true;
  readonly message: string;
}

const IN = '[^，。；：！？、“”\\n]';
const NUMBER = '(?:\\d{1,5}(?:\\.\\d)?|[一二两三四五六七八九十百半数几]{1,4})';
const SPAN = `${NUMBER}[多余]?个?多?(?:天|年|月|周|季度|星期|学期|小时|分钟|日|夜)[多半余]?`;

/** `[words] [behind the word] [ahead of it, with the first of the two]`. */
const FRAMES: readonly (readonly [words: string, frame: RedundantFrame])[] = [
  framed(
    '为期 历时 耗时 为时 限时 限期 费时 用时 学制',
    `..(?:了|约|近|达|共|长达|将近)?${SPAN}(?:之久)?的?(?:时间|时长)(?![段表跨])`,
    undefined,
    {
      message: '“为期、历时”已经说的是时间，“时间”重复',
    },
  ),
  framed('任期 工期 时长 周期 期限 时限', `..(?:为|是|共|约)?${SPAN}的?(?:时间|时长)(?![段表])`, undefined, {
    message: '前面已经说的是时间，“时间”重复',
  }),
  framed(
    '之一',
    '之一(?![码网号站键体卡窗])',
    `(?:唯一(?!性)|独一无二的?|绝无仅有的?|仅有的一|独家|独此一)${IN}{0,14}`,
    {
      contradiction: true,
      message: '“唯一”与“之一”正反相抵',
    },
  ),
  framed(
    '之一',
    '之一(?![码网号站键体卡窗])',
    `(?:第一[个家名位座所]|首个|首家|最后一[个家名位]|排名第一|名列第一|位居第一|位列第一|居首位|榜首|冠军)${IN}{0,10}`,
    { contradiction: true, doubtful: true, message: '“第一”与“之一”正反相抵' },
  ),
  framed(
    '无一例外 毫无例外 一个不落 一个不漏 概莫能外 无一幸免 一户不落 一人不落',
    '....',
    `(?:绝?大多数|大多|多数|绝?大部分|部分|少数|个别|一些|不少|许多|很多|几乎|基本)${IN}{0,12}`,
    { contradiction: true, doubtful: true, message: '“大多数”一类与“无一例外”正反相抵' },
  ),
  framed(
    '普遍 广泛存在 无处不在',
    '(?:普遍(?![性化])|广泛存在|无处不在)',
    `(?:极?个别|极?少数(?!民族)|极?少部分|偶有)(?![性化])[^，。；：！？、“”\\n与和到向及族]{1,10}`,
    {
      contradiction: true,
      doubtful: true,
      message: '“个别”与“普遍”正反相抵',
    },
  ),
  framed(
    '全部 全都 统统 悉数 一律',
    '..(?=[已都完整达落实到位得通同参赞支表认出清销消解化实投建开竣复合])',
    `(?:绝?大多数|绝?大部分|少数|个别|多数)(?:的)?(?!民族)[^，。；：！？、“”\\n由将把的和与及]{1,6}(?:都|已|已经|均)?`,
    { contradiction: true, doubtful: true, message: '“大多数”一类与“全部”正反相抵' },
  ),
  framed('不再', '不再', `(?:以免|免得|以防|省得|严防|谨防|杜绝|以避免)${IN}{1,12}`, {
    contradiction: true,
    doubtful: true,
    message: '“以免、杜绝”与“不再”正反相抵',
  }),
  framed(
    '有可能 也许 或许',
    '..会?',
    `(?<![不未有])(?:必将|必定|势必|毫无疑问|一定会|必然会|肯定会|无疑)[^，。；：！？、“”\\n不]{1,4}`,
    {
      contradiction: true,
      doubtful: true,
      message: '“必将”与“可能”正反相抵',
    },
  ),
  framed(
    '左右 上下',
    '..(?![手脚翻勾眼级互为两着楼班车学课])',
    `(?:整整|足足|恰好|正好|刚好)(?:用了|花了|有|是|达)?${NUMBER}[多余]?${IN}{1,4}`,
    {
      contradiction: true,
      doubtful: true,
      message: '“整整”与“左右”正反相抵',
    },
  ),
  framed('长达 持续 花费 花了 用了', `..了?(?:约|近)?${SPAN}的?时间之久`, undefined, { message: '“时间”与“之久”重复' }),
  framed('之久', '之久', `(?:长达|历时|为期)(?:了|近|约)?${SPAN}(?:时间)?`, {
    message: '“长达”与“之久”重复，留一个',
  }),
  framed('之多', '之多', `(?:多达|高达|达到|足足有|超过)${IN}{1,8}`, { message: '“多达”与“之多”重复，留一个' }),
  framed('之高 之远 之重 之大', '..(?![处低轻小])', `(?:高达|远达|重达|大到|远至)${IN}{1,8}`, {
    message: '“高达”一类与“之高”一类重复，留一个',
  }),
  framed('是为了', '是为了', `目的(?!地|性|之一)[^，。；：！？、“”\\n不]{1,10}`, {
    message: '“目的”与“为了”重复，留一个',
  }),
  framed(
    '再次 再度 又一次',
    '..(?!强调)',
    `(?:首次|第一次|首度|首开先河)[^，。；：！？、“”\\n后以之自时与和到至的于]{1,6}`,
    { contradiction: true, doubtful: true, message: '“首次”与“再次”正反相抵' },
  ),
  framed('整整约 足足约 恰好约 正好约 刚好约 恰恰约', '...(?=\\d)', undefined, {
    contradiction: true,
    message: '“整整”与“约”正反相抵',
  }),
  framed(
    '否认',
    '否认[^。；！？\\n但却可还]{0,24}?(?:没有|没|不)(?:发生|取得|得到|实现|起到|产生|作出|是|带来|给)',
    `(?:(?:谁也|谁都|任何人都|没有人|没人|没有谁)(?:不能|不会|不可|无法|能|会|可以)|谁能|谁会)`,
    { contradiction: true, doubtful: true, message: '“谁也不能否认”与后面的否定相抵，意思说反了' },
  ),
  framed('不要 不致 不至于', '不(?:要|至于|致(?!力|敬|谢))', `(?:以免|免得|以防|省得|严防|谨防)${IN}{1,10}`, {
    contradiction: true,
    doubtful: true,
    message: '“以免”与“不”正反相抵',
  }),
  framed(
    '不得 不准 不许',
    '..(?![不已])',
    `(?<=^|[，。；：、要])(?:严禁|禁止|切忌|切勿|切莫|杜绝)(?!性|令)[^，。；：！？、“”\\n的]{1,8}`,
    {
      contradiction: true,
      doubtful: true,
      message: '“严禁”与“不得”正反相抵，留一个',
    },
  ),
  framed(
    '群众们 干部们 党员们 老师们 教师们 同学们 学生们 家长们 职工们 工人们 农民们 村民们 居民们 市民们 游客们 旅客们 官兵们 战士们 青年们 专家们 代表们 委员们 企业家们 志愿者们 医生们 护士们 患者们 民警们 员工们 同志们 朋友们 孩子们 运动员们 选手们',
    '[^们]{2,3}们',
    `(?:\\d[\\d,]*|[一二两三四五六七八九十百千万数几]{1,4}|许)[余多]?[名位个](?:优秀|青年|年轻|基层|参赛|新|老|女|男|退休|农村|在校|党员|大学|小|中|民营|困难)?`,
    { message: '前面有了数量，“们”多余' },
  ),
  framed('一定可能', '一定可能(?!性)', '(?<![有具不在])', {
    contradiction: true,
    doubtful: true,
    message: '“一定”与“可能”正反相抵',
  }),
];

function framed(
  words: string,
  at: string,
  ahead: string | undefined,
  rest: Omit<RedundantFrame, 'pattern' | 'back'>,
): readonly [string, RedundantFrame] {
  return [
    words,
    { pattern: new RegExp(at, 'y'), ...(ahead === undefined ? {} : { back: new RegExp(`${ahead}$`) }), ...rest },
  ];
}

/** The frames by the words that they are looked for by. */
export const FRAMES_BY_WORD: ReadonlyMap<string, readonly RedundantFrame[]> = byWord();

function byWord(): Map<string, RedundantFrame[]> {
  const frames = new Map<string, RedundantFrame[]>();
  for (const [words, frame] of FRAMES) {
    for (const word of words.split(' ')) frames.set(word, [...(frames.get(word) ?? []), frame]);
  }
  return frames;
}
