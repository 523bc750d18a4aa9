import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { FAMILIES } from '../../catalogue/apis-index.js';
import { FAMILIES_VARIABLE } from '../../catalogue/find-apis.js';
import { CATALOGUE, type LoadedCatalogue } from '../../catalogue/load-catalogue.js';
import { TENANT_HEADER } from '../../requests/call-choice.decorator.js';
import { API_KEY_HEADER } from '../../security/api-key.guard.js';
import { GATEWAY_SCHEMAS, GatewayModule } from '../gateway.module.js';
import { PROBLEM_RESPONSE, PROBLEM_SCHEMA } from './problem-schema.js';
import type { SchemaRegistry } from './schema.registry.js';

/** The name of the API key in the document, for `preauthorizeApiKey` of Swagger UI. */
export const API_KEY_SCHEME = 'api-key';

/** Creates the OpenAPI document of the gateway. */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const catalogue = app.get<LoadedCatalogue>(CATALOGUE, { strict: false });
  const config = new DocumentBuilder()
    .setTitle('企业微信 HR 同步服务')
    .setDescription(describeCatalogue(catalogue))
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
  document.tags = FAMILIES.filter(({ name }) => catalogue.families.includes(name)).map(({ name, title }) => ({
    name,
    description: title,
  }));
  for (const { responses } of operationsOf(document)) responses.default ??= PROBLEM_RESPONSE;
  return document;
}

function describeCatalogue({ apis, families }: LoadedCatalogue): string {
  const others = FAMILIES.filter(({ name }) => !families.includes(name));
  const sentences = [
    '每个接口都由 `nestjs-work-weixin` 的目录生成：字段、规则与说明即 DTO 所声明的内容。没有配置企业时，调用的是进程内的沙箱。',
    `已加载 ${families.length} 个目录的 ${apis.size} 个接口。`,
    ...(others.length === 0
      ? []
      : [
          `未加载：${others.map(({ name, title }) => `\`${name}\`（${title}）`).join('、')}。` +
            `在环境变量 \`${FAMILIES_VARIABLE}\` 中写上目录名即可加载；\`GET /apis?query=部门\` 可搜索全部接口。`,
        ]),
  ];
  return sentences.join('\n\n');
}

function operationsOf({ paths }: OpenAPIObject) {
  return Object.values(paths).flatMap(({ get, put, post, patch, delete: del, head }) =>
    [get, put, post, patch, del, head].flatMap((operation) => operation ?? []),
  );
}
