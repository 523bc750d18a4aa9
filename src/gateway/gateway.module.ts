import { Module, type DynamicModule } from '@nestjs/common';
import type { RemoteApiDescription } from 'nestjs-http-remote';
import { CallsModule } from '../calls/calls.module.js';
import { createGatewayController } from './gateway.controller.js';
import { GatewayService } from './gateway.service.js';
import { SchemaRegistry } from './openapi/schema.registry.js';

/** The injection token of the {@link SchemaRegistry} with the schemas of all routes. */
export const GATEWAY_SCHEMAS = Symbol('GATEWAY_SCHEMAS');

/** Adds a REST route for each API of a catalogue. Requires a global `WorkWeixinModule`. */
@Module({})
export class GatewayModule {
  static of(apis: Iterable<RemoteApiDescription>): DynamicModule {
    const schemas = new SchemaRegistry();
    return {
      module: GatewayModule,
      imports: [CallsModule],
      controllers: [createGatewayController(apis, schemas)],
      providers: [GatewayService, { provide: GATEWAY_SCHEMAS, useValue: schemas }],
    };
  }
}
