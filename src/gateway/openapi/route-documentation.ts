import {
  ApiBody,
  ApiExtension,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FieldDescription, RemoteApiDescription } from 'nestjs-http-remote';
import { familyOf } from '../../catalogue/apis-index.js';
import { offeredFields, takesBody } from '../offered-fields.js';
import { operationIdOf } from '../route-names.js';
import { exampleOf } from './examples.js';
import type { SchemaRegistry } from './schema.registry.js';
import type { SchemaObject } from './schema-types.js';

/** The OpenAPI decorators of one route, derived from the input class. */
export function documentRoute(
  api: RemoteApiDescription,
  schemas: SchemaRegistry,
): readonly MethodDecorator[] {
  const { action, desc, docUrl } = api;
  const { path, query } = offeredFields(api);
  const example = exampleOf(api);
  const parameterOf = (field: FieldDescription) => {
    // A parameter is never a nested object, so its schema is not a reference.
    const { description, ...schema } = schemas.fieldOf(api.target, field) as SchemaObject;
    const { property: name, required } = field;
    return { name, required, description, schema: { ...schema, example: example[name] } };
  };
  return [
    ApiTags(familyOf(action)?.name ?? action),
    ApiOperation({
      operationId: operationIdOf(action),
      summary: desc,
      description: describe(api),
      ...(docUrl !== undefined && { externalDocs: { url: docUrl, description: '官方文档' } }),
    }),
    ApiExtension('x-action', action),
    ...path.map((field) => ApiParam({ ...parameterOf(field), required: true })),
    ...query.map((field) => ApiQuery(parameterOf(field))),
    ...(takesBody(api) ? [ApiBody({ schema: schemas.inputOf(api, example), required: false })] : []),
    ApiOkResponse({ description: '成功', schema: schemas.outputOf(api) }),
  ];
}

function describe({ action, credential, idempotent }: RemoteApiDescription): string {
  return [
    `\`${action}\``,
    ...(credential ? [`使用的 secret：${credential.map((name) => `\`${name}\``).join(' 或 ')}`] : []),
    idempotent ? '可以安全地重复调用' : '没有应答时不会自动重复：结果可能未知',
  ].join(' · ');
}
