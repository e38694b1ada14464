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
  /** Silent where one of these characters stands behind the tail: it is the beginning of another word (`把关`). */
  readonly notBefore?: string;
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
  '谈 讲 说 写 做 干 办 抓 搞 学 走 跑 站 坐 活 过 长 飞 管 用 打 拉 记 笑 哭 睡 吃 穿 住 看 想 听 问 答 教 练 演 唱 跳 画 建 修 种 养 查 改 分 挖 钻 进行 发展 推进 开展 落实 完成 执行 准备 配合 处理 解决 衔接 组织 部署 分析 研究 总结 汇报 表现 发挥 做工作 估计 考虑 把握 认识 理解 领会 挺 摆 放 抬 压 收 拧 绷 系 夯 筑 铺 织 掌握 贯彻 谋划 设计 管理 服务 保护 坚持',
);
const DEGREES = list('很 非常 十分 特别 比较 更 更加 越来越 不够 还不够 相当 挺 极为 极其 这么 那么 多么 太 最');
const MANNERS = list(
  '好 快 慢 实 准 深 透 细 稳 紧 牢 严 远 近 高 低 早 晚 久 差 累 苦 香 甜 活 顺 齐 宽 窄 粗 浅 虚 空 全 精 扎实 到位 具体 透彻 深刻 全面 深入 细致 认真 仔细 精彩 成功 漂亮 充分 圆满 及时 顺利 稳健 平稳 彻底 清楚 明白 生动 流畅 熟练 紧密 牢固 突出 优秀 出色 辛苦 幸福 快乐 开心 踏实 规范 详细 完整 坚决 迅速 缓慢 滞后 草率 随意 粗糙 美好 舒心 直 强 大 重 紧凑 严密 周全 周到 妥当 合理 鲜活 鲜明 响亮 坚定 坚实 厚实 牢靠 安全 安心 放心 明确 清晰',
);
/** What ends the clause behind a complement. */
const CLAUSE_END = list('， 。 ； 、 ！ ？ ： ” ’ ） , ; ! ?');
const NOMINAL = list(
  '全面 深入 系统 认真 彻底 集中 深刻 完整 广泛 充分 详细 细致 仔细 科学 准确 严格 有效 积极 热烈 坦诚 务实 生动 客观 及时 必要 大力 有力 精心',
);
const ADVERBS = list(
  '认真 切实 积极 主动 自觉 坚定 深入 扎实 全面 牢牢 不断 逐步 努力 更好 有效 充分 及时 严格 坚决 稳步 有力 有序 科学 准确 清醒 深刻 持续 真正 坚定不移 毫不动摇 持之以恒 实实在在 旗帜鲜明 全力以赴',
);

/** Ways of doing something that are said ahead of a verb only with 地. */
const WAYS = list(
  '一步一个脚印 脚踏实地 有条不紊 满怀信心 源源不断 一如既往 义无反顾 全心全意 千方百计 循序渐进 大刀阔斧 理直气壮 满腔热情 聚精会神 心无旁骛 马不停蹄 齐心协力 团结一心 ' +
    '信心百倍 毫不犹豫 毫不松懈 坚持不懈 坚定不移 毫不动摇 持之以恒 锲而不舍 旗帜鲜明 全力以赴 实实在在 扎扎实实 踏踏实实 认认真真 兢兢业业 老老实实 时时刻刻 一点一滴 一步一步 一件一件 ' +
    '更好 更加自觉 更加主动 更加有力 更加紧密 更加坚定 不断 自觉 主动 认真 积极 努力 坚决 坚定 切实 深入 扎实 稳步 有力 有序 全面 充分 及时 逐步 默默 慢慢 渐渐 悄悄 紧紧 牢牢',
);
/** Verbs and prepositions that a way of doing something leads to, and that no noun begins with. */
const DOING = list(
  '向前 朝着 沿着 向着 走下去 干下去 抓下去 坚持下去 推进下去 投入到 投入 投身到 投身于 融入到 扑下身子 做好 抓好 搞好 办好 守住 把握住 干好每 做好每 抓到底 走好每 为人民服务 为群众服务 为企业服务 为基层服务',
);
/** What takes 的 ahead of a thing. */
const OWNERS = list(
  '人民 群众 人民群众 老百姓 百姓 我们 他们 你们 大家 同志们 国家 社会 党员 干部 职工 员工 企业 学生 教师 农民',
);
const OWNED = list(
  '利益 生活 期盼 期望 期待 关切 诉求 呼声 智慧 力量 意见 建议 困难 责任 使命 目标 任务 要求 精神 作用 关系 方法 基础 特点 意义 思想 事业 信任 拥护 合法权益 根本利益 切身利益 生命财产 获得感 满意度 心声 愿望 冷暖 疾苦 家园 未来 明天 前途',
);
const QUALITIES = list(
  '重要 重大 良好 巨大 显著 宝贵 伟大 光荣 艰巨 坚实 强大 浓厚 丰富 严峻 突出 坚强 优良 崇高 神圣 鲜明 独特 深远 美好 优秀 过硬 艰苦 繁重 紧迫 长期 根本 积极 有效 深刻 广泛 具体 主要 基本 必要 有利 有力 强烈 明确 正确 严重 复杂 现实 广阔 光明 优质 高效 和谐 稳定 公平 健康 科学 先进 典型 可喜 可贵 不懈 应有 共同 强劲 不竭 持久 深厚 雄厚 悠久 灿烂 丰厚 宏伟 珍贵 辽阔 庞大 高尚 纯洁 真挚 精湛 卓越 辉煌 殷切 无限 充足',
);
const THINGS = list(
  '意义 作用 任务 成绩 环境 基础 问题 局面 氛围 精神 作风 态度 思想 力量 人才 干部 方法 途径 条件 机遇 挑战 使命 责任 成就 成果 形势 经验 传统 历史 事业 目标 动力 前景 前途 格局 体系 机制 制度 措施 举措 办法 经济 社会 未来 队伍 教训 启示 成效 优势 品质 品格 理念 信念 信心 决心 愿望 风险 矛盾 困难 阶段 时期 地位 内容 能力 动员能力 情怀 爱国情怀 家国情怀 为民情怀 感情 情谊 友谊 底蕴 积淀 战斗力 生命力 凝聚力 号召力 影响力 向心力 创造力 吸引力 竞争力 国力 综合国力 实力 祖国 财富 理想 品格 风范 人格 胜利 潜力 市场 空间 后盾 合力 声势 资源 根基 群众基础 爱国主义 文化 文明 民族 嘱托 厚望 本领 技艺',
);
/** Qualities and things of which the one never tells how a thing is done, or the other is also a verb. */
const GRADES = list(
  '重要 重大 良好 巨大 显著 宝贵 伟大 艰巨 坚实 强大 浓厚 丰富 严峻 优良 崇高 独特 深远 美好 优秀 繁重 根本',
);
const MIXED = list('贡献 保障 变化 进步 影响 关系 支撑 服务 生活');
/** How well something was done, as set phrases; behind a verb they take 得. */
const OUTCOMES = list(
  '不可开交 有声有色 热火朝天 井井有条 有条有理 头头是道 一干二净 一清二楚 明明白白 清清楚楚 热泪盈眶 手忙脚乱 团团转 淋漓尽致 风生水起 红红火火 如火如荼 井然有序 津津有味 焦头烂额 喘不过气 喘不过气来 说不出话 说不出话来 ' +
    '不亦乐乎 滚瓜烂熟 面目全非 千疮百孔 水泄不通 汗流浃背 气喘吁吁 目瞪口呆 哑口无言 鸦雀无声 轰轰烈烈 扎扎实实 实实在在 漂漂亮亮 干干净净 服服帖帖 妥妥当当 妥妥帖帖 稳稳当当 心服口服 一塌糊涂 落花流水 不像样 不成样子 七零八落 ' +
    '体无完肤 恰到好处 心花怒放 合不拢嘴 睡不着觉 直不起腰 热热闹闹 严严实实 整整齐齐 头破血流 晕头转向 落荒而逃 心惊胆战 泣不成声 措手不及 人仰马翻 精疲力竭 筋疲力尽 有条不紊 无微不至 恰如其分 无影无踪 一贫如洗 家喻户晓 大汗淋漓 遍体鳞伤 出神入化 天衣无缝 惟妙惟肖 栩栩如生 面红耳赤 如痴如醉 寸步难行 支离破碎 满满当当 足足的 不得了 要命 够呛 有滋有味 有模有样 像模像样 有板有眼 更好 更快 更稳 更实 更高 更远 更深 更紧 更细 更准 更牢 好不好 对不对 怎么样',
);

/** What persons, work and things are like; with a noun of `NOUNS` behind, never how something is done. */
const STATES = list(
  '平凡 普通 光荣 辛勤 火热 美丽 幸福 温馨 温暖 舒适 宽敞 明亮 整洁 干净 崭新 完善 健全 完整 系统 严格 严密 规范 浓郁 热情 热烈 朴实 朴素 淳朴 纯朴 勤劳 善良 勇敢 坚定 坚韧 顽强 高昂 饱满 旺盛 昂扬 炽热 赤诚 忠诚 真诚 诚恳 诚挚 严肃 认真 细致 务实 ' +
    '扎实 精准 精细 高超 娴熟 精良 现代 开放 包容 和睦 融洽 活泼 生动 鲜活 难忘 难得 非凡 不凡 骄人 优异 喜人 丰硕 满意 圆满 清晰 准确 清醒 迅猛 永恒 不朽 可靠 便捷 便利 畅通 合理 灵活 多样 翔实 详实 充分 有序 紧密 密切 深切 深情 亲切 慈祥 和蔼 灿烂 动人 感人 成熟 稳固 牢固 牢靠',
);
/** Nouns that no verb begins with, nor any adverbial. */
const NOUNS = list(
  '岗位 工作岗位 事迹 身影 面孔 一员 教师 党员 同志 人们 成绩单 答卷 时代 日子 岁月 历程 道路 土地 家园 山河 乡村 校园 城市 社区 家庭 笑容 笑脸 掌声 目光 眼神 心情 激情 情绪 斗志 状态 姿态 面貌 士气 干劲 劲头 意志 毅力 本色 品德 道德 情操 气节 风貌 操守 纪律 规矩 程序 流程 法律 法规 政策 方案 蓝图 图景 画卷 篇章 故事 案例 事例 典范 榜样 楷模 ' +
    '技术 技能 设施 手段 工具 平台 网络 产品 产业 企业 行业 项目 工程 结构 市场 资源 数据 知识 学问 道理 真理 理论 观点 观念 思路 愿景 梦想 环境 氛围 精神 作风 态度 思想 人才 干部 群众 人民 事业 目标 前景 成绩 成果 成就 经验 传统 制度 体系 机制 措施 举措 办法 方法 途径 条件 基础 局面 格局 形象 品格 情怀 信念 信心 决心 生活环境 工作环境 营商环境 育人环境 队伍 教训 成效 话语 语言 文字 语气',
);
/** What one feels in seeing something; with 得 a complement would tell of a deed (激动得跳起来), not of what is seen. */
const EMOTIONS = list(
  '欣喜 高兴 自豪 激动 欣慰 骄傲 荣幸 愉快 满意 遗憾 痛心 惊喜 惊讶 兴奋 欢快 深情 热情 热烈 亲切 庄严 郑重 隆重 诚挚 真诚 衷心 由衷 深深 深切 清楚 清醒 明显 强烈 深刻 沉痛 无私 默默 悄悄 静静 真切 敏锐 准确 及时 明确 严肃 坦率 坦诚 诚恳 充分 切实 自觉 主动 积极 认真 坚定 坚决 不断 牢牢 紧紧 更好 更加清醒 更加深刻 更加自觉 更加坚定 更加主动',
);
const SEEN = list(
  '看到 见到 看见 听到 认识到 意识到 感到 体会到 感受到 觉察到 察觉到 预见到 注意到 了解到 发现 告诉 宣布 宣告 宣誓 邀请 迎来 欢迎 走进 走上 走向 接过 加入 参加 指出 提出 强调 表示 承诺 回答 回应 回顾 介绍 讲述 总结 交流 部署 投入 投身 扎根 融入 围绕 团结 依靠 树立 增强 提高 提升 保持 坚持 落实 推进 推动 履行 服务 学习 掌握 把握 领会 理解 抓好 抓住 做好 办好 守住 守护 奉献 付出 耕耘 坚守 抵制 反对 拥护 支持 配合 参与 承担 担负 接受',
);

/** Verbs with what they can, or cannot, bring about. */
const POTENTIALS: readonly (readonly [verbs: string, complements: string])[] = [
  ['听', '懂 进去 清楚'],
  ['看', '懂 清 见 出来 起'],
  ['豁', '出'],
  ['拿', '出手 准主意 起放'],
  ['冲', '上去 出去 上 出来'],
  ['扛 顶 挺 守 稳 忍 耐 禁 抓 靠 记 留', '住'],
  ['站', '住 稳 起来'],
  ['坐', '住 稳 下来'],
  ['沉', '下心 下来 住气'],
  ['扛 输 担 经 禁 对', '起'],
  ['信', '过'],
  ['行', '通'],
  ['说', '清 出口 过去 通'],
  ['打', '赢 开局面 通'],
  ['吃', '消 透 准 开'],
  ['算 称', '上'],
  ['谈', '上 拢'],
  ['认 分 数', '清'],
  ['想', '通 开'],
  ['叫', '响 上号'],
  ['跟', '上'],
  ['走', '通 稳'],
];
/** How somebody feels or does something; ahead of these verbs never an attribute. */
const FEELINGS = list(
  '深深 由衷 有力 更加紧密 紧密 紧紧 牢牢 深切 强烈 清醒 深刻 真切 充分 极大 明显 显著 不断 逐步 逐渐 日益 默默 悄悄 静静 大大 狠狠 慢慢 渐渐 自豪 欣喜 欣慰 清楚 庄严 更好 ' +
    '更加自觉 更加主动 更加坚定 更加深刻 更加充分 圆满 成功 顺利 有效 切实 生动 集中 全面 时时刻刻 时刻 无时无刻',
);

/** How one wishes and thanks, and what is wished. */
const WARMLY = list('衷心 诚挚 崇高 热烈 亲切 深切 真诚 良好 美好 最诚挚 最热烈 最衷心 最崇高 节日 新春');
const GREETINGS = list('感谢 祝贺 敬意 慰问 问候 谢意 祝愿 祝福 欢迎 哀悼 谢忱 歉意 期望');
/** What is done so or so; nouns by no reading. */
const ACHIEVING = list('完成了 履行了 贯彻了 发挥了 解决了 推动了 促进了 落实了 激发了 调动了 增强了 保证了 维护了');

/** What somebody did, has or meets, ahead of what it was; none of them makes a word with 地. */
const HAPPENED = list(
  '取得 面临 存在 作出 做出 提出 形成 制定 反映 出现 带来 肩负 担负 承担 采取 遇到 收到 受到 获得 付出 积累 创造 总结 推出 产生 暴露 发现 提供 面对 赋予 确定 下达 交办 征求 走过 具备 拥有 享有 应有 期盼 涌现',
);
const MET = list(
  '问题 成绩 成效 成果 成就 经验 做法 教训 意见 建议 困难 矛盾 风险 隐患 短板 不足 挑战 机遇 形势 任务 责任 使命 情况 要求 目标 措施 举措 办法 方案 制度 诉求 线索 进展 进步 变化 贡献 努力 心血 汗水 代价 荣誉 典型 亮点 特点 局面 格局 共识 条件 优势 支持 帮助 服务 道路 历程',
);
/** Ways that stand ahead of a verb alone, doubled in their parts. */
const DOUBLED_WAYS = list(
  '扎扎实实 踏踏实实 认认真真 兢兢业业 老老实实 实实在在 勤勤恳恳 轰轰烈烈 稳稳当当 堂堂正正 清清白白 干干净净 原原本本 明明白白 清清楚楚 仔仔细细 真真切切 切切实实 痛痛快快 不折不扣 一以贯之 坚持不懈 坚定不移 毫不动摇 持之以恒 旗帜鲜明 全力以赴 脚踏实地 满怀信心 千方百计 循序渐进 大刀阔斧 理直气壮 聚精会神 心无旁骛 马不停蹄 齐心协力 有条不紊 一如既往 义无反顾 全心全意',
);
const BETTER_WAYS = list(
  '更好 更快 更有效 更加有效 更高效 更加高效 更充分 更加充分 更精准 更加精准 更深入 更加深入 更扎实 更加扎实 更加积极 更加自觉 更加主动 更加坚定',
);
/** What is done to something; an object follows, by which none of them is a noun. */
const TRANSITIVE = list(
  '推进 推动 落实 促进 开展 贯彻 执行 抓好 抓紧 抓住 做好 办好 完成 履行 解决 维护 提高 提升 加强 改进 参与 走好 守好 守住 带领 实施 防范 化解 满足 发挥 适应 融入 保障 引导 运用 利用 统筹 造福 实现 帮助 团结 凝聚 服务于 服务全 服务广 服务经 服务乡 服务党',
);
/** The same with its object. */
const SERVING = list(
  '服务企业 服务群众 服务人民 服务发展 服务社会 服务大局 服务基层 服务百姓 服务农民 服务师生 服务地方 服务国家 服务学生 服务家长 服务职工 服务市民 服务居民 服务民生 服务中心工作',
);
/** The same without what may be a noun behind an attribute: 合理的引导. */
const ACTING = [
  ...TRANSITIVE.filter((verb) => !/^(?:引导|保障|帮助|实施)$/.test(verb)),
  ...list('发现 处理 处置 排查 把握 掌握 了解 认识到 看到'),
];
/** How something is done, of which some also tell what a thing is like: an object must follow the verb. */
const MANNERS_AHEAD = list(
  '真正 有效 及时 积极 认真 深入 不断 进一步 稳步 扎实 切实 大力 严格 主动 自觉 努力 充分 持续 逐步 逐渐 有序 精准 坚决 尽快 牢牢 科学 全面 最大程度 最大限度 有针对性 创造性 积极主动 积极稳妥 深入细致 因地制宜 实事求是 与时俱进 高质量 高标准 有计划 有步骤',
);
/** What one does with a text, a speech or a person, and the beginning of an object that makes it a verb. */
const STUDIED = list(
  '学习 研究 宣传 讨论 总结 分析 听取 对待 阅读 审议 梳理 检查 调研 思考 准备 组织 部署 谋划 倾听 观看 记录 反思 对照 查找 整改 接受 参加 遵守 领会 理解 贯彻 落实 研读 学好 学懂 完成 开展 执行 履行 解答 回答 回应 帮助 指导 教育 引导 排查 核对 核实 填写 统计 了解 掌握 把握 处理 解决',
);
const STUDIES = list(
  '党章 党规 党史 党纪 党的 《 习近平 上级 中央 省委 市委 县委 会议精神 各级 各项 各位 各类 每一 每个 每项 本单位 我们 我国 他们 自己 先进 英雄 群众的 大家的 法律法规 这些 这一 这次 每位 全会 好每 好各',
);
/** Who does it, ahead of a verb that opens an attribute: 大家提得意见. */
const WHO = /(?:大家|我们|他们|你们|同志们?|代表们?|委员们?|群众|专家|老师|企业家|职工)(?:所|要|刚才)?$/;
/** A clause, or what leads to its verb. */
const PREDICATE_AHEAD = /(?:^|(?<![需主重])要|[想能够可以来从而将会是为了使让，。；们须应该当]|继续)$/;
/** Behind a verb: the end of its clause, or the second half of a noun that the verb opens. */
const NOUN_GOES_ON =
  '，。；、：！？”）的和与及者力率效会精态环成措举方情过机制性程工能手员度作水标规计意清台报路途步之';

export const PARTICLES: readonly ParticlePattern[] = [
  {
    heads: WARMLY,
    wrong: '地',
    right: '的',
    tails: GREETINGS,
    onlyAfter: /(?:表示|致以|送上|献上|道一声|说一声|予以|给予|表达)(?:了|我|我们)?(?:最|更)?$/,
    why: '“表示”“致以”后面是名词性的词语，用“的”',
  },
  { heads: WARMLY, wrong: '得', right: '的', tails: GREETINGS, why: '名词前面用“的”' },
  {
    heads: list('真正 切实 彻底 从根本上'),
    wrong: '的',
    right: '地',
    tails: list('让 使 把 将 做到 实现 解决 成为 落到 沉下 融入 发挥'),
    why: '动词前面用“地”',
  },
  {
    heads: list('亲切 亲昵 形象 生动 尊敬 习惯 通俗'),
    wrong: '的',
    right: '地',
    tails: list('称为 称作 称之为 称呼 誉为 比作 比喻为 说道 告诉'),
    why: '动词前面用“地”',
  },
  {
    heads: list('较好 很好 更好 圆满 出色 顺利 如期 超额 全面 认真 切实 忠实 自觉 积极 充分 有效 有力 极大 及时'),
    wrong: '的',
    right: '地',
    tails: ACHIEVING,
    why: '动词前面用“地”',
  },
  {
    heads: VERBS,
    wrong: '的',
    right: '得',
    tails: each(DEGREES, MANNERS),
    ends: [...CLAUSE_END, '一些', '一点', '了'],
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
  { heads: QUALITIES, wrong: '地', right: '的', tails: THINGS, notBefore: '化于', why: '名词前面用“的”' },
  { heads: STATES, wrong: '地', right: '的', tails: [...NOUNS, ...THINGS], notBefore: '化于', why: '名词前面用“的”' },
  { heads: STATES, wrong: '得', right: '的', tails: [...NOUNS, ...THINGS], why: '名词前面用“的”' },
  { heads: QUALITIES, wrong: '地', right: '的', tails: NOUNS, notBefore: '化于', why: '名词前面用“的”' },
  { heads: QUALITIES, wrong: '得', right: '的', tails: NOUNS, why: '名词前面用“的”' },
  { heads: EMOTIONS, wrong: '得', right: '地', tails: SEEN, why: '动词前面用“地”' },
  {
    heads: list('欣喜 高兴 自豪 激动 欣慰 骄傲 荣幸 愉快 遗憾 痛心 惊喜 惊讶 兴奋 深切 清楚 清醒 强烈 深刻 真切 敏锐'),
    wrong: '的',
    right: '地',
    tails: list('看到 见到 看见 听到 感到 体会到 感受到 察觉到 预见到 注意到 了解到 告诉 宣布 迎来 走上 走进 发现'),
    notAfter: '最人更得够到',
    why: '动词前面用“地”',
  },
  {
    heads: list(
      '冲 顶 跟 扛 守 稳 站 坐 禁 忍 耐 豁 信 经 看 听 学 干 抓 救 防 控 打 拿 走 飞 跑 管 讲 说 写 靠 沉 静 放 拉 叫',
    ),
    wrong: '地',
    right: '得',
    tails: list('住 稳 赢 好 快 牢 实 准 细 严 远 久 动 响 懂 清 过 通 起'),
    ends: CLAUSE_END,
    notAfter: '拔征用占产属圣场驻营基工耕种农荒土',
    why: '动词后面带补语，用“得”',
  },
  {
    heads: list('冲 顶 跟 谈 算 称 比 豁 站 打 拿 沉 静 扛 学'),
    wrong: '地',
    right: '得',
    tails: list('上 上去 出 出来 出去 出手 下 下来 下心 起 起来 进 进去 开'),
    ends: CLAUSE_END,
    onlyAfter: /(?:[\u4e00-\u9fff]{2}|[，。；、“])$/,
    notAfter: '拔征用占产属圣场驻营基工耕种农荒土坐躺趴蹲放摆',
    why: '表示能不能，中间用“得”',
  },
  {
    heads: VERBS,
    wrong: '地',
    right: '得',
    tails: OUTCOMES,
    ends: [...CLAUSE_END, '了'],
    notAfter: '所',
    why: '动词后面带补语，用“得”',
  },
  { heads: QUALITIES, wrong: '得', right: '的', tails: THINGS, why: '名词前面用“的”' },
  { heads: GRADES, wrong: '地', right: '的', tails: MIXED, why: '名词前面用“的”' },
  { heads: OWNERS, wrong: '得', right: '的', tails: OWNED, notAfter: '让使令', why: '名词前面用“的”' },
  { heads: OWNERS, wrong: '地', right: '的', tails: OWNED, why: '名词前面用“的”' },
  {
    heads: ['有'],
    wrong: '得',
    right: '的',
    tails: list('同志 干部 地方 单位 部门 党员 企业 群众 领导 问题 乡镇 县区 学校 城市 国家 甚至 还 则 却 是'),
    notAfter: '没所赢只占拥具富享稀罕',
    why: '“有的”是一个词',
  },
  {
    heads: ['使'],
    wrong: '的',
    right: '得',
    tails: [''],
    notBefore: '是，。、；：？！）”》的都人话了劲力气法招钱用办',
    onlyAfter: /(?:^|[，。；：！？、]|投入|努力|发展|工作|改革|建设|实施|完善|原因)$/,
    why: '“使得”是一个词',
  },
  {
    heads: ['觉'],
    wrong: '的',
    right: '得',
    tails: [''],
    notBefore: '，。、；：？！',
    onlyAfter: /[我你他她们都总会就还家越更又]$/,
    why: '“觉得”是一个词',
  },
  {
    heads: ['懂'],
    wrong: '的',
    right: '得',
    tails: list('如何 怎样 怎么 了 珍惜 感恩 尊重 敬畏 团结'),
    notAfter: '所能看听',
    why: '“懂得”是一个词',
  },
  {
    heads: ['不'],
    wrong: '的',
    right: '得',
    tails: list('超过 少于 低于 高于 擅自 违反 损害 转让 泄露 收取 拒绝 用于 干预 隐瞒 泄漏 挪用'),
    why: '“不得”是一个词',
  },
  {
    heads: list('经 禁 靠 顶 摸 信 豁 叫 站 对 打 跟 沉 耐'),
    wrong: '的',
    right: '得',
    tails: list(
      '起考验 起检验 起历史 起推敲 起诱惑 住考验 住压力 住诱惑 着看得 过的干部 出去 响的 住脚 起人民 起群众 起组织 起党 赢的 上时代 上形势 下心 住寂寞 住清贫',
    ),
    why: '表示能不能，中间用“得”',
  },
  {
    heads: list('看'),
    wrong: '的',
    right: '得',
    tails: list('见、摸 见，摸 见摸'),
    why: '表示能不能，中间用“得”',
  },
  {
    heads: [
      ...VERBS,
      ...list(
        '忙 累 急 气 吓 热 冻 高兴 激动 感动 弄 闹 变 打扮 收拾 布置 经营 摆 贴 守 安排 打理 围 堵 挤 打造 装扮 讲解 描写 刻画 演绎 展现 体现 诠释 碰 撞 杀 逼 骂 骗 吵 搅 忽悠 折腾 折磨 追 赶 洗 擦 炸 烧 淋 照顾 形容',
      ),
    ],
    wrong: '的',
    right: '得',
    tails: OUTCOMES,
    ends: [...CLAUSE_END, '了'],
    notAfter: '所',
    why: '动词后面带补语，用“得”',
  },
  {
    heads: WAYS,
    wrong: '的',
    right: '地',
    tails: ['把'],
    notBefore: '关握控手脉守柄酒',
    why: '动词前面用“地”',
  },
  { heads: WAYS, wrong: '的', right: '地', tails: DOING, why: '动词前面用“地”' },
  { heads: WAYS, wrong: '得', right: '地', tails: [...DOING, '把'], why: '动词前面用“地”' },
  {
    heads: ADVERBS,
    wrong: '得',
    right: '地',
    tails: list(
      '学习 贯彻 落实 推进 开展 抓好 做好 履行 执行 完成 研究 分析 把握 解决 处理 服务 维护 参与 投身 坚持 践行 认识 领会 理解 思考 对待 发挥 推动 促进 提高 加强 宣传 工作 把 为 ' +
        '组织 部署 安排 听取 讨论 谋划 总结 梳理 排查 整改 整治 检查 调研 调查 倾听 回应 遵守 保护 保障 防范 化解 应对 支持 配合 引导 指导 帮助 解释 回答 回顾 反思 完善 巩固 深化 拓展 建设 构建 打造 培育 培养 选拔 使用 管理 监督 利用 运用 向前 前进 适应 借鉴 吸取 接受 承担 担负 树立 传承 弘扬 团结 依靠 联系 关心 关注 做到 对照 查找 改进 改正 纠正',
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
  {
    heads: list('坚强 坚实 有力 深刻 深远 重大 重要 显著 明显 巨大 可喜 根本 历史性 积极 广泛 强大'),
    wrong: '地',
    right: '的',
    tails: list('保证 保障 变化 变革 影响 转变 支撑 支持 启示 教训 印象 改变 贡献 推动作用 促进作用'),
    ends: CLAUSE_END,
    onlyAfter: /(?:[了是有的]|一个|一次|一场|一系列|提供|产生|带来|起到)$/,
    why: '名词前面用“的”',
  },
  {
    heads: list(
      '源源不断 积极主动 坚持不懈 坚定不移 毫不动摇 毫不犹豫 义无反顾 千方百计 脚踏实地 一如既往 旗帜鲜明 理直气壮 设身处地 全心全意 尽心尽力 不遗余力 有条不紊 循序渐进 ' +
        '毫无保留 实实在在 真心实意 满怀信心 真正 切实 自觉 更好 不断 有效 及时 主动',
    ),
    wrong: '的',
    right: '地',
    tails: list(
      '为群众 为人民 为企业 为基层 为地方 为国家 为社会 为百姓 为大家 为我们 为学生 为职工 为农民 为党 向上级 向群众 向社会 向前 向组织 向党 向党委 向领导 向基层 把工作 把党 把自己 把思想 把各项 把人民 将工作 ' +
        '对群众 对企业 对自己 与群众 与企业 从自身 从源头 从群众',
    ),
    why: '动词前面用“地”',
  },
  {
    heads: ['不'],
    wrong: '的',
    right: '得',
    tails: list(
      '超标准 采购 参加 参与 使用 接受 从事 擅离 变相 以任何 向任何 组织 安排 干扰 影响 挤占 截留 拖延 推诿 违规 利用 泄密 迟到 早退 出现 发生 占用 弄虚作假',
    ),
    onlyAfter: /(?:[，。；：、！？]|一律|均|都|绝|也)$/,
    why: '“不得”是一个词',
  },
  ...POTENTIALS.map(
    ([verbs, complements]): ParticlePattern => ({
      heads: list(verbs),
      wrong: '的',
      right: '得',
      tails: list(complements),
      notBefore:
        '房宅院户所址单洁晰廉醒席发版现差门国口台路镇海级午次述面报任市点步因源草居程度滤错向处年留知道常信告讯息费防毒灭极民地法治车班人定用',
      notAfter: '所银进举旅流发履执现曾已相自好美中反针面应核校小大外运',
      why: '表示能不能，中间用“得”',
    }),
  ),
  {
    heads: FEELINGS,
    wrong: '的',
    right: '地',
    tails: list(
      '感到 认识到 意识到 体会到 感受到 懂得 明白 团结在 团结起来 印在 刻在 扎根 推动了 促进了 改善了 提升了 提高了 增强了 维护了 保障了 支撑了 带动了 激发了 鼓舞了 打击了 遏制了 夯实了 ' +
        '巩固了 拓展了 改变了 吸引着 吸引了 打动了 打动着 完成了 解决了 推进了 宣告 体现了 证明了 展示了 彰显了 回答了 影响着 影响了 鞭策着 激励着 鼓舞着 牵动着 热爱着 眷恋着',
    ),
    why: '动词前面用“地”',
  },
  {
    heads: ADVERBS,
    wrong: '的',
    right: '地',
    tails: list(
      '看到 认识到 意识到 正视 认清 执行 遵守 落实 履行 贯彻 抓好 做好 把握 推进 完成 维护 加强 提高 提升 解决 防范 化解 按照 领会 掌握 开展 实施 推动 促进 回应 处置 发现 排查 整改 监督',
    ),
    notBefore: '者力率情机标人办方措途度程工项任目和与及、',
    onlyAfter: /(?:(?<!需)要|必须|应当|应该|继续|进一步|坚持)$/,
    why: '动词前面用“地”',
  },
  {
    heads: list(
      '建 管 用 办 育 留 引 学 干 抓 守 养 种 卖 听 做 走 立 推 落 带 护 融 飞 跑 站 坐 活 请 转 防 控 救 查 打 调 放 接 看 讲 说 写 练',
    ),
    wrong: '的',
    right: '得',
    tails: list('好 住 久 实 牢 稳 远 快 出 进 上 通 活 强 赢 准 细 深 严 早 动 下 来 开 响 高 美 净 优 富 起 顺'),
    ends: CLAUSE_END,
    onlyAfter: /(?:(?<![需主重])要|能|确保|做到|不仅|不但|必须|能够|可以|[的得][好住久实牢稳远快上]、)$/,
    why: '动词后面带补语，用“得”',
  },
  {
    heads: list('讲 说 喊 谈 写'),
    wrong: '的',
    right: '得',
    tails: list('多 少 好 响 漂亮 好听'),
    ends: CLAUSE_END,
    onlyAfter: /(?:嘴上|口头上|会上|纸上|材料上|口号)$/,
    why: '动词后面带补语，用“得”',
  },
  {
    heads: list('学 办 住 过 活 吃 用 玩 看 听 买 走 干 待 坐 行 游 购 做 养 跑 问'),
    wrong: '的',
    right: '得',
    tails: list(
      '轻松 顺心 舒心 放心 安心 开心 满意 省心 踏实 明白 舒适 方便 愉快 快乐 高兴 称心 舒服 温暖 幸福 顺畅 便捷 痛快',
    ),
    ends: CLAUSE_END,
    onlyAfter: /(?:让|使)[\u4e00-\u9fff]{2,8}$/,
    why: '动词后面带补语，用“得”',
  },
  { heads: HAPPENED, wrong: '得', right: '的', tails: MET, why: '名词前面用“的”' },
  { heads: HAPPENED, wrong: '地', right: '的', tails: MET, why: '名词前面用“的”' },
  {
    heads: DOUBLED_WAYS,
    wrong: '的',
    right: '地',
    tails: TRANSITIVE,
    notBefore: NOUN_GOES_ON,
    why: '动词前面用“地”',
  },
  {
    heads: list('提 做 说 讲 走 看 想 写 办 谈 抓 用 交 定 选 问 听 干'),
    wrong: '得',
    right: '的',
    tails: list('意见 建议 工作 事情 问题 困难 情况 道路 想法 东西 经验 办法 方法 材料 报告 内容 话'),
    onlyAfter: WHO,
    why: '名词前面用“的”',
  },
  {
    heads: MANNERS_AHEAD,
    wrong: '的',
    right: '地',
    tails: ACTING,
    notBefore: NOUN_GOES_ON,
    onlyAfter: PREDICATE_AHEAD,
    why: '动词前面用“地”',
  },
  {
    heads: [...MANNERS_AHEAD, ...BETTER_WAYS, ...list('仔细 反复 虚心 用心 刻苦 耐心 热情 细心 专心 诚恳')],
    wrong: '的',
    right: '地',
    tails: [...each(STUDIED, STUDIES)],
    onlyAfter: PREDICATE_AHEAD,
    why: '后面的动词带宾语，前面用“地”',
  },
  { heads: DOUBLED_WAYS, wrong: '的', right: '地', tails: each(STUDIED, STUDIES), why: '后面的动词带宾语，前面用“地”' },
  {
    heads: list('认真 仔细 反复 虚心 用心 刻苦 耐心 深入 系统 全面'),
    wrong: '的',
    right: '地',
    tails: STUDIED.map((verb) => `${verb}了`),
    notBefore: '解',
    onlyAfter: /(?:^|[，。；都也们家员志])$/,
    why: '动词前面用“地”',
  },
  {
    heads: list('做 干 开展 从事 负责 分管 承担 部署 完成 落实 参与 安排'),
    wrong: '得',
    right: '的',
    tails: list('工作 事情 任务 活动 项目'),
    why: '名词前面用“的”',
  },
  {
    heads: BETTER_WAYS,
    wrong: '的',
    right: '地',
    tails: TRANSITIVE,
    notBefore: NOUN_GOES_ON,
    onlyAfter: PREDICATE_AHEAD,
    why: '动词前面用“地”',
  },
  {
    heads: [...BETTER_WAYS, ...MANNERS_AHEAD],
    wrong: '的',
    right: '地',
    tails: SERVING,
    notBefore: '的者型性部平中机体网化',
    onlyAfter: PREDICATE_AHEAD,
    why: '动词前面用“地”',
  },
];
