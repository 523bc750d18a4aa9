import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { AlwaysOffSampler, BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import {
  WorkWeixinCallbackOpenTelemetryObserver,
  WorkWeixinOpenTelemetryObserver,
} from 'nestjs-work-weixin/opentelemetry';

/** The application's own tracer and meter providers. Only the context is global, so that two applications do not mix. */
export class Telemetry {
  readonly observer: WorkWeixinOpenTelemetryObserver;
  readonly callbackObserver: WorkWeixinCallbackOpenTelemetryObserver;
  private readonly tracerProvider: BasicTracerProvider;
  private readonly meterProvider: MeterProvider;
  private readonly metrics = new PrometheusExporter({ preventServerStart: true });
  private readonly serializer = new PrometheusSerializer();
  /** A process has one context manager. If another component has already set it, that one is used. */
  private readonly isContextOurs: boolean;

  /** @param spanProcessors the destinations of spans; without any, spans are not recorded */
  constructor(spanProcessors: readonly SpanProcessor[]) {
    const resource = serviceResource();
    this.tracerProvider = new BasicTracerProvider({
      resource,
      ...(spanProcessors.length > 0
        ? { spanProcessors: [...spanProcessors] }
        : { sampler: new AlwaysOffSampler() }),
    });
    this.meterProvider = new MeterProvider({ resource, readers: [this.metrics] });
    this.isContextOurs = context.setGlobalContextManager(new AsyncLocalStorageContextManager());
    const providers = { tracerProvider: this.tracerProvider, meterProvider: this.meterProvider };
    this.observer = new WorkWeixinOpenTelemetryObserver(providers);
    this.callbackObserver = new WorkWeixinCallbackOpenTelemetryObserver(providers);
  }

  /** The metrics in the text format of Prometheus. */
  async scrape(): Promise<string> {
    const { resourceMetrics } = await this.metrics.collect();
    return this.serializer.serialize(resourceMetrics);
  }

  async close(): Promise<void> {
    if (this.isContextOurs) context.disable();
    await Promise.allSettled([this.tracerProvider.shutdown(), this.meterProvider.shutdown()]);
  }
}

/** `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` override this name. */
function serviceResource() {
  return defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'hr-sync' }))
    .merge(detectResources({ detectors: [envDetector] }));
}
