/** A phrase that says one thing twice, or against itself. */
export interface Redundancy {
  readonly phrase: string;
  /** What stays; empty where the sentence has to be turned. */
  readonly better: string;
  /** The two parts contradict each other: not taste but a slip. */
  readonly contradiction?: true;
  /** Silent where one of these characters stands directly behind (`必须要求`). */
  readonly notBefore?: string;
}

/**
 * 词义重复: phrases of which half is enough. Collected from the redundancy sections of usage handbooks and from the rows of synonyms
 * that are set side by side by chance; each was read against published official text.
 */
const PLEONASMS = `
需要亟待 亟待 | 亟待需要 亟待 | 急需亟待 亟待 | 亟须需要 亟须 | 亟需要 亟需 | 亟待急需 亟待
涉及到 涉及 期达场位岗货账会 | 付诸于 付诸 行 | 付诸于行动 付诸行动 | 诉诸于 诉诸 | 见诸于 见诸 行 | 见诸于行动 见诸行动 | 公诸于 公之于 | 波及到 波及 期达 | 遍及到 遍及 | 莅临到 莅临
凯旋归来 凯旋 | 凯旋而归 凯旋 | 胜利凯旋 凯旋 | 凯旋回来 凯旋
必须要 必须 求点件素害领 | 必需要 必须 求 | 务必要 务必 求 | 务必必须 务必 | 必须务必 务必 | 一定务必 务必 | 一定必须 必须
亲耳聆听 聆听 | 亲自莅临 莅临 | 亲身亲历 亲历 | 莅临光临 光临
目前现状 现状 | 目前的现状 现状 | 当前现状 现状 | 当前的现状 现状 | 当前的当务之急 当务之急 | 目前的当务之急 当务之急 | 当务之急的任务 当务之急
悬殊很大 悬殊 | 悬殊较大 悬殊 | 差距悬殊很大 差距悬殊 | 过高的奢望 奢望 | 不切实际的幻想 幻想 | 过分苛求 苛求 | 过于苛求 苛求 | 过度酗酒 酗酒
出乎意料之外 出乎意料 | 出人意料之外 出人意料 | 众所周知的常识 常识 | 大家有目共睹 有目共睹 | 众人有目共睹 有目共睹
一致公认 公认 | 一致共识 共识 | 达成一致共识 达成共识 | 统一共识 共识 | 异口同声地一致 异口同声地
破天荒第一次 破天荒 | 破天荒地第一次 破天荒 | 首次首创 首创 | 第一次首创 首创 | 率先首创 首创 | 率先带头 带头 | 首次第一次 首次
不约而同地一起 不约而同地 | 忍俊不禁地笑 忍俊不禁 | 忍俊不禁笑 忍俊不禁 | 面面俱到地全面 全面 | 毫无无 毫无
报刊杂志 报刊 | 书籍和书 书籍 | 免费赠送 赠送 | 无偿赠送 赠送 | 无偿捐赠 捐赠 | 国际间 国际 谍隔 | 校际间 校际 | 部门际间 部门间
因为由于 由于 | 由于因为 由于 | 因此所以 因此 | 所以因此 因此 | 如果假如 如果 | 假如如果 如果 | 虽然尽管 虽然 | 尽管虽然 尽管 | 但是然而 但是 | 然而但是 然而 | 不但不仅 不但 | 而且并且 而且 | 并且而且 并且
尽量尽可能 尽可能 | 尽可能尽量 尽可能 | 可以能够 能够 | 能够可以 能够 | 全部所有 所有 | 所有全部 全部 | 一切所有 一切 | 全体所有 全体 | 仅仅只 只 | 唯一仅有 仅有 | 独一无二的唯一 唯一
经常常常 经常 | 常常经常 经常 | 往往常常 往往 | 屡次多次 多次 | 多次屡次 多次 | 忽然突然 突然 | 终于最后 最后 | 最后终于 终于 | 相互互相 互相 | 互相相互 相互 | 彼此互相 互相 | 彼此相互 相互 | 分别各自 各自 | 各自分别 分别 | 重新再次 重新 | 再次重新 重新 | 再度再次 再次
十分非常 非常 | 非常十分 十分 | 极其非常 极其 | 非常极其 极其 | 更加越发 越发 | 越发更加 更加 | 更加愈发 愈发 | 愈发更加 更加 | 更加愈加 愈加 | 最为最 最
进行开展 开展 | 予以给予 给予 | 给予予以 予以 | 加以进行 进行 | 进行加以 加以 | 致使导致 导致 | 导致致使 致使 | 使得致使 致使
旨在为了 旨在 | 意在为了 意在 | 以便为了 为了 | 通过经由 经由 | 依据按照 按照 | 按照根据 根据 | 根据按照 按照 | 按照依据 依据
原因是因为 是因为 | 原因是由于 是由于 | 原因在于因为 原因在于 | 堪称是 堪称 | 堪称为 堪称 | 誉称为 誉为 | 无非只是 无非是 | 称之为是 称之为
截至到 截至 | 迄今至今 至今 | 至今为止 迄今为止 | 直到至今 至今 | 历经过 历经 程 | 过去的往事 往事 | 事先预先 预先 | 预先事先 事先 | 提前预先 预先
准确地找准 找准 | 精准地找准 找准 | 牢牢抓牢 抓牢 | 牢牢地抓牢 抓牢 | 紧紧抓紧 抓紧 | 高高举高 举高
值得令人 令人 | 令人值得 值得 | 人民民众 民众 | 百姓民众 百姓 | 广大各界 各界 | 各界广大 广大 | 老百姓们 老百姓 | 广大人民群众们 广大人民群众 | 广大干部们 广大干部 | 各位同志们 同志们 | 各位代表们 各位代表 | 各位领导们 各位领导 | 各位同学们 同学们 | 各位朋友们 朋友们 | 诸位同志们 同志们`;

/** 自相矛盾: a word of prevention and a 不 that turns it round. */
const CONTRADICTIONS = `
严禁不得 严禁 | 严禁不准 严禁 | 严禁不许 严禁 | 禁止不得 不得 | 禁止不准 不准 | 禁止不许 不许 | 切忌不要 切忌 | 切忌不可 切忌 | 切忌不能 切忌 | 切勿不要 切勿 | 避免不要 避免 | 避免不再 避免再 | 防止不再 防止再 | 杜绝不再 杜绝 | 谨防不再 谨防再 | 忌不要 忌`;

function read(table: string, contradiction: boolean): Redundancy[] {
  return table.split(/[|\n]/).flatMap((cell) => {
    const [phrase = '', better = '', notBefore = ''] = cell.trim().split(' ');
    if (phrase === '') return [];
    return [
      {
        phrase,
        better,
        ...(notBefore ? { notBefore } : {}),
        ...(contradiction ? { contradiction: true as const } : {}),
      },
    ];
  });
}

export const REDUNDANCIES: readonly Redundancy[] = [...read(PLEONASMS, false), ...read(CONTRADICTIONS, true)];
