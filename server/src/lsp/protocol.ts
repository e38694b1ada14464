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
/** Client → server: the edits that take out of an open draft what is no part of the speech, whole lines too. */
export const CLEAN = 'jianggao/clean';
/** Client → server: what is still to be filled in, in the order of the text. */
export const PLACEHOLDERS = 'jianggao/placeholders';
/** Client → server: how a file of a settings folder reads with a change in it. */
export const CHANGE_FILE = 'jianggao/settings/changeFile';
/** Client → server: moves, steps or renames a section of the outline. */
export const MOVE = 'jianggao/move';
/** Client → server: the draft summed up as an HTML page without scripts, for the command `jianggao.report`. */
export const REPORT = 'jianggao/report';
/** Client → server, notification: where the caret is, sent when it moves. */
export const CARET = 'jianggao/caret';
/** Server → client, notification: outline or findings of a document may differ although its text did not change. */
export const CHANGED = 'jianggao/changed';
/** Server → client: the text of a file that the server cannot read by itself. */
export const READ_FILE = 'jianggao/files/read';

/** The client's command behind the quick fixes that ignore; its argument is an `IgnoreArgument`. */
export const IGNORE = 'jianggao.ignore';

/** Method → parameters and result, for callers that import types only. */
export interface Requests {
  readonly [OUTLINE]: { readonly params: OutlineParams; readonly result: Outline | null };
  readonly [FIX_ALL]: { readonly params: FixAllParams; readonly result: FixAllResult };
  readonly [RENUMBER]: { readonly params: RenumberParams; readonly result: RenumberResult };
  readonly [CLEAN]: { readonly params: CleanParams; readonly result: CleanResult };
  readonly [PLACEHOLDERS]: { readonly params: PlaceholdersParams; readonly result: PlaceholdersResult };
  readonly [CHANGE_FILE]: { readonly params: ChangeFileParams; readonly result: ChangeFileResult };
  readonly [REPORT]: { readonly params: ReportParams; readonly result: ReportResult | null };
  readonly [MOVE]: { readonly params: MoveParams; readonly result: MoveResult };
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
  /** The client has the command `jianggao.ignore`. */
  readonly ignore?: boolean;
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

export interface CleanParams {
  readonly uri: string;
  /** The version that the edits are for. */
  readonly version: number;
}

/** What is taken out, by kind. */
export interface Removed {
  /** What it is, in Chinese: `广告行`. */
  readonly name: string;
  readonly count: number;
}

export interface CleanResult {
  /** Of the document that the edits belong to; null where it is not open or has moved on. */
  readonly version: number | null;
  readonly edits: readonly PlainEdit[];
  readonly removed: readonly Removed[];
}

export interface PlaceholdersParams {
  readonly uri: string;
}

export interface Placeholder {
  readonly range: PlainRange;
  /** The mark alone: `XX`. */
  readonly text: string;
  /** The mark with what it stands at: `XX同志`. Equal names stand for the same thing. */
  readonly name: string;
  /** The line around it, cut where it is long. */
  readonly before: string;
  readonly after: string;
}

export interface PlaceholdersResult {
  /** Of the document that was read; null where it is not open or not a draft. */
  readonly version: number | null;
  readonly placeholders: readonly Placeholder[];
}

/** What a quick fix adds to the settings: an ignore, a word of the dictionary, a rule that is turned off. */
export type SettingsChange =
  | { readonly add: 'ignore'; readonly ignore: PlainIgnore }
  | { readonly add: 'word'; readonly word: string }
  | { readonly add: 'off'; readonly rule: string };

/** As `ignores.json` holds it. */
export interface PlainIgnore {
  readonly rule: string;
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  readonly in?: string;
}

/** A file of a settings folder. */
export type SettingsFile = 'config.json' | 'dictionary.txt' | 'ignores.json';

export interface IgnoreArgument {
  /** The document that the finding stands in. */
  readonly uri: string;
  /** Address of the settings folder that is in force for it, or null. */
  readonly folder: string | null;
  /** The file of such a folder that the change belongs in. */
  readonly file: SettingsFile;
  readonly change: SettingsChange;
}

export interface ChangeFileParams {
  readonly change: SettingsChange;
  /** The file's text as it is; null where there is none. */
  readonly text: string | null;
}

export interface ChangeFileResult {
  /** Null where the file holds something that nothing can be added to. */
  readonly text: string | null;
}

export interface ReportParams {
  readonly uri: string;
}

/** Null where the document is not open or no draft. */
export interface ReportResult {
  /** Of the document that was read. */
  readonly version: number;
  /** A whole page: its own style, no scripts, no addresses; colours follow a webview's theme. */
  readonly html: string;
}

export interface MoveParams {
  readonly uri: string;
  /** The version whose outline was shown: where the document has moved on, the move is refused. */
  readonly version: number;
  /** Where the section's heading begins, as the outline says it. */
  readonly section: PlainPosition;
  readonly to: MoveWish;
}

/** Where a section goes (`section` there: where the other heading begins), or its new heading without the 序次语. */
export type MoveWish =
  | { readonly kind: 'first' | 'up' | 'down' | 'promote' | 'demote' }
  | { readonly kind: 'after' | 'lastChildOf'; readonly section: PlainPosition }
  | { readonly kind: 'rename'; readonly heading: string };

/** `movedOn`: not open, no draft, or another version. `impossible`: it cannot go there, or nothing lies that way. */
export type MoveRefusal = 'movedOn' | 'noSection' | 'impossible' | 'failed';

export interface MoveResult {
  /** Of the document that the edits belong to; null where the move is refused. */
  readonly version: number | null;
  /** One set, to be applied as one step; empty where the section already stands there. */
  readonly edits: readonly PlainEdit[];
  /** Where the section's line begins once the edits are made. */
  readonly landing: PlainPosition | null;
  readonly refusal: MoveRefusal | null;
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
