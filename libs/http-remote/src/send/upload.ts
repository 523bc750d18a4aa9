import type { Readable } from 'node:stream';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import type { StreamedBody } from '../wire/streamed-body.js';

/** One sending of a streamed body. */
export class Upload {
  readonly stream: Readable;
  /** The length, if it is known. Without it, the body is sent in chunks. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: StreamedBody) {
    this.stream = body.open();
    this.headers = body.size === undefined ? {} : { 'content-length': String(body.size) };
    // The HTTP client may stop listening before the stream fails.
    this.stream.on('error', () => undefined);
  }

  /** Why the body could not be read: the HTTP client only sees a request that breaks off. */
  get failure(): HttpRemoteError | undefined {
    const { errored } = this.stream;
    return errored instanceof HttpRemoteError ? errored : undefined;
  }

  /** Closes the source. */
  close(): void {
    this.stream.destroy();
  }
}
