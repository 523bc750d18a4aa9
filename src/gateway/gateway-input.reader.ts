import { InputInvalidError, type FieldDescription, type RemoteApiDescription } from 'nestjs-http-remote';
import { WorkWxInput } from 'nestjs-work-weixin';
import { ProblemException } from '../problems/problem.js';
import { offeredFields, takesBody } from './offered-fields.js';

/** The parts of an Express request that an input is built from. */
export interface GivenInput {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Whether the request has a body, of any content type. */
  readonly hasBody: boolean;
}

type Plain = Record<string, unknown>;

/** The caller controls the number and the length of keys, so both are limited. */
const MAX_VIOLATIONS = 100;
const MAX_KEY_LENGTH = 100;

/**
 * Builds the input from a request. `send()` validates it.
 *
 * @throws InputInvalidError if the request has unknown keys; it names each of them
 * @throws ProblemException if the body is not a JSON object
 */
export function readGatewayInput(api: RemoteApiDescription, given: GivenInput): WorkWxInput {
  const { path, query, body } = offeredFields(api);
  const plain = takesBody(api)
    ? readBody(body, given)
    : rejectUnknown(
        api,
        query,
        mapOwn(given.query, (key, value) => fromText(fieldOf(query, key), value)),
      );
  if (takesBody(api)) rejectUnknown(api, body, plain);
  const inPath = mapOwn(given.params, (key, value) => fromText(fieldOf(path, key), value));
  return inputClassOf(api).from(new CallerValues({ ...inPath, ...plain }));
}

/** Not a plain object: from it, `from()` would send an `extra` of the caller, which no rule checks. */
class CallerValues {
  constructor(values: Plain) {
    Object.assign(this, values);
  }
}

function readBody(fields: readonly FieldDescription[], { body, hasBody }: GivenInput): Plain {
  if (!hasBody) return {};
  if (body === undefined) {
    throw new ProblemException('body-not-json', '请求体必须是 JSON：请设置 content-type: application/json');
  }
  if (!isRecord(body)) throw new ProblemException('request-malformed', '请求体必须是 JSON 对象');
  return withDates(fields, body);
}

/** `from()` would reject unknown keys as well, but it accepts the properties that the gateway withholds. */
function rejectUnknown(api: RemoteApiDescription, fields: readonly FieldDescription[], plain: Plain): Plain {
  const unknown = Object.keys(plain).filter((key) => !fieldOf(fields, key));
  if (unknown.length === 0) return plain;
  const known = fields.map(({ property }) => property).join(', ') || '无';
  throw new InputInvalidError(
    unknown.slice(0, MAX_VIOLATIONS).map((key) => ({
      property: key,
      wirePath: key,
      rule: 'unknownProperty',
      message: `没有字段 ${JSON.stringify(key.slice(0, MAX_KEY_LENGTH))}，可用的字段：${known}`,
    })),
    { api, omitted: Math.max(0, unknown.length - MAX_VIOLATIONS) },
  );
}

/** A query contains only text. A value that does not match the type of the field stays text, and its rules reject it. */
function fromText(field: FieldDescription | undefined, value: unknown): unknown {
  if (!field) return value;
  if (field.isArray) return [value].flat().map((item) => scalarFromText(field, item));
  return scalarFromText(field, value);
}

function scalarFromText({ type, rules }: FieldDescription, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const isNumber =
    type === 'number' || rules.some(({ name }) => /^(?:isInt|isNumber|isId32|min|max)$/.test(name));
  if (isNumber) return /^-?\d{1,15}(?:\.\d+)?$/.test(value) ? Number(value) : value;
  const choices = rules.find(({ name }) => name === 'isIn')?.constraints[0];
  if (Array.isArray(choices) && !choices.includes(value)) {
    return (choices as unknown[]).find((choice) => String(choice) === value) ?? value;
  }
  if (type === 'boolean')
    return value === 'true' || value === '1' || (value === 'false' || value === '0' ? false : value);
  return type === 'date' ? dateOf(value) : value;
}

/** JSON has no dates: they are written as ISO 8601, in UTC unless they contain an offset. */
function withDates(fields: readonly FieldDescription[], plain: Readonly<Plain>): Plain {
  return mapOwn(plain, (key, value) => {
    const field = fieldOf(fields, key);
    const read = (item: unknown): unknown => {
      if (field?.type === 'date') return dateOf(item);
      const nested = field?.nested?.fields;
      return nested && isRecord(item) ? withDates(nested, item) : item;
    };
    return Array.isArray(value) ? value.map(read) : read(value);
  });
}

function dateOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return value;
  const date = new Date(/(?:z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}Z`);
  return Number.isNaN(date.getTime()) ? value : date;
}

function fieldOf(fields: readonly FieldDescription[], property: string): FieldDescription | undefined {
  return fields.find((field) => field.property === property);
}

/** Keeps `__proto__` as a plain key, as in the caller's JSON. */
function mapOwn(plain: Readonly<Plain>, map: (key: string, value: unknown) => unknown): Plain {
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, map(key, value)]));
}

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface InputClass {
  from(plain: object): WorkWxInput;
}

function inputClassOf({ target }: RemoteApiDescription): InputClass {
  if (!(target.prototype instanceof WorkWxInput)) {
    throw new TypeError(`${target.name} is not an input of 企业微信: let it extend WorkWxInput`);
  }
  return target as unknown as InputClass;
}
