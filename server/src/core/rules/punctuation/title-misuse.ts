import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** 开展《清廉家庭》活动, 扩大《创业担保贷款》规模: a verb that no work follows, and a name that is none of a work. */
const INSIDE =
  /(?:开展|举办|组织|参加|实施|启动|申请|申领|发放|办理|扩大|推广|推出|开设|获得|荣获|获|颁发|打造|开通|建设|推进|深化|组建|成立|建立|注册|召开)(?:了|好|过|的)?《[\u4e00-\u9fffA-Za-z\d“”·]{2,16}(?:贷款|贷|工程|行动|活动|大赛|比赛|竞赛|论坛|博览会|培训班|研讨会|推进会|座谈会|奖|称号|证书|营业执照|许可证|补贴|保险|专线|热线|平台|品牌|商标|公司|协会|中心|领导小组|工作专班|示范区|园区|车间|基地|工作室|服务队|合作社|模式|机制|专班|课程)》/g;
/** A work, a document or a broadcast may have such a name. */
const WORK =
  /电影|影片|电视|纪录片|节目|话剧|歌曲|图书|书|报|刊|文件|方案|意见|办法|规定|通知|协议|合同|报告|文章|专题|栏目|直播/;
const REACH = 10;

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
    { good: '推出《平安行动》专题节目，签订《服务中心》建设合同。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if (kind !== 'body' || !text.includes('《')) return;
    for (const { 0: found, index } of findAll(INSIDE, text)) {
      const open = index + found.indexOf('《');
      const close = index + found.length - 1;
      const around = text.slice(Math.max(0, index - REACH), index) + text.slice(close + 1, close + 1 + REACH);
      if (WORK.test(around)) continue;
      report({
        offset: open,
        length: close + 1 - open,
        message: `“${text.slice(open + 1, close)}”不是作品的名称，不用书名号`,
        fixes: [
          { title: '删去书名号', kind: 'suggest', edits: marks(open, close, '', '') },
          { title: '改用引号', kind: 'suggest', edits: marks(open, close, '“', '”') },
        ],
      });
    }
  },
});

function marks(open: number, close: number, left: string, right: string) {
  return [
    { offset: open, length: 1, newText: left },
    { offset: close, length: 1, newText: right },
  ];
}
