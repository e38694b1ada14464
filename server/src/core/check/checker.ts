import type { Draft } from '../draft/draft';
import type { Markup, ParagraphKind, ParagraphText } from '../draft/paragraph';
import { parseDraft } from '../draft/parse';
import type {
  DraftRule,
  Finding,
  OptionSpecs,
  ParagraphContext,
  ParagraphRule,
  Report,
  Severity,
} from '../rules/define';
import { familyOf } from '../rules/define';
import { KeptTexts } from '../text/kept';
import { announce } from '../text/upcoming';
import { filterCommented } from './comments';
import { filterWords } from './dictionary';
import { filterIgnored, type Ignore } from './ignore';
import { type ActiveRule, type ResolvedSettings, resolveSettings, type Settings } from './settings';

/** A rule that threw: it is left out for the rest of the checker's life. */
export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

export interface CheckResult {
  readonly draft: Draft;
  /** Sorted by place, then by rule. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly unusedIgnores: readonly Ignore[];
}

/** The kinds of paragraph that paragraph rules read: what is spoken. Adverts, markup and damaged text are left alone. */
const SPOKEN: readonly ParagraphKind[] = ['title', 'byline', 'salutation', 'heading', 'body'];

const NONE: ParagraphReport[] = [];

interface ParagraphReport {
  readonly active: ActiveRule;
  readonly report: Report;
}

/** What a rule is given; made once for each rule, since there are some fifty to every paragraph. */
interface Turn {
  readonly active: ActiveRule;
  readonly context: { paragraph: ParagraphText } & Omit<ParagraphContext<OptionSpecs>, 'paragraph'>;
}

/**
 * Checks texts under one set of settings. Reports of paragraph rules are kept by text and kind, so that a keystroke costs one
 * paragraph and the draft rules.
 */
export class Checker {
  readonly settings: ResolvedSettings;
  private readonly failures = new Map<string, RuleFailure>();
  private readonly draftRules: readonly ActiveRule[];
  /**
   * The paragraph rules by family: each passes over all new paragraphs before the next begins, since the rules of a family share
   * tables that would push those of another out of a processor's cache at every paragraph.
   */
  private passes: readonly (readonly Turn[])[];
  /** Where the reports of the paragraph at hand go. */
  private reports: ParagraphReport[] = [];
  /** What the paragraph rules say of a text, by the kind of its paragraph. */
  private readonly kept: ReadonlyMap<ParagraphKind, KeptTexts<ParagraphReport[]>>;

  constructor(settings: Settings = {}, only?: readonly string[]) {
    this.settings = resolveSettings(settings, only);
    const { rules } = this.settings;
    this.draftRules = rules.filter(({ rule }) => rule.scope === 'draft');
    this.passes = byFamily(rules.filter(({ rule }) => rule.scope !== 'draft').map((active) => this.turnOf(active)));
    this.kept = new Map(this.passes.length === 0 ? [] : SPOKEN.map((kind) => [kind, new KeptTexts()]));
  }

  /** Parses under this checker's conventions. */
  parse(text: string, markup: Markup = 'plain'): Draft {
    return parseDraft(text, { markup, conventions: this.settings.conventions });
  }

  /** `name`: the draft's file name, for ignores that hold for one draft. */
  check(text: string, markup: Markup = 'plain', name?: string): CheckResult {
    return this.checkDraft(this.parse(text, markup), name);
  }

  /** As `check`. `reach`: `paragraphs` leaves out the rules that read the whole draft, whose work a change anywhere undoes. */
  checkDraft(draft: Draft, name?: string, reach: 'draft' | 'paragraphs' = 'draft'): CheckResult {
    const findings: Finding[] = [];
    const reports = this.checkParagraphs(draft);
    draft.paragraphs.forEach(({ start }, index) => {
      for (const { active, report } of reports[index] ?? NONE) findings.push(toFinding(active, report, start));
    });
    for (const active of reach === 'draft' ? this.draftRules : []) {
      this.guard(active, () =>
        (active.rule as DraftRule).check({
          draft,
          conventions: this.settings.conventions,
          options: active.options as never,
          report: (report) => findings.push(toFinding(active, report, 0)),
        }),
      );
    }
    findings.sort(
      (a, b) => a.offset - b.offset || a.length - b.length || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
    const { conventions, ignores } = this.settings;
    const { findings: shown, unused } = filterIgnored(
      draft.text,
      filterWords(draft.text, filterCommented(draft, findings), conventions.dictionary),
      ignores,
      namesOf(draft, name),
    );
    return { draft, findings: shown, failures: [...this.failures.values()], unusedIgnores: unused };
  }

  /** The reports of every paragraph, those of texts known before from memory. */
  private checkParagraphs(draft: Draft): readonly ParagraphReport[][] {
    const fresh: { readonly paragraph: ParagraphText; readonly reports: ParagraphReport[] }[] = [];
    const all = draft.paragraphs.map(({ text, kind }) => {
      const kept = this.kept.get(kind);
      const known = kept?.get(text);
      if (!kept || known) return known ?? NONE;
      const reports: ParagraphReport[] = [];
      kept.set(text, reports);
      fresh.push({ paragraph: { text, kind }, reports });
      return reports;
    });
    announce(fresh.map(({ paragraph }) => paragraph.text));
    for (const turns of this.passes) {
      for (const { paragraph, reports } of fresh) {
        this.reports = reports;
        this.pass(turns, paragraph);
      }
    }
    announce([]);
    return all;
  }

  private pass(turns: readonly Turn[], paragraph: ParagraphText): void {
    for (const { active, context } of turns) {
      if (this.failures.size > 0 && this.failures.has(active.rule.id)) continue;
      context.paragraph = paragraph;
      // Not by `guard`: a hundred functions to every paragraph would be made for it.
      try {
        (active.rule as ParagraphRule).check(context);
      } catch (error) {
        this.fail(active, error);
      }
    }
  }

  private turnOf(active: ActiveRule): Turn {
    const context = {
      paragraph: { text: '', kind: 'body' },
      conventions: this.settings.conventions,
      options: active.options as never,
      report: (report: Report) => void this.reports.push({ active, report }),
    } as const;
    return { active, context };
  }

  /** Runs a rule; one that throws is left out from then on. */
  private guard(active: ActiveRule, check: () => void): void {
    if (this.failures.has(active.rule.id)) return;
    try {
      check();
    } catch (error) {
      this.fail(active, error);
    }
  }

  private fail({ rule }: ActiveRule, error: unknown): void {
    this.failures.set(rule.id, { rule: rule.id, message: error instanceof Error ? error.message : String(error) });
  }
}

function byFamily(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const families = new Map<string, Turn[]>();
  for (const turn of turns) {
    const family = familyOf(turn.active.rule.id);
    const known = families.get(family);
    if (known) known.push(turn);
    else families.set(family, [turn]);
  }
  return [...families.values()];
}

/** What an ignore may call a draft by. */
function namesOf({ text, parts }: Draft, name: string | undefined): string[] {
  const title = parts.title ? [text.slice(parts.title.start, parts.title.end).trim()] : [];
  return name === undefined ? title : [name, ...title];
}

function toFinding(active: ActiveRule, report: Report, shift: number): Finding {
  const severity: Severity = active.severity ?? report.severity ?? active.rule.severity;
  return {
    rule: active.rule.id,
    family: familyOf(active.rule.id),
    severity,
    message: report.message,
    offset: report.offset + shift,
    length: report.length,
    fixes: (report.fixes ?? []).map((fix) =>
      shift === 0 ? fix : { ...fix, edits: fix.edits.map((edit) => ({ ...edit, offset: edit.offset + shift })) },
    ),
    related: (report.related ?? []).map((one) => (shift === 0 ? one : { ...one, offset: one.offset + shift })),
  };
}
