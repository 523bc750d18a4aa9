import { readImportCallback } from '../../import/import-callback.js';
import type { ImportTask } from '../../import/import-task.js';
import { MemberImport } from '../../import/member-import.js';
import { readMemberFile } from '../../import/member-file.reader.js';
import type { RouteCall } from '../route.js';
import { requestedFile } from './requested-file.js';

/**
 * Starts an import of the uploaded file. The file is checked at once, its rows while the job runs.
 * @param taskOf reads the file
 * @throws ApiError 302008 while another job runs, 41006, 40007, and those of the file
 */
export function startImport(call: RouteCall, taskOf: (file: Buffer) => ImportTask): { jobid: string } {
  const { corp, body, jobs, jobEvents, nowMs } = call;
  const callback = readImportCallback(body);
  const file = requestedFile(call);
  corp.imports.assertIdle();
  const task = taskOf(file);
  const { durationMs } = jobs;
  const { type } = task;
  const onEnd = callback && ((jobid: string) => jobEvents.importEnded(corp, { jobid, type }, callback));
  const jobid = corp.imports.start({ task, onEnd, startedAtMs: nowMs, durationMs });
  if (callback !== undefined) jobEvents.settleAt(corp, nowMs + durationMs);
  return { jobid };
}

/** Starts an import of members. */
export function startMemberImport(
  call: RouteCall,
  type: MemberImport['type'],
  by: string,
): { jobid: string } {
  const toInvite = call.body.boolean('to_invite') ?? true;
  return startImport(
    call,
    (file) => new MemberImport(call.corp, readMemberFile(file), { type, toInvite, by }),
  );
}
