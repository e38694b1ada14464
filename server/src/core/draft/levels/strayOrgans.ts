import { saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import type { OccasionSlip } from '../times/eventOrdinals';

/** Organizations that hold meetings of their own, told by the title, with what their bodies are called; `kind`: who of them is taken for another. */
const ORGANS: readonly { readonly own: RegExp; readonly body: string; readonly kind: 'people' | 'law' }[] = [
  { own: /妇联|妇女|巾帼/, body: '妇联', kind: 'people' },
  { own: /共青团|团委|团代会|青年|少先队|五四/, body: '团委|团组织|共青团', kind: 'people' },
  { own: /工会|工代会|职工|劳模|五一|劳动/, body: '工会', kind: 'people' },
  { own: /残联|残疾人/, body: '残联', kind: 'people' },
  { own: /科协|科普|科技/, body: '科协', kind: 'people' },
  { own: /侨/, body: '侨联', kind: 'people' },
  { own: /文联|文艺|文学|作协|文化/, body: '文联|作协', kind: 'people' },
  { own: /工商联|商会|民营|企业/, body: '工商联|商会', kind: 'people' },
  { own: /关工委|关心下一代/, body: '关工委', kind: 'people' },
  { own: /红十字/, body: '红十字会', kind: 'people' },
  { own: /法院|审判|法官/, body: '人民法院|法院', kind: 'law' },
  { own: /检察/, body: '人民检察院|检察院|检察机关', kind: 'law' },
  { own: /公安|民警|警/, body: '公安机关', kind: 'law' },
  { own: /司法/, body: '司法行政机关', kind: 'law' },
];
const BODIES = ORGANS.map(({ body }) => body).join('|');
/** 各级团委要发扬…: who is told, by himself, what to do. */
const TOLD = new RegExp(
  `(?<=^|[。；！\\s　])(?:(?:全[省市州县区]|各地)?各级)(${BODIES})(?:组织|干部)?(?=要(?!求)|务必|必须)`,
  'g',
);
/** A title of one organization's own: its congress, its system, its work. */
const OWN_MEETING =
  /(?:妇联|共青团|团委|工会|残联|科协|侨联|文联|作协|工商联|关工委|红十字会?|法院|检察|公安|司法行政)(?:系统|机关|工作|部门|组织|[一二三四五六七八九十]+届|[\u4e00-\u9fff]{0,6}(?:全委|执委|常委)|代表大会|局长|主席|主任|院长|检察长|干部|队伍|改革)/;
/** A title for all of them. */
const ALL = /群团|政法|扫黑|平安|综治|维稳/;
/** What others are told at such a meeting. */
const HELPING = /配合|协同|支持|携手|联合|协助|参与|联动|会同|合力|共同|密切/;

/** No draft tells so many bodies what to do. */
const MOST = 40;

/** 各级团委要 in a speech at the meeting of a 妇联: the one other body that is told what to do, as if it were the hosts'. */
export function strayOrgans({ text, parts, paragraphs }: Draft): OccasionSlip[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  if (!OWN_MEETING.test(head) || ALL.test(head)) return [];
  const slips: OccasionSlip[] = [];
  let looks = 0;
  for (const { text: line, start } of paragraphs) {
    if (start < title.end || !line.includes('各级')) continue;
    for (const { 0: said, 1: body = '', index } of findAll(TOLD, line)) {
      const organ = ORGANS.find((one) => one.body.split('|').includes(body));
      if (!organ || organ.own.test(head) || !ORGANS.some(({ own, kind }) => kind === organ.kind && own.test(head)))
        continue;
      const from = index + said.length;
      const sentence = saidBehind(line, from, '。', 80);
      // Each looks over the whole draft.
      if (looks++ === MOST) return slips;
      if (HELPING.test(sentence) || text.split(body).length !== 2) continue;
      slips.push({
        offset: start + index,
        length: said.length,
        message: `标题说的不是“${body}”`,
        own: title.start,
        ownLength: head.length,
      });
    }
  }
  return slips;
}
