import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import type { StrayUnit } from './unitSlips';

/** A title of a zone that a 管委会 governs: 高新区, 经济技术开发区, 旅游度假区. */
const ZONE =
  /(?:高新(?:技术产业开发)?|经济(?:技术)?开发|经开|开发|产业园|工业园|保税|自贸|度假|示范|风景名胜|新城|临港|空港|航空港|物流园|科技园|化工园)(?:区|园区|片区)|(?:工业|产业|科技|物流)园/;
/** 县政府将拿出1.5亿元: what the zone's own body does. */
const DOES =
  /(?<=^|[，。；！\s　])([省市州县区镇乡])(?:委[、和])?(?:委|[省市州县区镇乡]?政府|党委)(?=(?:也|还)?将(?:继续|进一步|一如既往|始终|全力|拿出|安排|设立|出台|投入|建立|组织|加大|完善|对|以|把)|(?:研究)?决定(?!的)|高度重视)/g;
const OWN = 3;

/** A government of a county once, in a zone's speech that names its 管委会 and says no other word of the county. */
export function zoneSlips({ text, parts, paragraphs }: Draft): StrayUnit[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  if (!ZONE.test(head) || /[全我][省市州县区]|[省市州县区](?:委|政府)/.test(head)) return [];
  const own = text.indexOf('管委会');
  if (own < 0 || text.split('管委会').length < OWN) return [];
  const found: StrayUnit[] = [];
  for (const { text: line, start } of paragraphs) {
    for (const { 0: said, 1: level = '', index } of findAll(DOES, line)) {
      const others = [`${level}委`, `${level}政府`, `全${level}`, `我${level}`, `${level}里`, `${level}直`].filter(
        (word) => text.replace(said, '').includes(word),
      );
      if (others.length > 0) continue;
      found.push({
        at: start + index,
        said,
        message: `本稿是开发区、园区的会议，通篇只此一处说“${said}”`,
        related: { message: '本稿的单位', offset: own, length: 3 },
        newText: said.includes('政府') ? '管委会' : '党工委',
        isDoubtful: true,
      });
    }
  }
  return found;
}
