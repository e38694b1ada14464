import { isHan } from '../../text/chars';
import { quotations } from '../../text/quotes';
import { screens } from '../../text/screens';
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

/** A subject and what it shall do: behind a quotation a sentence of its own. */
const SHALL =
  /^(?:我们|各(?:级|地|部门|单位|乡镇|县)|全[市县区省]|同志们|大家|广大)[\u4e00-\u9fff、]{0,10}?(?:要(?!求|点|素|义)|必须|应当|务必)/;
/** Words that open the sentence behind what was said; 这一论断, 这句话 go on with it. */
const BEHIND_SAID =
  /^(?:我们|各(?:级|地|部门|单位|乡镇|县)|全[市县区省]|同志们|大家|广大|今[天年]|当前|近年来|多年来|这(?:为|充分|深刻|启示|告诉|要求))/;
/** A preposition at the head of a clause, which the quotation ends: 围绕“四个聚焦”. */
const PREPOSITION =
  /(?:^|[，。；：！？、])(?:在|对|从|通过|按照?|根据|围绕|对照|针对|随着|为了?|以|自|就)[^，。；：！？]{0,20}$/;
/** A verb that brings in what was said. */
const SAID = /(?:说|道|指出|强调|写|讲|要求|告诫|名言|古训|老话|谚语|俗话)[过到]?：$/;
/** Shorter, it may be a phrase. */
const SENTENCE = 8;
/** How far around a quotation is read. */
const AHEAD = 24;

/** A quotation with what may begin a sentence behind it. */
const goesOn = screens.of('”[我各全同大广今当近多这]');
const hasOpener = screens.of('[年以]来，', '[同此][时外]，');

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
    {
      bad: '要打通政策落实的“最后一公里«”»各部门要主动上门。',
      fixed: '要打通政策落实的“最后一公里”。各部门要主动上门。',
    },
    {
      bad: '古人说：“民为邦本，本固邦宁«”»我们始终把群众放在心上。',
      fixed: '古人说：“民为邦本，本固邦宁。”我们始终把群众放在心上。',
    },
    {
      good: '围绕“四个聚焦”各部门要协同；他说：“民为邦本，本固邦宁”，这话很对；“智能电视”目前不多，“村超”全省联赛要办好。',
    },
    { good: '占比达到61.3%。近年来，我市坚持招商；但与此同时，短板不少。截至2025年目前在建项目50个。' },
    { good: '增长8%的同时，结构更优。完成投资3亿元，此外，还有储备。我市近年来，变化很大。' },
  ],
  check({ paragraph: { text }, report }) {
    if (goesOn(text))
      for (const { open, close } of quotations(text)) {
        if (!isHan(text.charCodeAt(close - 1)) || !isHan(text.charCodeAt(close + 1))) continue;
        const ahead = text.slice(Math.max(0, open - AHEAD), open);
        const behind = text.slice(close + 1, close + 1 + AHEAD);
        const whole = SAID.test(ahead) && close - open > SENTENCE;
        if (
          !(whole
            ? BEHIND_SAID.test(behind)
            : SHALL.test(behind) && /[要须把是了]/.test(ahead) && !PREPOSITION.test(ahead))
        )
          continue;
        const edits = [{ offset: whole ? close : close + 1, length: 0, newText: '。' }];
        const fixes = [{ title: '加上“。”', kind: 'suggest' as const, edits }];
        report({ offset: close, length: 1, message: '这里是上一句的末尾，缺句号', fixes });
      }
    for (const word of hasOpener(text) ? OPENERS : [])
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
