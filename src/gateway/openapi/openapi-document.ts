import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { API_KEY_HEADER } from '../../security/api-key.guard.js';
import { TENANT_HEADER } from '../gateway.controller.js';
import { GATEWAY_SCHEMAS, GatewayModule } from '../gateway.module.js';
import { PROBLEM_RESPONSE, PROBLEM_SCHEMA } from './problem-schema.js';
import type { SchemaRegistry } from './schema.registry.js';

/** The name of the API key in the document, for `preauthorizeApiKey` of Swagger UI. */
export const API_KEY_SCHEME = 'api-key';

/** Creates the OpenAPI document of the gateway. */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('企业微信 HR 同步服务')
    .setDescription(
      '每个接口都由 `nestjs-work-weixin` 的目录生成：字段、规则与说明即 DTO 所声明的内容。没有配置企业时，调用的是进程内的沙箱。',
    )
    .setVersion('1.0')
    .setOpenAPIVersion('3.0.3')
    .addApiKey({ type: 'apiKey', in: 'header', name: API_KEY_HEADER }, API_KEY_SCHEME)
    .addSecurityRequirements(API_KEY_SCHEME)
    .addGlobalParameters({
      name: TENANT_HEADER,
      in: 'header',
      required: false,
      description: '租户。只配置了一个租户时可以省略',
      schema: { type: 'string', maxLength: 200 },
    })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    autoTagControllers: false,
    include: [GatewayModule],
  });
  const { schemas } = app.get<SchemaRegistry>(GATEWAY_SCHEMAS);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...schemas, Problem: PROBLEM_SCHEMA },
  };
  for (const { responses } of operationsOf(document)) responses.default ??= PROBLEM_RESPONSE;
  return document;
}

function operationsOf({ paths }: OpenAPIObject) {
  return Object.values(paths).flatMap(({ get, put, post, patch, delete: del, head }) =>
    [get, put, post, patch, del, head].flatMap((operation) => operation ?? []),
  );
}
