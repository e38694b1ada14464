/** Verbs that take none of some nouns as their object. */
export interface Mismatch {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** What goes with these nouns instead, as the reader is told. */
  readonly better: string;
  /** What must stand ahead of the noun; without it the noun may be in the reach of another verb. */
  readonly needs?: RegExp;
  /** The object may be a row with marks of its own: 做到集体领导、会议决定的原则. No other row has these nouns. */
  readonly row?: true;
}

/** 存在的问题 and the like: what can be solved, not raised. */
const DESCRIBED = /(?:存在的?|反馈的?|反映的?|暴露出?的?|突出|以上|上述|这些|此类|薄弱|自身的?|身边的?|各类|各种)$/;

/** Something between the two, and no clause that tells what the noun is like: 开展工作的能力, 加快培育能力. */
const PLAIN =
  /^(?!培[养育]|建[设立]|构建|打造|补齐|突破|释放)(?!.*(?:具有|具备|相关|有关|配套|所需|作为|成为|当作|看作|融入))(?=.*[^的]$)./;

/** The same without 的, behind which the verb tells what the noun is for: 提升软实力的战略任务, 提升消费专项措施. */
const WHOLE = /^(?!.*(?:的|专项|行动|系列|若干|政策|具体|战略|目标)).{2}/;

/**
 * 动宾搭配不当: a verb and the noun that closes its clause, as handbooks of usage list them; each row was read against published text, where
 * the pairs that are met as often as the right ones (提高力度, 改善问题, 扩大开放水平, 增强效率) were left out.
 */
export const MISMATCHES: readonly Mismatch[] = [
  row('提高 提升 增强', '问题 隐患 短板 困难 漏洞 矛盾', '问题要“解决”“整改”', { needs: DESCRIBED }),
  row('补齐 弥补 夯实 完善', '问题 隐患', '问题要“解决”“整改”', { needs: DESCRIBED }),
  row('提高 提升 加强 增强 改善 改进 增加 扩大', '步伐', '步伐要“加快”'),
  row('加大 扩大 增强 加强 增加', '速度 进度', '速度、进度要“加快”'),
  row('加大 扩大 加快', '质量 效率', '质量、效率要“提高”'),
  row('加强 加大 增强 增加 改进 完善 健全 加快', '水平', '水平要“提高”'),
  row('加强 扩大 加快 改善 改进 降低 完善 健全 增强', '力度', '力度要“加大”'),
  row('夯实 筑牢 凝聚 树立 落实', '水平 步伐 力度', '水平要“提高”，步伐要“加快”，力度要“加大”'),
  row('发扬 树立 营造 履行', '作用', '作用要“发挥”'),
  row('发挥 发扬', '贡献', '贡献要“作出”'),
  row('发挥 发扬 取得 达到 采取 营造 制定', '职责 义务 责任 使命', '职责、义务要“履行”，责任要“承担”'),
  row('发挥 发扬 营造', '任务 目标 成绩 成效 问题', '任务要“完成”，成绩要“取得”'),
  row('达到 养成 树立 制定 采取 营造', '作用 贡献 成绩 成效', '作用要“发挥”，贡献要“作出”，成绩要“取得”'),
  row('取得', '贡献 作用 水平 力度', '贡献要“作出”，作用要“发挥”，水平要“达到”'),
  row('采取 制定 履行 遵守', '力度 水平 步伐 氛围 质量 能力', '力度要“加大”，水平要“提高”'),
  row('养成', '能力 水平 氛围 局面 精神', '能力要“培养”，氛围要“营造”'),
  row('造成', '成绩 成果 成效 好评', '“造成”用于不好的结果'),
  row('遵守 恪守', '职责 义务 任务 问题', '职责、义务要“履行”'),
  row('承担 担负 肩负', '作用 贡献 成绩 作风', '作用要“发挥”，贡献要“作出”'),
  row('完成', '职责 义务 作用 责任', '职责、义务要“履行”，作用要“发挥”'),
  row('拓宽 畅通', '力度 水平 质量 能力 作风', '力度要“加大”，水平、能力要“提高”'),
  row('巩固 压实', '步伐 力度 速度 水平', '步伐要“加快”，力度要“加大”'),
  row('调动', '动力 能力 水平 潜力', '动力、潜力要“激发”'),
  row('付出', '贡献 成绩 成果 作用', '贡献要“作出”'),
  row('满足', '问题 困难 矛盾 水平', '问题、困难要“解决”'),
  row('坚定 坚守', '意识 能力 水平 作风 力度', '意识要“增强”，能力要“提高”'),
  row('夯实 凝聚 筑牢 加快 加大 提高 提升 扩大', '氛围', '氛围要“营造”'),
  // The family of raising, widening, carrying out: 增加效率, 加强质量, 扩大素质.
  row('改善', '水平 力度 速度 步伐 进度 规模 范围', '水平要“提高”，力度要“加大”，步伐要“加快”，规模要“扩大”'),
  row('增加 加强', '效率 质量', '效率、质量要“提高”', { needs: PLAIN }),
  row('增加', '素质 意识 能力 作风 氛围 面貌 本领 环境 范围', '意识要“增强”，能力、素质要“提高”，范围要“扩大”', {
    needs: PLAIN,
  }),
  row('加大 扩大', '素质 意识 作风 本领', '意识要“增强”，能力、素质要“提高”', { needs: PLAIN }),
  row('加快', '素质 意识 能力 作风 规模 范围', '意识要“增强”，能力、素质要“提高”，规模要“扩大”', { needs: PLAIN }),
  row('增强 加强', '规模 范围', '规模、范围要“扩大”', { needs: PLAIN }),
  row('提高 提升 增强', '任务 职责 义务 传统', '任务要“完成”，职责要“履行”，传统要“发扬”', { needs: WHOLE }),
  row('提高 增强 扩大', '措施 方案 办法', '措施要“采取”，方案要“制定”“完善”', { needs: WHOLE }),
  row(
    '开展',
    '措施 方案 办法 职责 义务 作用 传统 成绩 成效 氛围 力度 水平 质量 效率',
    '措施要“采取”，方案要“实施”，职责要“履行”',
    {
      needs: PLAIN,
    },
  ),
  row('发挥', '传统 美德 品格 风尚 作风', '传统、作风要“发扬”'),
  row('发挥', '措施 方案 义务 步伐 氛围 质量 效率', '措施要“采取”，义务要“履行”'),
  row('发扬 弘扬 传承', '措施 任务 能力 职责 责任 义务 效率 质量', '职责要“履行”，任务要“完成”，能力要“提高”', {
    needs: PLAIN,
  }),
  row('采取 制定', '传统 成绩 贡献 任务 活动', '传统要“发扬”，成绩要“取得”，活动要“开展”', { needs: PLAIN }),
  row('履行 遵守', '措施 方案 作用 贡献 成绩 传统 效率', '措施要“落实”，作用要“发挥”，传统要“发扬”'),
  row('承担 担负 肩负', '措施 方案 传统 成效 水平', '措施要“落实”，传统要“发扬”'),
  row('完成 实现', '职责 义务 作用 措施 传统 力度 氛围', '职责、义务要“履行”，作用要“发挥”，措施要“落实”', {
    needs: WHOLE,
  }),
  row('落实', '能力 作用 贡献 成绩 传统 氛围 素质', '能力要“提高”，作用要“发挥”，传统要“发扬”', { needs: PLAIN }),
  row('作出 做出', '作用 责任 义务 氛围', '作用要“发挥”，责任要“承担”'),
  row('起到', '贡献 成绩 成果 责任 职责', '贡献要“作出”，成绩要“取得”'),
  row('取得', '任务 责任 氛围 职责 传统', '任务要“完成”，氛围要“形成”'),
  row('树立', '措施 任务 能力 环境 步伐', '措施要“制定”，能力要“提高”'),
  row('营造', '机制 制度 习惯 素质 意识 能力', '机制、制度要“建立”，习惯要“养成”', { needs: PLAIN }),
  row('培养 培育', '水平 力度 步伐 氛围', '水平要“提高”，氛围要“营造”', { needs: PLAIN }),
  row('优化 深化 强化 推进 推动 实施 丰富 激发', '水平 力度 步伐', '水平要“提高”，力度要“加大”，步伐要“加快”', {
    needs: PLAIN,
  }),
  row('召开', '活动 仪式 竞赛', '活动要“开展”“举办”，仪式要“举行”', { needs: /^[^会]*$/ }),
  row('降低', '时间 时限 距离', '时间、距离要“缩短”'),
  // 提高能力和习惯: the verb goes with the first of the two nouns alone.
  row('提高 提升 增强', '习惯 作风 格局 局面 进度 渠道 秩序 规模 氛围 力度', '动词只配前一个名词，后一个另配动词', {
    needs: /(?:能力|水平|本领|意识|素质|质量|效率)[和与及]$/,
  }),
  row('扩大 拓展', '水平 质量 效率 步伐 力度', '动词只配前一个名词，后一个另配动词', {
    needs: /(?:规模|范围|领域|影响|渠道|空间)[和与及]$/,
  }),
  row('加快', '质量 规模 力度 作风', '动词只配前一个名词，后一个另配动词', {
    needs: /(?:步伐|进度|速度|进程)[和与及]$/,
  }),
  row('发扬 弘扬 传承', '作用 水平 力度', '动词只配前一个名词，后一个另配动词', {
    needs: /(?:精神|作风|传统|美德)[和与及]$/,
  }),
  row('营造 形成', '水平 质量 力度 步伐', '动词只配前一个名词，后一个另配动词', {
    needs: /(?:氛围|环境|风气|格局|局面)[和与及]$/,
  }),
  row('完善 健全 建立', '作风 步伐 力度 质量 氛围', '动词只配前一个名词，后一个另配动词', {
    needs: /(?:制度|机制|体系|政策|措施)[和与及]$/,
  }),
  row('解决 化解 克服', '水平 质量 效率 作风 氛围', '动词只配前一个名词，后一个另配动词', {
    needs: /(?:问题|困难|矛盾|难题|风险)[和与及]$/,
  }),
  row('缩小 减小', '工期 周期 时限 时间', '时间、工期要“缩短”'),
  row('缩短 降低 拉近', '差距', '差距要“缩小”'),
  row('加强', '素质', '素质要“提高”'),
  row('做到', '原则 方针', '原则、方针要“坚持”', { needs: /的$/, row: true }),
];

/** A noun that does not do what some verbs say: 水平不断增加. */
export interface SubjectMismatch {
  readonly verb: string;
  /** The noun (group 1) with the adverb that joins the two, up to the verb. */
  readonly ahead: RegExp;
}

const ADVERBS =
  '(?:(?:得到|有|有所|取得)了?|的?(?:不断|持续|稳步|逐步|进一步|明显|显著|大幅度?|日益|逐渐|日趋|普遍|全面|有效|越来越|切实|极大|更加|较大))';

/**
 * 主谓搭配不当: nouns and the verbs that none of them goes with; each pair was looked for in published text, and left out where it was met. Asked
 * for with an adverb between the two, by which noun and verb are a sentence's.
 */
export const SUBJECT_MISMATCHES: readonly SubjectMismatch[] = subjects(`
水平 能力 素质 | 增加 加大 加快 扩大 增长
质量 效率 | 增加 加大 加快 扩大 加强
步伐 | 提高 提升 加大 增强 加强 扩大 增加
力度 | 加快 扩大 提高 完善 改善
进度 | 提高 提升 加大 增强 加强 扩大
速度 | 加大 增强 加强 扩大
规模 | 加快 增强 加强
氛围 | 提高 扩大 加大 加快 增加
面貌 | 提高 增强 加快 加大 增加 扩大
环境 条件 关系 结构 | 提高 加大 增加 扩大 加快
数量 人数 | 提高 提升 增强 加快 加大
收入 | 加大 加快 扩大 增强 完善
压力 问题 隐患 | 提高 提升 增强 完善
范围 覆盖面 | 提高 提升 加大 增强 增加
满意度 知名度 | 增加 加大 增强 加强
差距 | 缩短 降低 减小
工期 周期 | 缩小 减小 降低
意识 信心 | 加大 扩大 加快
体系 制度 机制 | 提高 加大 增加 扩大 加快
`);

/** What goes with a noun, as the reader is told. */
export const GOES_WITH: Readonly<Record<string, string>> = {
  水平: '提高',
  能力: '提高、增强',
  素质: '提高',
  质量: '提高',
  效率: '提高',
  步伐: '加快',
  力度: '加大',
  进度: '加快',
  速度: '加快',
  规模: '扩大',
  氛围: '浓厚',
  面貌: '改变、改善',
  环境: '改善、优化',
  条件: '改善',
  关系: '改善',
  结构: '优化',
  数量: '增加',
  人数: '增加',
  收入: '增加、提高',
  压力: '加大、减轻',
  问题: '解决',
  隐患: '消除',
  范围: '扩大',
  覆盖面: '扩大',
  满意度: '提高',
  知名度: '提高',
  差距: '缩小',
  工期: '缩短',
  周期: '缩短',
  意识: '增强',
  信心: '增强',
  体系: '完善、健全',
  制度: '完善、健全',
  机制: '完善、健全',
};

function subjects(table: string): SubjectMismatch[] {
  const nouns = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' | ');
    for (const verb of right.split(' ')) nouns.set(verb, [...(nouns.get(verb) ?? []), ...left.split(' ')]);
  }
  return [...nouns].map(([verb, of]) => ({ verb, ahead: new RegExp(`(${of.join('|')})${ADVERBS}{1,3}$`) }));
}

/** Where one of these stands between verb and noun, the noun is its object, or both are parts of a longer one. */
export const OTHER_VERB =
  /加大|提[高升]|推[进动]|形成|迈|加快|增强|改善|改进|降低|实施|采取|解决|整改|发现|分析|认识|研究|看待|面对|反映出|聚焦|追赶|达到|坚持|遵循|按照|符合|执行|把握|体现|贯彻|落实|恪守|秉持|根据|讲|守|有|是|把|用|以|从|对待|处理|应对|排查|消除|化解|破解|[上下]|(?<!集)中(?!存在)|等|这[一两三个]|关键|方面|就是|不|(?<![重主必])要|使|让/;

function row(verbs: string, nouns: string, better: string, more: Pick<Mismatch, 'needs' | 'row'> = {}): Mismatch {
  return { verbs: verbs.split(' '), nouns: nouns.split(' '), better, ...more };
}
