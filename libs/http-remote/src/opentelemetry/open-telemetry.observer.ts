import {
  SpanKind,
  SpanStatusCode,
  context,
  createNoopMeter,
  metrics,
  trace,
  type Attributes,
  type Context,
  type Meter,
  type MeterProvider,
  type Span,
  type Tracer,
  type TracerProvider,
} from '@opentelemetry/api';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpRemoteObserver, type ObservedCall } from '../observe/http-remote.observer.js';
import { callInstrumentsOf, type CallInstruments } from './call-instruments.js';

const SCOPE = 'nestjs-http-remote';
const MAX_SERVERS = 1_000;

/** The options of {@link OpenTelemetryObserver}. */
export interface OpenTelemetryOptions {
  /** @default the global one, even if it is registered later */
  tracerProvider?: TracerProvider;
  /** @default the global one, even if it is registered later */
  meterProvider?: MeterProvider;
}

/** Additional attributes of a call: see {@link OpenTelemetryObserver}. */
export interface CallDescription {
  /** The remote system. Use few different values: each creates its own time series. */
  readonly client: string;
  /** Additional span attributes. */
  readonly span?: Attributes;
  /** Additional metric attributes, with few different values, too. */
  readonly metric?: Attributes;
}

/**
 * Records each call as a client span with the name of its API, and counts it. The call runs inside the span. Spans and metrics
 * never contain a URL, a header, a value of input or output, or an error message.
 *
 * The span has the attributes `http.request.method`, `url.template`, `server.address`, `server.port`,
 * `http.response.status_code`, `http.request.resend_count` and `error.type` of the semantic conventions, and
 * `http_remote.api`, `.client`, `.attempts`, `.outcome` and `.stage`. The metrics are `http_remote.call.duration` in seconds,
 * `http_remote.calls` and `http_remote.attempts`.
 *
 * @example `HttpRemoteModule.forRoot({ clients, observers: [new LoggerObserver(), new OpenTelemetryObserver()] })`
 */
export class OpenTelemetryObserver extends HttpRemoteObserver {
  private readonly tracer: Tracer;
  private readonly givenMeters: MeterProvider | undefined;
  private meters: MeterProvider | undefined;
  private counts: Counting | undefined;
  private readonly servers = new Map<string, Attributes>();

  constructor({ tracerProvider, meterProvider }: OpenTelemetryOptions = {}) {
    super();
    this.tracer = tracerProvider?.getTracer(SCOPE) ?? trace.getTracer(SCOPE);
    this.givenMeters = meterProvider;
  }

  /** Unused: everything is recorded in `around()`. */
  onCall(): void {}

  override async around(call: ObservedCall, run: () => Promise<unknown>): Promise<void> {
    const span = this.tracer.startSpan(call.api.action, { kind: SpanKind.CLIENT });
    const inside = trace.setSpan(context.active(), span);
    let failure: Failure | undefined;
    try {
      await context.with(inside, run);
    } catch (error) {
      failure = { error };
    }
    const counting = this.counting();
    // Without an SDK nothing is recorded.
    if (!counting && !span.isRecording()) return;
    try {
      this.record(call, failure, { span, inside, counting });
    } finally {
      span.end();
    }
  }

  /**
   * Override this to add attributes. They must not hold secrets or values of the input.
   *
   * @param _error the error that the caller received; undefined if the call succeeded
   */
  protected describe(call: ObservedCall, _error: unknown): CallDescription {
    return { client: call.client };
  }

  /** Override this for additional metrics. Cache instruments per meter: another provider may replace the first. */
  protected count(_meter: Meter, _call: ObservedCall, _attributes: Attributes, _inside: Context): void {}

  private record(call: ObservedCall, failure: Failure | undefined, { span, inside, counting }: Sinks): void {
    const { client, span: spanOnly, metric } = this.describe(call, failure?.error);
    const { api, attempts, status } = call;
    const who = { 'http_remote.api': api.action, 'http_remote.client': client };
    const ending = endingOf(failure);
    if (span.isRecording()) {
      span.setAttributes({
        ...who,
        ...ending,
        ...spanOnly,
        ...this.serverOf(call),
        'http.request.method': api.httpMethod,
        'url.template': api.action,
        'http_remote.attempts': attempts,
        ...(attempts > 1 && { 'http.request.resend_count': attempts - 1 }),
        ...(status !== undefined && { 'http.response.status_code': status }),
        ...(failure && stageOf(failure)),
      });
      if (failure) span.setStatus({ code: SpanStatusCode.ERROR });
    }
    if (!counting) return;
    const { meter, instruments } = counting;
    const attributes = { ...who, ...ending, ...metric };
    instruments.calls.add(1, attributes, inside);
    instruments.duration.record(call.durationMs / 1000, attributes, inside);
    if (attempts > 0) instruments.attempts.add(attempts, who, inside);
    this.count(meter, call, attributes, inside);
  }

  /** Checks the provider on every call: unlike for tracers, the API has no proxy for a meter provider registered later. */
  private counting(): Counting | undefined {
    const meters = this.givenMeters ?? metrics.getMeterProvider();
    if (meters !== this.meters) {
      this.meters = meters;
      const meter = meters.getMeter(SCOPE);
      this.counts =
        meter === createNoopMeter() ? undefined : { meter, instruments: callInstrumentsOf(meter) };
    }
    return this.counts;
  }

  private serverOf({ baseUrl }: ObservedCall): Attributes {
    const known = this.servers.get(baseUrl);
    if (known) return known;
    // A download by URL, whose URL is secret.
    if (baseUrl === '') return {};
    const { hostname, port, protocol } = new URL(baseUrl);
    const server = {
      'server.address': hostname,
      'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    };
    // Bounded: each tenant of a source may have its own server.
    if (this.servers.size < MAX_SERVERS) this.servers.set(baseUrl, server);
    return server;
  }
}

interface Counting {
  readonly meter: Meter;
  readonly instruments: CallInstruments;
}

/** The span and the metrics that record a call. */
interface Sinks {
  readonly span: Span;
  readonly inside: Context;
  readonly counting: Counting | undefined;
}

interface Failure {
  readonly error: unknown;
}

/** The name of our own errors holds no value, and there are few of them; the message is never recorded. */
function endingOf(failure: Failure | undefined): Attributes {
  if (!failure) return { 'http_remote.outcome': 'ok' };
  const { error } = failure;
  return error instanceof HttpRemoteError
    ? { 'http_remote.outcome': error.outcome, 'error.type': error.name }
    : { 'http_remote.outcome': 'unknown', 'error.type': '_OTHER' };
}

function stageOf({ error }: Failure): Attributes {
  return error instanceof HttpRemoteError ? { 'http_remote.stage': error.stage } : {};
}
