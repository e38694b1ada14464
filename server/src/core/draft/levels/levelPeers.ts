import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import type { HostLevel } from './hostLevel';
import { LEVEL_RANK, type Level } from './levelWords';

/** Who is told what to do, or told of, as if the draft were held a level above. */
export interface LevelPeer {
  readonly offset: number;
  readonly said: string;
  /** `undefined` where it cannot be told. */
  readonly better?: string;
}

/** 各县（市、区）, 各县区. */
const COUNTIES = /各(?:县（市、区）|县\(市、区\)|县（区）|县、市、区|县市区|市县区|县区|区县)(?!域|直|级|委|政府)/g;
/** Where a superior, or the others beside one's own place, are told of. */
const WIDER = /[省市]|全国|兄弟|周边|其他|其它|先进|排名|名次|位次|上级|横向|对标|竞|赶超|纷纷|自治|外地|同级|你追我赶/;
/** 各街道党工委…向市委常委会作一次专题汇报: a town reports to its county. */
const REPORT =
  /各(?:乡镇街道|乡镇|镇街|街镇|镇乡|乡（镇）|街道)[^。；\n向县区里]{0,40}?向([省市州])((?:委|政府|人民政府|纪委|党委)(?:常委会|常务会|全会|办公室)?)(?=(?:作|进行|报告|汇报|报备|备案|述职|请示|书面|专题|提交|报送))/g;
const TOWNS = /各(?:乡镇|镇|街道|镇街|乡|街镇)/g;
/** So often a county's draft tells its towns what to do. */
const ENOUGH = 2;

/** 对各县（市、区）进行巡查, 向市委常委会作汇报 in the speech of a county. */
export function levelPeers({ text, parts, paragraphs }: Draft, host: HostLevel): readonly LevelPeer[] {
  if (!host.stated || LEVEL_RANK[host.level] !== LEVEL_RANK['县' satisfies Level] || !text.includes('各')) return [];
  const found: LevelPeer[] = [];
  const from = parts.title?.end ?? 0;
  const counties = findAll(COUNTIES, text);
  const [one] = counties;
  if (one && counties.length === 1 && one.index >= from && findAll(TOWNS, text).length >= ENOUGH) {
    const ahead = text.slice(behindLast(text, '。\n', one.index), one.index);
    const behind = saidBehind(text, one.index + one[0].length, '。\n');
    if (!WIDER.test(ahead) && !WIDER.test(behind)) found.push({ offset: one.index, said: one[0] });
  }
  for (const { text: line, start } of paragraphs) {
    if (!line.includes('向')) continue;
    for (const { 0: said, 1: level = '', 2: rest = '', index } of findAll(REPORT, line)) {
      const offset = start + index + said.length - rest.length - level.length;
      found.push({ offset, said: level + rest, better: host.level + rest });
    }
  }
  return found;
}
