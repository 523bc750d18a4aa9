import {
  Controller,
  HttpCode,
  Inject,
  Req,
  RequestMapping,
  RequestMethod,
  Res,
  type Type,
} from '@nestjs/common';
import type { RemoteApiDescription } from 'nestjs-http-remote';
import { TENANT_HEADER } from '../requests/call-choice.decorator.js';
import { disconnectSignalOf, type CallerResponse } from '../requests/disconnect-signal.js';
import { documentRoute } from './openapi/route-documentation.js';
import type { SchemaRegistry } from './openapi/schema.registry.js';
import { GatewayService } from './gateway.service.js';
import { GATEWAY_PATH } from './route-names.js';
import type { GivenInput } from './gateway-input.reader.js';

/** The part of an Express request that the gateway reads. */
interface GatewayRequest {
  readonly params: GivenInput['params'];
  readonly query: GivenInput['query'];
  readonly body: unknown;
  header(name: string): string | undefined;
}

/** Creates a controller with one documented route per API. */
export function createGatewayController(
  apis: Iterable<RemoteApiDescription>,
  schemas: SchemaRegistry,
): Type<unknown> {
  @Controller(GATEWAY_PATH)
  class GatewayController {
    constructor(@Inject(GatewayService) readonly gateway: GatewayService) {}
  }
  for (const api of apis) addRoute(GatewayController, api, schemas);
  return GatewayController;
}

function addRoute(
  controller: Type<{ readonly gateway: GatewayService }>,
  api: RemoteApiDescription,
  schemas: SchemaRegistry,
): void {
  const prototype = controller.prototype as Record<string, unknown>;
  const { name } = api;
  const descriptor = {
    value(
      this: { readonly gateway: GatewayService },
      request: GatewayRequest,
      response: CallerResponse,
    ): Promise<unknown> {
      const { params, query, body } = request;
      return this.gateway.call(api, {
        given: { params, query, body, hasBody: hasBody(request) },
        tenant: request.header(TENANT_HEADER),
        signal: disconnectSignalOf(response),
      });
    },
    writable: true,
    enumerable: true,
    configurable: true,
  };
  Object.defineProperty(prototype, name, descriptor);
  const decorators = [
    RequestMapping({ path: pathOf(api), method: RequestMethod[api.httpMethod] }),
    HttpCode(200),
    ...documentRoute(api, schemas),
  ];
  for (const decorate of decorators) decorate(prototype, name, descriptor);
  Req()(prototype, name, 0);
  Res({ passthrough: true })(prototype, name, 1);
}

function pathOf({ action }: RemoteApiDescription): string {
  return action.replace(/\{(\w+)\}/g, ':$1');
}

/** Reads the headers (RFC 9112), because the parsed body is also missing if no parser accepts its content type. */
function hasBody(request: GatewayRequest): boolean {
  const length = request.header('content-length');
  return request.header('transfer-encoding') !== undefined || (length !== undefined && length !== '0');
}
