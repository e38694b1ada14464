import { type Rule, rules } from '../core/index';
import { configSchema } from './configSchema';
import { ignoresSchema } from './ignoresSchema';
import { formatJson } from './json';
import { withRuleSettings } from './manifest';
import { rulePage } from './rulePage';
import { rulesIndex, withRuleTable } from './ruleTable';
import { versionModule } from './versionModule';

/** The folder that holds generated pages and nothing else. */
export const PAGES = 'docs/rules';

/**
 * All that is written from the rules and the manifest: path below the project → contents. `read` gives a file of the project, or
 * nothing where it is missing; files that do not ask for a generated part come out as they are.
 */
export function generate(
  read: (path: string) => string | undefined,
  from: readonly Rule[] = rules,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const rule of from) files.set(`${PAGES}/${rule.id}.md`, rulePage(rule));
  files.set(`${PAGES}/README.md`, rulesIndex(from));
  files.set('syntaxes/config.schema.json', formatJson(configSchema(from)));
  files.set('syntaxes/ignores.schema.json', formatJson(ignoresSchema(from)));
  const manifest = read('package.json');
  if (manifest !== undefined) {
    files.set('package.json', withRuleSettings(manifest, from));
    files.set('server/src/cli/version.ts', versionModule(manifest));
  }
  for (const [path, language] of [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ] as const) {
    const readme = read(path);
    if (readme !== undefined) files.set(path, withRuleTable(readme, from, language));
  }
  return files;
}
