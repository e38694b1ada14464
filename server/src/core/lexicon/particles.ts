/** A use of 的, 地 or 得 that only one of the others can have. */
export interface ParticlePattern {
  /** What stands ahead of the particle, each form in full. */
  readonly heads: readonly string[];
  readonly wrong: '的' | '地' | '得';
  readonly right: '的' | '地' | '得';
  /** What follows the particle, one of these. */
  readonly tails: readonly string[];
  /** What may follow a tail with nothing between: a complement of degree ends its clause. */
  readonly ends?: readonly string[];
  /** Silent behind one of these characters: the head is the end of another word (`产值的`). */
  readonly notAfter?: string;
  /** Reported only where the text ahead of the head matches; `$`-anchored and bounded. */
  readonly onlyAfter?: RegExp;
  /** Why, in Chinese. */
  readonly why: string;
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Every first before every second. */
const each = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((one) => seconds.map((other) => one + other));

const VERBS = list(
  '谈 讲 说 写 做 干 办 抓 搞 学 走 跑 站 坐 活 过 长 飞 管 用 打 拉 记 笑 哭 睡 吃 穿 住 看 想 听 问 答 教 练 演 唱 跳 画 建 修 种 养 查 改 分 挖 钻 进行 发展 推进 开展 落实 完成 执行 准备 配合 处理 解决 衔接 组织 部署 分析 研究 总结 汇报 表现 发挥 做工作',
);
const DEGREES = list('很 非常 十分 特别 比较 更 更加 越来越 不够 还不够 相当 挺 极为 极其 这么 那么 多么 太 最');
const MANNERS = list(
  '好 快 慢 实 准 深 透 细 稳 紧 牢 严 远 近 高 低 早 晚 久 差 累 苦 香 甜 活 顺 齐 宽 窄 粗 浅 虚 空 全 精 扎实 到位 具体 透彻 深刻 全面 深入 细致 认真 仔细 精彩 成功 漂亮 充分 圆满 及时 顺利 稳健 平稳 彻底 清楚 明白 生动 流畅 熟练 紧密 牢固 突出 优秀 出色 辛苦 幸福 快乐 开心 踏实 规范 详细 完整 坚决 迅速 缓慢 滞后 草率 随意 粗糙 美好 舒心',
);
/** What ends the clause behind a complement. */
const CLAUSE_END = list('， 。 ； 、 ！ ？ ： ” ’ ） , ; ! ?');
const NOMINAL = list(
  '全面 深入 系统 认真 彻底 集中 深刻 完整 广泛 充分 详细 细致 仔细 科学 准确 严格 有效 积极 热烈 坦诚 务实 生动 客观 及时 必要 大力 有力 精心',
);
const ADVERBS = list(
  '认真 切实 积极 主动 自觉 坚定 深入 扎实 全面 牢牢 不断 逐步 努力 更好 有效 充分 及时 严格 坚决 稳步 有力 有序 科学 准确 清醒 深刻 持续 真正 坚定不移 毫不动摇 持之以恒 实实在在 旗帜鲜明 全力以赴',
);

export const PARTICLES: readonly ParticlePattern[] = [
  {
    heads: VERBS,
    wrong: '的',
    right: '得',
    tails: each(DEGREES, MANNERS),
    ends: CLAUSE_END,
    notAfter: '所',
    why: '动词后面带程度补语，用“得”',
  },
  {
    heads: VERBS,
    wrong: '地',
    right: '得',
    tails: each(DEGREES, MANNERS),
    ends: CLAUSE_END,
    why: '动词后面带程度补语，用“得”',
  },
  {
    heads: ['变'],
    wrong: '的',
    right: '得',
    tails: each(DEGREES, [
      ...MANNERS,
      ...list('强 大 美 富 坚强 坚定 成熟 重要 复杂 困难 容易 简单 强大 美丽 富裕 主动 被动'),
    ]),
    notAfter: '改演转应蜕多不可嬗衰突质量裂形叛病',
    why: '“变得”后面带补语，用“得”',
  },
  {
    heads: ['值'],
    wrong: '的',
    right: '得',
    tails: list(
      '注意 一提 肯定 学习 借鉴 思考 推广 信赖 警惕 重视 关注 研究 我们 大家 充分 高度 特别 认真 深思 骄傲 自豪 珍惜 尊敬 反思',
    ),
    notAfter: '价产总数净市均比限峰阈极保增贬面颜估当分差初原定幅加期还贡',
    why: '“值得”是一个词',
  },
  {
    heads: ['显'],
    wrong: '的',
    right: '得',
    tails: list('尤为 格外 十分 更加 特别 非常 更为 尤其 极为 异常 有些 不够 过于'),
    notAfter: '明凸彰浅',
    why: '“显得”是一个词',
  },
  {
    heads: ['取'],
    wrong: '的',
    right: '得',
    tails: list('了 成绩 成效 进展 突破 胜利 成功 实效 新成效 好成绩 显著 明显 重大 丰硕 积极 长足'),
    notAfter: '采争夺选收领提获换听汲吸可索录骗窃考拿博',
    why: '“取得”是一个词',
  },
  {
    heads: list('舍不 怪不 恨不 由不 顾不 来不 不'),
    wrong: '的',
    right: '得',
    tails: list('不 及'),
    why: '“不得不”“来不及”一类说法用“得”',
  },
  {
    heads: NOMINAL,
    wrong: '地',
    right: '的',
    tails: list(
      '“ 回顾 总结 分析 梳理 检查 调研 研究 部署 排查 整治 宣传 讨论 交流 考验 检验 阐述 论述 说明 安排 介绍 准备 思考 探索 剖析 评价 反思 研判',
    ),
    onlyAfter:
      /(?:进行|开展|展开|作出|给予|予以|一次|一场|一轮|一番|几次|多次|作|做)了?(?:一次|一场|一轮|一番|一系列)?(?:[\u4e00-\u9fff]{2}[、而])?$/,
    why: '“进行”“作了”“一次”后面是名词性的词语，用“的”',
  },
  {
    heads: list(
      '重要 重大 良好 巨大 显著 宝贵 伟大 光荣 艰巨 坚实 强大 浓厚 丰富 严峻 突出 坚强 优良 崇高 神圣 鲜明 独特 深远 美好 优秀 过硬 艰苦 繁重 紧迫 长期 根本',
    ),
    wrong: '地',
    right: '的',
    tails: list(
      '意义 作用 任务 成绩 贡献 环境 基础 保障 问题 局面 氛围 精神 作风 态度 思想 力量 人才 干部 方法 途径 条件 机遇 挑战 使命 责任 成就 成果 变化 进步 影响 形势 经验 传统 关系 历史 事业 目标',
    ),
    why: '名词前面用“的”',
  },
  {
    heads: ADVERBS,
    wrong: '得',
    right: '地',
    tails: list(
      '学习 贯彻 落实 推进 开展 抓好 做好 履行 执行 完成 研究 分析 把握 解决 处理 服务 维护 参与 投身 坚持 践行 认识 领会 理解 思考 对待 发挥 推动 促进 提高 加强 宣传 工作 把 为',
    ),
    why: '动词前面用“地”',
  },
  {
    heads: ADVERBS,
    wrong: '的',
    right: '地',
    tails: list(
      '做好 抓好 搞好 投入到 投身到 投身于 把工作 把思想 把握住 把自己 把党 把各项 把人民 把群众 履行好 落实好 完成好',
    ),
    why: '动词前面用“地”',
  },
  {
    heads: list('紧紧 牢牢'),
    wrong: '的',
    right: '地',
    tails: list('围绕 团结 依靠 抓住 扭住 盯住 联系 结合 跟上 把握 守住 掌握 树立 记住 坚持 凝聚 抓好 抓在 握在 扛在'),
    why: '动词前面用“地”',
  },
];
