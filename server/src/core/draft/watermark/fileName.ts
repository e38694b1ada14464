import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS_SENTENCE, unindented } from './glue';
import { opensClause } from './opening';

/** The name of a file with its ending, where a sentence begins. */
const FILE = new RegExp(
  `${BEGINS_SENTENCE}(?:(?:标题|文件名?|题目|文档名?|下载)[：:]\\s?)?[^。！？，；：、\\s]{2,40}\\.(?:docx?|wps|pdf|pptx?|txt|rar|zip)(?![A-Za-z])(?:\\s?[（(][^（()）]{1,12}[）)])?`,
  'giu',
);

/** Names of files between two sentences; one that is spoken of has a mark or a word behind it. */
export function fileNames(text: string): readonly Span[] {
  if (!/\.(?:doc|wps|pdf|ppt|txt|rar|zip)/iu.test(text)) return NONE;
  return findAll(FILE, text).flatMap(({ 0: said, index }) => {
    const end = index + said.length;
    if (text.slice(end).trim() !== '' && !opensClause(text, end)) return [];
    return [unindented(said, index, end)];
  });
}
const NONE: readonly Span[] = [];
