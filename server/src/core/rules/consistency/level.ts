import { type HostLevel, hostLevel, LEVEL_RANK, type Level, OWN_LEVEL } from '../../draft/hostLevel';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

const LEVEL = '[省市州盟县区旗镇乡]';
/**
 * A committee or government of some level, one word of two or three units, behind `ahead`. The level is matched before what stands
 * ahead of it is looked at: a pattern that opens with a look-behind tries it at every character.
 */
const body = (ahead: string, behind: string) =>
  new RegExp(`(${LEVEL})(?<=(?:${ahead})${LEVEL})(委|政府)(?:、${LEVEL}政府)?(?=${behind})`, 'g');
/** 县委 as one's own: behind a verb of following, in front of what a committee gives. */
const COMMITTEE = body(
  '融入|围绕|按照|贯彻|落实|服务|服从|遵照|根据|执行|响应|对标|统一到|在|代表|完成',
  '各项|中心|的|决策|部署|安排|要求|工作|统一|坚强|正确|重大|向',
);
/** 县委 that has done something, at the start of a clause: so a host tells of himself. */
const NARRATED = body(
  '^|[。，；：\\s　]|[天来日年]',
  '高度重视|十分重视|多次|先后|专门|常委会(?:专门|多次|研究|会?议)|决定|召开|审议|出台|印发|制定|编制|隆重|始终|一直|\\d{1,2}次',
);
/** 市委、县政府: two levels never go together so. */
const CROSSED = /([省市州盟县区旗镇乡])委[、和]([省市州盟县区旗镇乡])政府/g;
/** 国情、区情 without the host's own level between them; 立足县情. */
const CONDITIONS = /(?:(?:[世国党省市]情、)+|立足|结合|符合|基于)([市县区镇乡旗])情(?=[，。；、]|实际|出发|的|都|在)/g;

/** A word of another level, and where the character of its level stands. */
interface Stray {
  readonly at: number;
  readonly length: number;
  readonly edit: number;
}

export const mixedLevel = defineRule({
  id: 'consistency/level',
  title: '层级前后不一',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '全市会议的讲话里出现“我县”“全区”“县委高度重视”，多半是套用别的稿子时没有改净。',
  source: '讲话稿前后一致的要求（以标题、称呼和通篇多数用法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。这些问题在«我区»也存在，要积极融入«县委»中心工作，世情、国情、«区情»都在变化。',
      fixed:
        '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。这些问题在我市也存在，要积极融入市委中心工作，世情、国情、市情都在变化。',
    },
    {
      bad: '在全市组织工作会议上的讲话\n同志们：\n«县委»高度重视这项工作，市委、«县政府»多次研究，要立足«县情»，推动全市发展。',
      fixed:
        '在全市组织工作会议上的讲话\n同志们：\n市委高度重视这项工作，市委、市政府多次研究，要立足市情，推动全市发展。',
    },
    {
      good: '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。各县区、县委组织部长要贯彻省委部署，我省走在前列，“我县”二字，省情、市情、县情，甲县县委要带头。',
    },
    {
      good: '在全市组织工作会议上的讲话\n同志们：\n县委、县政府要负起责任。清河县地处山区，县委高度重视。省委、省政府专门部署。',
    },
    { good: '在全县组织工作会议上的讲话\n同志们：\n我市是大市，我县要在全市争先进。' },
    { good: '在座谈会上的讲话\n同志们：\n我市和我县都要努力。' },
  ],
  check({ draft, report }) {
    const host = hostLevel(draft);
    if (!host) return;
    const { text } = draft;
    const related = [
      { message: `这里说的是“${text.slice(host.start, host.end)}”`, offset: host.start, length: host.end - host.start },
    ];
    const { strays, own } = straysOf(text, host);
    // As many strays as the host's own: the draft is about several levels, or the title is another draft's.
    if (strays.length > Math.max(3, own)) return;
    for (const { at, length, edit } of strays.sort((a, b) => a.at - b.at)) {
      const word = text.slice(at, at + length);
      const edits = [{ offset: edit, length: 1, newText: host.level }];
      report({
        offset: at,
        length,
        message: `“${word}”与本稿的层级（${host.level}）不一致`,
        related,
        severity: host.stated ? 'warning' : 'information',
        fixes: [
          {
            title: `改为“${word.slice(0, edit - at)}${host.level}${word.slice(edit - at + 1)}”`,
            kind: 'suggest',
            edits,
          },
        ],
      });
    }
  },
});

/** The words of other levels in order of their kinds, and how many are of the host's own. */
function straysOf(text: string, host: HostLevel): { strays: Stray[]; own: number } {
  const strays = new Map<number, Stray>();
  const add = (at: number, length: number, edit = at): void => {
    if (!strays.has(at)) strays.set(at, { at, length, edit });
  };
  let own = 0;
  for (const { 0: word, 1: whose, 2: met, index } of findAll(OWN_LEVEL, text)) {
    if (met === host.level) own++;
    else if (index === host.strayTitle?.at) add(index, word.length, index + 1);
    else if (isStray(met, host) && !(whose === '全' && isNamed(text, index, met)) && !isQuoted(text, index))
      add(index, word.length, index + 1);
  }
  for (const pattern of [COMMITTEE, NARRATED]) {
    for (const { 1: met, 2: body = '', index } of findAll(pattern, text)) {
      if (isStray(met, host) && !isNamed(text, index, met)) add(index, 1 + body.length);
    }
  }
  for (const { 0: both, 1: one, 2: other, index } of findAll(CROSSED, text)) {
    if (one === other) continue;
    if (one === host.level) add(index + both.length - 3, 3);
    else if (other === host.level) add(index, 2);
  }
  for (const { 0: found, 1: met, index } of findAll(CONDITIONS, text)) {
    if (isStray(met, host) && !found.includes(`${host.level}情`)) add(index + found.length - 2, 2);
  }
  return { strays: [...strays.values()], own };
}

/** A superior level is spoken of freely (我省 in a city); the same rank or a lower one is not. */
function isStray(met: string | undefined, { level }: HostLevel): boolean {
  return met !== level && LEVEL_RANK[met as Level] <= LEVEL_RANK[level];
}

function isQuoted(text: string, at: number): boolean {
  return '“‘'.includes(text.charAt(at - 1) || '-');
}

/** A unit of that level was just named (`甲县…全县`, `清河县地处山区，县委`): the word speaks of it. 县域, 县级 name none. */
function isNamed(text: string, at: number, met: string | undefined): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  for (let k = line.indexOf(met ?? ''); k >= 0; k = line.indexOf(met ?? '', k + 1)) {
    const own = '全我各本'.includes(line.charAt(k - 1) || '各');
    if (!own && !'域级城乡情直委政镇村际场区'.includes(line.charAt(k + 1) || '-')) return true;
  }
  return false;
}
