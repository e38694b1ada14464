import type { OrdinalStyle } from '../conventions/ordinalStyle';
import type { Draft } from '../draft/draft';
import { type Ordinal, type Replacement, writeOrdinal } from '../draft/ordinal';
import { walkSections } from '../draft/outline';
import type { Paragraph } from '../draft/paragraph';
import { sectionBlock } from '../draft/sectionBlock';
import { isBlank } from '../text/chars';

/** Headings in these styles stand over text of their own: one by itself is no list. */
const HEADING_STYLES: ReadonlySet<OrdinalStyle> = new Set(['han', 'di-noun']);

/**
 * What a line break just typed asks for, `offset` standing in the new, still empty line: the next ordinal where the line above is the last
 * item of a list, or nothing more where that item was left empty, which ends the list. Undefined where neither is so.
 */
export function listEnter(draft: Draft, offset: number): Replacement | undefined {
  const line = draft.lines.lineAt(offset);
  const here = draft.paragraphs[line];
  const above = draft.paragraphs[line - 1];
  const ordinal = above?.ordinal;
  if (!here || !above || !ordinal || ordinal.lost || ordinal.end > above.end) return undefined;
  if (!isBlankText(here.text)) return undefined;
  if (isBlankText(draft.text.slice(ordinal.end, above.end))) {
    return { offset: ordinal.start, length: here.end - ordinal.start, newText: '' };
  }
  const value = nextValue(draft, above, ordinal);
  if (value === undefined || !isList(draft, above, ordinal)) return undefined;
  const indent = here.text === '' && draft.markup === 'plain' ? above.text.slice(0, above.indent) : '';
  const blanks = /^[ \u3000]*/u.exec(draft.text.slice(ordinal.end, above.end))?.[0] ?? '';
  return { offset: here.end, length: 0, newText: indent + writeOrdinal(ordinal, value) + blanks };
}

/** The number behind that of an ordinal that is its run's last. */
function nextValue(draft: Draft, above: Paragraph, ordinal: Ordinal): number | undefined {
  const run = draft.enumerations.find(({ items }) => items.some((item) => item.ordinal === ordinal));
  const item = run?.items.at(-1);
  if (!run || item?.ordinal !== ordinal || item.stranger || item.paragraph !== above.index) return undefined;
  return ordinal.style === 'one-hand' && ordinal.value > 1 ? undefined : ordinal.value + 1;
}

/** Whether items written like this one are lines of a list in this draft and not headings over text. */
function isList(draft: Draft, above: Paragraph, ordinal: Ordinal): boolean {
  let lines = 0;
  let texts = 0;
  walkSections(draft.sections, (section) => {
    const other = section.ordinal;
    if (!other || other === ordinal || other.style !== ordinal.style || other.word !== ordinal.word) return;
    if (draft.text.slice(section.heading.end, sectionBlock(draft, section).end).includes('\n')) texts++;
    else lines++;
  });
  if (lines + texts > 0) return lines > texts;
  return above.kind !== 'heading' || !HEADING_STYLES.has(ordinal.style);
}

function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}
