import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');
const WORKER = resolve(import.meta.dirname, 'worker.mjs');

/** The results of a worker's calls. */
export interface Report {
  readonly succeeded: number;
  readonly failures: readonly {
    readonly name: string;
    readonly message: string;
    readonly errcode?: number;
    readonly outcome?: string;
    readonly retryAfterMs?: number;
  }[];
  readonly slowestMs: number;
}

export interface WorkerOptions {
  readonly client: 'ioredis' | 'redis';
  readonly redisUrl: string;
  /** Whether the first call connects the client. */
  readonly connectsLate?: boolean;
  readonly baseUrl: string;
  readonly corpId: string;
  readonly secrets: { readonly contacts?: string; readonly app?: string };
  readonly encryptionKey?: string;
  readonly timeoutMs?: number;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly failure?: string;
  readonly logged?: readonly string[];
  readonly holdsLock?: true;
  readonly unhandled?: true;
}

/** Bundles the libraries, because a worker process does not run in Jest. */
export async function buildLibraries(): Promise<void> {
  const rolldown = resolve(ROOT, 'node_modules/rolldown/bin/cli.mjs');
  await promisify(execFile)(process.execPath, [rolldown, '-c'], { cwd: ROOT }).catch(
    (error: { stdout?: string }) => {
      throw new Error(`the libraries do not compile: ${error.stdout ?? ''}`);
    },
  );
}

/** A Node process that uses the library as an application does. */
export class Worker {
  /** The lines it logged, up to its last report. */
  readonly logged: string[] = [];
  unhandledRejections = 0;
  onLock: () => void = () => undefined;
  private readonly process: ChildProcess;
  private readonly waiting = new Map<
    number,
    { resolve: (result: never) => void; reject: (error: Error) => void }
  >();
  private lastId = 0;

  constructor() {
    // Without the Node options of Jest.
    this.process = fork(WORKER, { execArgv: [], cwd: ROOT });
    this.process.on('message', (answer: Answer) => this.receive(answer));
    this.process.on('exit', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('the worker has exited'));
      this.waiting.clear();
    });
  }

  /** Starts an application in it, and replaces the previous one. */
  async open(options: WorkerOptions): Promise<void> {
    this.onLock = () => undefined;
    await this.order('open', options);
    this.logged.length = 0;
  }

  /** Makes calls: `user/get`, or `page` for `JsSdk.config()`. */
  load(options: { calls: number; atOnce: number; work?: 'member' | 'page' }): Promise<Report> {
    return this.order('load', options);
  }

  start(options: { atOnce: number; pauseMs: number }): Promise<void> {
    return this.order('start', options);
  }

  stop(): Promise<Report> {
    return this.order('stop');
  }

  advance(ms: number): Promise<void> {
    return this.order('advance', { ms });
  }

  /** Requests only the new log lines. */
  async hear(): Promise<readonly string[]> {
    await this.advance(0);
    return this.logged;
  }

  /** Ends it like a crash. */
  async kill(): Promise<void> {
    if (this.isGone) return;
    const exited = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await exited;
  }

  freeze(): void {
    this.process.kill('SIGSTOP');
  }

  thaw(): void {
    this.process.kill('SIGCONT');
  }

  get isGone(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  private order<T>(order: string, options?: object): Promise<T> {
    const id = ++this.lastId;
    return new Promise<T>((resolve, reject) => {
      if (this.isGone) return reject(new Error('the worker has exited'));
      this.waiting.set(id, { resolve, reject });
      this.process.send({ id, order, options });
    });
  }

  private receive({ id, result, failure, logged = [], holdsLock, unhandled }: Answer): void {
    if (holdsLock) this.onLock();
    if (unhandled) this.unhandledRejections++;
    this.logged.push(...logged);
    const asked = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !asked) return;
    this.waiting.delete(id);
    if (failure === undefined) asked.resolve(result as never);
    else asked.reject(new Error(failure));
  }
}
