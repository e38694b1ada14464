import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError, Option } from 'commander';
import type { PresetId, Severity } from '../core/index';
import { checkAll } from './batch/checkAll';
import { Progress } from './batch/progress';
import { serveTasks } from './batch/thread';
import { type CheckerOptions, Checkers, parseIds } from './checkers';
import { type FixMode, fix } from './commands/fix';
import { serve } from './commands/lsp';
import { type OutlineFormat, outline } from './commands/outline';
import { type ReportFormat, summarise } from './commands/report';
import { listRules } from './commands/rules';
import { findInputs } from './files';
import { Problems, UsageError } from './problems';
import { FORMATS, type Format } from './report/formats';
import type { Write } from './report/reporter';
import { SEVERITIES } from './severity';
import { explainUsage, inChinese } from './usage';
import { VERSION } from './version';

/** 0: nothing at or above `warning`; 1: something; 2: bad usage, unreadable file or bad configuration. */
type ExitStatus = 0 | 1 | 2;

const write: Write = (text) => void process.stdout.write(text);
const writeError: Write = (text) => void process.stderr.write(text);
const progress = process.stderr.isTTY === true ? new Progress(writeError) : undefined;
const problems = new Problems((line) => {
  progress?.clear();
  writeError(line);
});
const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

interface CheckFlags {
  readonly format: Format;
  readonly config?: string;
  readonly preset?: PresetId;
  readonly only?: string[];
  readonly minSeverity: Severity;
  readonly reportUnusedIgnores?: true;
}

interface FixFlags {
  readonly write?: true;
  readonly diff?: true;
  readonly only?: string[];
}

/** What of the flags says how to check. */
function optionsOf({ config, preset, only }: CheckFlags): CheckerOptions {
  return { ...(config !== undefined && { config }), ...(preset && { preset }), ...(only && { only }) };
}

const PATHS = '文件、文件夹，或 - 表示标准输入';

function program(finish: (status: ExitStatus) => void): Command {
  const formats = (...choices: string[]) =>
    new Option('--format <FORMAT>', '输出格式').choices(choices).default('text');
  const only = new Option('--only <IDS>', '只用这些规则或类别，用逗号分开').argParser(parseIds);
  const main = inChinese(new Command('jianggao'))
    .usage('<命令> [选项]')
    .description('检查和改正中文讲话稿')
    .version(VERSION, '-V, --version', '显示版本')
    .helpCommand('help [COMMAND]', '显示某个命令的用法');

  main
    .command('check')
    .description('检查讲话稿')
    .argument('<PATH...>', PATHS)
    .addOption(formats(...FORMATS))
    .option('--config <FILE>', '用这个配置文件，不用最近的 .jianggao/config.json')
    .addOption(new Option('--preset <PRESET>', '体例').choices(['corpus', 'gbt9704']))
    .addOption(only)
    .addOption(
      new Option('--min-severity <SEVERITY>', '只报这个级别及以上的问题').choices([...SEVERITIES]).default('hint'),
    )
    .option('--report-unused-ignores', '列出没有用到的忽略')
    .action(async (paths: string[], flags: CheckFlags) => {
      const { format, minSeverity, reportUnusedIgnores = false } = flags;
      const inputs = await findInputs(paths, problems);
      const orders = { options: optionsOf(flags), format, colours, minSeverity };
      const found = await checkAll(inputs, orders, { write, progress, problems, reportUnusedIgnores });
      finish(found ? 1 : 0);
    });

  main
    .command('outline')
    .description('列出提纲、字数和讲话时间')
    .argument('<PATH...>', PATHS)
    .addOption(formats('text', 'json'))
    .option('--runs', '连段内的列举（一是…二是…）一起列出')
    .action(async (paths: string[], { format, runs = false }: { format: OutlineFormat; runs?: boolean }) => {
      const inputs = await findInputs(paths, problems);
      await outline(inputs, new Checkers(problems), { format, runs, colours }, write, problems);
      finish(0);
    });

  main
    .command('fix')
    .description('改正有把握的问题；不加选项时把一个文件的改正结果输出')
    .argument('<PATH...>', PATHS)
    .addOption(new Option('--write', '改写文件').conflicts('diff'))
    .addOption(new Option('--diff', '只显示会改什么'))
    .addOption(only)
    .action(async (paths: string[], flags: FixFlags) => {
      const checkers = new Checkers(problems, flags);
      const mode: FixMode = flags.write ? 'write' : flags.diff ? 'diff' : 'print';
      const writeBytes = (bytes: Buffer) => void process.stdout.write(bytes);
      await fix(await findInputs(paths, problems), checkers, mode, write, writeBytes, problems);
      finish(0);
    });

  main
    .command('report')
    .description('汇总一份讲话稿：结构、时间、问题、占位符、句子长短')
    .argument('<PATH>', '文件，或 - 表示标准输入')
    .addOption(new Option('--format <FORMAT>', '输出格式').choices(['html', 'json']).default('html'))
    .action(async (file: string, { format }: { format: ReportFormat }) => {
      const inputs = await findInputs([file], problems);
      const [input, ...more] = inputs;
      if (more.length > 0) throw new UsageError('report 一次汇总一个文件');
      if (input) await summarise(input, new Checkers(problems), format, write, problems);
      finish(0);
    });

  main
    .command('rules')
    .description('列出全部规则')
    .addOption(formats('text', 'json'))
    .action((flags: { format: 'text' | 'json' }) => {
      listRules(flags.format, colours, write);
      finish(0);
    });

  main
    .command('lsp')
    .description('启动语言服务器，供编辑器使用')
    .requiredOption('--stdio', '通过标准输入输出通信')
    .action(serve);

  return main;
}

async function run(argv: readonly string[]): Promise<void> {
  // The status is set, not exited with: what is still on its way to a pipe must arrive.
  const finish = (status: ExitStatus) => {
    process.exitCode = problems.any ? 2 : status;
  };
  try {
    await program(finish).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      const line = explainUsage(error);
      if (line === undefined) return;
      problems.say('jianggao', line);
    } else problems.say('jianggao', error instanceof UsageError ? error.message : error);
    finish(2);
  }
}

// The reader of a pipe may leave early (`| head`): there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
if (isMainThread) void run(process.argv);
else serveTasks();
