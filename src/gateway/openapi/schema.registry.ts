import type { DtoClass, DtoDescription, FieldDescription, RemoteApiDescription } from 'nestjs-http-remote';
import type { ReferenceObject, Schema, SchemaObject } from './schema-types.js';
import { offeredFields, takesBody } from '../offered-fields.js';
import { docCommentOf } from './doc-comments.js';
import { schemaOfField } from './field-schema.js';

const EXTRA: SchemaObject = {
  type: 'object',
  additionalProperties: true,
  description: '服务器返回而目录尚未声明的字段，以接口原名为键；没有则不出现',
};

/** The schemas of all classes that the documented APIs use. Each class has one schema, at any depth. */
export class SchemaRegistry {
  private readonly names = new Map<DtoClass, string>();
  readonly schemas: Record<string, SchemaObject> = {};

  inputOf(api: RemoteApiDescription, example: unknown): ReferenceObject {
    const fields = takesBody(api) ? offeredFields(api).body : [];
    return this.add(api.target, api.name, () => ({
      ...this.objectOf(api.target, fields),
      additionalProperties: false,
      example,
    }));
  }

  outputOf({ output, outputFields, isOutputList }: RemoteApiDescription): Schema {
    // Without a declared output the parsed response is returned.
    if (!output) return {};
    const reference = this.add(output, output.name, () => {
      const { properties, ...rest } = this.objectOf(output, outputFields);
      return { ...rest, properties: { ...properties, extra: EXTRA } };
    });
    return isOutputList ? { type: 'array', items: reference } : reference;
  }

  fieldOf(owner: DtoClass, field: FieldDescription): Schema {
    const { nested } = field;
    const doc = docCommentOf(owner, field.property);
    return schemaOfField(field, {
      nested: nested && this.nestedOf(nested),
      initial: initialOf(owner, field),
      doc,
    });
  }

  private nestedOf({ target, name, fields }: DtoDescription): ReferenceObject {
    return this.add(target, name, () => this.objectOf(target, fields));
  }

  private objectOf(target: DtoClass, fields: readonly FieldDescription[]): SchemaObject {
    const required = fields.filter((field) => field.required).map(({ property }) => property);
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.property, this.fieldOf(target, field)])),
      ...(required.length > 0 && { required }),
    };
  }

  private add(target: DtoClass, wanted: string, describe: () => SchemaObject): ReferenceObject {
    let name = this.names.get(target);
    if (name === undefined) {
      name = this.freeNameFor(wanted);
      // Registered before it is described, because a class may contain itself.
      this.names.set(target, name);
      this.schemas[name] = {};
      this.schemas[name] = describe();
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Classes in two folders may have the same name. */
  private freeNameFor(wanted: string): string {
    let name = wanted;
    for (let count = 2; name in this.schemas; count++) name = `${wanted}${count}`;
    return name;
  }
}

/** The default of a property is its value in a new instance. */
function initialOf(owner: DtoClass, { property }: FieldDescription): unknown {
  return (new owner() as Record<string, unknown>)[property];
}
