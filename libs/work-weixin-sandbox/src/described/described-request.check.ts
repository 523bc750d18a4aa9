import { ApiError } from '../errors/api.error.js';
import type { FormPart } from '../http/form.reader.js';
import type { ReceivedRequest } from '../http/received-request.js';
import type { Query } from '../http/query.js';
import type { DescribedApi, FieldShape } from './described-api.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { Place } from './place.js';
import type { UnknownFields } from './unknown-fields.js';
import { checkObject } from './value.check.js';

/** Parameters that every API takes. */
const COMMON_PARAMETERS: ReadonlySet<string> = new Set(['access_token', 'debug']);

/** The fields of a request that was checked. */
export interface CheckedRequest {
  readonly query: JsonObject;
  /** Empty without a JSON body. */
  readonly body: JsonObject;
}

/**
 * Checks a request against the description of its API: kind of body, required fields, JSON types, limits, rules.
 * @param unknown receives the fields that the description does not have, even if the request is rejected
 * @throws ApiError for the first thing that the server would reject
 */
export function checkDescribedRequest(
  api: DescribedApi,
  request: ReceivedRequest,
  unknown: UnknownFields,
): CheckedRequest {
  const query = queryOf(api, request.query);
  checkObject(query, api.query, Place.root('query'), unknown);
  return { query, body: bodyOf(api, request, unknown) };
}

/** The parameters with the types that the API expects. */
function queryOf({ query: { fields } }: DescribedApi, query: Query): JsonObject {
  const names = Object.keys(query.toRecord()).filter((name) => !COMMON_PARAMETERS.has(name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = query.text(name);
      if (text === undefined) return [];
      const field = fields.get(name);
      return [[name, field === undefined ? text : parameterOf(text, field)]];
    }),
  );
}

/** Text in a query is a number if the API expects one. Booleans in a query are 0 and 1. */
function parameterOf(text: string, { name, accepted }: FieldShape): unknown {
  if (accepted.includes('s')) return text;
  if (accepted.includes('b') && /^[01]$/.test(text))
    return accepted.includes('i') ? Number(text) : text === '1';
  const isNumber = accepted.includes('n') ? /^-?\d{1,15}(\.\d{1,15})?$/ : /^-?\d{1,19}$/;
  if (isNumber.test(text)) return Number(text);
  throw new ApiError(40058, `query.${name} must be ${accepted.includes('n') ? 'a number' : 'an integer'}`);
}

function bodyOf(api: DescribedApi, { body }: ReceivedRequest, unknown: UnknownFields): JsonObject {
  if (api.bodyKind === 'multipart') {
    checkForm(api, body.form, unknown);
    return {};
  }
  // Some APIs are called by POST although they take nothing.
  if (api.method === 'GET' || (api.bodyKind === 'none' && body.size === 0)) return {};
  if (body.rejection !== undefined) {
    // Without a required field an empty request is the same as {}.
    if (body.size === 0 && body.value === undefined && ![...api.body.fields.values()].some(isRequired))
      return {};
    throw body.rejection;
  }
  const value = isJsonObject(body.value) ? body.value : {};
  checkObject(value, api.body, Place.root('body'), unknown);
  return value;
}

function isRequired({ isRequired: required }: FieldShape): boolean {
  return required;
}

function checkForm(
  { path, body: { fields } }: DescribedApi,
  form: readonly FormPart[] | undefined,
  unknown: UnknownFields,
): void {
  if (form === undefined) throw new ApiError(40063, `${path} takes multipart/form-data`);
  const files = form.filter(({ filename }) => filename !== undefined);
  if (files.length === 0) throw new ApiError(40063, 'the form has no file: give its part a filename');
  const expected = [...fields.values()].filter(isRequired).map(({ name }) => name);
  const absent = expected.find((name) => !files.some((file) => file.name === name));
  if (absent !== undefined) throw new ApiError(40063, `the file must be in a part named ${absent}`);
  if (files.some(({ size }) => size === 0)) throw new ApiError(44001, 'the file has no bytes');
  if (expected.length === 0) return;
  for (const { name } of form) if (!fields.has(name)) unknown.add(Place.root('body').at(name));
}
