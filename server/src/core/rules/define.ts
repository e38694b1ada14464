import type { Conventions } from '../conventions/conventions';
import type { Draft } from '../draft/draft';
import type { ParagraphText } from '../draft/paragraph';

/** 必错 · 疑似 · 提示 · hint. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type Family =
  | 'numbering'
  | 'watermark'
  | 'typo'
  | 'punctuation'
  | 'placeholder'
  | 'repetition'
  | 'wording'
  | 'consistency'
  | 'number'
  | 'layout'
  | 'speakability';

/** `safe`: one right answer that keeps the meaning; runs in fix-all. `suggest`: the author picks it. */
export type FixKind = 'safe' | 'suggest';

/** A replacement over the original text. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

export interface Fix {
  /** What it does, as an imperative in Chinese: `改为“再接再厉”`. */
  readonly title: string;
  readonly kind: FixKind;
  /** Sorted, non-overlapping, and touching only what the finding (or its `related`) speaks of. */
  readonly edits: readonly Edit[];
}

/** Another place that explains the finding. */
export interface Related {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

/** What a rule reports; offsets are those of the scope's text (the draft's, or the paragraph's). */
export interface Report {
  readonly offset: number;
  readonly length: number;
  /** Says what is wrong, in one Chinese sentence. */
  readonly message: string;
  /** In order of preference: the first is the preferred one. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Where one rule has cases of different certainty; else the rule's own severity. A setting wins over both. */
  readonly severity?: Severity;
}

/** A report with its rule, in offsets of the draft. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly message: string;
  readonly offset: number;
  readonly length: number;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** The kind and bounds of one option; its type, validation, settings entry and documentation follow from it. */
export type OptionSpec =
  | { readonly type: 'number'; readonly default: number; readonly minimum: number; readonly description: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'words'; readonly default: readonly string[]; readonly description: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type OptionValue<S extends OptionSpec> = S extends { type: 'number' }
  ? number
  : S extends { type: 'boolean' }
    ? boolean
    : readonly string[];

export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: OptionValue<O[K]> };

/**
 * A bad example marks each finding with «…» (in order, not nested); `fixed` is the text after every finding's preferred fix.
 * A good example gives no finding of this rule.
 */
export type Example =
  | { readonly bad: string; readonly fixed?: string; readonly options?: Readonly<Record<string, unknown>> }
  | { readonly good: string; readonly options?: Readonly<Record<string, unknown>> };

export interface RuleMeta<O extends OptionSpecs> {
  /** `family/name`, equal to the file's path below `rules/`. */
  readonly id: `${Family}/${string}`;
  /** The rule as a short Chinese phrase. */
  readonly title: string;
  readonly severity: Severity;
  /** The strongest kind of fix it offers. */
  readonly fix: FixKind | 'none';
  /** `skip`: hold its findings back in the clause at the caret while it is being typed. */
  readonly unfinished: 'report' | 'skip';
  /** Off unless a setting or preset turns it on. */
  readonly optIn?: boolean;
  /** One or two Chinese sentences for the author: why it matters. */
  readonly why: string;
  /** Norm and clause with its status (规范性 / 资料性 / 有争议), or the work that it rests on. */
  readonly source: string;
  readonly options: O;
  readonly examples: readonly Example[];
}

interface BaseContext<O extends OptionSpecs> {
  readonly conventions: Conventions;
  readonly options: OptionValues<O>;
  report(report: Report): void;
}

/** Reads one paragraph's text and kind and nothing else, so that results can be kept by text; offsets are the paragraph's. */
export interface ParagraphContext<O extends OptionSpecs> extends BaseContext<O> {
  readonly paragraph: ParagraphText;
}

/** Reads the whole draft; offsets are the draft's. */
export interface DraftContext<O extends OptionSpecs> extends BaseContext<O> {
  readonly draft: Draft;
}

export interface ParagraphRule<O extends OptionSpecs = OptionSpecs> extends RuleMeta<O> {
  readonly scope: 'paragraph';
  check(context: ParagraphContext<O>): void;
}

export interface DraftRule<O extends OptionSpecs = OptionSpecs> extends RuleMeta<O> {
  readonly scope: 'draft';
  check(context: DraftContext<O>): void;
}

export type Rule = ParagraphRule | DraftRule;

/** Declares a rule: returns it unchanged, with `context.options` typed after `options`. */
export function defineRule<O extends OptionSpecs>(rule: ParagraphRule<O>): Rule;
export function defineRule<O extends OptionSpecs>(rule: DraftRule<O>): Rule;
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The family that stands ahead of the slash of a rule's id. */
export function familyOf(id: string): Family {
  return id.slice(0, id.indexOf('/')) as Family;
}
