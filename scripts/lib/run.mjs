import { spawn } from 'node:child_process';

/** A problem that is said in one line, without a stack. */
export class Complaint extends Error {}

/**
 * Runs a command to its end, its output passing through (or kept, with `quiet`), its standard input closed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 for a signal) and, with `quiet`, what it printed
 */
export function run(command, args, options = {}) {
  const { promise, resolve, reject } = withResolvers();
  const stdio = options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio,
    // Windows starts its batch files through the shell only.
    shell: /\.(cmd|bat)$/i.test(command),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
  }
  const timer = options.timeoutMs
    ? setTimeout(() => {
        output += `\n${command}: no end after ${options.timeoutMs / 1000} s`;
        console.error(`${command} ${args[0] ?? ''}: stopped after ${options.timeoutMs / 1000} s`);
        child.kill('SIGKILL');
      }, options.timeoutMs)
    : undefined;
  child.on('error', (error) => {
    clearTimeout(timer);
    reject(new Complaint(`${command} cannot be run: ${error.message}`));
  });
  child.on('close', (code) => {
    clearTimeout(timer);
    resolve({ code: code ?? 1, output });
  });
  return promise;
}

/**
 * Like {@link run}, but a status other than 0 is a complaint that carries the end of the output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) {
    throw new Complaint(`${command} ${args.join(' ')} ended with status ${code}\n${output.trimEnd().slice(-4000)}`);
  }
  return output;
}

/** The same npm that runs this script where there is one, for the machine may hold several. */
export function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js')
    ? { command: process.execPath, first: [script] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/**
 * Runs a script of package.json.
 *
 * @param {string} script
 * @param {Parameters<typeof run>[2]} options
 */
export function npmRun(script, options) {
  const { command, first } = npm();
  return must(command, [...first, 'run', '--silent', script], options);
}

/** The last word of a script: one line for a {@link Complaint}, a stack for what nobody foresaw; status 1. */
export function reportAndExit(error) {
  console.error(error instanceof Complaint ? error.message : error);
  process.exit(1);
}

/** `Promise.withResolvers`, which Node 20 lacks. */
export function withResolvers() {
  let resolve = (_value) => {};
  let reject = (_reason) => {};
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
