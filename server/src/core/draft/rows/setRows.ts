import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import type { EvenRow } from './evenRows';

/** 政治判断力政治领悟力政治执行力: three members with one head and one last character. */
const POWERS = /(政治)[\u4e00-\u9fff]{2,3}力\1[\u4e00-\u9fff]{2,3}力(?:\1[\u4e00-\u9fff]{2,3}力)+/gu;
const hasPowers = screens.of('力政治');

/** 党委领导部门负责社会协同公众参与: three and more clauses of four characters, one behind the other. */
const CHAIN =
  /(?:(?:党委|党政|政府|部门|社会|公众|群众|企业|市场|法治|科技|全民|民主|各方|行业|家庭|学校|基层|村民|党员)(?:领导|引领|负责|主导|主体|协同|参与|引导|运作|保障|支撑|协商|监督|自治|推动|联动|共建|配合|实施|带头|带动|示范)){3,}/g;
/** Every such chain names one of them. */
const isChained = screens.of('参与', '协同');
const CLAUSE = 4;

/** Rows of words that are known to go together, with no mark between them. Linear. */
export function setRows(text: string): EvenRow[] {
  const found: EvenRow[] = [];
  for (const { 0: row, index: start } of hasPowers(text) ? findAll(POWERS, text) : []) {
    const at: number[] = [];
    for (let k = row.indexOf('力政治'); k >= 0; k = row.indexOf('力政治', k + 1)) at.push(start + k + 1);
    found.push({ start, end: start + row.length, at });
  }
  for (const { 0: row, index: start } of isChained(text) ? findAll(CHAIN, text) : []) {
    const at: number[] = [];
    for (let k = CLAUSE; k < row.length; k += CLAUSE) at.push(start + k);
    found.push({ start, end: start + row.length, at });
  }
  return found;
}
