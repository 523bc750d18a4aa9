import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ConfigurationInvalidError, ResponseUnreadableError, type DownloadOptions } from 'nestjs-http-remote';
import { BlockFailure, decrypted } from '../directory/block-cipher.js';
import { PartFile } from '../files/part-file.js';
import { TenantRegistry } from '../tenant/tenant.registry.js';
import { WorkWeixinService } from '../work-weixin.service.js';

/**
 * Which robot got the file: the context of the handler, or the name of the receiver.
 *
 * @see {@link BotFiles.download}
 */
export interface BotFileReceiver {
  /** @default as for a call of {@link WorkWeixinService.send} */
  readonly tenant?: string;
  /** The name of the receiver in `callbacks` of the tenant. */
  readonly receiver: string;
}

/** Options of {@link BotFiles.download}. `maxBytes` is 100 MiB by default: 企业微信 sends no larger file. */
export type BotFileOptions = Pick<
  DownloadOptions,
  'signal' | 'timeoutMs' | 'maxBytes' | 'idleTimeoutMs' | 'onDownloadProgress'
>;

/**
 * A file that a member sent to a robot, decrypted while it arrives. Read the stream to its end, or destroy it: until then a connection
 * stays open.
 *
 * @see {@link BotFiles.download}
 */
export interface BotFile {
  /** The name of the file, never a path. The member chose it: check its ending. */
  readonly fileName?: string | undefined;
  /** The bytes, which can be read once. It fails with the errors of {@link BotFiles.download}. */
  readonly stream: Readable;
  /** Reads the stream into memory. */
  toBuffer(): Promise<Buffer>;
  /**
   * Writes the stream to a file with the ending `.part` in the same folder, and renames it when it is complete.
   *
   * @returns the bytes written
   */
  toFile(path: string): Promise<{ readonly bytes: number }>;
}

/** A file of 100 MB, and its padding. */
const MAX_BYTES = 100 * 2 ** 20 + 32;

/**
 * Pictures and files that members send to a robot. Their address works for 5 minutes, and what it returns is encrypted with the `aesKey`
 * of the receiver. List it in the providers of a module.
 *
 * @example
 * ```ts
 * @OnWorkWeixinEvent(BotFileMessage)
 * async store({ file }: BotFileMessage, context: CallbackContext) {
 *   const sent = await this.files.download(file?.url, context);
 *   await sent.toFile(`/data/${randomUUID()}`);
 * }
 * ```
 */
@Injectable()
export class BotFiles {
  constructor(
    @Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService,
    @Inject(TenantRegistry) private readonly tenants: TenantRegistry,
  ) {}

  /**
   * Requests a file. No error and no log shows its address or the key.
   *
   * @param url of a `BotImageMessage`, `BotFileMessage` or `BotMixedMessage`
   * @throws ConfigurationInvalidError if the tenant has no robot of that name, or there is no address. The stream fails with
   * ResponseUnreadableError if it cannot be decrypted. Other errors: those of `WorkWeixinService.downloadUrl`
   */
  async download(
    url: string | undefined,
    { tenant: named, receiver }: BotFileReceiver,
    options: BotFileOptions = {},
  ): Promise<BotFile> {
    const name = this.workWeixin.tenantFor(named);
    const tenant = await this.tenants.find(name);
    const settings = tenant.receiver(receiver);
    if (settings?.kind !== 'bot') {
      throw new ConfigurationInvalidError(
        `BotFiles: callbacks of the tenant ${JSON.stringify(name)} has no robot ${JSON.stringify(receiver)}: pass the context of the handler`,
      );
    }
    if (!url) throw new ConfigurationInvalidError('BotFiles: there is no address: pass url of the message');
    const { signal, timeoutMs, maxBytes = MAX_BYTES, idleTimeoutMs, onDownloadProgress } = options;
    const download = await this.workWeixin.downloadUrl(url, {
      tenant: name,
      maxBytes,
      ...(signal && { signal }),
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(idleTimeoutMs !== undefined && { idleTimeoutMs }),
      ...(onDownloadProgress && { onDownloadProgress }),
    });
    const key = Buffer.from(`${settings.aesKey}=`, 'base64');
    const stream = plainStream(download.stream, key);
    return {
      fileName: download.fileName,
      stream,
      toBuffer: async () => Buffer.concat((await stream.toArray()) as Buffer[]),
      toFile: async (path) => ({ bytes: await PartFile.temporary(path).write(stream) }),
    };
  }
}

/** Destroying it closes the connection at once. `Readable.from()` would wait for the next piece, and not even start to read. */
function plainStream(ciphertext: Readable, key: Buffer): Readable {
  const pieces = plainPieces(ciphertext, key);
  return new Readable({
    read() {
      pieces.next().then(
        ({ done, value }) => void this.push(done ? null : value),
        (error: Error) => void this.destroy(error),
      );
    },
    destroy(error, callback) {
      ciphertext.destroy();
      callback(error);
    },
  });
}

async function* plainPieces(ciphertext: Readable, key: Buffer): AsyncGenerator<Buffer, void, undefined> {
  try {
    for await (const piece of decrypted(ciphertext, key, {})) if (piece.length > 0) yield piece;
  } catch (error) {
    if (!(error instanceof BlockFailure)) throw error;
    throw new ResponseUnreadableError(
      `the file of a robot ${error.message}: the aesKey of its receiver may have changed`,
    );
  }
}
