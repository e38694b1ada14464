import { columnsOf } from '../cli/report/terminal';

const WIDTH = 120;

/** JSON laid out as the project's formatter does it: a list of plain values stands on one line where it fits. */
export function formatJson(value: unknown): string {
  return `${layOut(value, '', 0)}\n`;
}

/** `used`: columns taken on the line by the key ahead of the value and the comma behind it. */
function layOut(value: unknown, indent: string, used: number): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) {
      const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      if (indent.length + used + columnsOf(line) <= WIDTH) return line;
    }
    return `[\n${value.map((item) => inner + layOut(item, inner, 1)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, item]) => {
      const name = `${JSON.stringify(key)}: `;
      return inner + name + layOut(item, inner, columnsOf(name) + 1);
    });
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
