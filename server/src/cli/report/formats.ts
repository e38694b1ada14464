import { VERSION } from '../version';
import { githubReporter } from './github';
import { jsonReporter } from './json';
import type { Reporter, Write } from './reporter';
import { sarifReporter } from './sarif';
import { textReporter } from './text';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const REPORTERS: Readonly<Record<Format, (write: Write, colours: boolean) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  sarif: (write) => sarifReporter(write, VERSION),
  github: githubReporter,
};

export function reporterFor(format: Format, write: Write, colours: boolean): Reporter {
  return REPORTERS[format](write, colours);
}
