import { ValueType, type Attributes, type Context, type Counter, type Meter } from '@opentelemetry/api';
import { HttpRemoteError, type ObservedCall } from 'nestjs-http-remote';
import { OpenTelemetryObserver, type CallDescription } from 'nestjs-http-remote/opentelemetry';
import { GET_TOKEN_ACTION } from '../access-token/gettoken.api.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/**
 * An `OpenTelemetryObserver` that knows of tenants, errcodes and access tokens. Spans have `http_remote.tenant` and
 * `http_remote.errcode` besides, metrics `http_remote.errcode` only: there may be thousands of tenants. Fetching a token is a
 * span of its own, below that of the call that came first to need it, and counted by `http_remote.token.fetches` with the
 * `http_remote.outcome` (`ok`, `refused`, `not-sent`, `unknown`).
 *
 * @example `WorkWeixinModule.forRoot({ corpId, secrets, observers: [new LoggerObserver(), new WorkWeixinOpenTelemetryObserver()] })`
 */
export class WorkWeixinOpenTelemetryObserver extends OpenTelemetryObserver {
  private readonly fetches = new WeakMap<Meter, Counter>();

  protected override describe({ tenant }: ObservedCall, error: unknown): CallDescription {
    const errcode = errcodeOf(error);
    const refusal = errcode === undefined ? {} : { 'http_remote.errcode': errcode };
    return {
      client: 'work-weixin',
      span: { 'http_remote.tenant': tenant, ...refusal },
      metric: refusal,
    };
  }

  protected override count(meter: Meter, call: ObservedCall, attributes: Attributes, inside: Context): void {
    if (call.api.action !== GET_TOKEN_ACTION) return;
    const { 'http_remote.outcome': outcome, 'http_remote.errcode': errcode } = attributes;
    this.fetchesOf(meter).add(
      1,
      {
        'http_remote.outcome': outcome,
        ...(errcode !== undefined && { 'http_remote.errcode': errcode }),
      },
      inside,
    );
  }

  private fetchesOf(meter: Meter): Counter {
    const known = this.fetches.get(meter);
    if (known) return known;
    const counter = meter.createCounter('http_remote.token.fetches', {
      description: 'Access tokens asked of the server, by what became of it',
      unit: '{fetch}',
      valueType: ValueType.INT,
    });
    this.fetches.set(meter, counter);
    return counter;
  }
}

/** Also of a call that ran out of time while it was refused again and again. */
function errcodeOf(error: unknown): number | undefined {
  if (isWorkWeixinApiError(error)) return error.errcode;
  return error instanceof HttpRemoteError && isWorkWeixinApiError(error.cause)
    ? error.cause.errcode
    : undefined;
}
