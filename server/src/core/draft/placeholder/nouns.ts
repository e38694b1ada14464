import { isDigit, isHan } from '../../text/chars';
import { hanStart } from '../../text/hanRun';
import type { Span } from '../../text/span';

/** What a single X, x, × or ○ must stand ahead of to be a placeholder: an office, a unit of the administration, a measure. */
const NOUNS = [
  '同志 书记 部长 局长 主任 市长 县长 省长 区长 镇长 乡长 校长 院长 处长 科长 队长 会长 主席 常委 总经理 董事长 先生 女士 老师 教授 某',
  '省 市 县 区 镇 乡 村 州 旗 盟 局 委 办公室 街道 社区 公司 学校 学院 医院 单位 部门 集团 企业 小区 大学 中学 小学 支部 党支部 总支',
  '年 月 日 时 分 点 季度 届 次 轮 期 个 名 位 人 户 家 项 件 条 万 亿 元 倍 公里 平方 亩 吨 岁 周年 号 处 所 座 场 批 类 % ％ 余 多',
  '天 周 星期 小时 分钟 秒 页 章 篇 份 本 册 台 套 辆 间 层 株 棵 头 只 口 米 千米 斤 公斤 千克 人次 户次 例 起 宗 支 组 班 遍 趟 步 宗 款 种 成 折 副 大队 中队 车间 乡镇 园区 开发区 管委会 农场 林场 矿 厂 店 银行 分行 支行 法院 检察院 派出所 研究院 研究所 协会 学会 商会 工会 团委 妇联 总队 支队',
].join(' ');
const FIRST_OF_NOUN = new Map<string, string[]>();
for (const noun of NOUNS.split(' ')) {
  const list = FIRST_OF_NOUN.get(noun.charAt(0));
  if (list) list.push(noun);
  else FIRST_OF_NOUN.set(noun.charAt(0), [noun]);
}

/** The nouns of the list that begin at `at`. */
export function nounsAt(text: string, at: number): readonly string[] {
  return FIRST_OF_NOUN.get(text.charAt(at))?.filter((noun) => text.startsWith(noun, at)) ?? [];
}

/** A single mark is a placeholder ahead of a noun or behind 第. */
export function isNamed(text: string, start: number, end: number): boolean {
  if (nounsAt(text, end).length > 0) return true;
  return start > 0 && text[start - 1] === '第' && isHan(text.charCodeAt(end));
}

/** Characters ahead of a placeholder that name it where no noun stands behind it. */
const AHEAD = 4;

/**
 * What a placeholder is called, so that those which stand for the same thing have the same name: with the noun behind it (`XX同志`),
 * digits or 第 ahead of it (`20XX年`); without a noun, with the words ahead of it (`局长XX`).
 */
export function nameOfPlaceholder(text: string, { start, end }: Span): string {
  const mark = text.slice(start, end);
  const noun = nounsAt(text, end).reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  let from = start;
  if (noun !== '') while (from > 0 && (isDigit(text.charCodeAt(from - 1)) || text[from - 1] === '第')) from--;
  else from = hanStart(text, start, AHEAD);
  return text.slice(from, start) + mark + noun;
}
