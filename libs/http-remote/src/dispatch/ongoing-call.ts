import { maskerOf } from '../observe/mask-texts.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import type { CallProgress } from './call-progress.js';
import { Deadline } from './deadline.js';
import type { HttpRemoteCall } from './http-remote-call.js';

// A text of megabytes must not hold the process up.
const MAX_MASKED = 65_536;

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

  /** What its requests hold of secrets; undefined before there is one. */
  secrets: (() => Iterable<string>) | undefined;
  #masker: { readonly key: string; readonly mask: ReturnType<typeof maskerOf> } | undefined;

  get inputName(): string {
    return this.input.constructor.name;
  }

  mask(text: string, more: Iterable<string> = []): string {
    const secrets = [...more, ...(this.secrets?.() ?? [])];
    const key = secrets.join('\n');
    // An answer has a dozen headers.
    if (this.#masker?.key !== key) this.#masker = { key, mask: maskerOf(secrets) };
    return this.#masker.mask(text, MAX_MASKED);
  }
}
