import { findAll } from '../../text/findAll';
import { defineRule, type Fix } from '../define';

/** A mark before 等 that is not the head of 等级、等待…, 等 beside an ellipsis, and 等等 cut off from its list. */
const FAULTS =
  /[、，](?=等(?![级高待候于额价式同效分次到着你我他她大不闲量距身外因而腰边]|一[等下]))|……(?=等(?![级高待候于额价式同效分次到着你我他她大不闲量距身外因而腰边]|一[等下]))|(?<=等)……|。(?=等等)/g;

/** What makes another word of the 等 before it. */
const OTHER_WORDS = '级待候高于额价式同效分次到';

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
    { bad: '抓好工业、农业«、»等工作，还有教育、卫生等«……»', fixed: '抓好工业、农业等工作，还有教育、卫生等' },
    { bad: '抓好工业、农业«……»等。', fixed: '抓好工业、农业等。' },
    { bad: '有的打牌赌博«。等等»这些问题', fixed: '有的打牌赌博，等等这些问题' },
    { bad: '抓好税务、住建«等等等»窗口单位。', fixed: '抓好税务、住建等等窗口单位。' },
    { good: '他说起来没完，等等等等；分为一等、二等等等级。' },
    { good: '分三、等四类；先富裕，等待不得，等到条件成熟，抓好工业、农业等。工业，农业，等等。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!text.includes('等')) return;
    for (let at = text.indexOf('等等等'); at >= 0; at = text.indexOf('等等等', at + 3)) {
      // 等等等等 is how one speaks; 等等 + 等级 is two words.
      if (text[at + 3] === '等' || OTHER_WORDS.includes(text.charAt(at + 3) || '。')) continue;
      const edits = [{ offset: at + 2, length: 1, newText: '' }];
      const fixes: Fix[] = [{ title: '改为“等等”', kind: 'suggest', edits }];
      report({ offset: at, length: 3, message: '多了一个“等”', fixes });
    }
    if (!/[、，。…]等|等…/.test(text)) return;
    for (const { 0: found, index } of findAll(FAULTS, text)) {
      const after = text.slice(index + found.length, index + found.length + 2);
      if (
        (found === '，' && after === '等等') ||
        (found !== '。' && after.startsWith('等') && isWordAhead(text, index))
      )
        continue;
      if (found === '，' && !text.slice(Math.max(0, index - 20), index).includes('、')) continue;
      const newText = found === '。' ? '，' : '';
      report({
        offset: index,
        // The full stop is the fault, 等等 shows it.
        length: found === '。' ? 3 : found.length,
        message: found === '。' ? '“等等”属于前面的列举，前面不用句号' : `“等”旁边不用“${found}”`,
        fixes: [
          {
            title: newText ? `改为“${newText}”` : `删去“${found}”`,
            kind: 'suggest',
            edits: [{ offset: index, length: found.length, newText }],
          },
        ],
      });
    }
  },
});

/** `第三、等四类`: a numeral before the mark is a list of classes. */
function isWordAhead(text: string, at: number): boolean {
  return /[一二三四五六七八九十]/.test(text.charAt(at - 1));
}
