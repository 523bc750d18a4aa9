import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Credential } from '../corp/credential.js';
import { effectOf } from '../faults/fault-effect.js';
import type { DecidingFault } from '../faults/fault.js';
import type { Faults, Strike } from '../faults/faults.js';
import type { Pauses } from '../faults/pauses.js';
import type { Journal, JournalEntry } from '../journal/journal.js';
import type { Notices } from '../journal/notices.js';
import type { Redactor } from '../journal/redactor.js';
import { SensitiveMask } from '../journal/sensitive-mask.js';
import { fingerprint } from '../token/access-token.registry.js';
import type { ApiResponse } from './response.js';
import { type Delivery, inFull } from './delivery.js';
import { dispatch } from './dispatch.js';
import { MAX_BODY_BYTES, MAX_FORM_BYTES, readBody } from './read-body.js';
import { receive, type ReceivedRequest } from './received-request.js';
import { parseTarget, type RequestTarget } from './request-target.js';
import type { SandboxContext } from './sandbox-context.js';

export interface ExchangeDeps {
  readonly context: SandboxContext;
  readonly faults: Faults;
  readonly pauses: Pauses;
  readonly journal: Journal;
  readonly redactor: Redactor;
  readonly notices: Notices;
  readonly onCall: (entry: JournalEntry) => void;
}

/** The caller, identified by its token. */
interface Identity {
  readonly token?: string;
  readonly owner?: Credential;
}

interface Outcome {
  readonly delivery: Delivery;
  readonly applied: boolean;
  /** What the sandbox would have sent without a fault; `undefined` if the request was not looked at. */
  readonly response?: ApiResponse;
}

/** Handles one request: read, match faults, wait, apply, record, send. Every request takes this path. */
export async function exchange(req: IncomingMessage, res: ServerResponse, deps: ExchangeDeps): Promise<void> {
  const startedAt = performance.now();
  const target = parseTarget(req.url ?? '');
  const isConcurrencyExceeded = !enterCall(target, res, deps.context);
  const request = receive(req, await readBody(req, await prepare(target, deps.context)));
  const identity = identify(request, deps.context);
  const strike = deps.faults.strike({
    path: faultPathOf(request, deps.context),
    hasValidToken: identity.owner !== undefined,
  });
  if (strike.delayMs !== undefined && !(await deps.pauses.wait(strike.delayMs))) return;
  const outcome = carryOut(
    request,
    () => dispatch(request, deps.context, isConcurrencyExceeded),
    identity,
    strike.fault,
    deps,
  );
  record(request, identity, strike, outcome, performance.now() - startedAt, deps);
  // The caller may have disconnected during a delay. A response started after that would never get a close event.
  if (!res.destroyed) outcome.delivery.send(res);
}

/** Counts the call as in flight until its response is sent. @returns false if there are too many */
function enterCall(
  { path, query }: RequestTarget,
  res: ServerResponse,
  { limits, tokens }: SandboxContext,
): boolean {
  const release = limits.acquire(path, tokens.ownerOf(query.peek('access_token'))?.corpId);
  if (release === undefined) return false;
  res.once('close', release);
  return true;
}

/** Loads what is known about the API. @returns the longest body that it takes, in bytes */
async function prepare(
  { path, underPrefix }: RequestTarget,
  { routes, described }: SandboxContext,
): Promise<number> {
  if (!routes.isDescribed(path, underPrefix)) return routes.maxBodyBytes(path, underPrefix) ?? MAX_BODY_BYTES;
  if (!described.isLoaded) await described.load();
  return MAX_FORM_BYTES;
}

/** All files have one page, whatever their names. */
function faultPathOf({ path, underPrefix }: RequestTarget, { routes }: SandboxContext): string {
  return (underPrefix ? undefined : routes.findPage(path)?.page.path) ?? path;
}

function identify({ query }: ReceivedRequest, { tokens }: SandboxContext): Identity {
  const token = query.peek('access_token');
  return { token, owner: tokens.ownerOf(token) };
}

function carryOut(
  request: ReceivedRequest,
  apply: () => ApiResponse,
  { token }: Identity,
  fault: DecidingFault | undefined,
  { context }: ExchangeDeps,
): Outcome {
  if (fault === undefined) return outcomeOf(apply(), inFull);
  const effect = effectOf(fault, request, context.failures);
  if (effect.replaces) {
    const response = effect.applied ? apply() : undefined;
    return { delivery: effect.delivery, applied: response?.errcode === 0, response };
  }
  if (effect.endsToken !== undefined && token !== undefined) context.tokens.endOne(token, effect.endsToken);
  return outcomeOf(apply(), effect.deliver);
}

function outcomeOf(response: ApiResponse, deliver: (response: ApiResponse) => Delivery): Outcome {
  return { delivery: deliver(response), applied: response.errcode === 0, response };
}

function record(
  request: ReceivedRequest,
  { token, owner }: Identity,
  { fault, delayMs }: Strike,
  { delivery, applied, response }: Outcome,
  durationMs: number,
  { context, journal, redactor, notices, onCall }: ExchangeDeps,
): void {
  const mask = maskOf(request, context);
  const query = redactor.record(request.query.toRecord());
  const body = redactor.value(request.body.value);
  const unknownFields = response?.unknownFields?.map((name) => redactor.text(name));
  const entry: JournalEntry = {
    at: context.now(),
    method: request.method,
    path: redactor.text(request.path),
    query: mask?.query(query) ?? query,
    body: mask === undefined ? body : mask.body(body),
    contentType: request.contentType && redactor.text(request.contentType),
    headers: redactor.record(request.headers),
    corpId: owner?.corpId,
    credential: owner?.name,
    tokenFingerprint: token && fingerprint(token),
    applied,
    fault: fault?.kind ?? (delayMs === undefined ? undefined : 'delay'),
    status: delivery.status,
    errcode: delivery.errcode,
    source: response?.source,
    unknownFields: unknownFields?.length === 0 ? undefined : unknownFields,
    durationMs,
  };
  journal.add(entry, request.body.valueSize);
  onCall(entry);
  notices.report(entry);
}

/** Routes receive known fields, and tests inspect them; of other APIs the journal shows no secret and no personal data. */
function maskOf(
  { path, underPrefix }: RequestTarget,
  { routes, described }: SandboxContext,
): SensitiveMask | undefined {
  if (routes.isDescribed(path, underPrefix)) return described.maskOf(path);
  if (!underPrefix || !routes.has(path)) return SensitiveMask.ofUnknownApi();
  const secretNames = routes.secretNames(path);
  return secretNames.length === 0 ? undefined : SensitiveMask.ofNames(secretNames);
}
