import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import type { HostLevel } from './hostLevel';
import type { LevelPeer } from './levelPeers';
import { LEVEL_RANK, type Level, type LevelWord } from './levelWords';
import { timesSaid } from './officeHost';

/** 清河县县委: of a place that is named. */
const NAMED = /(?:[\u4e00-\u9fff][市县]|各)$/;
/** 县委书记 in a line under the title. */
const HEAD = /^[（(\s　]*(?:中共)?([市州盟县区旗镇乡])委(?=常委|副?书记|[\u4e00-\u9fff]{2,5}部)/;
/** 今天，我们召开全市…: the meeting that is held. */
const HELD =
  /(?:这[次期个]|[此本]次|今天，?|我们(?:在这里)?(?:隆重)?|召开|举[办行])的?(?:20\d\d年)?全([省市州盟县区旗镇乡])([\u4e00-\u9fff“”]{4})/g;
/** What was held above. */
const ABOVE =
  /传达|贯彻|落实|上周|前不久|日前|昨天|此前|[省市州]委(?:、[省市州]政府)?|[省市州]政府|[省市]里|上午|昨日|刚刚召开/;
/** 北关镇党委 in a draft of 北关街道. */
const TOWN = /([\u4e00-\u9fff]{2})([镇乡])(?=党委|政府|人大)/g;
const REACH = 500;

/** A word with the start of its paragraph. */
export interface PlacedWord {
  readonly word: LevelWord;
  readonly start: number;
}

/** Words of another level that only their fellows give away: the other of a pair, the title's own words, the speaker's line. */
export function levelHeads(draft: Draft, host: HostLevel, pairs: readonly PlacedWord[]): readonly LevelPeer[] {
  const { text, parts } = draft;
  const found: LevelPeer[] = [];
  const from = parts.title?.end ?? 0;
  const title = parts.title ? text.slice(parts.title.start, from) : '';
  for (const { word, start: paragraph } of pairs) {
    const one = word.beside as Level;
    const other = word.level;
    const end = paragraph + word.at;
    const start = text.lastIndexOf(`${one}委`, end);
    if (start < paragraph || NAMED.test(text.slice(Math.max(0, start - 2), start))) continue;
    const said = text.slice(start, end + word.length);
    const first = timesSaid(draft, one, 0);
    const second = timesSaid(draft, other, 0);
    if (first === second && one !== host.level && other !== host.level) {
      found.push({ offset: start, said });
      continue;
    }
    const isFirst = other === host.level || (one !== host.level && second > first);
    const at = isFirst ? 0 : said.lastIndexOf(other, said.length - 2);
    const named = isFirst ? `${one}委` : `${other}政府`;
    found.push({ offset: start + at, said: named, better: (isFirst ? other : one) + named.slice(1) });
  }
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const head = HEAD.exec(line);
    const level = head?.[1] as Level | undefined;
    // 县委书记 of a district that speaks of no county.
    if (head && level && level !== host.level && LEVEL_RANK[level] === LEVEL_RANK[host.level] && !host.guessed) {
      const body = Math.max(from, end);
      if (timesSaid(draft, level, body) === 0 && timesSaid(draft, host.level, body) >= 2) {
        const at = start + head[0].length - 2;
        found.push({ offset: at, said: `${level}委`, better: `${host.level}委` });
      }
    }
  }
  if (title.includes('全') && host.stated) {
    const opening = text.slice(from, from + REACH);
    for (const { 0: said, 1: level = '', 2: name = '', index } of findAll(HELD, opening)) {
      if (level === host.level || !title.includes(`全${host.level}${name}`)) continue;
      const clause = opening.slice(Math.max(0, index - 30), index).replace(/^.*[。；\n]/s, '');
      if (ABOVE.test(clause)) continue;
      found.push({
        offset: from + index + said.length - name.length - 2,
        said: `全${level}`,
        better: `全${host.level}`,
      });
    }
  }
  if (host.level === '街道') {
    for (const { 0: said, 1: stem = '', 2: level = '', index } of findAll(TOWN, text)) {
      if (!text.includes(`${stem}街道`) || text.split(`${stem}${level}`).length > 2) continue;
      found.push({ offset: index, said, better: `${stem}街道` });
    }
  }
  return found;
}
