import path from 'node:path';
import envPaths from 'env-paths';
import { CompileCache } from './compileCache';
import { asAtStart } from './starting';

/**
 * Milliseconds after which the first draft is checked, as a rule, and nobody waits. Later V8 would have dropped again what it made of code that
 * runs once.
 */
const SETTLED = 1000;

/** Where V8's work is kept: a folder that the editor names, or the user's own for caches; nowhere where Node is told not to. */
function cacheFolder(): string | undefined {
  const { JIANGGAO_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return undefined;
  return JIANGGAO_CACHE ?? envPaths('jianggao', { suffix: '' }).cache;
}

// The server itself and the engine are files beside this one.
const cache = new CompileCache(cacheFolder());
cache.run(path.join(__dirname, 'desktop.js'));
const keep = (): void => asAtStart(() => cache.keep());
setTimeout(keep, SETTLED).unref();
process.once('exit', keep);
