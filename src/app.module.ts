import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { LoggerObserver } from 'nestjs-http-remote';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import { WorkWeixinProblemFilter } from 'nestjs-work-weixin/problem-details';
import { CallLog } from './calls/call-log.js';
import { CallsModule } from './calls/calls.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { isOffered, type LoadedCatalogue } from './catalogue/load-catalogue.js';
import { appConfig } from './config/app-config.js';
import { GatewayModule } from './gateway/gateway.module.js';
import { HealthModule } from './operations/health.module.js';
import { ShutdownModule } from './operations/shutdown.module.js';
import { Telemetry } from './operations/telemetry.js';
import { TelemetryModule } from './operations/telemetry.module.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { TARGET } from './remote/target.js';
import { TargetModule } from './remote/target.module.js';
import type { WorkWeixinTarget } from './remote/work-weixin-target.js';
import { ApiKeyGuard } from './security/api-key.guard.js';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, load: [appConfig] }),
    TelemetryModule.forRoot({}),
    WorkWeixinModule.forRootAsync({
      isGlobal: true,
      imports: [TargetModule, CallsModule],
      inject: [TARGET, CallLog, Telemetry],
      useFactory: ({ options }: WorkWeixinTarget, calls: CallLog, telemetry: Telemetry) => ({
        ...options,
        observers: [new LoggerObserver(), telemetry.observer, calls],
      }),
    }),
    HealthModule.forRootAsync({
      imports: [TargetModule],
      inject: [TARGET],
      useFactory: ({ options }: WorkWeixinTarget) => ({ tenants: Object.keys(options.tenants) }),
    }),
    ShutdownModule,
  ],
  providers: [
    { provide: APP_GUARD, useClass: ApiKeyGuard },
    // Nest uses the last filter that matches.
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_FILTER, useClass: WorkWeixinProblemFilter },
  ],
})
export class AppModule {
  /**
   * @param catalogue the families that the application loads
   * @param pages the modules of its pages
   */
  static of(catalogue: LoadedCatalogue, pages: readonly Type[]): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CatalogueModule.of(catalogue),
        GatewayModule.of([...catalogue.apis].filter(isOffered)),
        ...pages,
      ],
    };
  }
}
