import { quotedTitles } from '../../draft/quotedTitles';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { bracketPairs } from '../../text/quotes';
import { screens } from '../../text/screens';
import { defineRule, type Report } from '../define';

/** Words that end the name of a document: where 〉 belongs if it was lost. */
const NAME_END = /决定|意见|规定|条例|办法|纲要|规划|方案|通知|准则|公报|报告|细则|建议|计划|规则|法/;
/** 严格执行【党政领导干部选拔任用工作条例】: a document's name in other brackets, within a sentence. */
const LENTICULAR =
  /(?<=[\u4e00-\u9fff])【[\u4e00-\u9fff、（）“”]{4,40}?(?:条例|规定|办法|纲要|规划|准则|细则|意见|决定)】(?=[，。；、的和等\u4e00-\u9fff])/g;
/** A document's name is hardly longer. */
const LONGEST = 40;

const isLenticular = screens.of('【');
const hasOpening = screens.of('<', '《');

export const titleMark = defineRule({
  id: 'punctuation/title-mark',
  title: '书名号写成引号、尖括号或里外同形',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '影片、图书、文章、文件的题名用书名号，不用引号。书名号里面还要用书名号时，外面用双书名号《》，里面用单书名号〈〉；数学上的小于号、大于号不能代替书名号。',
  source: 'GB/T 15834—2011 第4章关于书名号的规定（规范性）',
  options: {},
  examples: [
    {
      bad: '《中央有关部门贯彻实施«<决定»重要举措分工方案》列出57项任务。',
      fixed: '《中央有关部门贯彻实施〈决定〉重要举措分工方案》列出57项任务。',
    },
    { bad: '《关于印发«<工作规则>»的通知》', fixed: '《关于印发〈工作规则〉的通知》' },
    { bad: '要学好«<论语>»这部书。', fixed: '要学好《论语》这部书。' },
    { bad: '看了«<你好，俄罗斯>»这部片子。', fixed: '看了《你好，俄罗斯》这部片子。' },
    { bad: '《关于印发«《工作规则》»的通知》', fixed: '《关于印发〈工作规则〉的通知》' },
    { bad: '严格执行«【干部任免工作条例】»，把好关口。', fixed: '严格执行《干部任免工作条例》，把好关口。' },
    {
      bad: '观看«“闪闪的红星”»、《雷锋》等影片，落实«“安全生产工作条例”»，学唱歌曲«“我们的家”»，观看«“长河”»等红色电影。',
      fixed:
        '观看《闪闪的红星》、《雷锋》等影片，落实《安全生产工作条例》，学唱歌曲《我们的家》，观看《长河》等红色电影。',
    },
    {
      good: '打造《前进》、“理响”等宣传品牌，落实“一规划两纲要”，推行“十四五规划”，观看“数字城市”建设情况，学习“两法一条例”。',
    },
    { good: '《关于印发〈工作规则〉的通知》，增速<5%，甲<乙且乙<丙，用<b>粗体</b>。' },
  ],
  check({ paragraph: { text }, report }) {
    if (isLenticular(text)) {
      for (const { 0: found, index } of findAll(LENTICULAR, text)) {
        const message = `“${found}”是文件名，应用书名号“《》”`;
        report(replaceMarks(index, index + found.length - 1, '《', '》', message));
      }
    }
    for (const { start, end } of quotedTitles(text)) {
      const message = `“${text.slice(start + 1, end - 1)}”是作品、文件的题名，宜用书名号“《》”`;
      report({ ...replaceMarks(start, end - 1, '《', '》', message), severity: 'information' });
    }
    if (!hasOpening(text)) return;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      const found = isHan(text.charCodeAt(at + 1)) ? readAngle(text, at) : undefined;
      if (found) report(found);
    }
    if (!/《[^《》]*《/.test(text)) return;
    for (const { open, close, depth } of bracketPairs(text, '《', '》')) {
      if (depth === 0) continue;
      const message = '书名号里面的书名号应为单书名号“〈〉”';
      report({ ...replaceMarks(open, close, '〈', '〉', message), severity: 'information' });
    }
  },
});

/** The finding for a `<` before Han: with its `>`, or inside a title that never closes it. */
function readAngle(text: string, at: number): Report | undefined {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const inTitle = before.lastIndexOf('《') > before.lastIndexOf('》');
  const rest = text.slice(at + 1, at + LONGEST);
  const stop = rest.search(/[>》“”。；<]/);
  const [open, shut] = inTitle ? ['〈', '〉'] : ['《', '》'];
  if (rest[stop] === '>') {
    const name = rest.slice(0, stop);
    return replaceMarks(at, at + 1 + stop, open, shut, `尖括号“<${name}>”应为书名号“${open}${name}${shut}”`);
  }
  if (!inTitle) return undefined;
  const name = NAME_END.exec(stop < 0 ? rest : rest.slice(0, stop));
  const message = '书名号里面的“<”没有关闭，应为单书名号“〈〉”';
  if (!name) return { offset: at, length: 1, message };
  const end = at + 1 + name.index + name[0].length;
  const edits = [
    { offset: at, length: 1, newText: open },
    { offset: end, length: 0, newText: shut },
  ];
  const title = `改为“${open}${text.slice(at + 1, end)}${shut}”`;
  return { offset: at, length: end - at, message, fixes: [{ title, kind: 'suggest', edits }] };
}

function replaceMarks(open: number, close: number, left: string, right: string, message: string): Report {
  const edits = [
    { offset: open, length: 1, newText: left },
    { offset: close, length: 1, newText: right },
  ];
  return {
    offset: open,
    length: close + 1 - open,
    message,
    fixes: [{ title: `改用“${left}${right}”`, kind: 'suggest', edits }],
  };
}
