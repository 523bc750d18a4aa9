import type { ClientSettings } from '../client/client-settings.js';
import type { HttpRemoteInput } from '../declare/http-remote.input.js';
import type { SignedInput } from '../declare/signed.input.js';
import { serializeBody } from '../encode/body.encoder.js';
import { CountedBody } from '../encode/counted-body.js';
import { encodeParts, type RequestParts } from '../encode/input.encoder.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { amountOf, kindOf } from '../lang/kind-of.js';
import { ownValue } from '../lang/plain-data.js';
import { MAX_TIMEOUT_MS, isTimeoutMs } from '../lang/timeout-ms.js';
import { deepCopyOf } from '../metadata/dto-copy.js';
import { readInputOf, type InputMetadata } from '../metadata/input.reader.js';
import type { UntypedInput } from '../metadata/untyped-input.js';
import { notify, observed } from '../observe/notify.js';
import { progressReport } from '../observe/progress-report.js';
import { brokenRulesOf, validateInput } from '../validate/input.validator.js';
import type { TransferProgress } from '../wire/transfer-progress.js';
import { isValidationMode, type ValidationMode } from '../validate/validation-mode.js';
import type { HttpBody } from '../wire/wire-request.js';
import { runAttempts } from './attempts.js';
import { Call } from './call.js';
import { checkCallback, type DownloadPlan } from './download-plan.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';
import { PreparedRequest } from './prepared-request.js';

/** Options of one call: {@link HttpRemoteClient.send}. */
export interface CallOptions {
  /** Aborts the call at any stage. */
  signal?: AbortSignal;
  /**
   * Milliseconds that the whole call may take.
   * @default the API's, then the client's
   */
  timeoutMs?: number;
  /**
   * What happens if the input breaks a rule: it is rejected, sent nevertheless, or not checked at all.
   * @default the client's
   */
  validation?: ValidationMode;
  /** The application of the tenant that makes the call: authorizers read it, call records and log lines name it. */
  app?: string;
  /**
   * Is called for each piece of the request's body that is sent. A retry starts again at 0. If it throws, the error is logged, and it
   * is not called again.
   */
  onUploadProgress?: (progress: TransferProgress) => void;
}

/**
 * START HERE. One call from its input to its output:
 *
 *     validate, encode                         once per call, below
 *     limit, authorize, send, check, decode    once per attempt, in attempts.ts
 *     renew, retry                             between two attempts, in attempts.ts
 *
 * Observers run around the call, interceptors around its stages. {@link Call} carries what the stages share, and its timer
 * and signal end the call at any stage. {@link ClientSettings} holds the ports that fill the stages.
 */
export async function dispatch<TOutput = unknown>(
  input: HttpRemoteInput<TOutput> | UntypedInput,
  client: ClientSettings,
  options: CallOptions = {},
): Promise<HttpRemoteExchange<TOutput>> {
  const call = startCall(input, readInputOf(input), client, options);
  let error: unknown;
  try {
    client.calls.add(call);
    const start = () => {
      if (call.endedBy) return Promise.reject(call.endedBy);
      return call.untilEnded(stagesOf(call, client));
    };
    return (await observed(start, call, client)) as HttpRemoteExchange<TOutput>;
  } catch (thrown) {
    error = thrown;
    markSpent(thrown, call);
    throw thrown;
  } finally {
    endCall(call, error, client);
  }
}

/** A one-time code in the input may be used up although the call has failed. */
export function markSpent(error: unknown, { api }: Call): void {
  if (api.onceKind === 'consumes' && error instanceof HttpRemoteError && error.outcome === 'unknown') {
    error.spent();
  }
}

export function endCall(call: Call, error: unknown, client: ClientSettings): void {
  call.close();
  client.calls.delete(call);
  notify(call, error, client);
  call.release();
}

/** The stages of a call, inside its interceptors. */
export function stagesOf(call: Call, client: ClientSettings): Promise<HttpRemoteExchange> {
  return client.interceptors.length > 0 ? intercepted(call, client) : inStages(call, client);
}

/** The request that `dispatch` would send first, not authorized. No interceptor and no observer runs. */
export async function prepare(
  input: object,
  client: ClientSettings,
  options: CallOptions = {},
): Promise<PreparedRequest> {
  const call = startCall(input, readInputOf(input), client, options);
  try {
    call.throwIfEnded();
    return await call.untilEnded(Promise.resolve(validateAndEncode(call, client)));
  } finally {
    call.close();
  }
}

/** @throws ConfigurationInvalidError if an option is wrong */
export function startCall(
  input: object,
  metadata: InputMetadata,
  client: ClientSettings,
  options: CallOptions,
  download?: DownloadPlan,
): Call {
  const { api } = metadata;
  const timeoutMs = ownValue(options, 'timeoutMs');
  if (timeoutMs !== undefined && !isTimeoutMs(timeoutMs)) {
    throw new ConfigurationInvalidError(
      `timeoutMs must be from 1 to ${MAX_TIMEOUT_MS}, not ${amountOf(timeoutMs)}`,
      { api },
    );
  }
  const limitMs = timeoutMs ?? api.timeoutMs ?? client.timeoutMs;
  const validation = ownValue(options, 'validation') ?? client.validation;
  if (!isValidationMode(validation)) {
    throw new ConfigurationInvalidError(
      `validation must be "enforce", "warn" or "off", not ${kindOf(validation)}`,
      { api },
    );
  }
  const app = ownValue(options, 'app');
  if (app !== undefined && typeof app !== 'string') {
    throw new ConfigurationInvalidError(`app must be a name, not ${kindOf(app)}`, { api });
  }
  const onUploadProgress = ownValue(options, 'onUploadProgress');
  if (onUploadProgress !== undefined) checkCallback('onUploadProgress', onUploadProgress, api);
  return new Call(
    input,
    metadata,
    client.name,
    limitMs,
    ownValue(options, 'signal'),
    validation,
    app,
    onUploadProgress,
    download,
  );
}

/** The first interceptor is the outermost. */
function intercepted(call: Call, client: ClientSettings): Promise<HttpRemoteExchange> {
  return client.interceptors.reduceRight<() => Promise<HttpRemoteExchange>>(
    (next, interceptor) => async () => interceptor.intercept(call, next),
    () => inStages(call, client),
  )();
}

/** Runs again if an interceptor calls `next` again. */
async function inStages(call: Call, client: ClientSettings): Promise<HttpRemoteExchange> {
  call.stage = 'validate';
  let request: PreparedRequest;
  try {
    const encoding = validateAndEncode(call, client);
    request = encoding instanceof Promise ? await encoding : encoding;
    call.encoded(request);
  } catch (error) {
    // If an interceptor calls `next` again, an earlier request may have been sent.
    throw error instanceof HttpRemoteError ? call.asCallError(error) : error;
  }
  call.throwIfEnded();
  const renewRequest = call.api.replayGuard === undefined ? undefined : () => signAgain(call, client);
  return runAttempts(request, call, client, renewRequest);
}

/** Synchronous, unless the input is signed, a rule is asynchronous or a file has to be read. */
function validateAndEncode(call: Call, client: ClientSettings): Promise<PreparedRequest> | PreparedRequest {
  if (call.api.replayGuard !== undefined) return signValidateAndEncode(call, client);
  const validating = runRules(call.input, call);
  return validating
    ? validating.then(() => encode(call.input, call, client))
    : encode(call.input, call, client);
}

/** @param input the call's, or a signed copy of it */
function runRules(input: object, call: Call): void | Promise<void> {
  if (call.validation === 'enforce') return validateInput(input);
  // An interceptor may have changed the input before it calls `next` again. What was sent before was sent with broken rules.
  if (call.attempts === 0) call.violations = undefined;
  if (call.validation === 'off') return;
  const finding = brokenRulesOf(input);
  return finding?.then((violations) => {
    if (violations.length > 0) call.violations = violations;
  });
}

/** Signs first: rules may require the nonce and the signature. */
async function signValidateAndEncode(call: Call, client: ClientSettings): Promise<PreparedRequest> {
  const signed = await signedCopyOf(call);
  await runRules(signed, call);
  return encode(signed, call, client);
}

/** The request of another attempt: the remote rejects the nonce of the last one. */
async function signAgain(call: Call, client: ClientSettings): Promise<PreparedRequest> {
  try {
    const request = await encode(await signedCopyOf(call), call, client);
    call.encoded(request);
    call.throwIfEnded();
    return request;
  } catch (error) {
    throw error instanceof HttpRemoteError && error !== call.endedBy ? call.asCallError(error) : error;
  }
}

async function signedCopyOf(call: Call): Promise<object> {
  const copy = deepCopyOf(call.input, call.api);
  try {
    await (copy as SignedInput).sign();
  } catch (cause) {
    throw new InputNotEncodableError('sign() of the input failed', { api: call.api, cause });
  }
  call.signed(copy);
  return copy;
}

/** @param input the call's, or a signed copy of it */
function encode(
  input: object,
  call: Call,
  client: ClientSettings,
): Promise<PreparedRequest> | PreparedRequest {
  const { metadata } = call;
  const parts = encodeParts(input, metadata);
  const body = serializeBody(metadata.api, input, parts, call);
  return body instanceof Promise
    ? body.then((content) => preparedRequest(call, client, parts, content))
    : preparedRequest(call, client, parts, body);
}

function preparedRequest(
  { metadata, download, onUploadProgress }: Call,
  client: ClientSettings,
  parts: RequestParts,
  body: HttpBody | undefined,
): PreparedRequest {
  if (!body || !onUploadProgress) {
    return new PreparedRequest(client, metadata, parts, body, download?.headers);
  }
  const report = progressReport('onUploadProgress', onUploadProgress);
  const counted = { ...body, content: new CountedBody(body.content, report) };
  return new PreparedRequest(client, metadata, parts, counted, download?.headers);
}
