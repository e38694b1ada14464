import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** A short predicate of degree behind a ，: 不够强, 还比较弱. */
const PREDICATE =
  /，(?:还|仍|仍然|依然|尚)?(?:不够?|不太|较为?|比较|有待)(?:强|高|大|足|深|好|弱|差|细|紧|广|快|低|浓|牢|硬|多|少|扎实|突出|到位|平衡|明显|健全|完善|深入|充分|清晰|提高|加强|增强|提升)(?=[，。；])/g;
/** What it is said of, at the end of a clause of nothing else: 学习的系统性、针对性. */
const SUBJECT =
  /(?:^|[，。；：！？\s　])([\u4e00-\u9fff、]{0,14}(?:性|力度|水平|能力|意识|作风|质量|效率|程度|本领|成效|效果|思路|后劲|底气|基础|短板|差距|氛围|机制|责任|措施|站位))$/;
const REACH = 18;
/** What makes a clause of the words ahead: then the comma parts two clauses. */
const VERBS =
  /(?:有|是|把|(?<!针)对|在|从|让|使|为|以|被|给|看|讲|抓|提高|增强|提升|加强|加大|强化|改进|转变|缺乏|缺少|没有|注重|发挥|开展|推进|存在|了|着|过)/;

const isPredicate = screens.of(
  '，[还仍尚][不太较比有]',
  '，[仍依]然',
  '，不[够强高大足深好弱差细紧广快低浓牢硬多少扎突到平明健完充清提加增]',
  '，[太较比]',
  '，有待',
);

/** A ， between a subject and its short predicate. */
export const subjectComma = defineRule({
  id: 'punctuation/subject-comma',
  title: '主语和简短的谓语之间用了逗号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '主语不长、谓语也短（“针对性不够强”），中间不用逗号，用了反而把一句话念断。',
  source: 'GB/T 15834—2011 4.4 逗号（规范性：主语较长时才在主谓之间停顿）',
  options: {},
  examples: [
    { bad: '学习的系统性、针对性«，»不够强，需要改进。', fixed: '学习的系统性、针对性不够强，需要改进。' },
    { bad: '一些干部服务意识«，»比较弱。', fixed: '一些干部服务意识比较弱。' },
    { good: '学习的系统性、针对性不够强；有的开展工作有力度，不够细；抓落实的力度，要再大一些。' },
    { good: '发展的质量和水平，还不够适应人民群众的新期待。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if (kind !== 'body' || !isPredicate(text)) return;
    for (const { index: offset } of findAll(PREDICATE, text)) {
      const subject = SUBJECT.exec(text.slice(Math.max(0, offset - REACH), offset))?.[1];
      if (subject === undefined || VERBS.test(subject)) continue;
      report({
        offset,
        length: 1,
        message: '主语和简短的谓语之间不用逗号',
        fixes: [{ title: '删去逗号', kind: 'suggest', edits: [{ offset, length: 1, newText: '' }] }],
      });
    }
  },
});
