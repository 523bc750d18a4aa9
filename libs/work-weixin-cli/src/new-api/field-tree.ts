import type { ApiDefinition, ApiField, ApiName, ApiShape, ApiUnion } from '../write/api-definition.js';
import { WrongArgumentError } from '../rejected.error.js';

/** A field with the fields of its object, if it has any. Its class has no name yet. */
export interface FieldNode extends ApiField {
  readonly children?: FieldList;
}

/** The fields of one object, and the union that they form. */
export interface FieldList {
  readonly fields: readonly FieldNode[];
  readonly union?: ApiUnion;
}

/** The fields and nested classes of both sides of an API. */
export type DefinedFields = Pick<ApiDefinition, 'fields' | 'outputFields' | 'shapes' | 'union'>;

/** Gives each nested object a class, named by the API and the property: `MessageSendArticlesDto`. */
export function definedFields(
  name: ApiName,
  desc: string,
  given: FieldList,
  answer: FieldList,
): DefinedFields {
  const base = name.input.replace(/WorkWxInput$/, '');
  const shapes: ApiShape[] = [];
  const taken = new Set<string>();
  const nameFor = (node: FieldNode, parent: string, side: 'input' | 'output'): string => {
    const own = capitalized(node.property);
    const candidates = [
      `${base}${own}Dto`,
      `${base}${parent}${own}Dto`,
      ...(side === 'output' ? [`${base}Output${own}Dto`, `${base}Output${parent}${own}Dto`] : []),
    ];
    const free = candidates.find((one) => !taken.has(one));
    if (free === undefined) {
      throw new WrongArgumentError(
        `two objects ${node.property} of ${name.action} would get the same class: rename one`,
      );
    }
    taken.add(free);
    return free;
  };
  const withShapes = (list: FieldList, parent: string, side: 'input' | 'output'): ApiField[] =>
    list.fields.map(({ children, ...field }) => {
      if (children === undefined) return field;
      const nested = nameFor(field, parent, side);
      const fields = withShapes(children, capitalized(field.property), side);
      // After the classes that it uses.
      shapes.push({
        name: nested,
        label: field.label ?? `${desc}的${field.wireName}`,
        side,
        fields,
        ...(children.union && { union: children.union }),
      });
      return { ...field, nested };
    });
  const fields = withShapes(given, '', 'input');
  const outputFields = withShapes(answer, '', 'output');
  return {
    fields,
    outputFields,
    ...(shapes.length > 0 && { shapes }),
    ...(given.union && { union: given.union }),
  };
}

/** The payloads of a variant. A question mark behind a name makes it optional. */
export function payloadsOf(names: readonly string[]): Pick<ApiUnion['variants'][number], 'of' | 'required'> {
  return {
    of: names.map((name) => name.replace(/\?$/, '')),
    required: names.filter((name) => !name.endsWith('?')),
  };
}

/**
 * Marks the fields of a union: the payloads belong to values of the key, and the key has these values.
 *
 * @throws WrongArgumentError if a name is no field of the object
 */
export function unionOf(fields: readonly FieldNode[], union: ApiUnion, where: string): FieldList {
  const names = new Set(fields.map(({ property }) => property));
  const used = [union.key, ...union.variants.flatMap(({ of }) => of)];
  const unknown = used.find((name) => !names.has(name));
  if (unknown !== undefined) {
    throw new WrongArgumentError(
      `${where} names ${unknown}, which is no field there: write one of ${[...names].join(', ')}`,
    );
  }
  const values = union.variants.map(({ value }) => value);
  return {
    union,
    fields: fields.map((field) => {
      if (field.property === union.key) {
        const known = { known: values, isClosed: !union.isOpen, labels: {}, ...field.values };
        return { ...field, isRequired: field.isRequired || !union.isOptional, values: known };
      }
      const required = valuesWith(union, field.property, true);
      const optional = valuesWith(union, field.property, false);
      if (required.length + optional.length === 0) return field;
      const condition = {
        kind: 'GivenFor',
        key: union.key,
        values: required,
        optionalFor: optional,
      } as const;
      return { ...field, isRequired: false, conditions: [...(field.conditions ?? []), condition] };
    }),
  };
}

function valuesWith({ variants }: ApiUnion, property: string, isRequired: boolean): (string | number)[] {
  return variants
    .filter(({ of, required }) => of.includes(property) && required.includes(property) === isRequired)
    .map(({ value }) => value);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
