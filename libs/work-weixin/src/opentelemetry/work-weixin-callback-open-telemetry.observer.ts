import {
  SpanKind,
  SpanStatusCode,
  context,
  createNoopMeter,
  metrics,
  propagation,
  trace,
  type Attributes,
  type Context,
  type Link,
  type Meter,
  type MeterProvider,
  type Tracer,
} from '@opentelemetry/api';
import type { OpenTelemetryOptions } from 'nestjs-http-remote/opentelemetry';
import { CallbackError } from '../callbacks/errors/callback.error.js';
import { CallbackRefusedError } from '../callbacks/errors/callback-refused.error.js';
import { CallbackObserver, type ObservedCallback } from '../callbacks/observe/callback.observer.js';
import type { CallbackRecord } from '../callbacks/observe/callback-record.js';
import { callbackInstrumentsOf, type CallbackInstruments } from './callback-instruments.js';

const SCOPE = 'nestjs-work-weixin';
/** There are about 320 events. Whoever has the key of a receiver can make up others: each would be a time series. */
const MAX_EVENTS = 500;

interface Counting {
  readonly meter: Meter;
  readonly instruments: CallbackInstruments;
}

/**
 * Records each callback as a consumer span, such as `work-weixin callback change_contact/create_user`, and counts it. The handlers
 * run inside the span: calls that they make are its children. Spans and metrics never contain a token, a key, an id of a member,
 * the plain text, or an error message.
 *
 * Everybody can reach a callback URL and choose the trace context of a request. So the span starts a trace of its own,
 * linked to the active span, and without its baggage. Requests that are refused before they are decrypted have no span.
 *
 * The span has the attributes `work_weixin.callback.event`, `.tenant`, `.receiver`, `.kind`, `.app`, `.outcome`, `.handlers`,
 * `.attempts` and, if it is refused or has failed, `.refusal`, `.stage` and `error.type`. The metrics are `work_weixin.callbacks`,
 * `work_weixin.callback.duration` and `work_weixin.callback.answer.duration` in seconds, by event, kind and outcome, and
 * `work_weixin.callback.active`. They have neither tenants nor receivers, because there may be thousands.
 *
 * @see {@link WorkWeixinOpenTelemetryObserver}
 * @example `WorkWeixinCallbackModule.forRoot({ observers: [new LoggerCallbackObserver(), new WorkWeixinCallbackOpenTelemetryObserver()] })`
 */
export class WorkWeixinCallbackOpenTelemetryObserver extends CallbackObserver {
  private readonly tracer: Tracer;
  private readonly givenMeters: MeterProvider | undefined;
  private meters: MeterProvider | undefined;
  private counts: Counting | undefined;
  private readonly events = new Set<string>();

  constructor({ tracerProvider, meterProvider }: OpenTelemetryOptions = {}) {
    super();
    this.tracer = tracerProvider?.getTracer(SCOPE) ?? trace.getTracer(SCOPE);
    this.givenMeters = meterProvider;
  }

  override async around(callback: ObservedCallback, run: () => Promise<CallbackRecord>): Promise<void> {
    const outside = context.active();
    const span = this.tracer.startSpan(
      nameOf(callback),
      {
        kind: SpanKind.CONSUMER,
        root: true,
        links: linksTo(outside),
        startTime: callback.startedAt,
        attributes: attributesOf(callback),
      },
      outside,
    );
    const active = this.counting()?.instruments.active;
    const kind = { 'work_weixin.callback.kind': callback.kind };
    const inside = trace.setSpan(propagation.deleteBaggage(outside), span);
    active?.add(1, kind, inside);
    try {
      const record = await context.with(inside, run);
      if (!span.isRecording()) return;
      const { handlers, attempts, status } = record;
      span.setAttributes({
        ...endingOf(record),
        'http.response.status_code': status,
        'work_weixin.callback.handlers': [...handlers],
        'work_weixin.callback.attempts': attempts,
      });
      if (record.outcome === 'failed' || record.outcome === 'refused')
        span.setStatus({ code: SpanStatusCode.ERROR });
    } finally {
      active?.add(-1, kind, inside);
      span.end();
    }
  }

  /** Runs inside the span, if there is one. */
  onCallback(record: CallbackRecord): void {
    const instruments = this.counting()?.instruments;
    if (!instruments) return;
    const { kind, eventId, durationMs, answeredAfterMs } = record;
    const attributes = {
      ...(eventId !== undefined && { 'work_weixin.callback.event': this.countable(eventId) }),
      ...(kind !== undefined && { 'work_weixin.callback.kind': kind }),
      ...endingOf(record),
    };
    instruments.callbacks.add(1, attributes);
    instruments.duration.record(durationMs / 1000, attributes);
    instruments.answer.record(answeredAfterMs / 1000, attributes);
  }

  private countable(eventId: string): string {
    if (this.events.size < MAX_EVENTS) this.events.add(eventId);
    return this.events.has(eventId) ? eventId : '_OTHER';
  }

  /** Checks the provider each time: the API has no proxy for a meter provider registered later. */
  private counting(): Counting | undefined {
    const meters = this.givenMeters ?? metrics.getMeterProvider();
    if (meters !== this.meters) {
      this.meters = meters;
      const meter = meters.getMeter(SCOPE);
      this.counts =
        meter === createNoopMeter() ? undefined : { meter, instruments: callbackInstrumentsOf(meter) };
    }
    return this.counts;
  }
}

/** `event/change_contact/create_user` is `change_contact/create_user`: it is the kind of nearly all. */
function nameOf({ eventId = 'unknown' }: ObservedCallback): string {
  return `work-weixin callback ${eventId.replace(/^event\//, '')}`;
}

function linksTo(outside: Context): Link[] {
  const active = trace.getSpanContext(outside);
  return active ? [{ context: active }] : [];
}

function attributesOf({ eventId, tenant, receiver, kind, app }: ObservedCallback): Attributes {
  const attributes = { event: eventId, tenant, receiver, kind, app };
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`work_weixin.callback.${name}`, value]),
  );
}

/** The names of our own errors hold no value; the message is never recorded. */
function endingOf({ outcome, error }: CallbackRecord): Attributes {
  return {
    'work_weixin.callback.outcome': outcome,
    ...(error instanceof CallbackRefusedError && { 'work_weixin.callback.refusal': error.reason }),
    ...(error instanceof CallbackError && { 'work_weixin.callback.stage': error.stage }),
    ...(error !== undefined && { 'error.type': error instanceof CallbackError ? error.name : '_OTHER' }),
  };
}
