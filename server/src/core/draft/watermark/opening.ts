import { isHan } from '../../text/chars';

/** What a clause of a speech opens with far oftener than it holds it elsewhere, and verbs that are said of its tasks. */
const OPENINGS = `
  我们 我校 我也 我想 我就 我在 咱们 各位 各级 各单 各部 各地 大家 同志 广大 全市 全县 全省 全区 全国 全镇 全校 全党 全体 全力 全面 全年
  推动 坚持 加强 加快 加大 加力 完善 深入 深化 不断 促进 必须 强化 积极 健全 努力 坚决 着力 大力 确保 统筹 建立 优化 打造 切实 培育 自觉
  面对 严格 严厉 严守 扎实 鼓励 聚焦 稳步 稳妥 营造 牢牢 牢记 力争 奋力 紧紧 筑牢 拓宽 精心 开启 做优 建强 提升 提高 推进 落实 贯彻
  防范 化解 维护 激励 开展 拓展 巩固 树立 增进 增强 守护 守牢 守住 兜牢 保障 调动 凝聚 凝心 汇聚 弘扬 传承 倡导 破解 构建 形成 锚定
  紧盯 盯住 扛起 带头 主动 织密 激发 释放 引导 动员 夯实 压实 细化 实现 完成 取得 立足 突出 狠抓 围绕 敢于 善于 勇于 争做 争当 争创
  抢抓 抓好 抓实 抓住 抓紧 用好 做好 做实 做到 做强 讲好 管好 建好 办好 守好 真正 真抓 始终 时刻 永葆 一体 一步 一件 一项 一刻 逐条 逐项
  理论 思想 政治 只有 只要 如果 才能 不仅 不能 不管 不论 无论 而且 而是 而这 但是 但我 但也 但这 因此 所以 由此 由于 随着 尤其 甚至 然而
  虽然 尽管 即使 那么 那就 其中 其实 其次 首先 另外 此外 最后 最终 同时 当前 当今 今天 今年 今后 去年 近年 目前 下一 接下 经过 通过 为了 为推
  为全 为实 为建 为高 为群 对于 对照 对不 对连 对落 从而 从源 从严 进而 并在 并且 也是 也要 也就 还要 更要 更是 又要 既要 既是 就要 才是 都要
  有的 有些 一些 少数 个别 部分 一是 二是 三是 四是 五是 六是 一要 二要 三要 四要 五要 这是 这就 这也 这次 这些 这项 这样 正是 正如 使得
  让我 让人 让群 让党 让老 让每 让基 让干 把党 把群 把握 把责 把工 把矛 把精 把服 把会 把人 把各 把压 把红 把握 要坚 要加 要深 要完 要强 要着
  以更 以高 以上 以新 以改 在这 在全 在此 在市 决不 绝不 绝不 决战 宁可 牢固 发扬 发挥 树牢 群众 清白 压紧 推行 推广 支持 打好 避免 防止 杜绝 严防 严禁 尽力 尽心 打通 打赢`;
const KNOWN = new Set(OPENINGS.trim().split(/\s+/u));
/** One character that opens what is asked for, and what it begins as well. */
const SINGLE: Readonly<Record<string, string>> = {
  要: '求闻素点件害领',
  把: '手关',
  将: '来军',
  使: '用命',
  被: '子',
  该: '文资篇',
  凡: '人',
  让: '利',
  各: '类种',
  对: '您你我象方手应照比待联话口不',
};

/** By the first unit of these: nearly every place of a text is told by it. */
const HEADS = new Uint8Array(1 << 16);
for (const opening of [...KNOWN, ...Object.keys(SINGLE)]) HEADS[opening.charCodeAt(0)] = 1;

/** Whether a clause of a speech begins at a place, though no mark stands ahead of it. */
export function opensClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isHan(unit)) return false;
  if (HEADS[unit] === 1) {
    const behind = text.charAt(at + 1);
    if (KNOWN.has(text.charAt(at) + behind)) return !text.startsWith('一下', at + 2);
    const other = SINGLE[text.charAt(at)];
    if (other !== undefined && behind !== '' && !other.includes(behind)) return true;
  }
  return isTwin(text, at, unit) || isRow(text, at, 3) || isRow(text, at, 4);
}

/** `清清白白` `敢抓敢管`, as a speech puts them side by side. */
function isTwin(text: string, at: number, unit: number): boolean {
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  if (unit !== second && unit !== third) return false;
  const fourth = text.charCodeAt(at + 3);
  return isHan(second) && isHan(fourth) && (unit === second ? third === fourth && isHan(third) : unit === third);
}

/** `知敬畏、存戒惧` `奖优罚劣、奖勤罚懒`: a row of short ones of a length. */
function isRow(text: string, at: number, length: number): boolean {
  if (text.charCodeAt(at + length) !== 0x3001 || !'、，。'.includes(text.charAt(at + 2 * length + 1) || ' '))
    return false;
  for (let i = at; i < at + 2 * length + 1; i++) if (i !== at + length && !isHan(text.charCodeAt(i))) return false;
  return true;
}

/** What a clause of a speech may open with that is no opening known: where it stands ahead of a seam nothing is sure. */
const UNSURE = /[多常勤严紧细深早真敢善更都也就再又还到抓打守护稳促树懂干拼涵层奖]/u;

/** Whether what stands between the last that is known of a foreign stretch and a seam may be the speech's already. */
export function isUnsure(gap: string): boolean {
  return UNSURE.test(gap);
}

/** The first place in `[from, to]` where a clause of a speech begins; -1 where there is none. */
export function seamIn(text: string, from: number, to: number): number {
  for (let at = from; at <= to && at < text.length; at++) if (opensClause(text, at)) return at;
  return -1;
}
