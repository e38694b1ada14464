import { isHan } from '../../text/chars';
import { defineRule } from '../define';

export const singleQuotes = defineRule({
  id: 'punctuation/single-quotes',
  title: '外层引号用了单引号',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '先用双引号，引号里面还要用引号时才用单引号。外层直接用单引号，多是从别人的引文里摘出来时忘了改。',
  source: 'GB/T 15834—2011 4.8.3.4（规范性）：引号中还需要使用引号时，外面一层用双引号，里面一层用单引号',
  options: {},
  examples: [
    { bad: '要做到«‘人在网中走’»，把“小网格”管好。', fixed: '要做到“人在网中走”，把“小网格”管好。' },
    { bad: '坚持«‘四不两直’»，不打招呼。', fixed: '坚持“四不两直”，不打招呼。' },
    { good: '他说：“要做到‘人在网中走’，把‘小网格’管好。”' },
    { good: '他写道：\n“第一，坚持‘四不两直’。\n“第二，坚持‘四下基层’。”' },
    { good: '他写道：“第一段。\n要坚持‘四不两直’。\n第三段。”' },
    { good: 'It’s fine，rock ‘n’ roll。' },
  ],
  check({ draft, report }) {
    if (!draft.text.includes('‘')) return;
    let open = false;
    for (const { kind, text, start } of draft.paragraphs) {
      if (kind === 'watermark' || kind === 'markup' || kind === 'damaged') continue;
      const outer = text.includes('‘') ? outerPairs(text, open) : [];
      const last = text.lastIndexOf('“');
      if (last >= 0 || text.includes('”')) open = last > text.lastIndexOf('”');
      for (const { at, close } of outer) {
        const edits = [
          { offset: start + at, length: 1, newText: '“' },
          { offset: start + close, length: 1, newText: '”' },
        ];
        report({
          offset: start + at,
          length: close + 1 - at,
          message: '外层的引号用双引号',
          fixes: [{ title: '改用双引号', kind: 'suggest', edits }],
        });
      }
    }
  },
});

/** Pairs of single quotation marks that no double ones are around or within. `inside`: the paragraph begins within a quotation. */
function outerPairs(text: string, inside: boolean): { at: number; close: number }[] {
  const pairs: { at: number; close: number }[] = [];
  let open = inside;
  let at = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x2018 || unit > 0x201d) continue;
    if (unit === 0x2019) {
      if (at >= 0 && isHan(text.charCodeAt(at + 1))) pairs.push({ at, close: i });
      at = -1;
    } else if (unit === 0x2018) at = open ? -1 : i;
    else {
      // What closes here was opened above, and lost its mark there.
      if (unit === 0x201d && !open) return [];
      open = unit === 0x201c;
      at = -1;
    }
  }
  return pairs;
}
