import { familyOf, type Rule } from '../core/index';
import { FAMILY_NAMES } from './names';

/** JSON schema (draft 7) of `.jianggao/ignores.json`. A rule that is gone may still be named: its ignores are merely unused. */
export function ignoresSchema(rules: readonly Rule[]): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '讲稿 Jianggao 的忽略',
    description: '作者看过、不再提示的地方。凭文字认，不凭行号：前后改动、整段移动都仍有效。',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['rule', 'text'],
      properties: {
        rule: {
          description: '规则。',
          type: 'string',
          minLength: 1,
          anyOf: [{ enum: rules.map((rule) => rule.id), enumDescriptions: rules.map(describe) }, {}],
        },
        text: { description: '提示所在的文字。', type: 'string' },
        before: { description: '前面紧挨着的几个字（不计空白）；不写，凡有这段文字的地方都忽略。', type: 'string' },
        after: { description: '后面紧挨着的几个字（不计空白）。', type: 'string' },
        in: { description: '只对这一篇有效：文件名或标题。不写，对所有讲稿有效。', type: 'string' },
      },
    },
  };
}

function describe({ id, title }: Rule): string {
  return `${FAMILY_NAMES[familyOf(id)]}：${title}`;
}
