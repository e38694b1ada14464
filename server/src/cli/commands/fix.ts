import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { fixAll } from '../../core/index';
import type { Checkers } from '../checkers';
import { encode } from '../encodings';
import { type Input, nameOf, type OpenedInput, openInput, STANDARD_INPUT } from '../files';
import { markupOf } from '../markup';
import { type Problems, UsageError } from '../problems';
import type { Write } from '../report/reporter';
import { printable } from '../report/terminal';
import { replaceFile } from '../write';

/** `print` gives the fixed text of one input, `diff` what would change, `write` changes the files. */
export type FixMode = 'print' | 'diff' | 'write';

/** Applies the safe fixes. What could not be read or written is said in `problems`; throws a UsageError. */
export async function fix(
  inputs: readonly Input[],
  checkers: Checkers,
  mode: FixMode,
  write: Write,
  writeBytes: (bytes: Buffer) => void,
  problems: Problems,
): Promise<void> {
  if (mode === 'print' && inputs.length > 1)
    throw new UsageError('一次只能输出一个文件的改正结果，改多个文件请加 --write 或 --diff');
  if (mode === 'write' && inputs.some((input) => input.path === STANDARD_INPUT)) {
    throw new UsageError('标准输入不能用 --write 改写');
  }
  const totals = { files: 0, changed: 0, applied: 0 };
  for (const input of inputs) {
    const opened = await openInput(input, problems);
    if (!opened) continue;
    try {
      const checker = await checkers.forInput(opened);
      const { text, applied } = fixAll(opened.text, checker, markupOf(opened.path), undefined, nameOf(opened.path));
      totals.files++;
      if (mode === 'print') writeBytes(encodeFixed(opened, text));
      else if (text !== opened.text) {
        if (mode === 'diff') write(unifiedDiff(opened, text));
        else await replaceFile(opened.path, opened.folder, encodeFixed(opened, text));
        totals.changed++;
        totals.applied += applied;
        if (mode === 'write') write(`${printable(opened.path)}：改正 ${applied} 处\n`);
      }
    } catch (error) {
      problems.say(opened.path, error);
    }
  }
  if (mode === 'write') {
    write(
      totals.changed === 0
        ? `检查了 ${totals.files} 个文件，没有可自动改正之处。\n`
        : `检查了 ${totals.files} 个文件，改写 ${totals.changed} 个，共改正 ${totals.applied} 处。\n`,
    );
  }
}

/** The bytes of the fixed text. Throws where the encoding cannot give even the old text back as it was. */
function encodeFixed(opened: OpenedInput, text: string): Buffer {
  if (!encode(opened.text, opened).equals(opened.bytes)) throw new Error('此文件的编码不能原样写回，未改写');
  return encode(text, opened);
}

function unifiedDiff(opened: OpenedInput, text: string): string {
  return createTwoFilesPatch(opened.path, opened.path, opened.text, text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
