import { findAll } from '../../text/findAll';
import { hasPercent, screens } from '../../text/screens';
import { defineRule } from '../define';

const OVER = '(?:100\\.(?!0+%)\\d{1,2}|10[1-9](?:\\.\\d{1,2})?|1[1-9]\\d(?:\\.\\d{1,2})?|[2-9]\\d\\d(?:\\.\\d{1,2})?)';
/** 超额完成任务的118%: who has done 118% has done 18% beyond it. */
const BEYOND = new RegExp(
  `超(?:额|计划|目标|进度|预期)(?:完成|实现|兑现)了?[^，。；：！？\\d]{0,24}?(${OVER}[%％]|百分之一百(?!。|，)[一二三四五六七八九十零]{1,4})`,
  'g',
);
/** Rates that are shares of a whole; 毛入学率 and 完成率 may be more. */
const RATE = new RegExp(
  `(?:满意|合格|及格|优良|优秀|达标|覆盖|普及|巩固|知晓|办结|办复|回复|整改|结案|破案|签约|参保|出勤|到课|参会|到会|绿化|森林覆盖|入户|参与|参训|通过|录取|按时|按期|支持|化解|调解成功)(?:率|度)[^，。；：！？\\d]{0,6}?(${OVER}[%％])`,
  'g',
);

const isBeyond = screens.of('超额[完实兑]', '[划标度期][完实兑]');
const hasThree = screens.of('\\d\\d\\d');

export const overHundred = defineRule({
  id: 'number/over-hundred',
  title: '百分比与说法矛盾',
  severity: 'information',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '“完成118%”就是超额18%，不说“超额完成118%”；满意率、覆盖率一类的比率不会超过100%。',
  source: '百分数核对（事实核对，无标准条款）',
  options: {},
  examples: [
    { bad: '«超额完成年度造林任务的118%»，«超计划完成任务105.6%»，«超额完成百分之一百二十»。' },
    { bad: '群众«满意率达到102%»，社区«覆盖率为120%»，问题«整改率100.5%»。' },
    { good: '完成年度任务的118%，超额18%完成，超额完成18%，超额完成任务，完成率118%，覆盖率100%，满意率达100.0%。' },
    {
      good: '毛入学率达到105%，参与率提高了120个百分点，超额完成目标，为计划的118%，覆盖率是去年的120%，达标率增长120%。',
    },
  ],
  check({ paragraph: { text }, report }) {
    if (isBeyond(text)) {
      for (const { 0: found, index } of findAll(BEYOND, text))
        report({ offset: index, length: found.length, message: '完成超过100%就是超额，“超额”与它重复，留一种说法' });
    }
    if (!hasPercent(text) || !hasThree(text) || !SCREEN.test(text)) return;
    for (const { 0: found, index } of findAll(RATE, text)) {
      if (/增长|是.*的|比|较|提升|提高了|上升|增加/.test(found)) continue;
      report({ offset: index, length: found.length, message: '这样的比率不会超过100%，看是不是数字有误' });
    }
  },
});

/** What hardly a paragraph has: a share of more than a hundred. */
const SCREEN = /[率度][^，。；]{0,6}\d{3}(?:\.\d{1,2})?[%％]/;
