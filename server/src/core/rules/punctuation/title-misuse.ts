import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule, type Fix } from '../define';

/** 开展《清廉家庭》活动, 扩大《创业担保贷款》规模: a verb that no work follows, and a name that is none of a work. */
const INSIDE =
  /(?:开展|举办|组织|参加|实施|启动|申请|申领|发放|办理|扩大|推广|推出|开设|获得|荣获|获评|获|颁发|打造|开通|建设|推进|推动|深化|组建|成立|建立|注册|召开|办好|紧盯|抓好|创建|争创|申报|承办|用好|建成|推行)(?:了|好|过|的)?《(?:文明(?:村镇|单位|家庭|城市|社区|校园|窗口)|(?:优秀|先进)(?:个人|集体|工作者|党支部|共产党员)|五好家庭|劳动模范|[\u4e00-\u9fffA-Za-z\d“”·]{2,16}(?:贷款|贷|工程|行动|活动|大赛|比赛|竞赛|论坛|博览会|培训班|研讨会|推进会|座谈会|推介会|洽谈会|交易会|招聘会|展销会|运动会|奖|称号|证书|营业执照|许可证|补贴|保险|专线|热线|平台|品牌|商标|公司|协会|中心|领导小组|工作专班|示范区|园区|车间|基地|工作室|服务队|合作社|模式|机制|专班|课程|攻坚战|保卫战|试点|[安动宣读服活质消防普推生产艺旅游业购物]月|宣传周|文化节|旅游节|艺术节|采摘节|文明(?:村镇|单位|家庭|城市|社区|校园|窗口)|示范户|标兵|能手|之星|服务站|医馆|书屋|讲堂|驿站))》/g;
/** 《绿盾》专项行动, 《中医馆》全覆盖: what a name is told to be by the word behind it. */
const BEHIND =
  /《[\u4e00-\u9fffA-Za-z\d“”·]{2,12}》(?:(?:系列|主题)?(?:专项)?(?:行动(?![的上])|整治|工程|活动|战役)|专项|改革|事项|政策|工作法|攻坚|大赛|模式|机制|全覆盖|试点|战略|品牌(?!栏目|节目)|志愿服务队?|(?:工作|村|县|经验)?做法|经验)/g;
/** Slogans that no work is called: 《三重一大》. */
const SLOGAN =
  /《(?:三重一大|三会一课|一岗双责|三农|四风|双减|放管服|千万工程|千村示范、?万村整治|一带一路|三公|两学一做|三严三实|八项规定|两个确立|两个维护|四个意识|四个自信|四个全面|五位一体|两山理念?|十[二三四五]五|双碳|双创|双随机、?一公开|一网通办|最多跑一次|一件事一次办|互联网\+|一把手|接诉即办|枫桥经验|浦江经验|雪亮工程|厕所革命|新农合|一窗受理|两不愁三保障|六稳|六保|三保|河长制|林长制|门前三包|百千万工程|千亿斤粮食|双招双引|第一书记|吹哨报到|网格化|双拥|扫黑除恶|12345)》(?!一[文书]|专[题栏])/g;
/** A work, a document or a broadcast may have such a name. */
const WORK =
  /电影|影片|电视|纪录片|节目|话剧|歌曲|图书|书|报|刊|文件|方案|意见|办法|规定|通知|协议|合同|报告|文章|专题|栏目|直播/;
/** What ends the name of a document, or is one by itself: 《条例》试点. */
const DOCUMENT =
  /(?:条例|规定|办法|纲要|规划|方案|通知|准则|意见|决定|报告|公报|细则|计划|法|典|规则|书|倡议|协定|协议|公约|标准|指南|手册|章程|清单|目录|制度|导则|措施|要点|建议|宣言|路线图|指引|大纲|读本|新语|文选|选集|选编)$/;
const REACH = 10;

const hasTitle = screens.of('《');

export const titleMisuse = defineRule({
  id: 'punctuation/title-misuse',
  title: '不是作品的名称用了书名号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '书名号标示书籍、文章、文件、影视等作品的名称；活动、工程、机构、会议、奖项、证照、产品的名称不用书名号，需要突出时用引号。',
  source:
    'GB/T 15834—2011 4.15 书名号、附录A A.13.1（规范性：不能视为作品的课程、课题、奖品奖状、商标、证照、组织机构、会议、活动等名称不用书名号）',
  options: {},
  examples: [
    { bad: '扩大«《创业担保贷款》»规模。', fixed: '扩大创业担保贷款规模。' },
    { bad: '深入开展«《清廉家庭创建活动》»。', fixed: '深入开展清廉家庭创建活动。' },
    { good: '观看电影《红海行动》，实施《乡村建设行动实施方案》，学习《希望工程》一文，开展“清廉家庭”活动。' },
    {
      bad: '学习运用«《千万工程》»经验，开展«《绿盾》»专项行动，推进«《中医馆》»全覆盖，办好«《春季招商推介会》»。',
      fixed: '学习运用“千万工程”经验，开展“绿盾”专项行动，推进“中医馆”全覆盖，办好春季招商推介会。',
    },
    { good: '推出《平安行动》专题节目，签订《服务中心》建设合同。' },
    { good: '落实《条例》试点，学习《决定》精神，打造《向前一步》品牌栏目，《意见》政策解读，推进《方案》事项落实。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if (kind !== 'body' || !hasTitle(text)) return;
    let behind = -1;
    for (const { open, close, coined } of misusesIn(text)) {
      if (open < behind) continue;
      behind = close;
      const around = text.slice(Math.max(0, open - REACH), open) + text.slice(close + 1, close + 1 + REACH);
      if (WORK.test(around)) continue;
      const bare: Fix = { title: '删去书名号', kind: 'suggest', edits: replaceMarks(open, close, '', '') };
      const quoted: Fix = { title: '改用引号', kind: 'suggest', edits: replaceMarks(open, close, '“', '”') };
      report({
        offset: open,
        length: close + 1 - open,
        message: `“${text.slice(open + 1, close)}”不是作品的名称，不用书名号`,
        fixes: coined ? [quoted, bare] : [bare, quoted],
      });
    }
  },
});

/** Where the marks of names stand that are no works', in order. */
function misusesIn(text: string): { open: number; close: number; coined: boolean }[] {
  const found: { open: number; close: number; coined: boolean }[] = [];
  for (const pattern of [BEHIND, SLOGAN, INSIDE]) {
    for (const { 0: said, index } of findAll(pattern, text)) {
      const open = index + said.indexOf('《');
      const close = text.indexOf('》', open);
      if (pattern !== BEHIND || !DOCUMENT.test(text.slice(open + 1, close)))
        found.push({ open, close, coined: pattern !== INSIDE });
    }
  }
  return found.sort((a, b) => a.open - b.open);
}

function replaceMarks(open: number, close: number, left: string, right: string) {
  return [
    { offset: open, length: 1, newText: left },
    { offset: close, length: 1, newText: right },
  ];
}
