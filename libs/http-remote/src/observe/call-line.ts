import { inspect, type InspectOptions } from 'node:util';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import type { HttpRemoteCallRecord } from './http-remote.observer.js';

/**
 * One call as a log message: a line if the logger prints text, fields if it writes objects. Own properties, because
 * nestjs-pino and nest-winston copy them; a class, because Nest prints a plain object over several lines.
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

  /** By itself it is printed as its line; inside another object, such as the record of a JSON logger, as its fields. */
  [inspect.custom](depth: number, options: InspectOptions): unknown {
    return depth === options.depth ? this.message : { ...this };
  }
}

/** Of an error of ours, and of the last failed attempt that may be its cause. */
function fieldsOf(error: unknown): object {
  if (!(error instanceof HttpRemoteError)) return { outcome: 'unknown', error: describeError(error) };
  const { name, stage, outcome, cause } = error;
  return { ...plainFieldsOf(cause), ...plainFieldsOf(error), stage, outcome, error: name };
}

/** Texts and numbers that it carries, such as an errcode. Lists and objects may be long, or hold values. */
function plainFieldsOf(error: unknown): object {
  if (!(error instanceof HttpRemoteError)) return {};
  const plain = ['string', 'number', 'boolean'];
  return Object.fromEntries(Object.entries(error).filter(([, value]) => plain.includes(typeof value)));
}

/** A server's words are in it. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
