import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../commands/check';
import type { Input } from '../files';
import type { Problems } from '../problems';
import type { Answer, Orders, Task } from './task';

/** From so many files on, threads save more than they take to start. */
export const MANY = 48;

/** Files in one message. */
const BATCH = 8;
/** Batches that may be done, or under way, ahead of the one that is written next: what bounds the memory. */
const AHEAD = 4;
/** More threads only wait for the disk, and each keeps a lexicon of its own. */
const MOST_THREADS = 8;

/** Checks the inputs in threads of their own, all cores at work; the outcomes come in the order of the inputs. */
export async function* checkInThreads(
  inputs: readonly Input[],
  orders: Orders,
  problems: Problems,
): AsyncGenerator<Outcome> {
  const batches = Math.ceil(inputs.length / BATCH);
  const threads = Math.min(availableParallelism(), MOST_THREADS, batches);
  const pool = new Pool(orders);
  const under: Promise<Answer>[] = [];
  let begun = 0;
  const begin = () => {
    const part = inputs.slice(begun * BATCH, (begun + 1) * BATCH);
    begun++;
    under.push(pool.run({ inputs: part }));
  };
  try {
    pool.start(threads);
    while (begun < Math.min(batches, threads * AHEAD)) begin();
    for (let next = under.shift(); next; next = under.shift()) {
      const { outcomes, problems: lines } = await next;
      for (const line of lines) problems.sayLine(line);
      if (begun < batches) begin();
      yield* outcomes;
    }
  } finally {
    await pool.end();
  }
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
}

/** Threads that each work on one task at a time. */
class Pool {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly busy = new Map<Worker, Waiting>();
  private readonly queue: Waiting[] = [];

  constructor(private readonly orders: Orders) {}

  start(threads: number): void {
    while (this.all.size < threads) this.add();
  }

  run(task: Task): Promise<Answer> {
    return new Promise((resolve) => {
      this.queue.push({ task, resolve });
      this.next();
    });
  }

  async end(): Promise<void> {
    const workers = [...this.all];
    this.all.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  /** The command's own file is the thread's program: one bundle is all there is. */
  private add(): void {
    const worker = new Worker(__filename, { workerData: this.orders });
    this.all.add(worker);
    worker.on('message', (answer: Answer) => {
      this.busy.get(worker)?.resolve(answer);
      this.busy.delete(worker);
      this.idle.push(worker);
      this.next();
    });
    worker.on('error', (error) => this.lose(worker, error));
    this.idle.push(worker);
  }

  private next(): void {
    const worker = this.queue.length > 0 ? this.idle.pop() : undefined;
    const waiting = worker && this.queue.shift();
    if (!worker || !waiting) return;
    this.busy.set(worker, waiting);
    worker.postMessage(waiting.task);
  }

  /** A thread that died (of memory, say) takes its task's files with it: that is said, and another takes its place. */
  private lose(worker: Worker, error: unknown): void {
    const lost = this.busy.get(worker);
    this.busy.delete(worker);
    const place = this.idle.indexOf(worker);
    if (place >= 0) this.idle.splice(place, 1);
    if (!this.all.delete(worker)) return;
    const why = error instanceof Error ? error.message : String(error);
    lost?.resolve({ outcomes: [], problems: lost.task.inputs.map(({ path }) => `${path}：未能检查（${why}）`) });
    if (!lost && this.queue.length === 0) return;
    this.add();
    this.next();
  }
}
