import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Names between marks, long enough that one character's difference is a slip. */
const NAMED = /[《“]([^《》“”\n]{6,40})[》”]/g;
/** Characters whose difference makes another name: numerals, order, time, place. */
const TELLING =
  /[\d一二三四五六七八九十百千两上中下前后左右东南西北新旧大小多少增减进出升降内外省市县区乡镇村年月日甲乙丙丁A-Za-z×X]/;

export const nameVariant = defineRule({
  id: 'consistency/name',
  title: '同一名称两种写法',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个文件名、会议名、提法在一篇稿子里只差一个字，多半有一处打错了。',
  source: '讲话稿前后一致的要求（以本稿多数写法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '同志们：\n学习《干部选拔任用工作条例》。贯彻《干部选拔任用工作条例》。对照《«干部选拨任用工作条例»》。',
      fixed: '同志们：\n学习《干部选拔任用工作条例》。贯彻《干部选拔任用工作条例》。对照《干部选拔任用工作条例》。',
    },
    { good: '同志们：\n《第一个五年规划纲要》《第一个五年规划纲要》《第二个五年规划纲要》' },
    { good: '同志们：\n《干部选拔任用条例》《干部监督管理办法》' },
  ],
  check({ draft: { text }, report }) {
    const names = new Map<string, number[]>();
    for (const found of findAll(NAMED, text)) {
      const key = found[1] ?? '';
      const places = names.get(key);
      if (places) places.push(found.index + 1);
      else names.set(key, [found.index + 1]);
    }
    const known = new Map<string, string>();
    for (const [key, places] of names) if (places.length >= 2) for (const mask of masksOf(key)) known.set(mask, key);
    if (known.size === 0) return;
    for (const [key, [offset, ...more]] of names) {
      if (more.length > 0 || offset === undefined) continue;
      const right = masksOf(key)
        .map((mask) => known.get(mask))
        .find((one) => one !== undefined && differsTellingly(one, key));
      if (!right) continue;
      const first = names.get(right)?.[0] ?? 0;
      report({
        offset,
        length: key.length,
        message: `别处写作“${right}”，只差一个字`,
        related: [{ message: '别处的写法', offset: first, length: right.length }],
        fixes: [{ title: `改为“${right}”`, kind: 'suggest', edits: [{ offset, length: key.length, newText: right }] }],
      });
    }
  },
});

/** The name with each of its characters left out in turn. */
function masksOf(key: string): string[] {
  return [...key].map((_, k) => `${key.slice(0, k)}\u0000${key.slice(k + 1)}`);
}

function differsTellingly(one: string, other: string): boolean {
  for (let k = 0; k < one.length; k++) {
    if (one[k] !== other[k]) return !TELLING.test(`${one[k]}${other[k]}`);
  }
  return false;
}
