import { GOES_WITH, MISMATCHES, OTHER_VERB } from '../../lexicon/mismatches';
import { wordingHits } from '../../lexicon/wordingHits';
import { unitsOf } from '../../text/chars';
import { defineRule } from '../define';

/** So much ahead of the noun the verb is looked for. */
const REACH = 36;
const VERBS: ReadonlySet<string> = new Set(MISMATCHES.flatMap(({ verbs }) => verbs));
const isOpening = unitsOf([...VERBS].map((verb) => verb.charAt(0)).join(''));
const isMark = unitsOf('，。；：！？“”、');
const isMarkOfRow = unitsOf('，。；：！？“”');
/** Longest noun with the adverbs between it and its verb. */
const FAR = 14;
/** All of them have so many characters. */
const VERB = 2;
/** Longest of the adverbs that two verbs have between them. */
const ADVERB = 4;
/** What a clause has ahead of the verb that governs it: an auxiliary, or an adverb, by its last characters. */
const AUXILIARY = '要应须会能将来并再更我们他她都是';
const ADVERBS: ReadonlySet<string> = new Set(
  '一步 不断 切实 着力 大力 持续 有效 着重 全面 努力 积极 继续 重点 稳步 扎实 深入 认真 逐步 尽快 抓紧 坚决 主动 自觉 真正 始终 依法 充分 更好 全力 有力 严格 善于 及时 尽快'.split(
    ' ',
  ),
);

export const mismatch = defineRule({
  id: 'wording/mismatch',
  title: '搭配不当',
  severity: 'information',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '问题只能解决，不能“提高”；步伐要加快，力度要加大，水平要提高。动词和它的宾语隔得一远，就容易配错。',
  source: '通行语法规范（搭配不当）；公开发表文本里两可的搭配（提高力度、改善问题）不查',
  options: {},
  examples: [
    { bad: '要不断改进和«提高自身存在的问题»，«加强党建工作水平»，«提升乡村振兴步伐»。' },
    { bad: '重大事项都«做到集体领导、会议决定的原则»，«加大项目建设进度»，«扩大招商引资力度»。' },
    {
      bad: '群众生活«水平不断增加»，工作«步伐明显提高»，干事«氛围得到进一步扩大»。',
    },
    { bad: '要«缩短城乡差距»，关键是«缩短差距»，我们要«加强力度»。' },
    {
      bad: '代表要依法«发挥好监督职责»，他们«取得了突出贡献»，要«养成良好氛围»，全体民警«取得了突出贡献»，我们«造成了很好的成绩»，要«坚定大局意识»。',
    },
    {
      good: '履行好监督职责，发挥职能作用，完成任务、履行职责，发挥优势，作出突出贡献，增强大局意识，坚定信念，造成问题。',
    },
    { good: '缩小差距，缩短时间，加大抓落实力度，要缩短时间、缩小差距。' },
    { bad: '«提高学生自主学习的能力和习惯»，«完善管理制度和作风»。' },
    {
      good: '提高能力、养成习惯，提高能力和水平，完善制度和体系，解决问题和困难，增强服务意识和能力，改进服务制度和作风。',
    },
    { good: '生活水平不断提高，规模持续扩大，高水平投入不断增加，步伐越来越快，氛围日益浓厚，有水平的队伍不断扩大。' },
    {
      good: '提高解决问题的能力，不断改进工作和提高水平，有待提高的问题，加强管理提升水平，加大保障和改善民生力度。做到坚持原则，做到讲原则，提升行动实施步伐。',
    },
    {
      bad: '切实«增加办事效率»，着力«加强党员发展质量»，各地«开展了一系列防火措施»，我们要«发挥光荣传统»，不断«改善人民生活水平»。',
    },
    {
      bad: '要«履行好各项防汛措施»，要«扩大职工队伍素质»，全镇«完成了监督职责»，他«起到了突出贡献»，在岗位上«做出了重要作用»，全面«深化机关作风建设力度»，要«加快干部服务意识»，会上«召开了捐赠仪式»，不断«深化改革创新力度»。',
    },
    {
      good: '加大全面深化改革力度，提升依法开展工作的水平，要改善人民生活、提高生活水平，加强质量管理，增加效率工资，改善空气质量，发挥传统优势，开展专项行动的方案，加快培育创新能力，执行能力、落实能力，召开动员会和系列活动。',
    },
    { good: '加快提升公共服务水平，加快形成更大规模，提高认识问题的能力，从加强队伍建设看水平，全面加强的步伐。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { start, end, entry } of wordingHits(text, 'subject')) {
      const from = Math.max(0, start - FAR);
      const found = entry.ahead.exec(text.slice(from, start));
      if (!found) continue;
      const noun = found[1] ?? '';
      const offset = from + found.index;
      const message = `“${noun}…${entry.verb}”搭配不当：${noun}宜说“${GOES_WITH[noun] ?? ''}”`;
      report({ offset, length: end - 1 - offset, message });
    }
    for (const { end, entry: rows } of wordingHits(text, 'object')) {
      const close = end - 1;
      const clause = text.slice(clauseStart(text, close, rows[0]?.row ? isMarkOfRow : isMark), close);
      const noun = rows[0]?.nouns.find((one) => clause.endsWith(one)) ?? '';
      const at = lastVerb(clause, clause.length - noun.length);
      if (at < 0 || !isGoverning(clause, at) || isGoverned(clause, at)) continue;
      const verb = clause.slice(at, at + VERB);
      const behind = at + VERB + (clause.charAt(at + VERB) === '了' ? 1 : 0);
      const middle = clause.slice(behind, clause.length - noun.length);
      if (middle.startsWith('的') || OTHER_VERB.test(middle)) continue;
      const row = rows.find(({ verbs, needs }) => verbs.includes(verb) && needs?.test(middle) !== false);
      if (!row) continue;
      const offset = close - (clause.length - at);
      const message = `“${verb}…${noun}”搭配不当：${row.better}`;
      report({ offset, length: close - offset, message });
    }
  },
});

/** Behind the last mark ahead of a place, or as far back as is looked. */
function clauseStart(text: string, at: number, isEnd: (unit: number) => boolean): number {
  const least = Math.max(0, at - REACH);
  let k = at;
  while (k > least && !isEnd(text.charCodeAt(k - 1))) k--;
  return k;
}

/** Where the last verb of the rows stands in a clause ahead of a place, or -1. */
function lastVerb(clause: string, from: number): number {
  let k = from - VERB;
  while (k >= 0 && !(isOpening(clause.charCodeAt(k)) && VERBS.has(clause.slice(k, k + VERB)))) k--;
  return k;
}

/** 加大全面深化改革力度: another of the verbs stands ahead, with no more than an adverb between, and the noun is its object. */
function isGoverned(clause: string, at: number): boolean {
  const other = lastVerb(clause, at);
  return other >= 0 && at - other <= VERB + ADVERB && !'和与并'.includes(clause.charAt(at - 1));
}

/** Whether the verb at a place governs its clause: 要提高, 改进和提高; not 有待提高, 保障和改善. */
function isGoverning(clause: string, at: number): boolean {
  // 全体民警取得了…: a verb with its aspect is the sentence's.
  if (clause.charAt(at + VERB) === '了') return true;
  if (at === 0 || AUXILIARY.includes(clause.charAt(at - 1)) || ADVERBS.has(clause.slice(at - 2, at))) return true;
  return '和与并'.includes(clause.charAt(at - 1)) && VERBS.has(clause.slice(at - 1 - VERB, at - 1));
}
