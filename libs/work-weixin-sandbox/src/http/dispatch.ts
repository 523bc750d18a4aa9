import type { Corp } from '../corp/corp.js';
import type { Credential } from '../corp/credential.js';
import { visibilityOf } from '../corp/visibility.js';
import type { ArmedAnswer } from '../answers/answers.js';
import type { DescribedApi } from '../described/described-api.js';
import { checkDescribedCaller, describedResponse } from '../described/described-response.js';
import { ApiError } from '../errors/api.error.js';
import { UnknownFields } from '../described/unknown-fields.js';
import {
  type AnyRoute,
  FileReply,
  type OpenRoute,
  type PageRoute,
  type Route,
  type RouteReply,
} from '../routes/route.js';
import { parametersOf, replyOf } from '../routes/sandbox-route.js';
import { type ApiResponse, fileResponse, success } from './response.js';
import { errorPage } from './error-page.js';
import type { FormPart } from './form.reader.js';
import { JsonReader } from './json.reader.js';
import type { ReceivedRequest } from './received-request.js';
import type { SandboxContext } from './sandbox-context.js';

/**
 * Finds the route, checks limits and caller, runs the handler. Synchronous, so that no call sees another one half done.
 * @param isConcurrencyExceeded whether the corp has too many calls of this API in flight
 */
export function dispatch(
  request: ReceivedRequest,
  context: SandboxContext,
  isConcurrencyExceeded: boolean,
): ApiResponse {
  const { path, ip } = request;
  const { limits } = context;
  const nowMs = context.now();
  const page = request.underPrefix ? undefined : context.routes.findPage(path);
  if (page !== undefined) return showPage(page.page, page.name, request, context);
  try {
    const route = context.routes.find(path, request.underPrefix);
    const isExempt = route !== undefined && isExemptCall(route, request, context);
    if (!isExempt) limits.admitAddress(path, ip, nowMs);
    if (route === undefined) return dispatchDescribed(request, context, isConcurrencyExceeded);
    if (route.callers === 'anyone') return callOpenRoute(route, request, context);
    const caller = authenticate(request, context, isConcurrencyExceeded, isExempt);
    return callRoute(route, caller, request, context);
  } catch (error) {
    return context.failures.from(error, ip);
  }
}

function callOpenRoute(route: OpenRoute, request: ReceivedRequest, context: SandboxContext): ApiResponse {
  checkMethod(route, request);
  const { corps, tokens, limits, messaging } = context;
  const { query, ip } = request;
  const call = { corps, tokens, limits, messaging, query, ip, nowMs: context.now() };
  route.admit?.(call);
  const readJson = () => jsonOf(route, request);
  const answer = context.answers.next(route.path);
  if (answer !== undefined) return answered(answer, readJson(), request, context);
  return responseOf(route.handle({ ...call, readJson, form: formOf(route, request) }), request, context);
}

/** A page that a browser opens. Its errors are pages too. */
function showPage(
  page: PageRoute,
  name: string,
  request: ReceivedRequest,
  { corps, hosted, failures, now }: SandboxContext,
): ApiResponse {
  const { query, target, headers, method } = request;
  try {
    if (method !== 'GET' && method !== 'HEAD') throw new ApiError(40058, `${page.path} takes GET`);
    const search = target.split('?').slice(1).join('?');
    const call = { corps, hosted, query, search, name, range: headers.range, nowMs: now() };
    return fileResponse(page.handle(call));
  } catch (error) {
    if (error instanceof ApiError) return fileResponse(errorPage(error), error.errcode);
    return failures.from(error, request.ip);
  }
}

function isExemptCall(route: AnyRoute, { query }: ReceivedRequest, context: SandboxContext): boolean {
  if (route.callers === 'anyone' || route.isExempt === undefined) return false;
  const caller = context.tokens.ownerOf(query.peek('access_token'));
  return caller !== undefined && route.isExempt(corpOf(caller, context), caller, query, context.now());
}

function authenticate(
  { path, query }: ReceivedRequest,
  { tokens, limits, now }: SandboxContext,
  isConcurrencyExceeded: boolean,
  isExempt = false,
): Credential {
  const caller = tokens.authenticate(query.text('access_token'));
  if (isConcurrencyExceeded) throw new ApiError(45033);
  if (!isExempt) limits.admitCorp(path, caller.corpId, now());
  return caller;
}

function callRoute(
  route: Route,
  caller: Credential,
  request: ReceivedRequest,
  context: SandboxContext,
): ApiResponse {
  checkCaller(route, caller, request.ip);
  checkMethod(route, request);
  const corp = corpOf(caller, context);
  const json = jsonOf(route, request);
  const answer = context.answers.next(route.path);
  if (answer !== undefined) return answered(answer, json, request, context, caller);
  const { cursors, limits, messaging, hosted, downloads, jobs, jobEvents } = context;
  const reply = route.handle({
    corp,
    caller,
    visibility: visibilityOf(corp, caller),
    query: request.query,
    body: new JsonReader(json),
    json,
    nowMs: context.now(),
    cursors,
    limits,
    messaging,
    form: formOf(route, request),
    range: request.headers.range,
    origin: request.origin,
    hosted,
    jobs,
    jobEvents,
    downloads,
  });
  return responseOf(reply, request, context);
}

/** A call of an API that the sandbox has no route for. */
function dispatchDescribed(
  request: ReceivedRequest,
  context: SandboxContext,
  isConcurrencyExceeded: boolean,
): ApiResponse {
  const api = context.described.get(request.path);
  if (api === undefined) throw new Error(`the description of ${request.path} is not loaded`);
  const unknown = new UnknownFields();
  let response: ApiResponse;
  try {
    const caller = identifyCaller(api, request, context, isConcurrencyExceeded);
    checkMethod(api, request);
    const answer = context.answers.next(api.path);
    response = describedResponse(api, request, {
      ...context.samples,
      unknown,
      caller,
      checksFields: answer?.checksFields ?? true,
      answer: answer && ((body) => answered(answer, body, request, context, caller)),
    });
  } catch (error) {
    response = context.failures.from(error, request.ip);
  }
  // A misspelled field is often the reason why another one is missing.
  return { ...response, unknownFields: unknown.list() };
}

/** @returns the caller, or `undefined` for a call that has a key in its URL instead of a token */
function identifyCaller(
  api: DescribedApi,
  request: ReceivedRequest,
  context: SandboxContext,
  isConcurrencyExceeded: boolean,
): Credential | undefined {
  const { query, ip } = request;
  if (api.callers.includes('webhook')) {
    const key = query.text('key');
    if (key === undefined || !context.corps.hasWebhook(key)) throw new ApiError(93000);
    return undefined;
  }
  if (api.callers.includes('response')) return undefined;
  const caller = authenticate(request, context, isConcurrencyExceeded);
  checkAddress(caller, ip);
  checkDescribedCaller(api, caller);
  return caller;
}

/** Runs an answer of `sandbox.answer()`. It replaces the handler of a route. */
function answered(
  answer: ArmedAnswer,
  json: Readonly<Record<string, unknown>>,
  request: ReceivedRequest,
  context: SandboxContext,
  caller?: Credential,
): ApiResponse {
  answer.hits += 1;
  const { reply } = answer;
  if (typeof reply !== 'function') {
    return { ...responseOf(reply, request, context), source: 'answer' };
  }
  const call = {
    query: parametersOf(request.query),
    body: structuredClone(json),
    nowMs: context.now(),
    ...(caller && callerView(caller, context)),
  };
  const what = `the answer for ${answer.path}`;
  return {
    ...responseOf(
      replyOf(what, () => reply(call), 'it'),
      request,
      context,
    ),
    source: 'answer',
  };
}

function callerView(caller: Credential, context: SandboxContext) {
  const corp = corpOf(caller, context);
  return { corp: { corpId: corp.corpId, snapshot: () => corp.snapshot() }, credential: caller.name };
}

function corpOf({ corpId }: Credential, { corps, now }: SandboxContext): Corp {
  const corp = corps.get(corpId);
  if (corp === undefined) throw new Error(`token of an unknown corp ${corpId}`);
  corp.settle(now());
  return corp;
}

/** Rejects callers that must not call this API with this secret or from this address. */
function checkCaller(route: Route, caller: Credential, ip: string): void {
  checkAddress(caller, ip);
  if (!route.callers.includes(caller.kind)) {
    throw new ApiError(
      48002,
      `${route.path} is for ${route.callers.join(' and ')} secrets, not ${caller.kind}`,
    );
  }
  if (route.showsMemberDetails && caller.ipAddedLate) throw new ApiError(48009);
}

function checkAddress({ trustedIps }: Credential, ip: string): void {
  if (trustedIps?.includes(ip) === false) throw new ApiError(60020, ip);
}

/** WeCom never returns HTTP 405: with the wrong method it does not find the parameters. */
function checkMethod(route: Pick<AnyRoute, 'path' | 'method'>, { method }: ReceivedRequest): void {
  if (method === route.method) return;
  throw new ApiError(
    route.method === 'POST' ? 40063 : 40058,
    `${route.path} takes ${route.method}, not ${method}`,
  );
}

function jsonOf(route: AnyRoute, { body }: ReceivedRequest): Readonly<Record<string, unknown>> {
  if (route.method === 'GET') return {};
  if (route.takesForm === true) {
    if (body.form !== undefined) return {};
    throw body.rejection?.errcode === 40206
      ? body.rejection
      : new ApiError(40063, `${route.path} takes multipart/form-data`);
  }
  if (body.rejection !== undefined) throw body.rejection;
  return body.value as Readonly<Record<string, unknown>>;
}

function formOf({ takesForm }: AnyRoute, { body }: ReceivedRequest): readonly FormPart[] {
  return (takesForm === true && body.form) || [];
}

/** A custom route rejects a call by returning an errcode. */
function responseOf(
  reply: RouteReply | FileReply,
  { ip }: ReceivedRequest,
  { failures }: SandboxContext,
): ApiResponse {
  if (reply instanceof FileReply) return fileResponse(reply.file);
  const { errcode = 0, errmsg } = reply;
  if (typeof errcode !== 'number' || errcode === 0) return success(reply);
  return failures.rejection(errcode, typeof errmsg === 'string' ? errmsg : 'refused', ip);
}
