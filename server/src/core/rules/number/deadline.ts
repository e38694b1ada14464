import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** 截止 directly before a point of time; 截止到, 截止于, 截止日期 are right. */
const UP_TO =
  /截止(?=(?:\d{1,4}|[一二三四五六七八九十〇]{1,4})[年月日时点]|目前|现在|今[天日年晚]|[去明前]年|昨[天日]|[本上当下]个?[年月周日季]|年[底末初]|月[底末]|[一二三四]季度|当前|此[时刻]|当时|“?[一二]?十[一二三四五六]?五”?[末期时规])/g;
/** 截至 before what a deadline is, behind 于 and a time, or at the end of a sentence: what stops there is 截止. */
const DEADLINE =
  /截至(?=日期|时间|期限|报名|申报|投稿|受理|日[，。；]|[。；！？]|$)|(?<=[于在到至][^，。；]{1,12}|已经|[日号天周期]前?)截至(?=[，、）了]|的(?!时间))/g;

const hasDeadline = screens.of('截[止至]');

export const deadline = defineRule({
  id: 'number/deadline',
  title: '截止与截至',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '“截至”用在时间词前面，是“截止到”的意思；“截止”是到期停止，用在时间词后面，或者说“截止到”“截止日期”。',
  source: '《现代汉语词典》第7版“截至”“截止”条',
  options: {},
  examples: [
    { bad: '«截止»2024年底，«截止»目前，报名«截至»日期为5日。', fixed: '截至2024年底，截至目前，报名截止日期为5日。' },
    { bad: '报名工作已于5月15日«截至»，投稿到月底«截至»。', fixed: '报名工作已于5月15日截止，投稿到月底截止。' },
    { good: '截至2024年底，截止到2024年底，截止日期，于5月1日截止，截止于年底。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasDeadline(text)) return;
    for (const [pattern, newText] of [
      [UP_TO, '截至'],
      [DEADLINE, '截止'],
    ] as const) {
      for (const { 0: found, index } of findAll(pattern, text)) {
        report({
          offset: index,
          length: 2,
          message: `此处应为“${newText}”，不用“${found}”`,
          fixes: [{ title: `改为“${newText}”`, kind: 'safe', edits: [{ offset: index, length: 2, newText }] }],
        });
      }
    }
  },
});
