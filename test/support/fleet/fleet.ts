import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

const ENTRY_POINTS = ['http-remote', 'work-weixin'].map((lib) =>
  resolve(ROOT, 'libs', lib, 'dist/esm/index.js'),
);
const CACHE = resolve(ROOT, 'node_modules/.cache/fleet');
const BUILT = resolve(CACHE, 'built');
const LOCK = resolve(CACHE, 'lock');
const BUILD_WITHIN_MS = 120_000;

/**
 * Bundles the libraries, because a worker process does not run in Jest. One spec does so for all that run at the same time, or later: workers of
 * another must not find half of a file.
 */
export async function buildLibraries(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  while (!hasLocked()) await wait(100);
  try {
    const startedAtMs = Date.now();
    if (isBuiltSince(changedAtMs())) return;
    await bundleLibraries();
    writeFileSync(BUILT, '');
    // As of the sources that were read.
    utimesSync(BUILT, startedAtMs / 1000, startedAtMs / 1000);
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function hasLocked(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // Whoever had it was killed.
    const lock = statSync(LOCK, { throwIfNoEntry: false });
    if (lock && Date.now() - lock.mtimeMs > BUILD_WITHIN_MS) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

function isBuiltSince(timeMs: number): boolean {
  const built = statSync(BUILT, { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs > timeMs && ENTRY_POINTS.every((path) => existsSync(path));
}

/** When a source was last written, added or deleted. */
function changedAtMs(): number {
  const libraries = resolve(ROOT, 'libs');
  const paths = readdirSync(libraries).flatMap((lib) => {
    const sources = resolve(libraries, lib, 'src');
    const below = readdirSync(sources, { recursive: true, encoding: 'utf8' });
    return [resolve(libraries, lib, 'package.json'), sources, ...below.map((path) => resolve(sources, path))];
  });
  return Math.max(...[resolve(ROOT, 'rolldown.config.mjs'), ...paths].map((path) => statSync(path).mtimeMs));
}

async function bundleLibraries(): Promise<void> {
  const rolldown = resolve(ROOT, 'node_modules/rolldown/bin/cli.mjs');
  const options = { cwd: ROOT, timeout: BUILD_WITHIN_MS };
  await promisify(execFile)(process.execPath, [rolldown, '-c'], options).catch(
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
