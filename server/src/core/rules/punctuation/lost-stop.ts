import { isHan } from '../../text/chars';
import { defineRule } from '../define';

/** Words that begin a sentence, with the ， behind them. */
const OPENERS = ['近年来，', '今年以来，', '同时，', '此外，'];
/** The longer form of one, which stands for a sentence's beginning also behind a word. */
const LONGER = '与此';
/** A figure with its measure at the end of what stands ahead. */
const FIGURE = /[\d%％‰](?:[亿万]元|元|个|家|户|人|项|件|亩|吨|公里)?$/u;
/** A figure with its measure is no longer. */
const REACH = 3;
/** What may stand ahead of 与此同时 inside a sentence: 但与此同时. */
const LINKS = '但而且并也就却又则虽都还';

export const lostStop = defineRule({
  id: 'punctuation/lost-stop',
  title: '两句之间缺标点',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“近年来”“与此同时”这样的话另起一句，前面紧接数字或上一句的末字，是删改时把句号也删去了。',
  source: 'GB/T 15834—2011 4.1（规范性）：句末用句号',
  options: {},
  examples: [
    { bad: '占比达到61.3«%»近年来，我们坚持以商招商。', fixed: '占比达到61.3%。近年来，我们坚持以商招商。' },
    { bad: '总产值突破300亿«元»同时，创新能力不断增强。', fixed: '总产值突破300亿元。同时，创新能力不断增强。' },
    { bad: '群众满意度大幅提«升»与此同时，短板依然不少。', fixed: '群众满意度大幅提升。与此同时，短板依然不少。' },
    { good: '占比达到61.3%。近年来，我市坚持招商；但与此同时，短板不少。截至2025年目前在建项目50个。' },
    { good: '增长8%的同时，结构更优。完成投资3亿元，此外，还有储备。我市近年来，变化很大。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const word of OPENERS)
      for (let at = text.indexOf(word, 1); at > 0; at = text.indexOf(word, at + 1)) {
        const longer = text.startsWith(LONGER, at - LONGER.length);
        const from = longer ? at - LONGER.length : at;
        const before = text.charCodeAt(from - 1);
        const plain = longer && isHan(before) && !LINKS.includes(text.charAt(from - 1));
        if (!plain && !FIGURE.test(text.slice(Math.max(0, from - REACH), from))) continue;
        report({
          offset: from - 1,
          length: 1,
          message: '这里是上一句的末尾，缺句号',
          fixes: [{ title: '加上“。”', kind: 'suggest', edits: [{ offset: from, length: 0, newText: '。' }] }],
        });
      }
  },
});
