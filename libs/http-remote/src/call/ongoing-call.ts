import type { ApiMetadata } from '../metadata/api-metadata.js';
import type { CallProgress } from './call-progress.js';
import { Deadline } from './deadline.js';
import type { HttpRemoteCall } from './http-remote-call.js';

/** One call on its way, with the end of its time. */
export class OngoingCall extends Deadline implements HttpRemoteCall {
  constructor(
    readonly input: object,
    override readonly api: ApiMetadata,
    readonly client: string,
    progress: CallProgress,
    timeoutMs: number,
    callerSignal: AbortSignal | undefined,
  ) {
    super(timeoutMs, callerSignal, api, progress);
  }

  get inputName(): string {
    return this.input.constructor.name;
  }
}
