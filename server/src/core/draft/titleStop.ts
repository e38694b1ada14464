import type { Draft } from './draft';
import type { Paragraph } from './paragraph';
import { endsTitle, isByline, isSalutation } from './parts';

/** No title is longer. */
const LONGEST = 60;
/** What a sentence says and a title does not. */
const SPOKEN = /[。；！？].|：.|我|下面|现将|如下/u;
/** Words at a title's end tell it by themselves; 报告 and 总结 may end a sentence. */
const SURE = /(?:讲话|致辞|致词|发言|讲话稿|发言稿|主持词|演讲)$/u;

/** Where the mark stands that ends the title, or the second line of it, at the head of a draft; -1 if it has none. */
export function titleStop({ paragraphs }: Draft): number {
  const head: Paragraph[] = [];
  for (const one of paragraphs) {
    if (one.kind !== 'blank' && one.kind !== 'watermark') head.push(one);
    if (head.length > 3) break;
  }
  const first = stopOf(head[0], head[1]);
  if (first >= 0) return first;
  return head[1] && /^(?:——|在)/u.test(head[1].text.trim()) ? stopOf(head[1], head[2]) : -1;
}

function stopOf(line: Paragraph | undefined, next: Paragraph | undefined): number {
  const text = line?.text.trim() ?? '';
  const mark = text.at(-1) ?? '-';
  if (!line || !next || line.ordinal || text.length > LONGEST || !'。，；、：'.includes(mark)) return -1;
  const core = text.slice(0, -1);
  const behind = next.text.trim();
  if (core.length < 4 || SPOKEN.test(core) || isSalutation(text) || isSalutation(core)) return -1;
  const headed =
    isSalutation(behind) || (isByline(behind) && /^(?:[（(]|——|[^，]*\d)/u.test(behind)) || isByline(behind);
  const titled = endsTitle(core);
  if (
    !(titled ? headed || (SURE.test(core) && /^(?:——)?在/u.test(core)) : behind.startsWith('——') && endsTitle(behind))
  )
    return -1;
  return line.start + line.text.trimEnd().length - 1;
}
