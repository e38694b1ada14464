/**
 * What client and server say to each other beside LSP itself. Imports nothing, so that either side can take its types alone.
 * Positions are LSP's (0-based lines, UTF-16 columns) unless a name says offset.
 */

/** Client → server: the outline of an open document, or null where it is not open or not a draft. */
export const OUTLINE = 'jianggao/outline';
/** Client → server: every safe fix of an open document, as edits; whole lines are never deleted. */
export const FIX_ALL = 'jianggao/fixAll';
/** Client → server: the edits that number an open draft, or a part of it, anew. */
export const RENUMBER = 'jianggao/renumber';
/** Client → server, notification: where the caret is, sent when it moves. */
export const CARET = 'jianggao/caret';
/** Server → client, notification: outline or findings of a document may differ although its text did not change. */
export const CHANGED = 'jianggao/changed';
/** Server → client: the text of a file that the server cannot read by itself. */
export const READ_FILE = 'jianggao/files/read';

/** Method → parameters and result, for callers that import types only. */
export interface Requests {
  readonly [OUTLINE]: { readonly params: OutlineParams; readonly result: Outline | null };
  readonly [FIX_ALL]: { readonly params: FixAllParams; readonly result: FixAllResult };
  readonly [RENUMBER]: { readonly params: RenumberParams; readonly result: RenumberResult };
  readonly [READ_FILE]: { readonly params: ReadFileParams; readonly result: ReadFileResult };
}

/** Method → parameters. */
export interface Notifications {
  readonly [CARET]: CaretParams;
  readonly [CHANGED]: ChangedParams;
}

/** What the client may pass with `initialize`. Every key may be absent: other editors send none. */
export interface InitializationOptions {
  /** Address of the folder `docs/rules`; rule `typo/idiom` is explained at `<docs>/typo/idiom.md`. Without it no links are made. */
  readonly docs?: string;
  /** The client answers `jianggao/files/read`. */
  readonly files?: boolean;
  /** The client shows an outline and wants `jianggao/changed`. */
  readonly outline?: boolean;
  /** The settings below `jianggao`, for a client that cannot be asked with `workspace/configuration`. */
  readonly settings?: unknown;
}

export interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

export interface PlainEdit {
  readonly range: PlainRange;
  readonly newText: string;
}

export interface OutlineParams {
  readonly uri: string;
}

/** How many findings of each severity lie in a place, what lies in its own sections included. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

/** A one-line part of the draft: title or salutation. */
export interface OutlinePart {
  readonly text: string;
  readonly range: PlainRange;
}

/** An item of a run inside a paragraph (一是…二是…). */
export interface OutlineItem {
  /** The 序次语 as written. */
  readonly ordinal: string;
  /** Ordinal and first words. */
  readonly text: string;
  readonly range: PlainRange;
  /** The items of runs inside of it. */
  readonly items: readonly OutlineItem[];
}

export interface OutlineSection {
  /** Depth, from 1. */
  readonly level: number;
  /** The 序次语 as written; null for a Markdown heading without one. */
  readonly ordinal: string | null;
  /** The heading with its ordinal. */
  readonly text: string;
  /** From the heading to the last line before the next section of its level. */
  readonly range: PlainRange;
  /** Where the heading stands. */
  readonly heading: PlainRange;
  /** 字数 as Word counts them. */
  readonly characters: number;
  /** Speaking time. */
  readonly seconds: number;
  readonly findings: FindingCounts;
  /** The items of runs in it and in none of its sections. */
  readonly runs: readonly OutlineItem[];
  readonly sections: readonly OutlineSection[];
}

export interface Outline {
  readonly uri: string;
  /** Of the document that was read. */
  readonly version: number;
  readonly title: OutlinePart | null;
  readonly salutation: OutlinePart | null;
  readonly characters: number;
  readonly seconds: number;
  /** Minutes allotted to the speech in the settings; 0 where nobody said. */
  readonly minutes: number;
  readonly findings: FindingCounts;
  /** The items of runs outside of all sections. */
  readonly runs: readonly OutlineItem[];
  readonly sections: readonly OutlineSection[];
}

export interface FixAllParams {
  readonly uri: string;
  /** The version that the edits are for: where the document has moved on, nothing is returned. */
  readonly version: number;
}

export interface FixAllResult {
  /** Of the document that the edits belong to; null where it is not open or has moved on. */
  readonly version: number | null;
  readonly edits: readonly PlainEdit[];
  /** How many fixes the edits hold. */
  readonly applied: number;
}

/** All runs of the draft, those below the innermost section at a place, or the run whose ordinal stands there. */
export type RenumberScope = 'draft' | 'section' | 'run';

export interface RenumberParams {
  readonly uri: string;
  /** The version that the edits are for. */
  readonly version: number;
  readonly scope: RenumberScope;
  /** In UTF-16 units; of no meaning for the whole draft. */
  readonly offset: number;
}

export interface RenumberResult {
  /** Of the document that the edits belong to; null where it is not open or has moved on. */
  readonly version: number | null;
  /** One for each ordinal that changes. */
  readonly edits: readonly PlainEdit[];
}

export interface CaretParams {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}

export interface ChangedParams {
  readonly uri: string;
}

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  /** Null where there is no such file or it cannot be read as text. */
  readonly text: string | null;
}
