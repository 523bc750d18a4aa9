import { ApiError } from '../../errors/api.error.js';
import { readExportKey } from '../../export/export-cipher.js';
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
  { corp, caller, body, jobs, nowMs }: RouteCall,
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
  });
  return { jobid };
}
