import { hostLevel, LEVEL_RANK, type Level, OWN_LEVEL } from '../../draft/hostLevel';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** 县委 as one's own: behind a verb of following, in front of what a committee gives. */
const COMMITTEE =
  /(?:融入|围绕|按照|贯彻|落实|服务|服从|遵照|根据|执行|响应|对标)([县区镇乡旗])委(?=、[县区镇乡旗]政府|各项|中心|的|决策|部署|安排|要求|工作|统一|坚强|重大)/g;
/** 国情、区情 without the host's own level between them. */
const CONDITIONS = /(?:[世国党省市]情、)+([县区镇乡旗])情/g;

export const mixedLevel = defineRule({
  id: 'consistency/level',
  title: '层级前后不一',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '全市会议的讲话里出现“我县”“全区”，多半是套用别的稿子时没有改净。',
  source: '讲话稿前后一致的要求（以标题、称呼和通篇多数用法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。这些问题在«我区»也存在，要积极融入«县委»中心工作，世情、国情、«区情»都在变化。',
      fixed:
        '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。这些问题在我市也存在，要积极融入市委中心工作，世情、国情、市情都在变化。',
    },
    {
      good: '在全市组织工作会议上的讲话\n同志们：\n今天我们召开全市会议。各县区、县委组织部长要贯彻省委部署，我省走在前列，“我县”二字，省情、市情、县情，甲县县委要带头。',
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
    const strays: { at: number; length: number; edit: number; word: string }[] = [];
    let own = 0;
    for (const found of findAll(OWN_LEVEL, text)) {
      const met = found[2] as Level;
      if (met === host.level) own++;
      else if (
        isStray(met, host.level) &&
        !isNamed(text, found.index, met) &&
        !'“‘'.includes(text.charAt(found.index - 1))
      ) {
        strays.push({ at: found.index, length: 2, edit: found.index + 1, word: found[0] });
      }
    }
    for (const pattern of [COMMITTEE, CONDITIONS]) {
      for (const found of findAll(pattern, text)) {
        if (!isStray(found[1] as Level, host.level) || found[0].includes(`${host.level}情`)) continue;
        const at = found.index + found[0].length - 2;
        strays.push({ at, length: 2, edit: at, word: text.slice(at, at + 2) });
      }
    }
    // As many strays as the host's own: the draft is about several levels, or the title is another draft's.
    if (strays.length > Math.max(3, own)) return;
    for (const { at, length, edit, word } of strays.sort((a, b) => a.at - b.at)) {
      report({
        offset: at,
        length,
        message: `“${word}”与本稿的层级（${host.level}）不一致`,
        related,
        severity: host.stated ? 'warning' : 'information',
        fixes: [
          {
            title: `改为“${word.replace(/[省市州盟县区旗镇乡村]/, host.level)}”`,
            kind: 'suggest',
            edits: [{ offset: edit, length: 1, newText: host.level }],
          },
        ],
      });
    }
  },
});

/** A superior level is spoken of freely (我省 in a city); the same rank or a lower one is not. */
function isStray(met: Level, host: Level): boolean {
  return met !== host && LEVEL_RANK[met] <= LEVEL_RANK[host];
}

/** A unit of that level was just named (`甲县…全县`): the word speaks of it. */
function isNamed(text: string, at: number, met: Level): boolean {
  if (text.charAt(at) !== '全') return false;
  const before = text.slice(Math.max(0, at - 60), at);
  return before.slice(before.lastIndexOf('\n') + 1).includes(met);
}
