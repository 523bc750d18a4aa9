import { type Visibility, visibilityOf } from '../../corp/visibility.js';
import { ApiError } from '../../errors/api.error.js';
import { blocksOf } from '../../export/export-blocks.js';
import { readExportKey } from '../../export/export-cipher.js';
import type { StoredMember } from '../../member/member.js';
import type { JobType } from '../../jobs/job-events.js';
import type { RouteCall } from '../route.js';

const MAX_BLOCK_SIZE = 1_000_000;

/** Names of fields that the journal masks. */
export const EXPORT_SECRET_NAMES = ['encoding_aeskey'];

/**
 * Starts an export of the caller's visible scope.
 * @param blocks makes the content of each block
 * @throws ApiError 40058 for the key and for the size of a block
 */
export function startExport(
  { corp, caller, body, jobs, jobEvents, nowMs }: RouteCall,
  type: JobType,
  blocks: (blockSize: number) => readonly object[] | undefined,
): { jobid: string } {
  const key = readExportKey(body.string('encoding_aeskey'));
  const blockSize = body.integer('block_size') ?? MAX_BLOCK_SIZE;
  if (blockSize < jobs.minBlockSize || blockSize > MAX_BLOCK_SIZE) {
    throw new ApiError(40058, `block_size must be ${jobs.minBlockSize} to ${MAX_BLOCK_SIZE}`);
  }
  const { durationMs } = jobs;
  const jobid = corp.exports.start({
    caller,
    key,
    blocks: () => blocks(blockSize),
    startedAtMs: nowMs,
    durationMs,
    // It can only fail if the tag is gone.
    onEnd: (ended, isDone) =>
      jobEvents.exportEnded(caller, {
        jobid: ended,
        type,
        ...(!isDone && { errcode: 40068, errmsg: 'invalid tagid' }),
      }),
  });
  jobEvents.settleAt(corp, nowMs + durationMs);
  return { jobid };
}

/**
 * Starts an export of all members that the caller sees at its end.
 * @throws ApiError 40058 for the key and for the size of a block
 */
export function startMemberExport(
  call: RouteCall,
  type: JobType,
  view: (member: StoredMember, visibility: Visibility) => object,
): { jobid: string } {
  const { corp, caller } = call;
  return startExport(call, type, (blockSize) => {
    const visibility = visibilityOf(corp, caller);
    const members = corp.members.all().filter((member) => visibility.member(member));
    return blocksOf(members, blockSize).map((block) => ({
      userlist: block.map((member) => view(member, visibility)),
    }));
  });
}
