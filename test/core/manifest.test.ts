import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../server/src/core/index';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription: string;
}

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly displayName: string;
  readonly icon: string;
  readonly keywords: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly contributes: {
    readonly languages: readonly [
      { id: string; aliases: string[]; extensions: string[]; filenamePatterns: string[]; configuration: string },
    ];
    readonly grammars: readonly [{ language: string; scopeName: string; path: string }];
    readonly snippets: readonly { language: string; path: string }[];
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly menus: Readonly<Record<string, readonly { command: string; when: string }[]>>;
    readonly views: Readonly<Record<string, readonly { id: string; icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { id: string; icon: string }[] };
    readonly configuration: readonly { title: string; order: number; properties: Readonly<Record<string, Setting>> }[];
  };
}

const manifest = json<Manifest>('package.json');
const { contributes } = manifest;
const [language] = contributes.languages;
const sources = readdirSync(new URL('client/src/', root))
  .map((name) => read(`client/src/${name}`))
  .join('\n');

/** Every first group of `pattern` in the text, sorted, once each. */
function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

describe('manifest', () => {
  test('is the extension that the contract names', () => {
    expect(`${manifest.publisher}.${manifest.name}`).toBe('jianggao.jianggao');
    expect(manifest.displayName).toBe('讲稿 Jianggao');
    expect(language.id).toBe('speech-draft');
    expect(language.extensions).toEqual(['.jianggao', '.讲稿']);
    expect(language.filenamePatterns).toEqual(['*讲话*.txt', '*讲稿*.txt', '*致辞*.txt', '*发言*.txt', '*党课*.txt']);
    expect(contributes.viewsContainers.activitybar.map(({ id }) => id)).toEqual(['jianggao']);
    expect(contributes.views.jianggao?.map(({ id }) => id)).toEqual(['jianggao.outline', 'jianggao.placeholders']);
    expect(manifest.keywords.length).toBeLessThanOrEqual(30);
  });

  test('is compiled against the oldest VS Code that it claims to run in', () => {
    expect(`^${manifest.devDependencies['@types/vscode']}`).toBe(manifest.engines.vscode);
  });

  test('activates for what may hold a draft and for nothing else', () => {
    // Its own language, view and commands activate it without being named.
    expect(manifest.activationEvents).toEqual(['onLanguage:plaintext', 'onLanguage:markdown']);
  });

  test('runs in untrusted and in virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  test('names files that exist', () => {
    const named = [
      manifest.icon,
      language.configuration,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views).flatMap((views) => views.map(({ icon }) => icon)),
    ];
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  test('has an icon of at least 128 by 128 pixels', () => {
    const png = readFileSync(new URL(manifest.icon, root));
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
    expect(png.readUInt32BE(20)).toBe(png.readUInt32BE(16));
  });

  test('declares the commands that the client registers', () => {
    const registered = all(sources, /registerCommand\(\s*'([^']+)'/g);
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(registered);
    for (const { title, category } of contributes.commands) expect([title, category]).toEqual([title, '%category%']);
  });

  test('has menu items of declared commands only, each with a condition', () => {
    const declared = new Set(contributes.commands.map(({ command }) => command));
    const items = Object.values(contributes.menus).flat();
    expect(items.filter(({ command, when }) => !declared.has(command) || when === '')).toEqual([]);
    expect(contributes.menus['editor/title']).toHaveLength(1);
  });

  test('has the views that the client makes, and menus of those only', () => {
    const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
    expect(all(sources, /createTreeView\(\s*'([^']+)'/g)).toEqual([...views].sort());
    const named = all(JSON.stringify(contributes.menus), /view == ([\w.]+)/g);
    expect(named.filter((id) => !views.includes(id))).toEqual([]);
  });

  test('has the settings that the client reads', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const read = all(sources, /\.get<[^>]+>\('([^']+)'\)/g).map((name) => `jianggao.${name}`);
    expect(read).toContain('jianggao.clean.preview');
    expect([...read, 'jianggao.outline.runs'].filter((name) => !settings.includes(name))).toEqual([]);
  });

  test('sets up the editor for Chinese prose in our language, and elsewhere for its own pages only', () => {
    const { '[speech-draft]': ours, ...others } = contributes.configurationDefaults;
    expect(ours).toBeDefined();
    expect(others).toEqual({
      'workbench.editorAssociations': {
        '**/jianggao.jianggao-*/docs/rules/**/*.md': 'vscode.markdown.preview.editor',
      },
    });
    expect(contributes.configurationDefaults['[speech-draft]']).toMatchObject({
      'editor.wordWrap': 'on',
      'editor.unicodeHighlight.ambiguousCharacters': false,
      'editor.unicodeHighlight.nonBasicASCII': false,
      'editor.unicodeHighlight.invisibleCharacters': false,
    });
  });

  test('has settings with a default, a description, a label and one line for each choice', () => {
    expect(contributes.configuration.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
    for (const { properties } of contributes.configuration) {
      for (const [name, setting] of Object.entries(properties)) {
        expect(name).toMatch(/^jianggao\./);
        expect(setting).toHaveProperty('default');
        expect(setting.markdownDescription, name).toMatch(/^%.+%$/);
        // What the settings editor shows in place of the value.
        expect(setting.enumItemLabels?.length, name).toBe(setting.enum?.length);
        if (setting.enumDescriptions) expect(setting.enumDescriptions, name).toHaveLength(setting.enum?.length ?? 0);
      }
    }
  });

  test('has the defaults of the core', () => {
    const settings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Record<
      string,
      Setting
    >;
    expect(settings['jianggao.preset']?.enum).toEqual(Object.keys(PRESETS));
    expect(settings['jianggao.charactersPerMinute']?.default).toBe(PRESETS.corpus.charactersPerMinute);
    expect(settings['jianggao.minutes']?.default).toBe(PRESETS.corpus.minutes);
  });
});

describe('texts', () => {
  const english = json<Record<string, string>>('package.nls.json');
  const chinese = json<Record<string, string>>('package.nls.zh-cn.json');

  test('of the manifest have the same keys in both languages, each used', () => {
    const used = all(read('package.json'), /"%([^%"]+)%"/g);
    expect(Object.keys(english).sort()).toEqual(used);
    expect(Object.keys(chinese).sort()).toEqual(used);
  });

  test('of the manifest link to the same commands in both languages', () => {
    for (const [key, text] of Object.entries(english)) {
      expect(all(chinese[key] ?? '', /\((command:[^)]+)\)/g), key).toEqual(all(text, /\((command:[^)]+)\)/g));
    }
  });

  test('of the client are all translated, with the same gaps', () => {
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.zh-cn.json');
    expect(Object.keys(bundle).sort()).toEqual(all(sources, /l10n\.t\(\s*'([^']+)'/g));
    expect(sources.match(/l10n\.t\(\s*[^'\s]/g)).toBeNull();
    for (const [text, translation] of Object.entries(bundle)) {
      expect(all(translation, /(\{\d\})/g), text).toEqual(all(text, /(\{\d\})/g));
    }
  });
});

describe('package', () => {
  test('holds only what it names', () => {
    const lines = read('.vscodeignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('**');
    expect(lines.slice(1).every((line) => line.startsWith('!'))).toBe(true);
    for (const unwanted of ['dist/cli.js', '!dist/*', 'samples', 'docs/images', '.map'])
      expect(lines.join('\n')).not.toContain(unwanted);
  });
});

describe('language configuration', () => {
  interface Pair {
    readonly open: string;
    readonly close: string;
  }
  const configuration = json<{
    brackets: [string, string][];
    autoClosingPairs: Pair[];
    surroundingPairs: [string, string][];
    wordPattern: string;
    onEnterRules: { beforeText: string; action: { appendText: string } }[];
  }>('syntaxes/language-configuration.json');

  test('closes, surrounds and matches the same Chinese pairs', () => {
    const pairs = configuration.brackets.map((pair) => pair.join(''));
    expect(pairs).toEqual(expect.arrayContaining(['“”', '‘’', '（）', '《》', '【】']));
    expect(configuration.autoClosingPairs.map(({ open, close }) => open + close).sort()).toEqual([...pairs].sort());
    expect(configuration.surroundingPairs.map((pair) => pair.join('')).sort()).toEqual([...pairs].sort());
  });

  test('keeps typed letters apart from the Han before them, so that they find a snippet', () => {
    expect('同志们ys'.match(new RegExp(configuration.wordPattern, 'g'))).toEqual(['同志们', 'ys']);
  });

  test('keeps the indent of two full-width spaces at Enter, but not on an empty line', () => {
    const [rule] = configuration.onEnterRules;
    const before = new RegExp(rule?.beforeText ?? '$^');
    expect(rule?.action.appendText).toBe('　　');
    expect(before.test('　　第一段。')).toBe(true);
    expect(before.test('　　')).toBe(false);
    expect(before.test('第一段。')).toBe(false);
  });
});

describe('snippets', () => {
  interface Snippet {
    readonly prefix: string[];
    readonly description: string;
    readonly body: string[];
  }
  const snippets = Object.entries(json<Record<string, Snippet>>('snippets/speech-draft.json'));

  test('are for drafts only', () => {
    expect(contributes.snippets.map((one) => one.language)).toEqual(['speech-draft']);
  });

  test('are found by pinyin initials and by Chinese, no prefix twice', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const [name, { prefix }] of snippets) {
      expect(
        prefix.some((one) => /^[a-z]+\d?$/.test(one)),
        name,
      ).toBe(true);
      expect(
        prefix.some((one) => /^\p{Script=Han}+$/u.test(one)),
        name,
      ).toBe(true);
    }
  });

  test('number their tab stops without a gap and end at $0', () => {
    for (const [name, { body }] of snippets) {
      const text = body.join('\n');
      const stops = [...new Set([...text.matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1])))].sort(
        (a, b) => a - b,
      );
      expect(stops, name).toEqual(stops.map((_, index) => index));
      expect(text.match(/\$0/g), name).toHaveLength(1);
    }
  });

  test('hold a whole speech for each occasion that is promised', () => {
    for (const occasion of ['部署会', '座谈会', '表彰会', '党课']) {
      const found = snippets.find(([, { prefix }]) => prefix.includes(occasion));
      expect(found?.[1].body.length, occasion).toBeGreaterThan(6);
    }
  });
});

describe('grammar', () => {
  interface Rule {
    readonly include?: string;
    readonly match?: string;
    readonly name?: string;
    readonly captures?: Readonly<Record<string, Rule & { readonly patterns?: readonly Rule[] }>>;
  }
  const [contributed] = contributes.grammars;
  const grammar = json<{ scopeName: string; patterns: Rule[]; repository: Record<string, Rule> }>(contributed.path);

  /** What a rule of the repository matches in a line, its first group where it has one. */
  const matches = (rule: string, line: string): string[] =>
    [...line.matchAll(new RegExp(grammar.repository[rule]?.match ?? '$^', 'g'))].map((match) => match[1] ?? match[0]);

  test('is the contributed one and uses exactly the rules it has', () => {
    expect(contributed.language).toBe(language.id);
    expect(grammar.scopeName).toBe(contributed.scopeName);
    const included = all(JSON.stringify(grammar), /"include":"#([^"]+)"/g);
    expect(included).toEqual(Object.keys(grammar.repository).sort());
  });

  test('names scopes of its own language, none that would silence suggestions', () => {
    const names = all(JSON.stringify(grammar.repository), /"name":"([^"]+)"/g).flatMap((name) => name.split(' '));
    for (const name of names) {
      expect(name).toMatch(/^(markup|keyword|entity|constant|punctuation)\..*\.speech-draft$/);
    }
  });

  test('finds headings of each level up to their full stop', () => {
    expect(matches('heading-1', '　　一、认清形势，增强责任感')).toEqual(['一、']);
    expect(matches('heading-1', '第一，抓落实。要求如下')).toEqual(['第一，']);
    expect(matches('heading-1', '第一时间赶到现场')).toEqual([]);
    expect(matches('heading-2', '（二）督查要跟上。督查部门')).toEqual(['（二）']);
    expect(matches('heading-3', '2.严格管理。')).toEqual(['2.']);
    expect(matches('heading-3', '2.5万名党员')).toEqual([]);
  });

  test('finds ordinals at the start of a clause only', () => {
    expect(matches('ordinal-run', '一是抓学习；二是抓落实。三要抓作风')).toEqual(['一是', '二是', '三要']);
    expect(matches('ordinal-run', '首先，感谢大家。其次，提点要求。')).toEqual(['首先', '其次']);
    expect(matches('ordinal-run', '这是原因之一是肯定的，要统一要求')).toEqual([]);
  });

  test('finds placeholders and leaves words with an X alone', () => {
    expect(matches('placeholder', 'XX同志在X月X日到某某镇')).toEqual(['XX', 'X', 'X', '某某']);
    expect(matches('placeholder', '20XX年，××县，____月')).toEqual(['XX', '××', '____']);
    expect(matches('placeholder', 'XXL码，NEXXT，X光机')).toEqual([]);
  });

  test('finds the line that addresses the audience', () => {
    expect(matches('salutation', '尊敬的各位领导、同志们：')).toEqual(['尊敬的各位领导、同志们：']);
    expect(matches('salutation', '同志们，任务已经明确。')).toEqual([]);
  });
});
