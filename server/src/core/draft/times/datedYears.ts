import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import { calledSlips } from './calledYears';
import { heldAt } from './heldAt';
import { presentSlips } from './presentYears';
import type { YearSlip } from './yearSlips';

const YEAR = '(?<!\\d)(20\\d\\d)年';

/** 今年年底前（2023年12月31日前）, 去年夏天（2022年）: a year by its place and by its number. */
const GLOSSED =
  /(今年|去年|明年|前年|上年|后年)[^，。；：！？（）“”\d]{1,8}（((?:19|20)\d\d)年(?![^（）]*[—\-–~～至到、])[^（）]{0,12}）/g;
/** 今年（2024年）1月1日, of what has been said by `yearWords` without more. */
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };

/** 2024年9月底前完成, 2023年底前，要: what is still to be done by a day that is over. */
const DEADLINE = new RegExp(
  `${YEAR}(?:\\d{1,2}月(?:\\d{1,2}日|底|末|[上中]旬)?|年?底|年?末|[上下]半年|汛期?|主汛期|春节|国庆节?|元旦|入冬|供暖期?|春耕|秋收)?之?前，?(?=(?:要|须|必须|务必|全部|全面|基本|完成|消除|清零|销号|建成|实现|整改|达到|落实|投入使用|开工|竣工|办结|到位|各[县市区乡镇单部街村科]|到|把|将(?=[^，。]{2,20}(?:报|完|到|清))|组织|向|报))`,
  'g',
);
/** 从现在起到2024年6月底. */
const UNTIL = new RegExp(`(?:从现在起|即日起|从今天起|从现在开始)，?[至到]${YEAR}`, 'g');
const MODAL = /要(?!求)|必须|务必|确保|力争|限期|须/;
/** What was due is told of, or somebody else's paper. */
const TOLD =
  /已|了|曾|去年|上年|当时|原计划|原定|按期|提前|未|没有|规定|方案[要明规提中]|要求|提出|目标是|文件|承诺|此前|以前|过去|《|计划|回顾|提前|本应|超期|逾期/;

/** 刚刚过去的2022—2023学年, 安排2023—2024学年任务. */
const SCHOOL =
  /(刚刚(?:过去|结束)的?|过去的?|上一?个?学年（|新学年（|新的?(?:一个?)?学年（?|本学年（?|即将开始的|即将到来的|安排|部署|谋划|迎来|开启|展望)((?:20\d\d))年?[—\-–－~～至到](20\d\d)学?年/g;
/** 本防火期（2022年10月至2023年5月）. */
const SEASON =
  /(?:本|今|新|这一?个?|当前|新一轮|下一?)[^，。；：！？（）\d]{1,8}（20\d\d年\d{1,2}月(?:\d{1,2}日)?[—\-–－~～至到]+(20\d\d)年(\d{1,2})月[^（）]{0,6}）/g;

/** 迎接2023年下半年的考评, 展望2024年, 确保全省2024年安全度汛: what lies ahead. */
const AHEAD = new RegExp(
  `(?:迎接|迎战|备战|展望|跨入|步入|奋进|奔向|预祝|投入到?|决战|决胜|冲刺|打赢|打好|夺取|据[^，。]{0,8}预测，|预计|预测，?|认清|确保|全力保障|对)(?:全[省市州县区校镇乡]|我[省市州县区校镇乡])?${YEAR}(?!度|以来|以前|前|及以前|第)`,
  'g',
);
/** Of what is over there is still to do this: 做好2023年度考核, 打好2023年问题整改攻坚战. */
const REST =
  /^[^，。；]{0,24}(?:考核|总结|决算|审计|反馈|督察|巡视|巡察|巡查|问题|整改|年鉴|统计|述职|绩效|遗留|结转|续建|清算|兑现|表彰|表扬|受理|毕业|新增|以来|的基础|相比|同期|完成情况|清理|欠|摘帽|验收|签约|结转|录取|招录|招聘|选派|入库|下达|立项|批)/;
/** What a forward word alone does not say: 对2024年的工作进行安排. */
const ARRANGED = /^[^，。；]{0,24}进行(?:全面|再|具体|专题)?(?:安排|部署|动员|谋划)/;
const SITUATION = /^[^，。；]{0,16}形势/;
const GOAL = /^[^，。；]{0,16}(?:安全度汛|目标|任务|平安|圆满|顺利|丰收|开门红|增长|实现|完成|稳定|供应|战|仗|胜利)/;
/** 2024年的目标已经明确，奋进的号角已经吹响. */
const SOUNDED = new RegExp(
  `${YEAR}(?:度)?的?[\\u4e00-\\u9fff]{0,6}?(?:目标|蓝图|号角|任务|大幕|征程|画卷|帷幕|战鼓|钟声|冲锋号|航程|重点)[^，。；]{0,4}?(?:已经?|正|正在)(?:明确|绘就|吹响|拉开|开启|铺开|铺展|敲响|擂响|确定|下达)`,
  'g',
);
/** 2023年要再降1微克, 2024年力争. */
const TODO = new RegExp(
  `${YEAR}(?:要(?!求)|力争|务必|必须|任务(?:艰巨|繁重|很重|十分)|已经(?:开局|起步|到来|来临))`,
  'g',
);
/** 今天，2024年春季主体班正式开班: what begins on the day. */
const BEGUN = new RegExp(
  `${YEAR}(?:度)?[^，。；：！？]{2,24}?(?:正式|隆重|今天|即将)?(?:启动|开班|开幕|开学|开工|拉开|开营|开始|举行|召开|到来)`,
  'g',
);
const TODAY = /今天|现在|宣布|在这里|我们又|欢聚|相聚/;
/** 2023年秋季学期即将开始. */
const COMING = /即将(?:开始|到来|举行|召开|开幕|启动|开学|进入)$/;
/** 过去的2022年, 总结2022年工作，部署今年任务. */
const PAST = new RegExp(`(?<!刚刚|已经|即将)过去的?${YEAR}(?=，|里|中)`, 'g');
const SUMMED = new RegExp(
  `(?:总结|回顾)(?:了)?${YEAR}(?:度)?(?:的|全[省市州县区校镇乡])?[^。；]{0,24}?工作?[^。；]{0,20}?(?:部署|安排|研究|谋划|动员)`,
  'g',
);
/** 明年就要开启“十四五”的新征程. */
const OPENED = /(今年|明年)[^，。；：！？\d从]{0,8}?(?:开启|迈进|进入|迎来)“?(十[一二三四五六]?五)”?(?!以来|末|后|中)/g;
const PLANS = ['十五', '十一五', '十二五', '十三五', '十四五', '十五五', '十六五'];
const FIRST = 2001;

/** Who is quoted. */
function isQuoted(line: string, at: number): boolean {
  const before = line.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** What a draft that says when it is held lays out for a year that is over, or calls by another year's name. */
export function datedSlips(draft: Draft): readonly YearSlip[] {
  const held = heldAt(draft);
  if (!held) return [];
  const { year, month, offset: own, length: ownLength } = held;
  const related = [{ message: `本稿是${year}年的`, offset: own, length: ownLength }];
  const slips: YearSlip[] = [];
  for (const { text: line, start } of draft.paragraphs) {
    if (start <= own || !/20\d\d|今年|明年/.test(line)) continue;
    const tell = ({ 0: said, index }: RegExpExecArray, message: string): void => {
      const offset = start + index;
      if (isQuoted(line, index) || slips.some((one) => one.offset <= offset && offset < one.offset + one.length))
        return;
      slips.push({ offset, length: said.length, message, related, severity: 'information' });
    };
    if (/[五](?:”|规)/.test(line)) {
      for (const found of findAll(OPENED, line)) {
        const first = FIRST + 5 * PLANS.indexOf(found[2] ?? '');
        const meant = year + (found[1] === '明年' ? 1 : 0);
        if (first < meant && meant - first >= 4)
          tell(found, `本稿是${year}年的，${found[1] ?? ''}开启的不是“${found[2] ?? ''}”`);
      }
    }
    if (!line.includes('20')) continue;
    for (const found of findAll(GLOSSED, line)) {
      const meant = year + (SHIFT[found[1] ?? ''] ?? 0);
      if (Number(found[2]) !== meant) tell(found, `本稿是${year}年的，“${found[1] ?? ''}”应为${meant}年`);
    }
    for (const found of findAll(SCHOOL, line)) {
      if (isOtherSchoolYear(found, year, month)) tell(found, `本稿是${year}年${month}月的，与这里的学年不合`);
    }
    for (const found of findAll(SEASON, line)) {
      if (month > 0 && Number(found[1]) * 12 + Number(found[2]) < year * 12 + month)
        tell(found, `本稿是${year}年${month}月的，这里的时段已经过去`);
    }
    if (!line.includes('年')) continue;
    for (const found of findAll(DEADLINE, line)) {
      if (Number(found[1]) < year && isDue(line, found)) tell(found, `本稿是${year}年的，这个期限已经过去`);
    }
    for (const found of findAll(UNTIL, line)) {
      if (Number(found[1]) < year) tell(found, `本稿是${year}年的，这个期限已经过去`);
    }
    const stale = (found: RegExpExecArray): boolean => Number(found[1]) < year && Number(found[1]) >= year - 2;
    const message = (found: RegExpExecArray): string => `本稿是${year}年的，这里还在说${found[1] ?? ''}年要做的事`;
    for (const found of findAll(AHEAD, line)) {
      if (stale(found) && liesAhead(line, found)) tell(found, message(found));
    }
    for (const found of findAll(SOUNDED, line)) if (stale(found)) tell(found, message(found));
    for (const found of findAll(TODO, line)) {
      const said = line.slice(behindLast(line, '。；\n', found.index), found.index);
      if (stale(found) && !TOLD.test(said) && !/[说道中]$|强调|指出|明确|[到从、]$/.test(said))
        tell(found, message(found));
    }
    for (const found of findAll(BEGUN, line)) {
      const said = line.slice(behindLast(line, '。；\n', found.index), found.index);
      const after = saidBehind(line, found.index + found[0].length, '。；，', 8);
      const present = COMING.test(found[0]) || TODAY.test(said + found[0]);
      if (stale(found) && present && !/去年|以来|[^开]了.{3}|的|时|后|会/.test(after) && !/去年|以来/.test(said))
        tell(found, `本稿是${year}年的，与这里的${found[1] ?? ''}年不合`);
    }
    for (const found of findAll(PAST, line)) {
      const value = Number(found[1]);
      if (value !== year && value !== year - 1 && Math.abs(value - year) <= 3)
        tell(found, `本稿是${year}年的，与这里的${value}年不合`);
    }
    for (const found of findAll(SUMMED, line)) {
      const value = Number(found[1]);
      const early = value === year && (month === 1 || month === 2);
      if ((value === year - 2 || value === year - 3 || early) && start - own < OPENING)
        tell(found, `本稿是${year}年的，总结的应是${year - 1}年`);
    }
  }
  for (const slip of [...presentSlips(draft, held), ...calledSlips(draft, held)]) {
    const end = slip.offset + slip.length;
    if (!slips.some(({ offset, length }) => offset < end && slip.offset < offset + length)) slips.push(slip);
  }
  return slips;
}

/** The opening of a draft, behind its date. */
const OPENING = 400;

/** Whether the clause says what is still to be done, and nobody tells what was asked for once. */
function isDue(line: string, { 0: found, index }: RegExpExecArray): boolean {
  const from = behindLast(line, '。；！\n', index);
  const end = index + found.length;
  const said = line.slice(from, index);
  const after = saidBehind(line, end, '。；！\n', 60);
  return (
    MODAL.test(line.slice(from, end) + after) &&
    !TOLD.test(said) &&
    !/已|了|未|的[^，]{0,12}$/.test(saidBehind(line, end, '，。；', 30))
  );
}

function liesAhead(line: string, { 0: found, index }: RegExpExecArray): boolean {
  const after = saidBehind(line, index + found.length, '。；\n', 40);
  const clause = line.slice(behindLast(line, '。；，\n', index), index);
  if (REST.test(after) || /去年|回顾|曾|当时|是|为了$/.test(clause) || /^[^，。；]{0,20}了/.test(after)) return false;
  if (found.startsWith('对')) return ARRANGED.test(after);
  if (found.startsWith('认清')) return SITUATION.test(after);
  return !/^(?:确保|打|全力|夺取)/.test(found) || GOAL.test(after);
}

/** Whether a school year is not the one that has just ended, or that begins, at the date. */
function isOtherSchoolYear([, lead = '', from, to]: RegExpExecArray, year: number, month: number): boolean {
  const first = Number(from);
  if (month === 0 || Number(to) !== first + 1) return false;
  if (/^刚刚|^过去|^上/.test(lead)) return month >= 7 && month <= 12 && first !== year - 1;
  if (/^本/.test(lead)) return (month >= 9 && first !== year) || (month <= 6 && first !== year - 1);
  return month >= 8 && month <= 10 ? first < year : month <= 5 && first < year - 1;
}
