import fc from 'fast-check';

/** An ordinal of a generated draft: how it is written for a value, whether it opens a line. */
export interface Habit {
  readonly name: string;
  readonly inline: boolean;
  readonly write: (value: number) => string;
  /** What is left where the numeral is lost, if such a thing can be seen. */
  readonly lost?: string;
  /** The same number in another style. */
  readonly other: (value: number) => string;
}

const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const han = (value: number) => HAN[value] ?? String(value);

const own = (name: string, write: Habit['write'], other: Habit['other'], lost?: string): Habit => ({
  name,
  inline: false,
  write,
  other,
  ...(lost === undefined ? {} : { lost }),
});

export const HEADING_HABITS: readonly Habit[] = [
  own(
    '一、',
    (v) => `${han(v)}、`,
    (v) => `（${han(v)}）`,
    '、',
  ),
  own(
    '（一）',
    (v) => `（${han(v)}）`,
    (v) => `${v}.`,
    '（）',
  ),
  own(
    '1.',
    (v) => `${v}.`,
    (v) => `（${v}）`,
    '.',
  ),
  own(
    '1、',
    (v) => `${v}、`,
    (v) => `${v}.`,
    '、',
  ),
  own(
    '（1）',
    (v) => `（${v}）`,
    (v) => `${v}.`,
    '（）',
  ),
  own(
    '第一，',
    (v) => `第${han(v)}，`,
    (v) => `${han(v)}、`,
  ),
  own(
    '第一个方面，',
    (v) => `第${han(v)}个方面，`,
    (v) => `${han(v)}、`,
  ),
  own(
    '一要',
    (v) => `${han(v)}要`,
    (v) => `${han(v)}是`,
  ),
  own(
    '一是',
    (v) => `${han(v)}是`,
    (v) => `${han(v)}要`,
  ),
];

export const RUN_HABITS: readonly Habit[] = [
  { name: '一是', inline: true, write: (v) => `${han(v)}是`, other: (v) => `${han(v)}要` },
  { name: '一要', inline: true, write: (v) => `${han(v)}要`, other: (v) => `${han(v)}是` },
  { name: '第一，', inline: true, write: (v) => `第${han(v)}，`, other: (v) => `${han(v)}是` },
  { name: '其一，', inline: true, write: (v) => `其${han(v)}，`, other: (v) => `第${han(v)}，` },
];

/** A node of a generated outline; `run` is the inline run of its text. */
export interface Node {
  readonly children: readonly Node[];
  readonly run: number;
}

export interface Plan {
  readonly habits: readonly Habit[];
  readonly runHabit: Habit;
  readonly nodes: readonly Node[];
}

/** Which habits may stand below which: the styles of one plan are all different, and nest as in the norms. */
const NESTINGS: readonly (readonly number[])[] = [
  [0, 1, 2],
  [0, 2],
  [0, 3],
  [0, 7],
  [1, 2, 4],
  [6, 7],
  [5, 2],
  [2, 4],
  [8],
  [0, 5],
];

const size = fc.integer({ min: 4, max: 7 });

function nodes(depth: number): fc.Arbitrary<Node[]> {
  const node =
    depth === 0
      ? fc.record({ children: fc.constant<Node[]>([]), run: fc.oneof(fc.constant(0), size) })
      : fc.record({
          children: fc.oneof(
            { weight: 2, arbitrary: fc.constant([] as Node[]) },
            { weight: 1, arbitrary: nodes(depth - 1) },
          ),
          run: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: size }),
        });
  return fc.array(node, { minLength: 4, maxLength: 6 });
}

export const plans: fc.Arbitrary<Plan> = fc.constantFrom(...NESTINGS).chain((nesting) =>
  fc.record({
    habits: fc.constant(nesting.map((at) => HEADING_HABITS[at] as Habit)),
    runHabit: fc.constantFrom(
      ...RUN_HABITS.filter((run) => !nesting.some((at) => HEADING_HABITS[at]?.name === run.name)),
    ),
    nodes: nodes(nesting.length - 1),
  }),
);

/** A piece of a rendered draft: an ordinal, which may be changed, or fixed text. */
export type Piece = string | { readonly habit: Habit; readonly value: number; readonly run: number };

const OPENINGS = ['认清', '压实', '改进', '严格', '强化', '拓宽', '健全', '突出'];
const MATTERS = [
  '形势任务',
  '工作责任',
  '干部作风',
  '考核办法',
  '基层基础',
  '引才渠道',
  '长效机制',
  '发展主题',
  '队伍建设',
  '服务意识',
  '项目支撑',
];
const ENDS = ['把思想统一起来', '把部署落到实处', '深入一线解难题', '用实绩说话', '让群众满意'];

/** A clause that no other number gives, so that no line repeats another. */
function body(n: number): string {
  const opening = OPENINGS[n % OPENINGS.length];
  const matter = MATTERS[Math.floor(n / OPENINGS.length) % MATTERS.length];
  const end = ENDS[Math.floor(n / (OPENINGS.length * MATTERS.length)) % ENDS.length];
  return `${opening}${matter}，${end}`;
}

/** Renders a plan as pieces, so that a test can change one ordinal and leave everything else. */
export function render(plan: Plan): Piece[] {
  const pieces: Piece[] = ['在全市工作会议上的讲话\n同志们：\n今天召开这次会议，主要任务是部署全年工作。\n'];
  let run = 0;
  let clause = 0;
  const inlineRun = (count: number) => {
    const own = ++run;
    for (let value = 1; value <= count; value++) {
      pieces.push({ habit: plan.runHabit, value, run: own }, `${body(clause++)}${value < count ? '；' : '。'}`);
    }
  };
  const level = (list: readonly Node[], depth: number) => {
    const own = ++run;
    const habit = plan.habits[depth] as Habit;
    list.forEach((node, i) => {
      pieces.push({ habit, value: i + 1, run: own }, `${body(clause++)}。`);
      if (node.run > 0) {
        pieces.push('要求有几条。');
        inlineRun(node.run);
      }
      pieces.push('\n');
      if (node.children.length > 0) level(node.children, depth + 1);
    });
  };
  level(plan.nodes, 0);
  pieces.push('同志们，让我们携手前进！\n');
  return pieces;
}

export function write(pieces: readonly Piece[], changed: ReadonlyMap<number, string> = new Map()): string {
  return pieces
    .map((piece, i) => changed.get(i) ?? (typeof piece === 'string' ? piece : piece.habit.write(piece.value)))
    .join('');
}
