/** The import law of the project: which file may import which, read from the import lines alone. */

/** A source file: path below the project, with `/`, and its text. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly specifier: string;
  /** `import type` or `export type`. */
  readonly typeOnly: boolean;
  /** `import()`: loaded when it is needed. */
  readonly lazy: boolean;
  /** `export … from`. */
  readonly reexport: boolean;
}

/** Every breach, as one line: `path: what is wrong`. */
export function breaches(sources: Sources): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, text] of sources) {
    const say = (what: string) => found.push(`${file}: ${what}`);
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines > 400 && !file.startsWith('server/src/core/lexicon/')) say(`${lines} lines, more than 400`);
    const isDoor = file === 'server/src/core/index.ts';
    if (!isDoor && /(^|\/)index\.ts$/.test(file)) say('is a barrel');
    const targets: string[] = [];
    for (const one of importsOf(text)) {
      if (one.reexport && file.startsWith(CORE) && !isDoor) say(`re-exports ${one.specifier}`);
      if (!one.specifier.startsWith('.')) {
        if (!packageAllowed(file, one.specifier)) say(`imports the package ${one.specifier}`);
        continue;
      }
      const target = resolve(file, one.specifier, sources);
      if (target === undefined) say(`imports ${one.specifier}, which does not exist`);
      else {
        targets.push(target);
        if (!fileAllowed(file, target, one)) say(`imports ${target}`);
      }
    }
    graph.set(file, targets);
  }
  return [...found, ...circles(graph)];
}

/** The import lines of a formatted source; comments and strings do not begin a line with `import` or `export`. */
export function importsOf(text: string): Import[] {
  const imports: Import[] = [];
  for (const match of text.matchAll(/^(import|export)\b([^'"`;=]*?)\bfrom\s*'([^']+)'/gm)) {
    const [, verb, names, specifier] = match;
    const typeOnly = /^\s*type\b(?!\s*,)/.test(names ?? '');
    imports.push({ specifier: specifier ?? '', typeOnly, lazy: false, reexport: verb === 'export' });
  }
  for (const [, specifier] of text.matchAll(/^import\s*'([^']+)'/gm)) {
    imports.push({ specifier: specifier ?? '', typeOnly: false, lazy: false, reexport: false });
  }
  for (const [, specifier] of text.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`]+)['"`]\s*\)/g)) {
    imports.push({ specifier: specifier ?? '', typeOnly: false, lazy: true, reexport: false });
  }
  return imports;
}

const CORE = 'server/src/core/';
/** Innermost first: each may import its own folder and those before it, and `text` and `lexicon` not each other's users. */
const LAYERS = ['text', 'lexicon', 'conventions', 'draft', 'writing', 'rules', 'check'];

/** The protocol's common entry, and libraries that know no host. */
const LSP_PACKAGES: ReadonlySet<string> = new Set([
  'vscode-languageserver',
  'vscode-languageserver-textdocument',
  'diff',
]);

function fileAllowed(from: string, to: string, how: Import): boolean {
  if (from.startsWith(CORE)) return to.startsWith(CORE) && coreAllowed(from.slice(CORE.length), to.slice(CORE.length));
  if (from.startsWith('client/')) {
    if (to.startsWith('client/')) return true;
    return to === `${CORE}draft/detect.ts` || (to === 'server/src/lsp/protocol.ts' && how.typeOnly);
  }
  const own = partOf(from);
  const other = partOf(to);
  if (to.startsWith(CORE)) return to === `${CORE}index.ts` && own !== 'host' && own !== 'start';
  if (own === other) return own !== 'host';
  if (own === 'host') return other === 'lsp';
  // `jianggao lsp` becomes the server; the generated pages use the words that the command line uses.
  if (own === 'cli') return (to === 'server/src/desktop.ts' || to === 'server/src/starting.ts') && how.lazy;
  return own === 'tools' && other === 'cli';
}

/** `host`: the two entries that join a transport and the server; `start`: what a process runs before. */
function partOf(file: string): string {
  const part = file.match(/^server\/src\/(lsp|cli|tools)\//)?.[1];
  if (part) return part;
  if (/^server\/src\/(desktop|web)\.ts$/.test(file)) return 'host';
  return /^server\/src\/(node|starting|compileCache)\.ts$/.test(file) ? 'start' : 'unknown';
}

function coreAllowed(from: string, to: string): boolean {
  if (from === 'index.ts') return to !== 'index.ts';
  if (to === 'index.ts') return false;
  const [own, other] = [layerOf(from), layerOf(to)];
  if (own < 0 || other < 0 || other > own) return false;
  // What is offered to a writer knows no rules, and no rule knows what is offered.
  if (LAYERS[other] === 'writing') return LAYERS[own] === 'writing';
  if (LAYERS[own] !== 'rules' || LAYERS[other] !== 'rules') return true;
  // The registry knows the rules; a rule knows only how one is defined.
  return from === 'rules/registry.ts' || to === 'rules/define.ts';
}

function layerOf(file: string): number {
  return LAYERS.indexOf(file.slice(0, file.indexOf('/')));
}

/** Packages by where they may be imported; the core and the client's pure parts need none. */
function packageAllowed(from: string, specifier: string): boolean {
  if (from.startsWith(CORE)) return false;
  const node = specifier.startsWith('node:');
  if (from.startsWith('client/')) {
    return (
      specifier === 'vscode' ||
      /^vscode-languageclient(\/node|\/browser)?$/.test(specifier) ||
      (node && isNodeEntry(from))
    );
  }
  switch (partOf(from)) {
    case 'lsp':
      return LSP_PACKAGES.has(specifier);
    case 'host':
      return (
        specifier === (from.endsWith('/web.ts') ? 'vscode-languageserver/browser' : 'vscode-languageserver/node') ||
        (node && from.endsWith('/desktop.ts'))
      );
    case 'start':
      return node || specifier === 'env-paths';
    case 'cli':
      return !specifier.startsWith('vscode');
    default:
      return node;
  }
}

function isNodeEntry(file: string): boolean {
  return file.endsWith('.node.ts');
}

function resolve(from: string, specifier: string, sources: Sources): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  const path = parts.join('/');
  return [`${path}.ts`, `${path}/index.ts`, path].find((candidate) => sources.has(candidate));
}

/** Every circle of imports, once, as `a → b → a`. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push(`${file}: circle ${[...path.slice(at), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const target of graph.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}
