import type { Command, CommanderError, Option } from 'commander';

/** What commander says, as a Chinese sentence; nothing where the user only asked for help. */
export function explainUsage(error: CommanderError): string | undefined {
  // An option is quoted with its placeholder: `--only <IDS>`.
  const named = (error.message.match(/'([^']*)'/)?.[1] ?? '').replace(/ .*/, '');
  switch (error.code) {
    case 'commander.help':
      return '请写明要做什么，例如 jianggao check 讲话.txt；用法见 jianggao --help';
    case 'commander.helpDisplayed':
    case 'commander.version':
      return undefined;
    case 'commander.unknownCommand':
      return `没有命令“${named}”，用法见 jianggao --help`;
    case 'commander.unknownOption':
      return `没有选项“${named}”，用法见 jianggao --help`;
    case 'commander.missingArgument':
      return '没有写明要处理的文件或文件夹';
    case 'commander.optionMissingArgument':
      return `选项“${named}”后缺少取值`;
    case 'commander.invalidArgument':
      return `选项“${named}”的取值不对${choicesIn(error.message)}`;
    case 'commander.missingMandatoryOptionValue':
      return `请加上选项“${named}”`;
    case 'commander.conflictingOption':
      return '--write 和 --diff 只能用一个';
    case 'commander.excessArguments':
      return '参数太多，用法见 jianggao --help';
    default:
      return error.message;
  }
}

function choicesIn(message: string): string {
  const choices = message.match(/Allowed choices are ([^.]*)\./)?.[1];
  return choices ? `，只能是 ${choices.split(', ').join('、')}` : '';
}

function describeOption({ description, argChoices, defaultValue }: Option): string {
  if (!argChoices) return description;
  const standard = defaultValue === undefined ? '' : `，默认 ${defaultValue}`;
  return `${description}：${argChoices.join('、')}${standard}`;
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Makes a command and those declared after it speak Chinese, throw instead of exiting, and leave error lines to the caller. */
export function inChinese(command: Command): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', '显示用法')
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      subcommandTerm: (subcommand) => subcommand.name(),
      optionDescription: describeOption,
    })
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .showSuggestionAfterError(false);
}
