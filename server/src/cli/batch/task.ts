import type { Severity } from '../../core/index';
import type { CheckerOptions } from '../checkers';
import type { Outcome } from '../commands/check';
import type { Input } from '../files';
import type { Format } from '../report/formats';

/** What a checking thread is told once, when it starts. */
export interface Orders {
  readonly options: CheckerOptions;
  readonly format: Format;
  readonly colours: boolean;
  readonly minSeverity: Severity;
}

/** Inputs to check, in one message: one by one they would cost more in messages than they do in checking. */
export interface Task {
  readonly inputs: readonly Input[];
}

/** The answer to a task: an outcome for each input, and the lines that are to be said. */
export interface Answer {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly string[];
}
