import type { Credential } from '../corp/credential.js';
import { ApiError } from '../errors/api.error.js';
import { WriteUnansweredError } from '../errors/write-unanswered.error.js';
import type { ReceivedRequest } from '../http/received-request.js';
import { type ApiResponse, fileResponse, success } from '../http/response.js';
import type { DescribedApi } from './described-api.js';
import { checkDescribedRequest, type CheckedRequest } from './described-request.check.js';
import { isJsonObject, type JsonObject, scalarText } from './json-object.js';
import { sampleFile } from './sample-file.js';
import { sampleResponse } from './sample-response.js';
import type { UnknownFields } from './unknown-fields.js';

/** How the sandbox treats APIs that it has no route for. */
export interface SampleOptions {
  /** Whether fields that the documentation does not mention are rejected. */
  readonly strict: boolean;
  readonly unwritten: 'sample' | 'refuse';
  /** Number of elements of a list with pages. */
  readonly sampleElements: number;
}

export interface DescribedCallOptions extends SampleOptions {
  /** Receives the fields of the request that the documentation does not mention. */
  readonly unknown: UnknownFields;
  readonly caller?: Credential;
  /** Whether the fields of the request are checked. */
  readonly checksFields: boolean;
  /** The response given to `sandbox.answer()`, in place of a sample. */
  readonly answer?: (body: JsonObject) => ApiResponse;
}

/** Tokens that no secret of a corp gives. Any token of the corp stands for them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'any',
  'chatArchive',
  'authCorp',
  'registration',
  'downstream',
]);

/** @throws ApiError 48002 for a secret of another kind */
export function checkDescribedCaller({ path, callers }: DescribedApi, { kind }: Credential): void {
  if (callers.some((caller) => caller === kind || ELSEWHERE.has(caller))) return;
  throw new ApiError(48002, `${path} is for ${callers.join(' and ')} secrets, not ${kind}`);
}

/**
 * The response of an API that the sandbox has no route for, if the request is valid.
 * @throws ApiError for what the server would reject; WriteUnansweredError for a write that nobody answers
 */
export function describedResponse(
  api: DescribedApi,
  request: ReceivedRequest,
  options: DescribedCallOptions,
): ApiResponse {
  const { caller, strict, unknown, answer } = options;
  const checked = options.checksFields
    ? checkDescribedRequest(api, request, unknown)
    : uncheckedRequest(request);
  const [first] = unknown.list();
  if (strict && first !== undefined) {
    throw new ApiError(40058, `${first} is not a field of ${api.path} (strict)`);
  }
  if (api.namesOwnApp && caller !== undefined) checkOwnApp(checked, caller);
  return responseOf(api, request, checked, options, answer);
}

function responseOf(
  api: DescribedApi,
  { headers }: ReceivedRequest,
  checked: CheckedRequest,
  { unwritten, sampleElements }: SampleOptions,
  answer: DescribedCallOptions['answer'],
): ApiResponse {
  if (answer !== undefined) return answer(checked.body);
  if (!api.isRead && unwritten === 'refuse') throw new WriteUnansweredError(api.path);
  if (api.hasFileResponse) {
    return { ...fileResponse(sampleFile(headers.range)), source: 'sample' };
  }
  return { ...success(sampleResponse(api, checked, sampleElements)), source: 'sample' };
}

function uncheckedRequest({ body }: ReceivedRequest): CheckedRequest {
  return { query: {}, body: isJsonObject(body.value) ? body.value : {} };
}

/** @throws ApiError 301002 if the request names another app than the caller's */
function checkOwnApp({ query, body }: CheckedRequest, { agentId }: Credential): void {
  const given = body.agentid ?? query.agentid;
  if (agentId === undefined || given === undefined || scalarText(given) === String(agentId)) return;
  throw new ApiError(301002, `agentid must be the caller's own, ${agentId}`);
}
