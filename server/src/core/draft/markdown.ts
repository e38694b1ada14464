import type { LineIndex } from '../text/lines';

/**
 * 0-based lines of a Markdown text that are no prose: front matter, fenced code, comments, tables, thematic breaks.
 */
export function findMarkupLines(text: string, lines: LineIndex): ReadonlySet<number> {
  const found = new Set<number>();
  let fence = '';
  let comment = false;
  let frontMatter = false;
  for (let index = 0; index < lines.count; index++) {
    const line = text.slice(lines.starts[index], lines.endOf(index)).trim();
    if (index === 0 && line === '---') {
      frontMatter = true;
      found.add(index);
    } else if (frontMatter) {
      found.add(index);
      if (line === '---' || line === '...') frontMatter = false;
    } else if (fence) {
      found.add(index);
      if (line.startsWith(fence)) fence = '';
    } else if (comment) {
      found.add(index);
      comment = !line.includes('-->');
    } else if (line.startsWith('```') || line.startsWith('~~~')) {
      fence = line.slice(0, 3);
      found.add(index);
    } else if (line.startsWith('<!--')) {
      found.add(index);
      comment = !line.includes('-->');
    } else if (
      line.startsWith('|') ||
      /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/u.test(line) ||
      /^!\[[^\]]*\]\([^)]*\)$/u.test(line)
    ) {
      found.add(index);
    }
  }
  return found;
}
