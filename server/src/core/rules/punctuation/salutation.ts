import { defineRule } from '../define';

/** A line of 称呼 is hardly longer. */
const LONGEST = 40;
/** 各位领导。各位来宾，: another mark than a comma among those who are called. */
const STOPPED =
  /^[\s　]*(?:尊敬的)?各位[\u4e00-\u9fff]{2,6}[。：；](?=(?:尊敬的|亲爱的)?(?:各位|同志们|朋友们|老师们|同学们|女士们))/;
const GROUP =
  /(?:同志们?|代表|委员|朋友们?|来宾|领导|同学们?|老师们?|女士们?|先生们?|战友们|乡亲们|同仁们?|同事们?|学员们?|嘉宾|家长|校友|专家|企业家|劳模|评委|评审|选手|战士们?|记者|媒体|听众|观众|村民|居民|同道|校长|书记|新人|亲友)(—{1,2}|…{1,2}|[，,、。；;：:！!]?)$/;
/** Those who are called by what they are together, as a line of its own: 医疗队全体队员，. */
const ALL =
  /^[\s　]*[\u4e00-\u9fff]{0,6}全体(?:队员|官兵|学员|师生|同学|教职工|教职员工|同事|员工)([，,、。；;]|—{1,2}|…{1,2})$/;
/** The marks that a call may be without. */
const WRONG = /(?:[，,、。；;]|—{1,2}|…{1,2})$/;

/** The first call of a speech, with titles of honour: published speeches hardly ever end it with 叹号. */
const HONOURED =
  /^[\s　]*(?:尊敬|敬爱|亲爱)的[\u4e00-\u9fff、，,]{1,36}(?:们|宾|领导|代表|委员|朋友|专家|书记|主席|[县市省州区校院局会]长|同志|女士|先生)[！!]$/;

/** As `GROUP`, where another says that it is a call. */
const PERSON = /(?:老师|同学|朋友|员工|职工|学生|院士|先生|女士|客商|长辈|伙伴)们?$/;

export const salutation = defineRule({
  id: 'punctuation/salutation',
  title: '称呼后面的标点',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '讲话稿的称呼单独成行时，后面用冒号；用叹号起呼告作用的也可以。',
  source: 'GB/T 15834—2011 4.7.3.4（规范性）',
  options: {},
  examples: [
    { bad: '各位评委«、»\n我叫王某某，现任县妇联主席。', fixed: '各位评委：\n我叫王某某，现任县妇联主席。' },
    { bad: '青年朋友«们»\n今天，你们就要踏上征程。', fixed: '青年朋友们：\n今天，你们就要踏上征程。' },
    {
      bad: '各位领导«：»各位来宾，女士们、先生们：\n欢迎大家。',
      fixed: '各位领导，各位来宾，女士们、先生们：\n欢迎大家。',
    },
    { bad: '同志们«，»', fixed: '同志们：' },
    { bad: '尊敬的各位老师«，»\n今天，我们在这里隆重集会。', fixed: '尊敬的各位老师：\n今天，我们在这里隆重集会。' },
    { bad: '各位代表«。»', fixed: '各位代表：' },
    { bad: '尊敬的各位老师，亲爱的同学«们»\n今天是教师节。', fixed: '尊敬的各位老师，亲爱的同学们：\n今天是教师节。' },
    { bad: '各位领导«。»各位来宾，同志们：', fixed: '各位领导，各位来宾，同志们：' },
    {
      bad: '各位领导、同志们«——»\n一年来，我认真履职。\n\n同志们«……»\n当前，任务很重。',
      fixed: '各位领导、同志们：\n一年来，我认真履职。\n\n同志们：\n当前，任务很重。',
    },
    {
      bad: '各位来宾、同志们«；»\n今天，我们表彰为全县发展作出贡献的企业家。',
      fixed: '各位来宾、同志们：\n今天，我们表彰为全县发展作出贡献的企业家。',
    },
    {
      bad: '医疗队全体队员«，»\n今天，你们将带着重托出发。',
      fixed: '医疗队全体队员：\n今天，你们将带着重托出发。',
    },
    { bad: '尊敬的各位领导、各位来宾«！»\n大家好！', fixed: '尊敬的各位领导、各位来宾：\n大家好！' },
    { good: '女士们、先生们：\n很高兴。\n尊敬的各位来宾！\n让我们努力。\n各位代表！' },
    { good: '同志们——这是我们的名字。\n医疗队全体队员\n参加人员有医疗队全体队员，' },
    { good: '同志们：' },
    { good: '同志们！' },
    { good: '各位来宾，\n同志们：' },
    { good: '同志们，今天我们召开全市组织工作会议。' },
  ],
  check({ draft, report }) {
    const { paragraphs } = draft;
    // Whether somebody was called before: a speech calls with 叹号 further on.
    let called = false;
    for (let k = 0; k < paragraphs.length; k++) {
      const paragraph = paragraphs[k];
      if (!paragraph || paragraph.kind === 'watermark') continue;
      const stop = paragraph.text.length <= LONGEST ? STOPPED.exec(paragraph.text) : null;
      if (stop) {
        const offset = paragraph.start + stop[0].length - 1;
        const edits = [{ offset, length: 1, newText: '，' }];
        const fixes = [{ title: '改为“，”', kind: 'suggest' as const, edits }];
        report({ offset, length: 1, message: '称呼之间用逗号', fixes });
      }
      const line = paragraph.text.trimEnd();
      if (!called && paragraph.text.length <= LONGEST && HONOURED.test(line)) {
        const offset = paragraph.start + line.length - 1;
        const edits = [{ offset, length: 1, newText: '：' }];
        const fixes = [{ title: '改为“：”', kind: 'suggest' as const, edits }];
        report({ offset, length: 1, message: '开头的称呼后面宜用冒号', severity: 'hint', fixes });
      }
      called ||= /[：:！!]$/.test(line);
      if (!isCall(paragraph.text)) continue;
      const next = paragraphs.slice(k + 1, k + 4).find((one) => one.kind !== 'blank');
      // 各位来宾，/ 同志们： — those called stand on several lines.
      if (next && isAnotherCall(next.text.trimEnd())) continue;
      const mark = WRONG.exec(line)?.[0] ?? '';
      const offset = paragraph.start + line.length - mark.length;
      const edits = [{ offset, length: mark.length, newText: '：' }];
      const fixes = [{ title: mark ? '改为“：”' : '加上“：”', kind: 'suggest' as const, edits }];
      if (mark) report({ offset, length: mark.length, message: '称呼后面应用冒号', fixes });
      else report({ offset: offset - 1, length: 1, message: '称呼后面缺冒号', fixes });
    }
  },
});

/** Whether a line goes on calling: 同志们：, or those who are called at a pause. A sentence may end with 企业家。, too. */
function isAnotherCall(line: string): boolean {
  if (line.length > LONGEST) return false;
  return /[，,]$/.test(line) || (GROUP.test(line) && !/，.*。$/.test(line));
}

/** A line that only calls the audience, and ends without a colon or 叹号. */
function isCall(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = text.trimEnd();
  const call = GROUP.exec(line);
  if (!call && line.includes('全体')) return ALL.test(line);
  if (!call || call[1] === '：' || call[1] === ':' || call[1] === '！' || call[1] === '!') return false;
  if (
    !/^[\s　]*(?:同志们|各位|尊敬的|女士们|朋友们|老师们|同学们|战友们|乡亲们|[\u4e00-\u9fff]{2,4}(?:朋友|同志|战友|同学|同事)们$)/.test(
      line,
    )
  )
    return false;
  return (
    call[1] !== '' ||
    line.length <= 12 ||
    line
      .replace(/[，,、。；;]$/u, '')
      .split(/[，,、]/u)
      .every((one) => isGroup(one.trim()))
  );
}

/** One of those who are called: `尊敬的各位老师`. */
function isGroup(called: string): boolean {
  return (
    called.length <= 12 &&
    (GROUP.test(called) || PERSON.test(called)) &&
    /^(?:尊敬的|敬爱的|亲爱的|各位|同志们|女士们|先生们|朋友们)/u.test(called)
  );
}
