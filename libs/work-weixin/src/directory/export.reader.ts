import { setTimeout as delay } from 'node:timers/promises';
import { HttpStatusError, ResponseUnreadableError } from 'nestjs-http-remote';
import type { ExportGetResultDataListDto } from '../catalogue/export/export-get-result.api.js';
import { ExportBlockDamagedError } from '../errors/export-block-damaged.error.js';
import { ExportExpiredError } from '../errors/export-expired.error.js';
import type { JobReference } from '../jobs/job-reference.js';
import { PollDelays } from '../jobs/poll-delays.js';
import { isTransientFailure } from '../jobs/transient-failure.js';
import type { WorkWeixinService } from '../work-weixin.service.js';
import { BlockFailure, decrypted } from './block-cipher.js';
import { JsonSplitter, SplitFailure, type SplitElement } from './json-splitter.js';

/** A member with all its fields is a few kilobytes. */
const MAX_ELEMENT_BYTES = 4 * 2 ** 20;
const MAX_BLOCK_BYTES = 2 ** 40;
const MOST_RESUMPTIONS = 5;
const RESUMPTIONS = { firstPollMs: 500, maxPollMs: 10_000 };
/** The statuses of a file store for a URL that has expired. */
const GONE: ReadonlySet<number> = new Set([401, 403, 404, 410]);

/** An export whose blocks can be downloaded. */
export interface FinishedExport {
  readonly job: JobReference;
  readonly key: Buffer;
  readonly blocks: readonly ExportGetResultDataListDto[];
  readonly signal?: AbortSignal | undefined;
}

/** Reads the elements of a list; undefined if the list is of no interest. */
export type ElementReader<T> = (element: SplitElement) => T | undefined;

/** Downloads, checks, decrypts and parses the blocks of an export, one after the other and each as a stream. */
export class ExportReader {
  constructor(private readonly workWeixin: Pick<WorkWeixinService, 'downloadUrl'>) {}

  /**
   * @param lists the names of the lists that a block may have: it has at least one of them
   * @throws ExportBlockDamagedError, ExportExpiredError. For other errors see `WorkWeixinService.downloadUrl`
   */
  async *elements<T>(
    finished: FinishedExport,
    lists: readonly string[],
    read: ElementReader<T>,
  ): AsyncGenerator<T, void, undefined> {
    for (let block = 0; block < finished.blocks.length; block++) {
      const splitter = new JsonSplitter(MAX_ELEMENT_BYTES);
      try {
        for await (const plain of this.plain(finished, block)) {
          for (const element of splitter.split(plain)) {
            const value = readAs(read, element);
            if (value !== undefined) yield value;
          }
        }
        splitter.end();
        if (!lists.some((list) => splitter.lists.has(list)))
          throw new SplitFailure(`has no ${lists.join(' or ')}`);
      } catch (error) {
        throw isDamage(error)
          ? new ExportBlockDamagedError(finished.job, block, finished.blocks.length, error.message)
          : error;
      }
    }
  }

  private plain(finished: FinishedExport, block: number): AsyncIterable<Buffer> {
    const { url, size, md5 } = finished.blocks[block] as ExportGetResultDataListDto;
    if (!url) throw new BlockFailure('has no URL');
    return decrypted(this.ciphertext(finished, block, url, size), finished.key, { size, md5 });
  }

  /** Goes on at the byte at which a connection broke: the server supports Range. */
  private async *ciphertext(
    finished: FinishedExport,
    block: number,
    url: string,
    size: number | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const { tenant } = finished.job;
    const delays = new PollDelays(RESUMPTIONS);
    let at = 0;
    for (let failures = 0; ;) {
      try {
        const { stream } = await this.workWeixin.downloadUrl(url, {
          tenant,
          maxBytes: MAX_BLOCK_BYTES,
          ...(finished.signal && { signal: finished.signal }),
          ...(at > 0 && { range: { start: at } }),
        });
        for await (const piece of stream as AsyncIterable<Uint8Array>) {
          at += piece.length;
          failures = 0;
          yield piece;
        }
        return;
      } catch (error) {
        if (error instanceof HttpStatusError && GONE.has(error.status))
          throw new ExportExpiredError(finished.job, block, finished.blocks.length, error);
        if (at > 0 && at === size) return;
        if (!isTransientFailure(error) || ++failures > MOST_RESUMPTIONS) throw error;
        // The next attempt reports that the caller aborted.
        await delay(delays.next(), undefined, { signal: finished.signal }).catch(() => undefined);
      }
    }
  }
}

function isDamage(error: unknown): error is BlockFailure | SplitFailure {
  return error instanceof BlockFailure || error instanceof SplitFailure;
}

function readAs<T>(read: ElementReader<T>, element: SplitElement): T | undefined {
  try {
    return read(element);
  } catch (error) {
    throw error instanceof ResponseUnreadableError
      ? new SplitFailure(`has an element of ${element.list} that is not an object`)
      : error;
  }
}
