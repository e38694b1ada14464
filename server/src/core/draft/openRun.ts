/**
 * A run that may go on, as one hypothesis of a reading has it; immutable, linked to the runs around it. Two stacks of open runs
 * with one hash wait for the same continuations, so that only the better of their hypotheses need be kept.
 */
export class OpenRun {
  readonly hash: number;

  private constructor(
    readonly parent: OpenRun | undefined,
    readonly id: number,
    /** Number of its style and word. */
    readonly key: number,
    /** The value that its next item should have. */
    readonly next: number,
    readonly count: number,
    readonly inline: boolean,
    /** The innermost bracket it stands in, as its offset in the paragraph; -1 outside. */
    readonly bracket: number,
    /** Index of the paragraph of its last item. */
    readonly paragraph: number,
    /** Depth among headings, from 1. */
    readonly level: number,
    /** Runs of any kind around it. */
    readonly depth: number,
    /** The last run of headings below it that ended, for numbering that runs on across parents. */
    readonly childKey: number,
    readonly childNext: number,
  ) {
    let hash = parent ? parent.hash : 17;
    hash = Math.imul(hash, 31) + key;
    hash = Math.imul(hash, 31) + next;
    hash = Math.imul(hash, 31) + (count > 1 ? 2 : 1) + (inline ? 4 : 0);
    hash = Math.imul(hash, 31) + bracket;
    hash = Math.imul(hash, 31) + (inline || count === 1 ? paragraph : 0);
    hash = Math.imul(hash, 31) + childKey;
    this.hash = (Math.imul(hash, 31) + childNext) | 0;
  }

  /** A run that begins below `parent`. */
  static below(
    parent: OpenRun | undefined,
    id: number,
    key: number,
    next: number,
    inline: boolean,
    bracket: number,
    paragraph: number,
  ): OpenRun {
    const level = (parent?.level ?? 0) + (inline ? 0 : 1);
    const depth = parent ? parent.depth + 1 : 0;
    return new OpenRun(parent, id, key, next, 1, inline, bracket, paragraph, level, depth, -1, 0);
  }

  /** This run with one item more, or begun anew under another `id`. `top`: the innermost run, of which those below this one end. */
  advance(
    id: number,
    key: number,
    next: number,
    inline: boolean,
    paragraph: number,
    top: OpenRun | undefined,
  ): OpenRun {
    let { childKey, childNext } = this;
    for (let run = top; run && run !== this; run = run.parent) {
      if (run.inline || run.parent !== this) continue;
      childKey = run.key;
      childNext = run.next;
    }
    const { parent, bracket, level, depth } = this;
    const count = id === this.id ? this.count + 1 : 1;
    return new OpenRun(parent, id, key, next, count, inline, bracket, paragraph, level, depth, childKey, childNext);
  }
}
