import { familyOf, type OptionSpec, type Rule } from '../core/index';
import { code, fenced, table } from './markdown';
import { FAMILY_NAMES, FIX_NAMES, SCOPE_NAMES, severityName } from './names';

/** Stands at the head of every page. */
export const GENERATED = '<!-- 由 npm run generate 根据规则生成，请勿手改。 -->\n';

/** The documentation page of one rule, in Chinese. */
export function rulePage(rule: Rule): string {
  const facts = table(
    ['级别', '修改', '方式', '类别', '默认'],
    [
      [
        severityName(rule.severity),
        FIX_NAMES[rule.fix],
        SCOPE_NAMES[rule.scope],
        FAMILY_NAMES[familyOf(rule.id)],
        rule.optIn ? '关闭' : '开启',
      ],
    ],
  );
  const sections = [
    `${GENERATED}# ${rule.title}\n\n${code(rule.id)}\n\n${facts}`,
    `## 为什么\n\n${rule.why}\n`,
    `## 依据\n\n${rule.source}\n`,
    options(rule),
    examples(rule),
    settings(rule),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function options(rule: Rule): string {
  const rows = Object.entries(rule.options).map(([name, spec]) => [
    code(name),
    OPTION_TYPES[spec.type],
    defaultOf(spec),
    spec.description,
  ]);
  return rows.length === 0 ? '' : `## 选项\n\n${table(['选项', '类型', '默认值', '说明'], rows)}`;
}

const OPTION_TYPES: Readonly<Record<OptionSpec['type'], string>> = { number: '数', boolean: '是否', words: '词语列表' };

function defaultOf(spec: OptionSpec): string {
  if (spec.type !== 'words') return code(String(spec.default));
  return spec.default.length === 0 ? '空' : spec.default.map(code).join(' ');
}

/** So many of each are shown: a page is to be read. The others are for the tests, the plainest come first. */
const SHOWN = 4;

/** Bad examples with their findings marked «…» and, where there is one, the fixed text; then the good ones. */
function examples(rule: Rule): string {
  let bad = '';
  let good = '';
  const isGood = (example: Rule['examples'][number]): boolean => 'good' in example;
  const shown = [true, false].flatMap((which) => rule.examples.filter((one) => isGood(one) === which).slice(0, SHOWN));
  for (const example of shown) {
    const under = example.options ? `选项 ${code(JSON.stringify(example.options))}：\n\n` : '';
    if ('good' in example) good += `\n${under}${fenced(example.good, 'text')}`;
    else {
      bad += `\n${under}${fenced(example.bad, 'text')}`;
      if (example.fixed !== undefined)
        bad += example.fixed === '' ? '\n改后为空。\n' : `\n改为\n\n${fenced(example.fixed, 'text')}`;
    }
  }
  const badSection = bad === '' ? '' : `## 会报告的\n\n« » 标出的是报告的位置。\n${bad}`;
  const goodSection = good === '' ? '' : `## 不会报告的\n${good}`;
  return [badSection, goodSection].filter((section) => section !== '').join('\n');
}

function settings(rule: Rule): string {
  const setting = rule.optIn ? rule.severity : 'off';
  const aim = rule.optIn ? '开启' : '关闭';
  const own: Record<string, unknown> = { rules: { [rule.id]: setting } };
  const defaults = Object.entries(rule.options).map(([name, spec]) => [name, spec.default]);
  if (defaults.length > 0) own.options = { [rule.id]: Object.fromEntries(defaults) };
  const example = fenced(JSON.stringify(own, undefined, 2), 'json');
  return `## 设置\n\n在 ${code('.jianggao/config.json')} 中${aim}它${defaults.length > 0 ? '，或调整选项' : ''}：\n\n${example}`;
}
