import { createHmac, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';
import type { ImportResult, ImportTask, ImportType } from './import-task.js';

/** Page 90983: only the last results are kept. */
const MAX_KEPT = 5;
/** A step takes about a tenth of a millisecond. A file can have hundreds of thousands. */
const MAX_STEPS_AT_ONCE = 5000;

export interface NewImport {
  readonly task: ImportTask;
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** Called once, at the end of the job. */
  readonly onEnd?: (jobid: string) => void;
}

export interface ImportJob {
  readonly type: ImportType;
  readonly total: number;
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly onEnd?: (jobid: string) => void;
  /** `undefined` after the end: the rows of a file can take much memory. */
  task?: ImportTask;
  /** The number of steps that ran. */
  done: number;
  /** `undefined` until the end. */
  results?: readonly ImportResult[];
}

/**
 * The import jobs of one corp. A job has no timer: its steps run when a call or a test next needs the state of the corp, as
 * far as the clock allows. So jobs follow `sandbox.clock` and keep no process alive. At most 5000 steps run at once, so that
 * other calls are not delayed: a longer job ends some calls later.
 */
export class ImportJobStore {
  /** By serial number, oldest first. */
  private readonly kept = new Map<number, ImportJob>();
  private readonly key = randomBytes(32);
  private lastSerial = 0;

  /** @returns the jobid. @throws ApiError 302008 while another job runs */
  start(job: NewImport): string {
    this.assertIdle();
    this.lastSerial += 1;
    const { type, total } = job.task;
    this.kept.set(this.lastSerial, { ...job, type, total, done: 0 });
    for (const serial of this.kept.keys()) if (this.kept.size > MAX_KEPT) this.kept.delete(serial);
    return this.idOf(this.lastSerial);
  }

  /** @throws ApiError 302008 while a job runs */
  assertIdle(): void {
    if (this.isBusy) throw new ApiError(302008);
  }

  /** Runs the steps that are due. */
  settle(nowMs: number): void {
    const job = this.kept.get(this.lastSerial);
    if (job?.task === undefined) return;
    const { task, startedAtMs, durationMs, done } = job;
    const elapsedMs = nowMs - startedAtMs;
    const onTime = elapsedMs >= durationMs ? task.total : Math.floor((task.total * elapsedMs) / durationMs);
    const due = Math.min(onTime, done + MAX_STEPS_AT_ONCE);
    if (due > done) {
      // First, so that a step that fails unexpectedly does not run again with every call.
      job.done = due;
      task.run(done, due, nowMs);
    }
    if (due < task.total) return;
    job.results = task.results();
    job.task = undefined;
    job.onEnd?.(this.idOf(this.lastSerial));
  }

  /** Whether a job runs. */
  get isBusy(): boolean {
    return this.kept.get(this.lastSerial)?.task !== undefined;
  }

  /** @throws ApiError 40088 for an id that the corp does not have, 40089 for one whose result was removed */
  find(jobid: string): ImportJob {
    const serial = Number.parseInt(jobid, 36);
    if (!(serial >= 1) || serial > this.lastSerial || jobid !== this.idOf(serial)) throw new ApiError(40088);
    const job = this.kept.get(serial);
    if (job === undefined) throw new ApiError(40089);
    return job;
  }

  /** Signed, so that old ids need no memory. */
  private idOf(serial: number): string {
    const signature = createHmac('sha256', this.key).update(String(serial)).digest('base64url');
    return `${serial.toString(36)}-${signature}`;
  }
}
