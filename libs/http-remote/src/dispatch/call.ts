import { setMaxListeners } from 'node:events';
import { readBody } from '../decode/response.reader.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import type { HttpRemoteError, HttpRemoteOutcome, HttpRemoteStage } from '../errors/http-remote.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import type { InputMetadata } from '../metadata/input.reader.js';
import { MASK, maskerOf } from '../observe/mask-texts.js';
import { secretsOfInput, secretsOfRequest } from '../observe/redact.js';
import type { TransferProgress } from '../wire/transfer-progress.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { Violation } from '../errors/input-invalid.error.js';
import {
  keptResponse,
  redactResponse,
  type KeptResponse,
  type RedactedResponse,
} from '../observe/redact-response.js';
import type { ValidationMode } from '../validate/validation-mode.js';
import type { WireResponse } from '../wire/wire-response.js';
import type { HttpRemoteCall } from './http-remote-call.js';
import type { DownloadPlan } from './download-plan.js';
import type { FileDownload } from './file-download.js';
import type { RecordedRequest } from './prepared-request.js';

type EndListener = (reason: HttpRemoteError) => void;

/** From harmless to harmful. */
const OUTCOMES: readonly HttpRemoteOutcome[] = ['not-sent', 'refused', 'unknown'];

// Masking a text of many megabytes would block the process.
const MAX_MASKED = 65_536;

/** One call in progress: its input, its stage and attempts, the time it has left, and the error that ended it early. */
export class Call implements HttpRemoteCall {
  readonly api: ApiMetadata;
  readonly startedAtMs = Date.now();
  stage: HttpRemoteStage = 'validate';
  /** How many requests were sent. */
  attempts = 0;
  /** How often the authorizer replaced a rejected grant. */
  renewals = 0;
  /** The HTTP status of the last response; undefined until there is one. */
  status: number | undefined;
  /** The rules that the input broke and is sent nevertheless. */
  violations: readonly Violation[] | undefined;
  /** How much of the call the remote did not do although it reports success, by property of the output. */
  rejected: Readonly<Record<string, number>> | undefined;
  /** The bytes of the file that a download received. */
  receivedBytes: number | undefined;
  /** The file that the last attempt opened. */
  opened: FileDownload | undefined;
  /** The error of the last failed attempt. */
  lastError: HttpRemoteError | undefined;
  /** The timeout, abort or shutdown that ended the call; undefined while it may go on. */
  endedBy: HttpRemoteError | undefined;

  /** Monotonic, unlike `startedAtMs`. */
  private readonly started = performance.now();
  private worstOutcome: HttpRemoteOutcome = 'not-sent';
  private isResponsePending = false;
  private readonly timer: NodeJS.Timeout;
  private readonly endListeners: EndListener[] = [];
  private controller: AbortController | undefined;

  // Private at run time: ports get the call, and may print it.
  #request: RecordedRequest | undefined;
  readonly #sent: WireRequest[] = [];
  /** The last response. A large body is not kept. */
  #response: KeptResponse | undefined;
  #signed: object[] | undefined;
  #isReleased = false;
  #masker: { readonly secrets: string; readonly mask: ReturnType<typeof maskerOf> } | undefined;

  /** Starts the call's timer: `close` must follow. */
  constructor(
    readonly input: object,
    readonly metadata: InputMetadata,
    readonly client: string,
    private readonly timeoutMs: number,
    private readonly callerSignal: AbortSignal | undefined,
    readonly validation: ValidationMode = 'enforce',
    readonly app?: string,
    readonly onUploadProgress?: (progress: TransferProgress) => void,
    /** Set if the response is handed over as a stream. */
    readonly download?: DownloadPlan,
  ) {
    this.api = metadata.api;
    this.timer = setTimeout(expire, timeoutMs, this);
    if (callerSignal?.aborted) this.abort();
    else if (callerSignal) {
      // A batch of calls may share one signal: many listeners are not a leak.
      setMaxListeners(0, callerSignal);
      callerSignal.addEventListener('abort', this.abort, { once: true });
    }
  }

  get inputName(): string {
    return this.input.constructor.name;
  }

  get durationMs(): number {
    return performance.now() - this.started;
  }

  get remainingMs(): number {
    return this.timeoutMs - this.durationMs;
  }

  /** The encoded request; undefined until the input is encoded. */
  get request(): RecordedRequest | undefined {
    return this.#request;
  }

  encoded(request: RecordedRequest): void {
    this.#request = request;
  }

  /** Records the copy that is sent in place of the input: a response may repeat its signature, which must be masked. */
  signed(copy: object): void {
    (this.#signed ??= []).push(copy);
  }

  /** The outcome of the call if it ended now. */
  get outcome(): HttpRemoteOutcome {
    return this.isResponsePending ? 'unknown' : this.worstOutcome;
  }

  /** An attempt is about to be sent. Until it ends, the remote may have acted on it. */
  sending(request: WireRequest): void {
    // An interceptor may call `next` again while an earlier attempt is pending, or after it succeeded.
    if (this.isResponsePending) this.worstOutcome = 'unknown';
    this.stage = 'send';
    this.attempts++;
    this.status = undefined;
    this.#response = undefined;
    this.rejected = undefined;
    this.isResponsePending = true;
    this.#sent.push(request);
  }

  /** A response arrived. */
  received(response: WireResponse): void {
    this.status = response.status;
    this.#response = keptResponse(response);
    this.stage = 'check';
  }

  /** The response is accepted, and its file is handed over: the time of the call ends, and its signal goes on. */
  accepted(): void {
    clearTimeout(this.timer);
  }

  /** The file of a download has ended. */
  fileReceived(bytes: number): void {
    this.receivedBytes = bytes;
    if (this.#response) this.#response = { ...this.#response, body: { length: bytes } };
  }

  /**
   * The response of the last attempt, redacted; undefined if there was none, or if the call is released.
   *
   * @param more other secrets that it may contain
   */
  redactedResponse(more: Iterable<string> = []): RedactedResponse | undefined {
    const response = this.#response;
    if (!response) return undefined;
    const mask = maskerOf([...more, ...this.secrets()]);
    return redactResponse(this.api, response, parsed(this.api, response), (text) => mask(text, MAX_MASKED));
  }

  /** An attempt failed. A better outcome of a later attempt does not undo what this one may have done. */
  failed(error: HttpRemoteError): void {
    this.isResponsePending = false;
    this.lastError = error;
    if (OUTCOMES.indexOf(error.outcome) > OUTCOMES.indexOf(this.worstOutcome)) {
      this.worstOutcome = error.outcome;
    }
  }

  /** Turns the error of one attempt into the error of the call: it gets the call's outcome. */
  asCallError(error: HttpRemoteError): HttpRemoteError {
    const { outcome } = this;
    return error.outcome === outcome ? error : error.endingIn(outcome);
  }

  get signal(): AbortSignal {
    if (!this.controller) {
      this.controller = new AbortController();
      if (this.endedBy) this.controller.abort(this.endedBy);
    }
    return this.controller.signal;
  }

  onEnd(listener: EndListener): void {
    this.endListeners.push(listener);
  }

  offEnd(listener: EndListener): void {
    const at = this.endListeners.lastIndexOf(listener);
    if (at >= 0) this.endListeners.splice(at, 1);
  }

  throwIfEnded(): void {
    if (this.endedBy) throw this.endedBy;
  }

  /** Settles as the work does, unless the call ends first: then it rejects with `endedBy`, and a later error of the work is ignored. */
  untilEnded<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      work.then(resolve, reject);
      if (this.endedBy) reject(this.endedBy);
      // First, so that a listener that throws cannot keep the call from ending.
      else this.endListeners.unshift(reject);
    });
  }

  /** Stops the timer, which would keep the process alive. */
  close(): void {
    clearTimeout(this.timer);
    this.callerSignal?.removeEventListener('abort', this.abort);
  }

  /**
   * Drops the requests once all work of the call is done: garbage collections move an ended call around for a while, and its
   * bodies with it.
   */
  release(): void {
    this.#response = undefined;
    // After a timeout, work that is not waited for may still mask its errors.
    if (this.endedBy) return;
    this.#isReleased = true;
    this.#request = undefined;
    this.#signed = undefined;
    this.#masker = undefined;
    this.#sent.length = 0;
  }

  expire(): void {
    const cause = this.lastError;
    this.end(new CallTimeoutError(`timed out after ${this.timeoutMs} ms`, { ...this.context(), cause }));
  }

  /** Ends the call because its client is closing and cannot wait longer. */
  shutDown(): void {
    const message = 'the application is closing and no longer waits for this call';
    this.end(new ClientClosedError(message, { ...this.context(), cause: this.lastError }));
  }

  mask(text: string, more: Iterable<string> = []): string {
    if (this.#isReleased) return MASK;
    const secrets = [...more, ...this.secrets()];
    const key = secrets.join('\n');
    // A response has a dozen headers to mask with the same secrets.
    if (this.#masker?.secrets !== key) this.#masker = { secrets: key, mask: maskerOf(secrets) };
    return this.#masker.mask(text, MAX_MASKED);
  }

  /** A response may repeat the token of any attempt. */
  private secrets(): string[] {
    if (!this.#request) return [];
    return [
      ...secretsOfInput(this.input),
      ...(this.#signed?.flatMap(secretsOfInput) ?? []),
      ...this.#request.secrets(),
      ...this.#sent.flatMap((request) => secretsOfRequest(request)),
    ];
  }

  private readonly abort = (): void => {
    const cause: unknown = this.callerSignal?.reason;
    this.end(new CallAbortedError('the caller aborted the call', { ...this.context(), cause }));
  };

  private context() {
    return { api: this.api, stage: this.stage, outcome: this.outcome };
  }

  private end(reason: HttpRemoteError): void {
    if (this.endedBy) return;
    this.endedBy = reason;
    for (const listener of this.endListeners.splice(0)) listener(reason);
    this.controller?.abort(reason);
  }
}

function parsed(api: ApiMetadata, { status, headers, body }: KeptResponse): unknown {
  try {
    return ArrayBuffer.isView(body) ? readBody(api, { status, headers, body }) : undefined;
  } catch {
    return undefined;
  }
}

/** One function for all timers, instead of a closure per call. */
function expire(call: Call): void {
  call.expire();
}
