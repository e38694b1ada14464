import { doubledClausesIn, findClauseRepetitions } from '../../draft/repetitions/clauseRepetition';
import { doubledItemsIn } from '../../draft/repetitions/listRepetition';
import { retakenIn, tailsAgain } from '../../draft/repetitions/tailRepetition';
import { defineRule } from '../define';

/** A clause that is pasted once too often. */
export const repeatedClause = defineRule({
  id: 'repetition/clause',
  title: '分句重复',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '改稿时粘贴两遍、调整语序后忘了删去原处，同一个分句就会紧挨着或者隔一两句又说一遍，念到这里才发现就迟了。',
  source: '编校常识：衍文。口号、排比和三次以上的有意反复不报。',
  options: {},
  examples: [
    {
      bad: '同志们：\n«持续办好民生实事，持续办好民生实事»，推进养老服务。«切实保障群众安全、切实保障群众安全»，让大家放心。',
      fixed: '同志们：\n持续办好民生实事，推进养老服务。切实保障群众安全，让大家放心。',
    },
    {
      bad: '同志们：\n各部门要«各司其职、密切配合，各司其职、密切配合»，实现信息共享。',
      fixed: '同志们：\n各部门要各司其职、密切配合，实现信息共享。',
    },
    {
      bad: '同志们：\n要加大力度，充分运用报纸、广播和新媒体平台，讲好故事。要尊重主体地位，«充分运用报纸、广播和新媒体平台»，让群众参与。',
    },
    {
      bad: '同志们：\n县里要开设专栏，及时解读惠企政策，宣传先进事迹和典型案例，«及时解读惠企政策»，形成共识。',
    },
    {
      bad: '同志们：\n会后抓紧落实。班子成员要认真履行“一岗双责”，抓好分管领域。\n要强化督查。«班子成员要认真履行“一岗双责”»，整改办周调度。',
    },
    {
      bad: '同志们：\n各级都要«自觉融入发展大局、服务大局。自觉融入发展大局、服务大局»。有的窗口告知不全，«让群众来回跑、多头跑，让群众来回跑、多头跑»的现象不少。',
      fixed: '同志们：\n各级都要自觉融入发展大局、服务大局。有的窗口告知不全，让群众来回跑、多头跑的现象不少。',
    },
    {
      good: '同志们：\n我们靠的是什么，靠的是人民群众的支持。人民群众的支持是根本。他们苦干实干，苦干实干的劲头感人。',
    },
    {
      bad: '同志们：\n要定措施，明确责任人，明确责任单位，«明确责任人»，逐一销号。',
      fixed: '同志们：\n要定措施，明确责任人，明确责任单位，逐一销号。',
    },
    {
      good: '同志们：\n要定措施，明确责任人，明确责任单位，明确责任人员，逐一销号。有人在坚持，有人在退缩，有人在坚持。',
    },
    {
      bad: '同志们：\n乡镇是前沿。要加强基层护林队伍建设，落实巡护补助，公开招聘护林员。«要加强基层护林队伍建设»，落实好巡护补助政策。要管好火源。',
    },
    {
      good: '同志们：\n乡镇是前沿。要加强基层护林队伍建设，落实巡护补助。要加强基层护林队伍建设，落实装备经费。要管好火源。',
    },
    {
      bad: '同志们：\n要密切配合，形成全区“一盘棋”。«各街道、各部门要形成全区“一盘棋”。»要抓好督查。',
      fixed: '同志们：\n要密切配合，形成全区“一盘棋”。要抓好督查。',
    },
    {
      good: '同志们：\n有的县发展快，连续两年全省第一。增幅也是连续两年全省第一。我们要问自己，干部担当了没有。群众更要问干部担当了没有。',
    },
    {
      bad: '同志们：\n要密切配合、通力协作，«密切配合»，形成合力。要提高政治站位，提高思想认识，«提高政治站位»。要压实县级包联责任、乡镇主体责任、«县级包联责任»和部门责任。',
    },
    {
      bad: '同志们：\n坚持«以人民为中心的发展思想，以人民为中心的发展思想»，增进福祉。要«认真学习领会，认真学习领会»会议精神。要建立长效监管机制，确保常态长效，«建立长效监管机制»。',
    },
    {
      good: '同志们：\n要团结协作、互相支持，团结协作、互相补台。伟大的时代需要伟大的精神，伟大的精神铸就伟大的人民。要抓重点环节，重点环节抓住了，就好办。',
    },
    { good: '同志们：\n加油干，加油干！人民万岁，人民万岁！一锤接着一锤敲，一锤接着一锤敲，久久为功。' },
    {
      good: '同志们：\n说到底就是抓落实促发展，抓落实促发展，就要有作风。我们要人民至上、生命至上，要敢担当、敢担当新使命。',
    },
    {
      good: '同志们：\n必须坚持问题导向，必须坚持问题导向，必须坚持问题导向。什么是真正的政绩，什么是真正的政绩？',
    },
    {
      good: '同志们：\n对推诿扯皮的，依规严肃追究责任；对弄虚作假的，依规严肃追究责任；对失职渎职的，依规严肃追究责任。',
    },
    {
      good: '同志们：\n对推诿扯皮的，依规依纪严肃追究责任，绝不手软；对弄虚作假的，依规依纪严肃追究责任，绝不姑息。',
    },
    {
      good: '同志们：\n会议强调，推动高质量发展迈上新台阶。推动高质量发展迈上新台阶，必须转变作风，推动高质量发展。',
    },
    { good: '同志们：\n生产总值增长5%，高于全省平均0.7个百分点，投资增长8%，高于全省平均0.7个百分点，好于预期。' },
    { good: '同志们：\n特别重大安全事故、重大安全事故，都要上报。常委会组成人员，委员会组成人员，列席会议。' },
  ],
  check({ draft, report }) {
    for (const { text, start: from, kind } of draft.paragraphs) {
      if (kind !== 'body') continue;
      for (const { start, cut, end } of doubledClausesIn(text)) {
        const once = text.slice(start, cut);
        report({
          offset: from + start,
          length: end - start,
          message: `“${once}”紧接着又说了一遍`,
          fixes: [
            {
              title: '删去后一遍',
              kind: 'suggest',
              edits: [{ offset: from + cut, length: end - cut, newText: '' }],
            },
          ],
        });
      }
      for (const { start, end, first } of tailsAgain(text)) {
        report({
          offset: from + start,
          length: end - start,
          message: '这一句只是把上一句末尾的话又说了一遍',
          severity: 'information',
          related: [{ message: '前面在这里', offset: from + first.start, length: first.end - first.start }],
          fixes: [
            {
              title: '删去这一句',
              kind: 'suggest',
              edits: [{ offset: from + start, length: end - start, newText: '' }],
            },
          ],
        });
      }
      for (const { start, end, again } of retakenIn(text)) {
        const once = text.slice(start, text.indexOf('，', start));
        const beside = again < end;
        const offset = from + (beside ? start : again);
        const length = beside ? end - start : once.length;
        const cut = beside ? again - 1 - once.length : again - 1;
        report({
          offset,
          length,
          message: `“${once}”刚说过，看是不是改稿时留下了两遍`,
          severity: 'information',
          fixes: [
            {
              title: '删去一遍',
              kind: 'suggest',
              edits: [{ offset: from + cut, length: once.length + 1, newText: '' }],
            },
          ],
        });
      }
      for (const { start, end, first } of doubledItemsIn(text)) {
        report({
          offset: from + start,
          length: end - start,
          message: `“${text.slice(start, end)}”在同一串并列里出现了两次`,
          severity: 'information',
          related: [{ message: '前面在这里', offset: from + first.start, length: first.end - first.start }],
          fixes: [
            {
              title: '删去后一处',
              kind: 'suggest',
              edits: [{ offset: from + start - 1, length: end - start + 1, newText: '' }],
            },
          ],
        });
      }
    }
    for (const { first, again } of findClauseRepetitions(draft)) {
      report({
        offset: again.start,
        length: again.end - again.start,
        message: `“${draft.text.slice(again.start, again.end)}”前面刚说过，看是不是粘贴了两遍`,
        severity: 'information',
        related: [{ message: '前面在这里', offset: first.start, length: first.end - first.start }],
      });
    }
  },
});
