import { inspect, type InspectOptions } from 'node:util';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import type { Violation } from '../errors/input-invalid.error.js';
import { shortened } from '../lang/shortened.js';
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

  constructor(record: HttpRemoteCallRecord) {
    const { client, tenant, app, api, attempts, durationMs, status, error, violations } = record;
    const { rejected, receivedBytes } = record;
    const ms = Math.round(durationMs);
    const sent = `${attempts} sent${status === undefined ? '' : `, status ${status}`}`;
    const broken = violations && textOf(violations);
    const warning = broken === undefined ? '' : `, sent although it breaks ${broken}`;
    const received = receivedBytes === undefined ? '' : `, ${receivedBytes} bytes received`;
    const left = rejected && countsOf(rejected);
    const partly = left === undefined ? '' : `, partly done, rejected: ${left}`;
    const done = `${ms} ms, ${sent}${received}${partly}${warning}`;
    const line = `${client} ${api.httpMethod} ${api.action} ${api.desc}: ${done}`;
    this.message = error === undefined ? line : `${line}: ${onOneLine(describeError(error))}`;
    this.client = client;
    this.api = api.action;
    this.durationMs = ms;
    this.attempts = attempts;
    this.outcome = left === undefined ? 'done' : 'partly-done';
    if (status !== undefined) Object.assign(this, { status });
    if (tenant !== undefined) Object.assign(this, { tenant });
    if (app !== undefined) Object.assign(this, { app });
    if (left !== undefined) Object.assign(this, { rejected: left });
    if (receivedBytes !== undefined) Object.assign(this, { receivedBytes });
    if (broken !== undefined) Object.assign(this, { violations: broken });
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

const MAX_VIOLATIONS = 10;
const MAX_PATH = 100;

/** The paths and the rules. Not the messages, which may quote the values. */
function textOf(violations: readonly Violation[]): string {
  const shown = violations
    .slice(0, MAX_VIOLATIONS)
    .map(({ property, rule }) => (property === '' ? rule : `${shortened(property, MAX_PATH)} (${rule})`));
  const more = violations.length - shown.length;
  return onOneLine([...shown, ...(more > 0 ? [`${more} more`] : [])].join(', '));
}

/** `invalidUser 2, invalidParty 1` */
function countsOf(rejected: Readonly<Record<string, number>>): string {
  return Object.entries(rejected)
    .map(([property, count]) => `${property} ${count}`)
    .join(', ');
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
