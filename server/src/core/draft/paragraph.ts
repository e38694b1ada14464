import type { Span } from '../text/span';
import type { Ordinal } from './ordinal';

/**
 * title 标题 · byline 署名、日期 · salutation 称呼 · heading 独立成行的小标题 · body 正文 · blank 空行 ·
 * watermark 水印、广告 · markup a line of Markdown that is no prose (fence, rule, table, comment, front matter) ·
 * damaged 乱码.
 */
export type ParagraphKind =
  | 'title'
  | 'byline'
  | 'salutation'
  | 'heading'
  | 'body'
  | 'blank'
  | 'watermark'
  | 'markup'
  | 'damaged';

/** The part of a paragraph that paragraph rules may read: results are kept by these two. */
export interface ParagraphText {
  /** The line without its line break, indent included. */
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** A line of the text. */
export interface Paragraph extends ParagraphText, Span {
  /** Place among the draft's paragraphs, from 0: its line, 0-based. */
  readonly index: number;
  /** Length of the blanks it opens with (full-width too), in UTF-16 units. */
  readonly indent: number;
  /** The 序次语 it opens with. */
  readonly ordinal: Ordinal | undefined;
}

export type Markup = 'plain' | 'markdown';
