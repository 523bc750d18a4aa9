import { ConfigurableModuleBuilder, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { MetricsController } from './metrics.controller.js';
import { Telemetry } from './telemetry.js';

export interface TelemetryOptions {
  /**
   * The destination of spans, such as `new BatchSpanProcessor(new OTLPTraceExporter())`. Closed with the application.
   * @default none: spans are not recorded
   */
  spanProcessors?: readonly SpanProcessor[];
}

export const { ConfigurableModuleClass: TelemetryModuleBase, MODULE_OPTIONS_TOKEN: TELEMETRY_OPTIONS } =
  new ConfigurableModuleBuilder<TelemetryOptions>()
    .setClassMethodName('forRoot')
    .setExtras({}, (definition) => ({ ...definition, global: true }))
    .build();

/** Provides tracer and meter until the application is closed, and `GET /metrics`. Inject {@link Telemetry} for its observer. */
@Module({
  controllers: [MetricsController],
  providers: [
    {
      provide: Telemetry,
      useFactory: ({ spanProcessors = [] }: TelemetryOptions) => new Telemetry(spanProcessors),
      inject: [TELEMETRY_OPTIONS],
    },
  ],
  exports: [Telemetry],
})
export class TelemetryModule extends TelemetryModuleBase implements OnApplicationShutdown {
  constructor(@Inject(Telemetry) private readonly telemetry: Telemetry) {
    super();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.telemetry.close();
  }
}
