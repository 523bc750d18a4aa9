import { inspect, type InspectOptions } from 'node:util';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import type { HttpRemoteCallRecord } from './http-remote.observer.js';

/**
 * One call as a log message: a line if the logger prints text, fields if it writes objects. The fields are own properties, which
 * nestjs-pino and nest-winston copy. It is a class because Nest prints a plain object over several lines.
 */
export class CallLine {
  readonly message: string;
  readonly client: string;
  readonly api: string;
  readonly durationMs: number;
  readonly attempts: number;
  readonly outcome: string;

  constructor({ client, tenant, api, attempts, durationMs, status, error }: HttpRemoteCallRecord) {
    const ms = Math.round(durationMs);
    const sent = `${attempts} sent${status === undefined ? '' : `, status ${status}`}`;
    const line = `${client} ${api.httpMethod} ${api.action} ${api.desc}: ${ms} ms, ${sent}`;
    this.message = error === undefined ? line : `${line}: ${onOneLine(describeError(error))}`;
    this.client = client;
    this.api = api.action;
    this.durationMs = ms;
    this.attempts = attempts;
    this.outcome = 'done';
    if (status !== undefined) Object.assign(this, { status });
    if (tenant !== undefined) Object.assign(this, { tenant });
    if (error !== undefined) Object.assign(this, fieldsOf(error));
  }

  toString(): string {
    return this.message;
  }

  /** Printed alone it is a line; inside another object, such as the record of a JSON logger, it is its fields. */
  [inspect.custom](depth: number, options: InspectOptions): unknown {
    return depth === options.depth ? this.message : { ...this };
  }
}

/** The fields of an HttpRemoteError, and of its cause, which may be the last failed attempt. */
function fieldsOf(error: unknown): object {
  if (!(error instanceof HttpRemoteError)) return { outcome: 'unknown', error: describeError(error) };
  const { name, stage, outcome, cause } = error;
  return { ...plainFieldsOf(cause), ...plainFieldsOf(error), stage, outcome, error: name };
}

/** The error's strings and numbers, such as an errcode. Lists and objects may be long, or contain values of the input. */
function plainFieldsOf(error: unknown): object {
  if (!(error instanceof HttpRemoteError)) return {};
  const plain = ['string', 'number', 'boolean'];
  return Object.fromEntries(Object.entries(error).filter(([, value]) => plain.includes(typeof value)));
}

/** The text may contain words of the server. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
