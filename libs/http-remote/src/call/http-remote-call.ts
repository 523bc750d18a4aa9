import type { ApiMetadata } from '../metadata/api-metadata.js';

/** One call on its way, as ports and interceptors see it. */
export interface HttpRemoteCall {
  /** The input DTO. May hold secrets and personal data: never log it. */
  readonly input: object;
  /** The name of the input's class. */
  readonly inputName: string;
  readonly api: ApiMetadata;
  /** The name of the client that sends it. */
  readonly client: string;
  /** Fires when the caller gives up or the call's time is over. */
  readonly signal: AbortSignal;
  /** Milliseconds until then. */
  readonly remainingMs: number;
}
