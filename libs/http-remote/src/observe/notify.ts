import { Logger } from '@nestjs/common';
import type { ClientSettings } from '../client/client-settings.js';
import type { Call } from '../dispatch/call.js';
import { describeError } from '../errors/describe-error.js';
import type { HttpRemoteCallRecord, HttpRemoteObserver, ObservedCall } from './http-remote.observer.js';

const logger = new Logger('HttpRemote');

/** Runs a call inside the `around` of its observers. The first observer is the outermost. */
export function observed<T>(
  work: () => Promise<T>,
  call: Call,
  { baseUrl, observers, tenant }: ClientSettings,
): Promise<T> {
  if (call.api.ignoreLog) return work();
  let view: ObservedCall | undefined;
  let next = work;
  for (let i = observers.length - 1; i >= 0; i--) {
    const observer = observers[i];
    if (!observer?.around) continue;
    const seen = (view ??= viewOf(call, tenant, baseUrl));
    const inner = next;
    next = () => around(observer, seen, inner);
  }
  return next();
}

/** Reports a call that has ended to the observers of its client. */
export function notify(call: Call, error: unknown, { observers, tenant, check }: ClientSettings): void {
  if (call.api.ignoreLog || observers.length === 0) return;
  const { request, startedAtMs, durationMs } = call;
  let open: Call | undefined = call;
  const record: HttpRemoteCallRecord = {
    client: call.client,
    tenant,
    app: call.app,
    api: referenceTo(call),
    inputName: call.inputName,
    startedAt: new Date(startedAtMs),
    endedAt: new Date(startedAtMs + durationMs),
    durationMs,
    attempts: call.attempts,
    status: call.status,
    error,
    receivedBytes: call.receivedBytes,
    violations: call.violations,
    rejected: error === undefined ? call.rejected : undefined,
    request: () => request?.redacted(),
    response: () => open?.redactedResponse(check.secrets?.()),
  };
  for (const observer of observers) report(observer, record);
  // A record that is kept must keep neither the input nor the response.
  open = undefined;
}

/** The call runs exactly once, and its caller gets its result, whatever the observer does. */
function around<T>(observer: HttpRemoteObserver, view: ObservedCall, work: () => Promise<T>): Promise<T> {
  let started: Promise<T> | undefined;
  const run = () => (started ??= work());
  let returned: unknown;
  try {
    returned = observer.around?.(view, run);
  } catch (error) {
    logFailure(observer, error);
  }
  const result = run();
  Promise.resolve(returned).catch((error: unknown) =>
    // An observer may pass the call's own error on: the observer itself did not fail.
    result.then(
      () => logFailure(observer, error),
      (failure: unknown) => failure !== error && logFailure(observer, error),
    ),
  );
  return result;
}

/** The caller does not wait for an asynchronous observer, and does not get its error. */
function report(observer: HttpRemoteObserver, record: HttpRemoteCallRecord): void {
  try {
    const reporting = observer.onCall(record);
    if (reporting) Promise.resolve(reporting).catch((error: unknown) => logFailure(observer, error));
  } catch (error) {
    logFailure(observer, error);
  }
}

function logFailure(observer: HttpRemoteObserver, error: unknown): void {
  logger.error(`observer ${observer.constructor.name} failed: ${describeError(error)}`);
}

function viewOf(call: Call, tenant: string | undefined, baseUrl: string): ObservedCall {
  return {
    client: call.client,
    tenant,
    app: call.app,
    baseUrl,
    api: referenceTo(call),
    get attempts() {
      return call.attempts;
    },
    get status() {
      return call.status;
    },
    get durationMs() {
      return call.durationMs;
    },
  };
}

function referenceTo({ api: { action, desc, httpMethod } }: Call): HttpRemoteCallRecord['api'] {
  return { action, desc, httpMethod };
}
