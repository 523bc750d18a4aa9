import { createHmac, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';
import type { ImportCallback } from './import-callback.js';
import type { ImportTask } from './import-task.js';

/** Page 90983: only the last results are kept. */
const MAX_KEPT = 5;

export interface ImportJob {
  readonly task: ImportTask;
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly callback?: ImportCallback;
  /** The number of steps that ran. */
  done: number;
  isFinished: boolean;
}

/**
 * The import jobs of one corp. A job has no timer: its steps run when a call or a test next needs the state of the corp, as
 * far as the clock allows. So jobs follow `sandbox.clock` and keep no process alive.
 */
export class ImportJobStore {
  /** By serial number, oldest first. */
  private readonly kept = new Map<number, ImportJob>();
  private readonly key = randomBytes(32);
  private lastSerial = 0;

  /** @returns the jobid. @throws ApiError 302008 while another job runs */
  start(job: Omit<ImportJob, 'done' | 'isFinished'>): string {
    this.assertIdle();
    this.lastSerial += 1;
    this.kept.set(this.lastSerial, { ...job, done: 0, isFinished: false });
    for (const serial of this.kept.keys()) if (this.kept.size > MAX_KEPT) this.kept.delete(serial);
    return this.idOf(this.lastSerial);
  }

  /** @throws ApiError 302008 while a job runs */
  assertIdle(): void {
    if (this.kept.get(this.lastSerial)?.isFinished === false) throw new ApiError(302008);
  }

  /** Runs the steps that are due. */
  settle(nowMs: number): void {
    const job = this.kept.get(this.lastSerial);
    if (job === undefined || job.isFinished) return;
    const { task, startedAtMs, durationMs, done } = job;
    const elapsedMs = nowMs - startedAtMs;
    const isOver = elapsedMs >= durationMs;
    const due = isOver ? task.total : Math.floor((task.total * elapsedMs) / durationMs);
    if (due > done) {
      // First, so that a step that fails unexpectedly does not run again with every call.
      job.done = due;
      task.run(done, due, nowMs);
    }
    job.isFinished = isOver;
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
