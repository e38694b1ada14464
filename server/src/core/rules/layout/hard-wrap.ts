import type { Paragraph } from '../../draft/paragraph';
import { isHan } from '../../text/chars';
import { defineRule } from '../define';

/** A page's lines are this wide, in characters, and end within so many of one another. */
const NARROWEST = 15;
const WIDEST = 60;
const RAGGED = 2;
/** Breaks inside a sentence, one after another, that make a copy of a page. */
const FEWEST = 3;
const ENDS = '。！？!?…；;：:”）》';

/** Lines broken where the page of a PDF ended them. */
export const hardWrap = defineRule({
  id: 'layout/hard-wrap',
  title: '一段话断成多行',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '从 PDF 复制的文字在版面每行末尾都断开，一段话成了好几段，分段、查重和改字号都会出错。',
  source: '由 PDF 复制文本的行长归纳；没有规范。',
  options: {},
  examples: [
    {
      bad: '«　　这一年来，在上级的坚强领导下，全体»\n干部职工团结一心、攻坚克难，各项工作都取\n得了新的进展，为下一步的发展打下了良好的\n基础。',
      fixed:
        '　　这一年来，在上级的坚强领导下，全体干部职工团结一心、攻坚克难，各项工作都取得了新的进展，为下一步的发展打下了良好的基础。',
    },
    { good: '春风又绿江南岸，\n明月何时照我还。\n同志们：\n　　今天的会议很重要，请大家认真贯彻落实。' },
  ],
  check({ draft, report }) {
    if (draft.markup === 'markdown') return;
    const { paragraphs } = draft;
    for (let first = 0; first < paragraphs.length; first++) {
      const last = runFrom(paragraphs, first);
      const opening = paragraphs[first];
      if (!opening || last - first < FEWEST) continue;
      report({
        offset: opening.start,
        length: opening.end - opening.start,
        message: `这一段从这里起断成了${last - first + 1}行`,
        fixes: [{ title: '连成一段', kind: 'suggest', edits: joins(paragraphs, first, last) }],
      });
      first = last;
    }
  },
});

/** The last of the lines that go on from `first`: each but the last is full and ends inside a sentence. */
function runFrom(paragraphs: readonly Paragraph[], first: number): number {
  const opening = paragraphs[first];
  if (!opening || !isWrapped(opening)) return first;
  const width = opening.text.length;
  let last = first;
  for (;;) {
    const line = paragraphs[last];
    const next = paragraphs[last + 1];
    if (!line || !next || !isWrapped(line) || Math.abs(line.text.length - width) > RAGGED) return last;
    if ((next.kind !== 'body' && next.kind !== 'heading') || next.indent > 0 || next.ordinal !== undefined) return last;
    if (next.text.length > width + RAGGED) return last;
    last++;
  }
}

function isWrapped({ kind, text }: Paragraph): boolean {
  if (kind === 'blank' || kind === 'watermark' || kind === 'markup' || kind === 'damaged') return false;
  if (text.length < NARROWEST || text.length > WIDEST) return false;
  return !ENDS.includes(text.charAt(text.length - 1));
}

function joins(paragraphs: readonly Paragraph[], first: number, last: number) {
  const edits: { offset: number; length: number; newText: string }[] = [];
  for (let i = first; i < last; i++) {
    const line = paragraphs[i];
    const next = paragraphs[i + 1];
    if (!line || !next) break;
    const end = line.start + line.text.trimEnd().length;
    // Latin words were parted by the break.
    const latin =
      !isHan(line.text.charCodeAt(end - line.start - 1)) && /[A-Za-z]$/.test(line.text) && /^[A-Za-z]/.test(next.text);
    edits.push({ offset: end, length: next.start - end, newText: latin ? ' ' : '' });
  }
  return edits;
}
