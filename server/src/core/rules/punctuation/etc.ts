import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule, type Fix } from '../define';

/** A mark before 等 that is not the head of 等级、等待…, 等 or 之类 beside an ellipsis, and 等等 cut off from its list. */
const FAULTS =
  /(?:、?……|[、，])(?=等(?![级高待候于额价式同效分次到着你我他她大不闲量距身外因而腰边]|一[等下]))|、?……(?=之类)|(?<=等)……|。(?=等等)|；(?=等(?:事项|方面|问题|工作|领域|部门|单位|环节|行业))|(?<=等)、(?=方面|问题|领域|工作|事项|部门|单位|环节|情况|行业|活动|项目|措施)/g;
/** What 等 may stand ahead of, as the noun of its list; else a sentence begins. */
const LISTED =
  /^(?:[二两三四五六七八九十\d]|工作|方面|问题|领域|行业|产业|部门|单位|地|活动|项目|措施|制度|内容|环节|现象|情况|行为|重点|重大|公共|主要|相关|有关|窗口|服务)/u;

/** 等 as a verb, with what is waited for. */
const WAITS = /^等[\u4e00-\u9fff]{2,14}(?:后|时|再|才)/u;
const WAIT = 18;

/** What makes another word of the 等 before it. */
const OTHER_WORDS = '级待候高于额价式同效分次到';

const isFault = screens.of('等等等', '[、，。；…]等', '等[…、]', '…之类');

export const etc = defineRule({
  id: 'punctuation/etc',
  title: '“等”与标点、省略号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '并列成分之间用顿号时，“等”前不再用点号；省略号已经表示列举未尽，不与“等”“等等”同用；“等等”属于前面的列举，不另起一句。',
  source: 'GB/T 15834—2011 附录B B.1.2（资料性）、附录A A.9.2（规范性）',
  options: {},
  examples: [
    {
      bad: '围绕住房保障、物业服务等«、»方面的问题，受理劳动争议、婚姻家庭«；»等事项。',
      fixed: '围绕住房保障、物业服务等方面的问题，受理劳动争议、婚姻家庭等事项。',
    },
    { bad: '抓好工业、农业«、»等工作，还有教育、卫生等«……»', fixed: '抓好工业、农业等工作，还有教育、卫生等。' },
    { bad: '抓好工业、农业«……»等。', fixed: '抓好工业、农业等。' },
    {
      bad: '总说“加强领导”“狠抓落实”«……»之类的套话，像屋场会«、……»等。',
      fixed: '总说“加强领导”“狠抓落实”之类的套话，像屋场会等。',
    },
    {
      bad: '报表多、考核多、会议多等等«……»减负办要逐项研究，抓好教育、卫生等«……»领域。',
      fixed: '报表多、考核多、会议多等等。减负办要逐项研究，抓好教育、卫生等领域。',
    },
    { bad: '有的打牌赌博«。等等»这些问题', fixed: '有的打牌赌博，等等这些问题' },
    { bad: '抓好税务、住建«等等等»窗口单位。', fixed: '抓好税务、住建等等窗口单位。' },
    { good: '他说起来没完，等等等等；分为一等、二等等等级。' },
    {
      good: '项目、资金集中倾斜到他家，等验收达标后，又收回；分三、等四类；先富裕，等待不得，等到条件成熟，抓好工业、农业等。工业，农业，等等。',
    },
  ],
  check({ paragraph: { text }, report }) {
    if (!isFault(text)) return;
    for (let at = text.indexOf('等等等'); at >= 0; at = text.indexOf('等等等', at + 3)) {
      // 等等等等 is how one speaks; 等等 + 等级 is two words.
      if (text[at + 3] === '等' || OTHER_WORDS.includes(text.charAt(at + 3) || '。')) continue;
      const edits = [{ offset: at + 2, length: 1, newText: '' }];
      const fixes: Fix[] = [{ title: '改为“等等”', kind: 'suggest', edits }];
      report({ offset: at, length: 3, message: '多了一个“等”', fixes });
    }
    for (const { 0: found, index } of findAll(FAULTS, text)) {
      const after = text.slice(index + found.length, index + found.length + 2);
      if (
        (found === '，' && after === '等等') ||
        (found !== '。' && after.startsWith('等') && isWordAhead(text, index))
      )
        continue;
      if (found === '，' && !text.slice(Math.max(0, index - 20), index).includes('、')) continue;
      // ，等脱贫验收达标后，…: one waits.
      if (found === '，' && WAITS.test(text.slice(index + 1, index + 1 + WAIT))) continue;
      report({
        offset: index,
        // The full stop is the fault, 等等 shows it.
        length: found === '。' ? 3 : found.length,
        message:
          found === '。'
            ? '“等等”属于前面的列举，前面不用句号'
            : `“${after === '之类' ? after : '等'}”旁边不用“${found}”`,
        fixes: fixesOf(text, index, found),
      });
    }
  },
});

/** Behind 等 an ellipsis may have ended the sentence: then 。 takes its place. */
function fixesOf(text: string, offset: number, found: string): Fix[] {
  const change = (newText: string): Fix => ({
    title: newText ? `改为“${newText}”` : `删去“${found}”`,
    kind: 'suggest',
    edits: [{ offset, length: found.length, newText }],
  });
  if (found === '。') return [change('，')];
  const rest = text.slice(offset + found.length).trimStart();
  if (text[offset - 1] !== '等' || (rest !== '' && !isHan(rest.charCodeAt(0)))) return [change('')];
  return LISTED.test(rest) ? [change('')] : [change('。'), change('')];
}

/** `第三、等四类`: a numeral before the mark is a list of classes. */
function isWordAhead(text: string, at: number): boolean {
  return /[一二三四五六七八九十]/.test(text.charAt(at - 1));
}
