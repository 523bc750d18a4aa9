import { ValueType, type Attributes, type Context, type Counter, type Meter } from '@opentelemetry/api';
import { HttpRemoteError, type ObservedCall } from 'nestjs-http-remote';
import { OpenTelemetryObserver, type CallDescription } from 'nestjs-http-remote/opentelemetry';
import { GET_TOKEN_ACTION } from '../access-token/gettoken.api.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/**
 * An `OpenTelemetryObserver` that adds tenants, apps, errcodes and access tokens. Spans also have `http_remote.tenant`,
 * `http_remote.app` if the call chooses an app, and `http_remote.errcode`; metrics only have `http_remote.errcode`, because there may be thousands of tenants. A token request
 * has its own span, a child of the first call that needs the token, and is counted by `http_remote.token.fetches` with
 * `http_remote.outcome` (`ok`, `refused`, `not-sent`, `unknown`).
 *
 * @example `WorkWeixinModule.forRoot({ corpId, secrets, observers: [new LoggerObserver(), new WorkWeixinOpenTelemetryObserver()] })`
 */
export class WorkWeixinOpenTelemetryObserver extends OpenTelemetryObserver {
  private readonly fetches = new WeakMap<Meter, Counter>();

  protected override describe({ tenant, app }: ObservedCall, error: unknown): CallDescription {
    const errcode = errcodeOf(error);
    const rejection = errcode === undefined ? {} : { 'http_remote.errcode': errcode };
    return {
      client: 'work-weixin',
      span: {
        'http_remote.tenant': tenant,
        ...(app !== undefined && { 'http_remote.app': app }),
        ...rejection,
      },
      metric: rejection,
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
      description: 'Requests for access tokens, by outcome',
      unit: '{fetch}',
      valueType: ValueType.INT,
    });
    this.fetches.set(meter, counter);
    return counter;
  }
}

/** Also the errcode of a call that timed out between rejected attempts. */
function errcodeOf(error: unknown): number | undefined {
  if (isWorkWeixinApiError(error)) return error.errcode;
  return error instanceof HttpRemoteError && isWorkWeixinApiError(error.cause)
    ? error.cause.errcode
    : undefined;
}
