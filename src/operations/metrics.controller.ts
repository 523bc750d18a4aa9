import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Telemetry } from './telemetry.js';

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Telemetry) private readonly telemetry: Telemetry) {}

  /** Metrics for Prometheus. */
  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  read(): Promise<string> {
    return this.telemetry.scrape();
  }
}
