import { PARTICLES, type ParticlePattern } from '../../lexicon/particles';
import { defineRule } from '../define';

interface Use {
  readonly head: string;
  readonly pattern: ParticlePattern;
  /** The pattern's tails by their first unit. */
  readonly tails: ReadonlyMap<number, readonly string[]>;
}

let uses: ReadonlyMap<number, readonly Use[]> | undefined;

/** Stands for the first unit of an empty tail: whatever follows will do. */
const ANY = -1;
/** What a particle is written for another. */
const WRITTEN = '的地得';
const [DE, DI, DEI] = [...WRITTEN].map((one) => one.charCodeAt(0));

/** How far back a head's surroundings are looked at. */
const REACH = 16;

export const particle = defineRule({
  id: 'typo/particle',
  title: '“的”“地”“得”混用',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '念出来一样，写出来有别：名词前用“的”，动词前用“地”，补语前用“得”。只报不会错认的几种格式。',
  source: '《现代汉语词典》（第7版）“的”“地”“得”条；三字分用为通行的教学和出版规范（无国家标准，有争议）',
  options: {},
  examples: [
    { bad: '问题«谈的很实»，原因«谈的很准»。', fixed: '问题谈得很实，原因谈得很准。' },
    { bad: '组织一次«全面地»“回头看”，作了«深入地分析»。', fixed: '组织一次全面的“回头看”，作了深入的分析。' },
    { bad: '这一点«值的注意»，«取的了»成效，«认真得学习»。', fixed: '这一点值得注意，取得了成效，认真地学习。' },
    {
      bad: '在«平凡地岗位»上，有«温暖地笑容»；我们«欣喜得看到»，大家«郑重得承诺»，关键时刻«冲地上»、«守地住»，工作«抓地有声有色»。',
      fixed: '在平凡的岗位上，有温暖的笑容；我们欣喜地看到，大家郑重地承诺，关键时刻冲得上、守得住，工作抓得有声有色。',
    },
    {
      good: '激动得跳起来，高兴得合不拢嘴，认真地程序化推进，先进地区，重要地位，坐地上，征地好，走地道，看地图，令人欣喜的发现，热情地服务，深刻地理解，扎实地推进工程建设。',
    },
    { bad: '«良好地氛围»，让城市«变的更美»。', fixed: '良好的氛围，让城市变得更美。' },
    {
      bad: '要«扎扎实实的推进»改革，要«更好的服务企业»，«不断的加强»学习，«取得地成绩»不小，大家«提得意见»很好，«反映得问题»要解决。',
      fixed:
        '要扎扎实实地推进改革，要更好地服务企业，不断地加强学习，取得的成绩不小，大家提的意见很好，反映的问题要解决。',
    },
    {
      good: '扎扎实实的工作，以更好的服务赢得群众，更好的发展环境，要有严格的执行标准，需要有效的解决方案，反映得很好，完成地区生产总值，面临地方债务。',
    },
    {
      bad: '全体学员要«认真的学习党章»党规，大家«认真的学习了»文件，要«仔细的核对每一»笔账。我主要«做得工作»有三项，«开展得活动»不少。',
      fixed:
        '全体学员要认真地学习党章党规，大家认真地学习了文件，要仔细地核对每一笔账。我主要做的工作有三项，开展的活动不少。',
    },
    {
      good: '要有认真的学习态度，认真的学习和思考，需要深入的研究，工作做得好，做得事半功倍，我们要有系统的学习计划，这是认真的学习，开展得好。',
    },
    {
      good: '谈得很实，他说的很重要，所做的很好，做的很多工作，全面地分析问题，总产值的肯定，重要地位，采取的重大举措。',
    },
  ],
  check({ paragraph: { text }, report }) {
    uses ??= usesByPair();
    let free = 0;
    for (let at = 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== DE && unit !== DI && unit !== DEI) continue;
      for (const { head, pattern, tails } of uses.get(pairOf(text.charCodeAt(at - 1), unit)) ?? NONE) {
        const start = at - head.length;
        if (start < free || !text.startsWith(head, start)) continue;
        const tail = tailAt(text, at + 1, pattern, tails);
        if (tail === undefined || !mayFollow(text, start, pattern)) continue;
        const stop = tail === '“' ? at + 1 : at + 1 + tail.length;
        free = stop;
        const edits = [{ offset: at, length: 1, newText: pattern.right }];
        report({
          offset: start,
          length: stop - start,
          message: `这里的“${pattern.wrong}”疑应为“${pattern.right}”：${pattern.why}`,
          fixes: [{ title: `改为“${head}${pattern.right}”`, kind: 'suggest', edits }],
        });
      }
    }
  },
});

const NONE: readonly Use[] = [];

/** Every use by the last unit of its head and the particle behind it: the particle is found first, then what stands ahead of it. */
function usesByPair(): Map<number, Use[]> {
  const byPair = new Map<number, Use[]>();
  for (const pattern of PARTICLES) {
    const tails = tailsByFirst(pattern);
    for (const head of pattern.heads) {
      const pair = pairOf(head.charCodeAt(head.length - 1), pattern.wrong.charCodeAt(0));
      const known = byPair.get(pair);
      if (known) known.push({ head, pattern, tails });
      else byPair.set(pair, [{ head, pattern, tails }]);
    }
  }
  return byPair;
}

/** A small number for a unit and the particle behind it. */
function pairOf(unit: number, particle: number): number {
  return unit * WRITTEN.length + (particle === DE ? 0 : particle === DI ? 1 : 2);
}

function mayFollow(text: string, start: number, { notAfter, onlyAfter }: ParticlePattern): boolean {
  if (start > 0 && notAfter?.includes(text.charAt(start - 1))) return false;
  return onlyAfter === undefined || onlyAfter.test(text.slice(Math.max(0, start - REACH), start));
}

function tailsByFirst({ tails }: ParticlePattern): Map<number, string[]> {
  const byFirst = new Map<number, string[]>();
  for (const tail of tails) {
    const first = tail === '' ? ANY : tail.charCodeAt(0);
    const known = byFirst.get(first);
    if (known) known.push(tail);
    else byFirst.set(first, [tail]);
  }
  return byFirst;
}

function tailAt(
  text: string,
  at: number,
  { ends, notBefore }: ParticlePattern,
  tails: ReadonlyMap<number, readonly string[]>,
): string | undefined {
  return (tails.get(text.charCodeAt(at)) ?? tails.get(ANY))?.find((tail) => {
    if (!text.startsWith(tail, at)) return false;
    const behind = at + tail.length;
    if (notBefore && (behind >= text.length || notBefore.includes(text.charAt(behind)))) return false;
    return ends === undefined || behind === text.length || ends.some((end) => text.startsWith(end, behind));
  });
}
