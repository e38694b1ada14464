import { wordingHits } from '../../lexicon/wordingHits';
import { defineRule } from '../define';

export const redundant = defineRule({
  id: 'wording/redundant',
  title: '词义重复或自相矛盾',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个意思说了两遍（“需要亟待”“凯旋归来”），删去一半更干净；“严禁不得”一类正反相抵，意思就反了。',
  source: '通行语文规范与编校用例（词义重复属修辞取舍，作提示；正反相抵属语病）',
  options: {},
  examples: [
    { bad: '这个问题«需要亟待»解决，«涉及到»各方面。', fixed: '这个问题亟待解决，涉及各方面。' },
    { bad: '要«付诸于行动»，«必须要»抓紧。', fixed: '要付诸行动，必须抓紧。' },
    {
      bad: '将奖章«授予给»大家，«赋予于»新的内涵，问题«基本上彻底»解决。',
      fixed: '将奖章授予大家，赋予新的内涵，问题基本解决。',
    },
    { good: '授予给予支持的单位，给予2023年度先进表彰，面临到期债务，基本解决，彻底解决，大部分都已整改。' },
    { bad: '«严禁不得»携带火种。', fixed: '严禁携带火种。' },
    {
      bad: '祝«莘莘学子们»进步，我市«被应邀»参会，进入«前三甲»，问题已«基本全部»整改。',
      fixed: '祝莘莘学子进步，我市应邀参会，进入前三名，问题已基本全部整改。',
    },
    { good: '莘莘学子，应邀参会，全省前三甲医院，几乎全部整改，受到表扬。' },
    { good: '亟待解决，涉及各方面，涉及到期债务，必须要求各级抓紧，国际间谍，切忌浮躁。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { start, end, entry: value } of wordingHits(text, 'redundancy')) {
      if (end < text.length && value.notBefore?.includes(text.charAt(end))) continue;
      const length = end - start;
      const edits = [{ offset: start, length, newText: value.better }];
      report({
        offset: start,
        length,
        message: value.contradiction ? `“${value.phrase}”正反相抵` : `“${value.phrase}”词义重复`,
        severity: value.contradiction ? 'warning' : 'hint',
        ...(value.better === ''
          ? {}
          : { fixes: [{ title: `改为“${value.better}”`, kind: 'suggest' as const, edits }] }),
      });
    }
  },
});
