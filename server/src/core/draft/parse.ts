import type { Conventions } from '../conventions/conventions';
import { LineIndex } from '../text/lines';
import type { Draft, Markup } from './draft';

export interface ParseOptions {
  readonly markup?: Markup;
  readonly conventions?: Conventions;
}

/** Parses a text into an immutable draft. Never throws: any string is a draft. */
export function parseDraft(text: string, options: ParseOptions = {}): Draft {
  return {
    text,
    markup: options.markup ?? 'plain',
    lines: new LineIndex(text),
    paragraphs: [],
    parts: { title: undefined, bylines: [], salutation: undefined },
    sections: [],
    enumerations: [],
  };
}
