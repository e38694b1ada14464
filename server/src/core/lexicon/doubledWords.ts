import { isHan } from '../text/chars';

/**
 * Words of offices that the list of common words lacks and nobody says twice in a row. What also ends one name and opens the next (支部, 社区,
 * 党组) and what is doubled to say "for a while" stays out.
 */
const OFFICE_WORDS =
  '整改 巡察 巡视 督查 督导 督办 攻坚 脱贫 引资 营商 信访 维稳 生产 消防 防汛 抗旱 预案 排查 社保 医保 低保 危房 棚改 征地 拆迁 低碳 节能 减排 果业 ' +
  '文旅 转化 财政 对接 帮扶 结对 驻村 包联 网格 物业 德治 普法 廉政 廉洁 反腐 派驻 问责 追责 容错 换届 审计 舆情 党建 党性 党纪 党课 公益 ' +
  '宜居 见效 扎根 紧盯 抓好 抓实 抓细 做好 做实 做强 做优 做大 细化 量化 倒排 挂图 督战 约谈 曝光 引路 标杆 样板 亮点 短板 弱项 不足 漏洞 ' +
  '链条 闭环 长效 常态 细则 节点 进度 台账 清单 表格 增量 存量 名次 位次 良好 达标 调度 调配 共建 共治 互通 互联 联动 处置 处理 化解 举措 抓手 招引 ' +
  '动能 业态 链群 赋能 增效 提质 增收 稳岗 纾困 惠企 利民 惠民 为民 便民 富民 强国 强县 强市 强农 兴业 兴农 育人 用人 选人 立德 作为 担责 尽责 履职 履责';

/** What stands behind these verbs in set phrases: 学习学习贯彻, where 学习学习 alone may be meant. */
const SET: Readonly<Record<string, string>> = {
  学习: '贯彻 宣传 领会 借鉴 教育 型',
  组织: '领导 实施 开展 动员 收看 召开 体系 建设 力量',
  监督: '检查 管理 执纪 执法 保障 体系',
  调查: '研究 摸底 核实 取证',
  检查: '指导 验收 考核 督导 评估',
  督促: '检查 指导 整改 落实',
  落实: '责任 情况 措施 党中 中央 机制',
  宣传: '教育 引导 贯彻 思想 阐释 报道',
  教育: '引导 管理 培训 实践 整顿 医疗',
  指导: '服务 督促 帮助 意见',
  管理: '服务 监督 办法 体系 水平',
  规范: '管理 运行 有序 程序',
  总结: '推广 表彰 经验 大会',
  分析: '研判 研究 形势',
  研究: '部署 解决 制定 决定 提出 谋划 审议',
  讨论: '决定 通过 稿',
  审议: '通过 决定',
  协调: '推进 解决 配合 联动 机制 发展',
  沟通: '协调 衔接',
  宣讲: '活动 报告',
  考核: '评价 评估 办法 指标 体系',
  培训: '教育 考核 基地',
  服务: '保障 群众 大局 中心 基层',
  团结: '协作 奋斗 一致 带领',
  整顿: '规范 软弱 作风',
  治理: '体系 能力 效能',
  评估: '验收 体系 机制',
  解决: '问题 群众 实际 好',
  化解: '矛盾 风险 纠纷',
};

/** Words of four characters whose second half is often typed once more: 领导干部干部; and what goes on as a word of its own. */
const HALVES =
  /(?:为中心|领导干部|党员干部|青年干部|年轻干部|基层干部|机关干部|工作部门|职能部门|有关部门|相关部门|责任单位|成员单位|基层组织|人民群众|干部职工)$/;
const OWN_HALF =
  /^(?:队伍|人事|工作|监督|教育|选拔|考核|任用|培训|培养|管理|建设|学院|学校|大会|会议|职工|群众|[、，家处科局])/;

/** These say what one does in earnest; 深入, 认真 and 好好 go with a verb that is doubled for a while. */
const EARNEST = /(?:严格|全面|切实|坚决|扎实|大力|着力|持续|全力|有效)$/;

let officeWords: ReadonlySet<string> | undefined;

/** Whether a word is one of an office's that are said but once. */
export function isOfficeWord(word: string): boolean {
  officeWords ??= new Set(OFFICE_WORDS.split(' '));
  return officeWords.has(word);
}

/**
 * Whether a word of two characters that may be said twice (学习学习) stands once too often at `start`, by its neighbours: it opens a set
 * phrase the second time, or ends a longer word the first time (领导干部干部). `doubtful` where only an adverb says so.
 */
export function doubledInPhrase(text: string, start: number, word: string): 'sure' | 'doubtful' | undefined {
  const behind = text.slice(start + 4, start + 6);
  if (SET[word]?.split(' ').some((tail) => behind.startsWith(tail))) return 'sure';
  const before = text.slice(Math.max(0, start - 2), start);
  if (HALVES.test(before + word) && !OWN_HALF.test(behind)) return 'sure';
  const goesOn = isHan(behind.charCodeAt(0)) && !'一再又还吧这那呢了的者员'.includes(behind.charAt(0));
  return SET[word] && goesOn && EARNEST.test(before) ? 'doubtful' : undefined;
}

/** What opens a sentence and goes on to it; 今天 and 现在 are said twice for weight. */
const OPENERS: ReadonlySet<string> = new Set(
  '刚才 下面 首先 其次 再次 最后 同时 此外 另外 因此 所以 但是 然而 总之 近期 目前 当前 其中 例如 比如 尤其 会上 会前 会后 第一 第二 第三 第四 第五 一是 二是 三是 四是 五是'.split(
    ' ',
  ),
);

/** Whether a word of two characters opens a sentence: 刚才，刚才. */
export function isOpener(word: string): boolean {
  return OPENERS.has(word);
}

const FRAMES: readonly (readonly [one: string, ahead: RegExp])[] = [
  ['下', /(?:领导|支持|努力|关心|帮助|指导|形势|前提|情况|条件|配合|推动|带领|引领|努力|参与)$/],
  ['上', /(?:基础|会议|大会|工作|思想|行动|问题|程度|意义|原则|道路|征程|岗位)$/],
  ['中', /(?:工作|过程|实践|学习|发展|建设|生活|行动|斗争|活动|落实)$/],
];

/** 在县委的坚强领导下下，: what closes a frame is typed twice, ahead of a mark. */
export function isDoubledClose(text: string, start: number): boolean {
  if (!'，、。；'.includes(text.charAt(start + 2) || '-')) return false;
  const frame = FRAMES.find(([one]) => one === text.charAt(start));
  return frame?.[1].test(text.slice(Math.max(0, start - 2), start)) === true;
}
