import { SEVERITIES } from '../cli/severity';
import { type OptionSpec, PRESETS, type Rule } from '../core/index';
import { severityName } from './names';
import { ruleSettings } from './ruleSettings';

const LEVELS = SEVERITIES.map(severityName).join('、');

/** JSON schema (draft 7, the one that editors know best) of `.jianggao/config.json`. */
export function configSchema(rules: readonly Rule[]): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '讲稿 Jianggao 的配置',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: {
        description: '体例：corpus 接受讲话稿的各种习惯，只要求一篇之内前后一致；gbt9704 按国家标准的层次序号。',
        enum: Object.keys(PRESETS),
        default: 'corpus',
      },
      rules: {
        description: `规则或整类的级别：${LEVELS}、关闭（off）。写规则的优先于写整类的。`,
        type: 'object',
        additionalProperties: false,
        properties: ruleSettings(rules),
      },
      options: {
        description: '规则的选项。',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, optionsSchema(rule)])),
      },
      watermarks: words('另有哪些词句表明一行是水印或广告。'),
      confusables: pairs('本单位常见的错字：错的写法 → 对的写法。', 1),
      terms: pairs('不用的词 → 改用的词；改用的词为空，就只提示不用。', 0),
      minutes: { description: '限定的讲话时间（分钟），0 为不限。', type: 'number', minimum: 0, default: 0 },
      charactersPerMinute: { description: '每分钟念多少字。', type: 'number', minimum: 1, default: 200 },
    },
  };
}

function optionsSchema(rule: Rule): Record<string, unknown> {
  const properties = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)]);
  return {
    description: rule.title,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

function optionSchema(spec: OptionSpec): Record<string, unknown> {
  const { description } = spec;
  switch (spec.type) {
    case 'number':
      return { description, type: 'number', minimum: spec.minimum, default: spec.default };
    case 'boolean':
      return { description, type: 'boolean', default: spec.default };
    case 'words':
      return { ...words(description), default: spec.default };
  }
}

function words(description: string): Record<string, unknown> {
  return { description, type: 'array', items: { type: 'string', minLength: 1 } };
}

function pairs(description: string, minLength: number): Record<string, unknown> {
  return {
    description,
    type: 'object',
    propertyNames: { minLength: 1 },
    additionalProperties: minLength > 0 ? { type: 'string', minLength } : { type: 'string' },
  };
}
