import type { CallbackFields } from '../callback/callback-fields.js';
import type { CallbackReceiver } from '../callback/callback-seed.js';
import type { Callbacks } from '../callback/callbacks.js';
import type { Timetable } from '../clock/timetable.js';
import type { Corp } from '../corp/corp.js';
import type { Credential } from '../corp/credential.js';
import type { ImportCallback } from '../import/import-callback.js';

/** `JobType` in the event at the end of a job. */
export type JobType =
  | 'sync_user'
  | 'replace_user'
  | 'replace_party'
  | 'export_user'
  | 'export_simple_user'
  | 'export_department'
  | 'export_tag';

/** How a job ended. */
export interface EndedJob {
  readonly jobid: string;
  readonly type: JobType;
  /** @default 0 */
  readonly errcode?: number;
  /** @default 'ok' */
  readonly errmsg?: string;
}

/** The name of the receiver in deliveries to the callback of an import. */
const OF_JOB = 'job';

/** Tells the end of jobs. */
export class JobEvents {
  constructor(
    private readonly callbacks: Callbacks,
    private readonly timetable: Timetable,
    private readonly now: () => number,
  ) {}

  /** Carries out what the corp's jobs have to do at this time, so that their ends are told although nobody calls. */
  settleAt(corp: Corp, atMs: number): void {
    this.timetable.at(atMs, () => {
      const nowMs = this.now();
      corp.settle(nowMs);
      if (corp.imports.isBusy) this.settleAt(corp, nowMs);
    });
  }

  /** Page 90973: to the callback that the import was started with. Its sender is a member. */
  importEnded(corp: Corp, job: EndedJob, { url, token, encodingaeskey: aesKey }: ImportCallback): void {
    const { corpId, creator = 'sys' } = corp;
    const seed = { url: url ?? '', token: token ?? '', aesKey: aesKey ?? '' };
    const receiver = {
      ...seed,
      name: OF_JOB,
      corpId,
      kind: 'contacts',
      receiveId: corpId,
      idsOnly: false,
    } as const;
    this.told(receiver, job, creator);
  }

  /** Page 94946: to the receiver of the secret that started the export. */
  exportEnded(caller: Credential, job: EndedJob): void {
    const receiver = this.receiverOf(caller);
    if (receiver !== undefined) this.told(receiver, job, 'sys');
  }

  /** Page 96219: to the receiver of the secret that started the upload. */
  uploadEnded(caller: Credential, jobid: string): void {
    const receiver = this.receiverOf(caller);
    if (receiver !== undefined) this.notify(receiver, 'event/upload_media_job_finish', { JobId: jobid });
  }

  private told(receiver: CallbackReceiver, job: EndedJob, sender: string): void {
    const { jobid: JobId, type: JobType, errcode: ErrCode = 0, errmsg: ErrMsg = 'ok' } = job;
    const fields = { FromUserName: sender, BatchJob: { JobId, JobType, ErrCode, ErrMsg } };
    this.notify(receiver, 'event/batch_job_result', fields);
  }

  private notify(receiver: CallbackReceiver, eventId: string, fields: CallbackFields): void {
    this.callbacks.notify(receiver, eventId, fields);
  }

  private receiverOf({ name, corpId }: Credential): CallbackReceiver | undefined {
    return this.callbacks.find(name, corpId);
  }
}
