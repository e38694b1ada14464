import { type Finding, overlaps, rules, type Span } from '../core/index';
import type { Change, Parsed } from './documents';
import type { Cancel, Host } from './host';
import { clauseAt } from './textUnits';

/** How long a pause says that the author has stopped typing, in milliseconds. */
export const PAUSE = 1000;

/** An insertion longer than this was pasted or generated, not typed; what an input method commits at once is shorter. */
const LONGEST_TYPED = 16;

/** Letters that an input method shows while a word is being composed. */
const COMPOSED = /^[a-z' ]*$/i;

const UNFINISHED: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.unfinished === 'skip').map((rule) => rule.id),
);

interface State {
  /** In the text after the insertion. */
  readonly caret: number;
  readonly cancel: Cancel;
  /** Whether findings were held back when the document was last reported. */
  withheld: boolean;
}

/** What is to be shown of a draft, and a name for what is not. */
export interface Shown {
  readonly findings: readonly Finding[];
  /** Empty where nothing is held back. */
  readonly held: string;
}

/** Holds back findings in the clause that is being typed, until the caret leaves it or the author pauses. */
export class Typing {
  private readonly states = new Map<string, State>();

  /** `onRelease` is called when findings that were held back may be shown. */
  constructor(
    private readonly host: Host,
    private readonly onRelease: (uri: string) => void,
  ) {}

  /** Looks at an edit ahead of its application: one small insertion is typing, everything else ends it. */
  edit({ document, changes }: Change): void {
    const [change] = changes;
    this.forget(document.uri);
    if (!change || changes.length > 1 || !('range' in change)) return;
    const { text } = change;
    if (text.length === 0 || text.length > LONGEST_TYPED || /[\r\n]/.test(text)) return;
    if (!COMPOSED.test(document.getText(change.range))) return;
    const { uri } = document;
    this.states.set(uri, {
      caret: document.offsetAt(change.range.start) + text.length,
      cancel: this.host.later(PAUSE, () => this.release(uri)),
      withheld: false,
    });
  }

  /** Looks at a caret that moved: typing ends where it left the clause. `text` is that of the same version. */
  caret(uri: string, text: string, offset: number): void {
    const state = this.states.get(uri);
    if (!state) return;
    const clause = clauseAt(text, state.caret);
    if (offset < clause.start || offset > clause.end) this.release(uri);
  }

  shown(draft: Parsed, findings: readonly Finding[]): Shown {
    const state = this.states.get(draft.uri);
    if (!state) return { findings, held: '' };
    const clause = clauseAt(draft.draft.text, state.caret);
    // A mark just typed ends right at the caret: it counts as touched.
    const touched: Span = { start: clause.start - 1, end: clause.end + 1 };
    const kept = findings.filter(
      ({ rule, offset, length }) =>
        !UNFINISHED.has(rule) || !overlaps(touched, { start: offset, end: offset + Math.max(length, 1) }),
    );
    state.withheld = kept.length < findings.length;
    return state.withheld ? { findings: kept, held: `${clause.start}:${clause.end}` } : { findings, held: '' };
  }

  /** Forgets a document without a word. */
  forget(uri: string): void {
    this.states.get(uri)?.cancel();
    this.states.delete(uri);
  }

  dispose(): void {
    for (const uri of [...this.states.keys()]) this.forget(uri);
  }

  private release(uri: string): void {
    const withheld = this.states.get(uri)?.withheld ?? false;
    this.forget(uri);
    if (withheld) this.onRelease(uri);
  }
}
