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
  row('夯实 凝聚 筑牢 加快 加大 提高 提升 扩大', '氛围', '氛围要“营造”'),
  row('做到', '原则 方针', '原则、方针要“坚持”', { needs: /的$/, row: true }),
];

/** Where one of these stands between verb and noun, the noun is its object, or both are parts of a longer one. */
export const OTHER_VERB =
  /加大|提[高升]|推[进动]|形成|迈|加快|增强|改善|改进|降低|实施|采取|解决|整改|发现|分析|认识|研究|看待|面对|反映出|聚焦|追赶|达到|坚持|遵循|按照|符合|执行|把握|体现|贯彻|落实|恪守|秉持|根据|讲|守|有|是|把|用|以|从|对待|处理|应对|排查|消除|化解|破解|[上下]|(?<!集)中(?!存在)|等|这[一两三个]|关键|方面|就是|不|要|使|让/;

function row(
  verbs: string,
  nouns: string,
  better: string,
  more: { readonly needs?: RegExp; readonly row?: true } = {},
): Mismatch {
  return { verbs: verbs.split(' '), nouns: nouns.split(' '), better, ...more };
}
