import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import type { OccasionSlip } from './eventOrdinals';

/** Kinds of meetings of which a meeting is hardly two at a time, unless its title says so; `core` is met once where it is a slip. */
const KINDS: readonly { readonly kind: string; readonly core: RegExp }[] = [
  { kind: '总结', core: /总结|结业|闭幕|毕业|收官/ },
  { kind: '动员', core: /动员|部署|启动|开班|开幕|开学|开工|出征|誓师/ },
  { kind: '述职', core: /述职|评议/ },
  { kind: '培训', core: /培训|轮训|研修|研讨|讲座|辅导|集训|学习班|进修|开班|结业/ },
  { kind: '表彰', core: /表彰|颁奖|命名|英模/ },
  { kind: '座谈', core: /座谈|茶话|恳谈|交流/ },
  { kind: '推进', core: /现场|观摩|推进|调度|督导|视频|分析/ },
  { kind: '生活', core: /民主生活|组织生活/ },
];
/** What a word for a meeting is the kind of, and the word as it is counted. */
const MEETINGS: readonly (readonly [word: RegExp, kind: string, counted: RegExp])[] = [
  [/^(?:总结|结业|闭幕|毕业)/, '总结', /总结(?:表彰|大)?会|结业|闭幕|毕业典礼/g],
  [/^(?:动员|启动|开班|开幕|开学|部署)/, '动员', /动员(?:部署|大)?会|部署会|启动仪式|开班|开幕|开学典礼/g],
  [/^述职/, '述职', /述职/g],
  [/^(?:培训|轮训)/, '培训', /培训|轮训/g],
  [/^(?:表彰|颁奖)/, '表彰', /表彰|颁奖/g],
  [/^(?:座谈|茶话)/, '座谈', /座谈|茶话/g],
  [/生活会/, '生活', /生活会/g],
];
/** What may well be said of one meeting: 部署推进会, 总结表彰大会. */
const ALIKE =
  /^(?:动员推进|推进动员|总结表彰|表彰总结|座谈推进|推进座谈|述职推进|推进述职|座谈述职|动员培训|总结培训)$/;
/** 今天的总结会, 这次培训: the meeting by its name. */
const SELF =
  /(?:今天的?这次|今天召开的|今天的|今天这个|这次|此次|本次)((?:总结|总结表彰|动员|动员部署|部署|座谈|述职|表彰|茶话|民主生活|组织生活)(?:大会|会议?)|培训班?(?![工中期机内后学质对时人课项计方体基])|轮训班?|启动仪式|开班式|开幕式|闭幕式|结业式|开学典礼|毕业典礼)/g;
/** Another meeting than this one. */
const OTHERWISE =
  /[去前明上下]一?[年次月周]|此前|之前|昨天|以来|参加|举办|组织|安排|接受|通过|[搞抓办]好|开展|利用|珍惜|以$/;

/** Bodies of people whom a meeting is held for. `work`: whose work the Party leads; `people`: who is spoken to; `own`: what tells it in a title. */
interface Group {
  readonly own: RegExp;
  readonly work: string;
  readonly people: string;
}

const GROUPS: readonly Group[] = [
  group(/妇女|妇联|巾帼|三八/, '妇联|妇女', '妇女|妇女同胞|妇联干部|巾帼志愿者'),
  group(/共青团|团代会|团委|青年|五四|青联|少先队/, '共青团|青年', '团员青年|青年团员|共青团员|团干部|青年'),
  group(/工会|工代会|职工|劳动模范|劳模|五一/, '工会', '职工|工会干部|劳动模范'),
  group(/工商联|商会|民营|企业家/, '工商联', '企业家|民营企业家'),
  group(/残联|残疾人/, '残联|残疾人', '残疾人工作者'),
  group(/科协|科技|院士|科普/, '科协', '科技工作者'),
  group(/侨/, '侨联', '归侨侨眷'),
  group(/文联|文艺|作协|文化/, '文联|文艺', '文艺工作者'),
  group(/关工委|关心下一代|五老/, '关心下一代|关工委', '“?五老”?'),
  group(/消防/, '消防', '消防救援人员|消防指战员|消防员'),
  group(/公安|民警|警察|警|派出所/, '公安', '公安民警|民警|辅警|公安干警'),
  group(/法院|法官|审判/, '法院|审判', '法官|法院干警'),
  group(/检察/, '检察', '检察官|检察干警|检察人员'),
  group(/教师|教育|教学|学校/, '教育', '教师|人民教师|教育工作者'),
  group(/护士|医师|医生|医务|卫生|健康|医疗|医院/, '卫生健康', '医务工作者|医务人员|护士|护理工作者|医师'),
  group(/记者|新闻|宣传/, '新闻', '新闻工作者|记者'),
  group(/退役军人|双拥|老兵|民兵|征兵|武装/, '退役军人', '退役军人|民兵'),
];
const WORKS = GROUPS.map(({ work }) => work).join('|');
/** 加强对共青团工作的领导: what a congress is told at its end. */
const LED = new RegExp(`加强(?:和改[善进])?(?:党)?对(${WORKS})(?:工作|事业)的(?:全面)?领导`, 'g');
const PEOPLE = GROUPS.map(({ people }) => people).join('|');
/** 希望全体公安民警牢记训词: whom the speaker turns to. */
const ADDRESSED = new RegExp(
  `(?<=^|[。！；\\s　])(?:希望|衷心希望|我希望)(?:全[省市县区州镇]|各位|广大|全体){1,3}(${PEOPLE})(?=牢记|始终|坚持|坚定|珍惜|继续|进一步|不忘|以|要|能够?|再接再厉|立足|弘扬|发扬|忠诚|践行|，)`,
  'g',
);

/** A title that names those it is held for, no field of work: 科技大会 is for all. */
const HELD_FOR =
  /妇女|妇联|共青团|团代会|团员|工会|工代会|劳动模范|残联|残疾人|侨联|消防|公安|民警|警察|法院|法官|检察|教师节|教师|护士|医师节|记者节|退役军人|企业家|商会|科技工作者/;

/** What a speech says of its meeting and of those it is held for that its title says otherwise. */
export function occasionSlips({ text, parts, paragraphs }: Draft): OccasionSlip[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  const slips: OccasionSlip[] = [];
  let looks = 0;
  const tell = (offset: number, length: number, message: string): void =>
    void slips.push({ offset, length, message, own: title.start, ownLength: head.length });
  const kinds = KINDS.filter(({ core }) => core.test(head)).map(({ kind }) => kind);
  const groups = HELD_FOR.test(head) ? GROUPS.filter(({ own }) => own.test(head)) : [];
  for (const { text: line, start } of paragraphs) {
    if (start < title.end) continue;
    if (kinds.length > 0 && namesItself(line)) {
      for (const { 0: said, 1: word = '', index } of findAll(SELF, line)) {
        const [, kind = '', counted = /$^/g] = MEETINGS.find(([one]) => one.test(word)) ?? [];
        if (kind === '' || kinds.includes(kind) || kinds.some((one) => ALIKE.test(one + kind))) continue;
        // Each looks over the whole draft.
        if (looks++ === MOST) return slips;
        if (OTHERWISE.test(line.slice(Math.max(0, index - 8), index)) || findAll(counted, text).length !== 1) continue;
        tell(start + index, said.length, `标题是“${kinds[0] ?? ''}”一类的会，这里说“${word}”`);
      }
    }
    if (groups.length === 0) continue;
    if (line.includes('的领导') || line.includes('全面领导')) {
      for (const { 0: said, 1: work = '', index } of findAll(LED, line)) {
        if (isOther(work, ({ work: works }) => works)) tell(start + index, said.length, `标题说的不是“${work}”`);
      }
    }
    if (line.includes('希望')) {
      for (const { 0: said, 1: people = '', index } of findAll(ADDRESSED, line)) {
        if (!isOther(people, ({ people: names }) => names)) continue;
        // Who speaks to his own as well means the others, too.
        const own = groups.some((one) =>
          new RegExp(`希望(?:全[省市县区州镇]|各位|广大|全体){0,3}(?:${one.people})`).test(text),
        );
        if (!own) tell(start + index, said.length, `标题说的不是“${people}”`);
      }
    }
  }
  return slips;

  /** Whether the group of a word is none of the title's, and the draft says nothing else of it. */
  function isOther(word: string, names: (group: Group) => string): boolean {
    if (looks++ >= MOST) return false;
    const met = GROUPS.filter((one) => new RegExp(`^(?:${names(one)})$`).test(word));
    if (met.length === 0 || met.some((one) => groups.includes(one))) return false;
    return met.every(({ people, work }) => findAll(new RegExp(`${people}|${work}`, 'g'), text).length === 1);
  }
}

/** No draft speaks of its occasion so often in other words. */
const MOST = 40;
const SELF_SCREEN = /今天|这次|此次|本次/;
const namesItself = keptByText((line: string) => SELF_SCREEN.test(line));

function group(own: RegExp, work: string, people: string): Group {
  return { own, work, people };
}
