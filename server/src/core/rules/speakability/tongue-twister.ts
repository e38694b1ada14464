import { type Syllable, syllableOf } from '../../lexicon/syllables';
import { isHan } from '../../text/chars';
import { defineRule } from '../define';

/** 平翘舌 and 鼻边音: initials that the tongue confuses when they alternate. */
const PARTNER: Readonly<Record<string, string>> = {
  z: 'zh',
  zh: 'z',
  c: 'ch',
  ch: 'c',
  s: 'sh',
  sh: 's',
  n: 'l',
  l: 'n',
};
/** One sound so often, in different characters, within so many. */
const TIMES = 3;
const REACH = 4;
/** So many alternate, and change so often. */
const ALTERNATE = 4;
const CHANGES = 2;
/** A longer row goes on as another: it is not looked through from every one of its places. */
const LONGEST = 16;
/** Everybody says these without a slip. */
const FAMILIAR = ['实事求是', '事实求是', '实事是'];

export const tongueTwister = defineRule({
  id: 'speakability/tongue-twister',
  title: '拗口',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  optIn: true,
  why: '一连几个字声母相同、韵母相同，平舌翘舌来回换，或者同一个音挤在一起，念快了容易打结。可换一个词，或者在中间加停顿。',
  source: '朗读的经验（无标准条款）；读音据常用字读音表，不计声调，多音字不计',
  options: {
    row: { type: 'number', default: 5, minimum: 3, description: '连续多少个字声母相同（或少一个字韵母相同）算拗口' },
  },
  examples: [
    { bad: '要«积极坚决加紧»整改。' },
    { bad: '这一«事实是»清楚的，«四十四是四»。' },
    { bad: '«总统共同»出席。' },
    { good: '实事求是，实实在在，时时处处，一五一十，高高兴兴，点点滴滴，是必须完成的任务。' },
    { good: '要切实把思想和行动统一到中央的决策部署上来，统筹推进各项工作，支持企业加快技术改造。' },
  ],
  check({ paragraph: { text, kind }, options, report }) {
    if (kind === 'title') return;
    const sounds: (Syllable | undefined)[] = [];
    for (let k = 0; k < text.length; k++) {
      sounds.push(isHan(text.charCodeAt(k)) ? syllableOf(text.charAt(k)) : undefined);
    }
    let free = 0;
    for (let from = 0; from < text.length; from++) {
      if (from < free || !sounds[from]) continue;
      for (const twist of TWISTS) {
        const length = twist.length(sounds, text, from, options.row);
        if (length === 0 || FAMILIAR.some((word) => text.slice(from, from + length + 1).includes(word))) continue;
        report({ offset: from, length, message: `“${text.slice(from, from + length)}”${twist.why}，念快了容易打结` });
        free = from + length;
        break;
      }
    }
  },
});

interface Twist {
  readonly why: string;
  /** How long the twist is that begins at a place, or 0. */
  length(sounds: readonly (Syllable | undefined)[], text: string, from: number, row: number): number;
}

const TWISTS: readonly Twist[] = [
  { why: '声母相同', length: (sounds, text, from, row) => sameRow(sounds, text, from, row, (one) => one.initial) },
  {
    why: '韵母相同',
    length: (sounds, text, from, row) => sameRow(sounds, text, from, row - 1, (one) => one.final),
  },
  { why: '平舌音、翘舌音（或鼻音、边音）交替', length: (sounds, _, from) => alternating(sounds, from) },
  { why: '一个音连着出现', length: crowded },
];

/** A row that has one initial or final, in characters that do not repeat in pairs. */
function sameRow(
  sounds: readonly (Syllable | undefined)[],
  text: string,
  from: number,
  least: number,
  part: (one: Syllable) => string,
): number {
  const first = sounds[from];
  const wanted = first && part(first);
  if (!wanted) return 0;
  let end = from + 1;
  for (let one = sounds[end]; end - from < LONGEST && one && part(one) === wanted; one = sounds[end]) end++;
  const length = end - from;
  return length >= least && new Set(text.slice(from, end)).size >= least - 1 ? length : 0;
}

function alternating(sounds: readonly (Syllable | undefined)[], from: number): number {
  const first = sounds[from]?.initial ?? '';
  const partner = PARTNER[first];
  if (partner === undefined) return 0;
  let changes = 0;
  let end = from + 1;
  for (let one = sounds[end]; end - from < LONGEST && one; one = sounds[end]) {
    if (one.initial !== first && one.initial !== partner) break;
    if (one.initial !== sounds[end - 1]?.initial) changes++;
    end++;
  }
  return end - from >= ALTERNATE && changes >= CHANGES ? end - from : 0;
}

/** One sound three times within four, in three characters: 事实是. */
function crowded(sounds: readonly (Syllable | undefined)[], text: string, from: number): number {
  const first = sounds[from];
  if (!first) return 0;
  const seen = new Set<string>();
  let length = 0;
  for (let k = from; k < from + REACH && sounds[k]; k++) {
    const one = sounds[k];
    if (one?.initial !== first.initial || one.final !== first.final) continue;
    seen.add(text.charAt(k));
    length = k - from + 1;
  }
  return seen.size >= TIMES ? length : 0;
}
