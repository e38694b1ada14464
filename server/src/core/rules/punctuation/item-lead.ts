import type { Item } from '../../draft/enumeration';
import { isHan } from '../../text/chars';
import { hanEnd } from '../../text/hanRun';
import { defineRule } from '../define';

/** A lead is short: 一是思想认识有偏差。 */
const LONGEST = 16;
const SHORTEST = 4;
/** Fewer items do not tell how the writer ends their leads. */
const FEWEST = 3;
export const itemLead = defineRule({
  id: 'punctuation/item-lead',
  title: '同组各项领起句的标点',
  severity: 'hint',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一组列举，各项开头的领起句都用句号收住，只有一项用了逗号，领起句就同下文连成了一句，念起来也不齐。',
  source: 'GB/T 15834—2011 4.1、4.4（规范性）：一句话说完用句号；各项体例一致是列举的通例，属提示',
  options: {},
  examples: [
    {
      bad: '一是思想认识不够深。有的不学。二是工作作风不够实。有的不干。三是工作方法不够多«，»有的不会。',
      fixed: '一是思想认识不够深。有的不学。二是工作作风不够实。有的不干。三是工作方法不够多。有的不会。',
    },
    { good: '一是抓学习。要学深。二是抓作风，把作风抓实。三是抓落实，一抓到底。' },
    { good: '一是思想认识不够深。有的不学。二是要把工作作风抓实，把落实抓细。三是工作方法不够多。有的不会。' },
  ],
  check({ draft, report }) {
    for (const { items } of draft.enumerations) {
      if (items.length < FEWEST) continue;
      const leads = leadsOf(draft.text, items);
      const commas = leads?.filter(({ mark }) => mark === '，') ?? [];
      const odd = commas[0];
      if (!leads || commas.length !== 1 || !odd) continue;
      const others = leads.filter((one) => one !== odd);
      if (!others.every(({ length }) => Math.abs(length - odd.length) < 2) || !isOfOneMake(others, odd)) continue;
      report({
        offset: odd.at,
        length: 1,
        message: '同组其他各项的领起句用句号，这里用了逗号',
        fixes: [{ title: '改为“。”', kind: 'suggest', edits: [{ offset: odd.at, length: 1, newText: '。' }] }],
      });
    }
  },
});

interface Lead {
  readonly words: string;
  readonly length: number;
  readonly mark: string;
  /** Where its mark stands. */
  readonly at: number;
}

/** The leads of all items, or undefined where one has none. */
function leadsOf(text: string, items: readonly Item[]): Lead[] | undefined {
  const leads: Lead[] = [];
  for (const { ordinal } of items) {
    const at = hanEnd(text, ordinal.end, LONGEST + 1);
    const mark = text.charAt(at);
    const length = at - ordinal.end;
    if ((mark !== '，' && mark !== '。') || length < SHORTEST || length > LONGEST) return undefined;
    leads.push({ words: text.slice(ordinal.end, at), length, mark, at });
  }
  return leads;
}

/** 不够深、不够实、不够多: one character in one place, from the beginning or from the end, in all leads. */
function isOfOneMake(others: readonly { readonly words: string }[], { words }: { readonly words: string }): boolean {
  for (let i = 0; i < words.length; i++) {
    const back = words.length - i;
    if (!isHan(words.charCodeAt(i))) return false;
    if (others.every((one) => one.words[i] === words[i]) || others.every((one) => one.words.at(-back) === words[i]))
      return true;
  }
  return false;
}
