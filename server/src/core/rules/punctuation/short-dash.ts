import { isCommonWord } from '../../lexicon/commonWords';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { hanEnd, hanStart } from '../../text/hanRun';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { defineRule, type Report } from '../define';

/** One stroke, or 一一 typed for it, before a word. */
const STROKE = /(?:(?<![—－–-])[—－–-]|一一)(?=[\u4e00-\u9fff“《])/g;
const STROKES = '—－–-';
/** Words that open a clause, and no place or member of a chain: 研发—生产, 中国—东盟. */
const CLAUSE =
  /^(?:我们|咱们|这|那(?:就|些|是|种|么)|就是|正是|不是|而是|不能|不要|不仅|为了|为人民|为群众|为中国|不论|无论|必须|只有|只要|没有|谁|什么|为什么|如何|怎样|怎么|坚持|一切|靠|因为|把|让|要|是|既|从|用|以|向|给|有|还|也|就|才|都|不|没|他|她|它|你|谁|干部|群众|人民|全[县市省区国村镇]|各(?:级|地|部门|位|乡镇)|今[年天]|去年|现在|目前|当前|过去|曾经|大家|百姓|党员|有的|哪怕|即使|虽然|唯有|三年|五年|[二三四五六七八九十]+[年个项])/;
/** Nouns that a dash explains: 最大优势——密切联系群众. */
const HEADS =
  /(?:的|这个|这一|一[个大条种句张件项笔道]|同样的)[\u4e00-\u9fff]{0,2}(?:优势|关键|根本|一年|主题|道理|精神|力量|宗旨|使命|法宝|核心|答案|底色|称号|口号|榜样|主线|抓手|原则|品格|本色|目标|初心|信念|信条|铁律|规律|真理|道理|结论|心愿|愿望|梦想|理想|心声|共识|事实|现象|秘诀|诀窍|经验|启示|课题|难题|命题|名片|招牌|品牌|主战场|主阵地|硬支撑|支撑|压舱石|顶梁柱|民生账|大账|大事|喜事|短板|痛点|任务|方向|路子|法则|要求|底线|红线|标准|态度|选择|身份|名字|称呼|特点|特征|期盼|追求|朋友)$/;
/** A shorter clause before or behind the stroke is a member of a chain. */
const BEFORE = 5;
const BEHIND = 4;
/** 有一支特殊的队伍: what was only now brought in is told of behind a dash. */
const INTRODUCED =
  /(?:是|有|成为|想起了?|记得)[\u4e00-\u9fff]{0,4}一(?:[座支份项场群名幅件][\u4e00-\u9fff]{0,8}的[\u4e00-\u9fff]{2,4}|[个位句种][\u4e00-\u9fff]{2,10})$/;
/** What is said of it is no member of a chain: 一个北京—上海的通道. */
const TOLD = 6;
/** What 一一 before a verb (逐一) never stands ahead of: the words that open a sentence of its own. */
const SENTENCE =
  /^(?:我们|咱们|[他她它]们?|你们?|这(?!样|么)|就是|正是|不是|而是|只有|只要|必须|无论|不论|为了|没有|一切|如果|今[天年]|去年|[二三四五六七八九十两几百千]{1,4}(?:年|个|名|位|天|次|月))/;
/** How far a clause is read. */
const REACH = 30;

/** A stroke set apart by blanks, as a page sets it. */
const AMONG_BLANKS = /(?<=[\u4e00-\u9fff]) [—－–-] (?=[\u4e00-\u9fff“《])/g;
const SPACED = [' — ', ' － ', ' – ', ' - '];
/** What stands behind 一 as a numeral, or in a set word: 一名, 一以贯之. */
const NUMERAL =
  '一二三四五六七八九十百千万亿〇零两个项位名份句种件届家座支批篇张把面块笔刀线号流级类般半切些再向味心意手口路盘发下律时股番边旁应锤以脉如样致定并步环招点直刻生世天年次场起道同经旦概度条行带体班';
/** A name is told within so many units behind the stroke, and does not begin with its own head. */
const NAME = 18;
const NAMED = 3;
/** What makes a name's telling worth the stroke: 第一家…实验室——. */
const FIRST = /(?:首[个家座条支批次届]|第[一二三]|唯一|全[国省市县]|最|重点|著名|这[个座条支位])/;
/** The last characters of the nouns of `HEADS`. */
const ENDS = '份字呼点征盼求友势键本年题道理神量旨命宝心案色号样线手则格标';

export const shortDash = defineRule({
  id: 'punctuation/short-dash',
  title: '破折号只打了一半',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '破折号“——”占两个字的位置。只打一半的“—”是连接号，表示起止和关联；短横、“一一”更不能代替破折号。',
  source: 'GB/T 15834—2011 4.10 破折号、4.13 连接号（规范性）',
  options: {},
  examples: [
    { bad: '今年是极不平凡的一年«—»我们打赢了这场硬仗。', fixed: '今年是极不平凡的一年——我们打赢了这场硬仗。' },
    { bad: '领导干部讲担当«－»不能只喊在嘴上。', fixed: '领导干部讲担当——不能只喊在嘴上。' },
    { bad: '这是我们最大的优势«一一»密切联系群众，要保持好。', fixed: '这是我们最大的优势——密切联系群众，要保持好。' },
    { bad: '我们始终有这个法宝«－»统一战线，要用好。', fixed: '我们始终有这个法宝——统一战线，要用好。' },
    { bad: '«—»在全市组织工作会议上的讲话', fixed: '——在全市组织工作会议上的讲话' },
    { bad: '«-»坚持党的领导。这是根本保证。', fixed: '——坚持党的领导。这是根本保证。' },
    {
      bad: '我们要建设的是一座有温度的城市«—»老人能够安享晚年，有一支特殊的队伍«–»由退役军人组成。',
      fixed: '我们要建设的是一座有温度的城市——老人能够安享晚年，有一支特殊的队伍——由退役军人组成。',
    },
    {
      bad: '他把年华献给了大山里的孩子«一一»三十年里没有离开，我们始终有这个法宝 «—» 统一战线，要用好。',
      fixed: '他把年华献给了大山里的孩子——三十年里没有离开，我们始终有这个法宝 —— 统一战线，要用好。',
    },
    {
      bad: '去年，第一家国家重点实验室«一»山地农业装备实验室挂牌，这是我们最大的优势«一»密切联系群众。',
      fixed: '去年，第一家国家重点实验室——山地农业装备实验室挂牌，这是我们最大的优势——密切联系群众。',
    },
    {
      good: '这是一条的重要的北京—上海通道，他有一个同学—老师的平台。第一一五师，全省唯一一次，二〇一一年，高一一年。',
    },
    { good: '这是发展的关键一招，我们的精神一脉相承，这个目标一以贯之；参观实验室一行人到实验室，问题一一这样解决。' },
    { good: '打通研发—样品—商品链条，京沪高铁北京—上海段，建设更为紧密的中国—东盟命运共同体。' },
    { good: '今年是极不平凡的一年——我们打赢了这场硬仗。' },
    { good: '把群众反映的问题一一解决，对各自的优势一一作了分析，唯一一个，第一一五师。' },
    { good: '- 加强领导。\n-5度，-A类。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const index of ones(text)) report(describe(index, '一', false));
    const flags = markFlags(text);
    if ((flags & MarkFlag.blank) !== 0 && SPACED.some((mark) => text.includes(mark)))
      for (const { index } of findAll(AMONG_BLANKS, text))
        if (isDash(text, index, text.slice(index, index + 3)))
          report(describe(index + 1, text.charAt(index + 1), false));
    if ((flags & MarkFlag.stroke) === 0) return;
    for (const { 0: mark, index } of findAll(STROKE, text)) {
      const opens = mark !== '一一' && text.slice(0, index).trim() === '';
      if (opens ? /^.[\u4e00-\u9fff“《]{2}/.test(text.slice(index)) : isDash(text, index, mark))
        report(describe(index, mark, opens));
    }
  },
});

/** Whether what stands before and behind a mark is a clause that breaks off and goes on. */
function isDash(text: string, at: number, mark: string): boolean {
  const start = hanStart(text, at, REACH);
  const end = hanEnd(text, at + mark.length, REACH);
  if (at - start < BEFORE || end - at - mark.length < BEHIND) return false;
  // A chain has several strokes; what stands in quotes and brackets is a name.
  if (STROKES.includes(text.charAt(start - 1) || '。') || STROKES.includes(text.charAt(end) || '。')) return false;
  if (/[“《（(][^”》）)]*$/.test(text.slice(Math.max(0, at - REACH), at))) return false;
  const behind = text.slice(at + mark.length, at + mark.length + 4);
  const before = text.slice(start, at);
  if (mark === '一一') {
    if (/[唯统万第一二〇○零]$/.test(before)) return false;
    if (SENTENCE.test(text.slice(at + 2, at + 8)) || /(?:只有|就是)一[个条句点]$/.test(before)) return true;
    return HEADS.test(before) && !/[把将对就给]/.test(before) && !/^[作进做加予得为被]/.test(behind);
  }
  if (CLAUSE.test(behind) || HEADS.test(before)) return true;
  return end - at - mark.length >= TOLD && INTRODUCED.test(before);
}

/** Where a single 一 is typed for the dash: 实验室一山地农业装备实验室, 最大的优势一密切联系群众. */
function ones(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('一', BEFORE); at > 0; at = text.indexOf('一', at + 1)) {
    if (NUMERAL.includes(text.charAt(at + 1)) || !isHan(text.charCodeAt(at + 1)) || !isHan(text.charCodeAt(at - 1)))
      continue;
    const noun = text.slice(at - 2, at);
    const told = text.slice(at + NAMED, at + NAME).indexOf(noun);
    const named = told >= 0;
    if (!named && !ENDS.includes(text.charAt(at - 1))) continue;
    if (isCommonWord(text.slice(at, at + 2)) || isCommonWord(text.slice(at - 1, at + 1))) continue;
    const before = text.slice(hanStart(text, at, REACH), at);
    const end = hanEnd(text, at + 1, REACH);
    if (end - at <= BEHIND) continue;
    if (named ? FIRST.test(before) && end >= at + NAMED + told + 2 : HEADS.test(before)) found.push(at);
  }
  return found;
}

function describe(offset: number, mark: string, opens: boolean): Report {
  const { length } = mark;
  return {
    offset,
    length,
    message: `破折号应写作“——”，不用“${mark}”`,
    fixes: [{ title: '改为“——”', kind: 'suggest', edits: [{ offset, length, newText: '——' }] }],
    ...(opens && mark === '—' ? { severity: 'warning' as const } : {}),
  };
}
