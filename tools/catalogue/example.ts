import type {
  ApiCondition,
  ApiDefinition,
  ApiField,
  ApiLimits,
  ApiShape,
  ApiUnion,
  ApiWhenValue,
} from '../../libs/work-weixin-cli/src/write/api-definition.js';

const WIDTH = 96;

/** Values that a reader recognizes, by wire name. */
const KNOWN: Readonly<Record<string, unknown>> = {
  userid: 'zhangsan',
  creator_userid: 'zhangsan',
  admin_userid: 'zhangsan',
  external_userid: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA',
  mobile: '13800000000',
  email: 'zhangsan@example.com',
  url: 'https://example.com',
  agentid: 1_000_002,
  limit: 100,
};
const TIME = /(?:^|_)(?:start|begin|end|stime|etime)?_?time$|^(?:starttime|endtime)$/;

/**
 * The argument of `from()` with the fields that a request needs: it breaks no rule.
 *
 * @param takesToken whether the caller has to bring an access token
 */
export function exampleOf(api: ApiDefinition, takesToken = false): string {
  const shapes = new Map((api.shapes ?? []).map((shape) => [shape.name, shape]));
  const fields = new ExampleWriter(shapes).object(api.fields, api.union, []);
  return sourceOf(
    new Map([...(takesToken ? [['accessToken', 'ACCESS_TOKEN'] as const] : []), ...fields]),
    '',
  );
}

/** Source text that is not a value, such as a call. */
class Code {
  constructor(readonly text: string) {}
}

type Plain = Map<string, unknown>;

class ExampleWriter {
  constructor(private readonly shapes: ReadonlyMap<string, ApiShape>) {}

  /** @param path classes that contain this one: a class inside itself is left out */
  object(fields: readonly ApiField[], union: ApiUnion | undefined, path: readonly string[]): Plain {
    const chosen = new Map<string, unknown>();
    const fieldOf = (property: string) => fields.find((field) => field.property === property);
    const add = (dotted: string): void => {
      const [property = '', ...rest] = dotted.split('.');
      const field = fieldOf(property);
      if (field === undefined) return;
      if (!chosen.has(property)) chosen.set(property, this.value(field, path));
      if (rest.length > 0) this.addBelow(field, chosen, property, rest.join('.'), path);
    };
    for (const field of fields) if (field.isRequired) add(field.property);
    const key = union === undefined ? undefined : fieldOf(union.key);
    if (union !== undefined && key !== undefined && (key.isRequired || union.variants.length > 0)) {
      const [variant] = union.variants;
      if (variant !== undefined && key.isRequired) {
        chosen.set(key.property, variant.value);
        for (const name of variant.required) add(name);
      }
    }
    const satisfyAll = (): void => {
      // A rule may make another one apply.
      for (let changed = true; changed;) {
        const before = chosen.size;
        for (const field of fields) {
          for (const condition of field.conditions ?? []) this.satisfy(condition, field, chosen, add);
        }
        changed = chosen.size > before;
      }
    };
    satisfyAll();
    // An object without a property says nothing: it shows its first value.
    if (chosen.size === 0 && path.length > 0) {
      const [first] = fields.filter(({ nested }) => nested === undefined);
      if (first !== undefined) add(first.property);
      satisfyAll();
    }
    return new Map(
      fields
        .filter(({ property }) => chosen.has(property))
        .map(({ property }) => [property, chosen.get(property)]),
    );
  }

  private addBelow(
    field: ApiField,
    chosen: Plain,
    property: string,
    rest: string,
    path: readonly string[],
  ): void {
    const shape = field.nested === undefined ? undefined : this.shapes.get(field.nested);
    const held = chosen.get(property);
    if (shape === undefined || !(held instanceof Map)) return;
    const [next = '', ...others] = rest.split('.');
    const below = shape.fields.find((one) => one.property === next);
    if (below === undefined) return;
    const inner = held as Plain;
    if (!inner.has(next)) inner.set(next, this.value(below, [...path, shape.name]));
    if (others.length > 0) this.addBelow(below, inner, next, others.join('.'), [...path, shape.name]);
  }

  private satisfy(
    condition: ApiCondition,
    field: ApiField,
    chosen: Plain,
    add: (dotted: string) => void,
  ): void {
    const has = (dotted: string): boolean => read(chosen, dotted) !== undefined;
    const holds = (when: Readonly<Record<string, unknown>> | undefined): boolean =>
      Object.entries(when ?? {}).every(([dotted, given]) =>
        [given].flat().includes((read(chosen, dotted) ?? null) as ApiWhenValue),
      );
    switch (condition.kind) {
      case 'AtLeastOneOf':
      case 'ExactlyOneOf':
        if (holds(condition.when) && !condition.of.some(has)) add(condition.of[0] ?? '');
        break;
      case 'AllOrNone':
        if (condition.of.some(has)) for (const dotted of condition.of) add(dotted);
        break;
      case 'RequiredIf':
        if (holds(condition.when)) add(field.property);
        break;
      case 'RequiredWith':
        if (condition.of.some(has) && holds(condition.when)) add(field.property);
        break;
      case 'GivenFor':
        if (condition.values.includes((read(chosen, condition.key) ?? null) as ApiWhenValue))
          add(field.property);
        break;
      default:
    }
  }

  private value(field: ApiField, path: readonly string[]): unknown {
    if (!field.isArray) return this.one(field, field.limits ?? {}, path);
    if (field.nested !== undefined && path.includes(field.nested)) return [];
    const count = Math.max(1, field.limits?.minItems ?? 1);
    return Array.from({ length: count }, () => this.one(field, field.itemLimits ?? {}, path));
  }

  private one(field: ApiField, limits: ApiLimits, path: readonly string[]): unknown {
    const { nested, scalar, values, wireName, property, label } = field;
    if (nested !== undefined) {
      const shape = this.shapes.get(nested);
      if (shape === undefined) throw new Error(`no shape ${nested}`);
      return path.includes(nested) ? new Map() : this.object(shape.fields, shape.union, [...path, nested]);
    }
    if (values !== undefined && values.known.length > 0) return values.known[0];
    switch (scalar) {
      case 'json':
      case 'map':
        return new Map();
      case 'file':
        return new Code("new HttpFile(Buffer.from('…'), 'example.png')");
      case 'boolean':
        return true;
      case 'number':
      case 'float': {
        const known = KNOWN[wireName];
        const wanted = typeof known === 'number' ? known : TIME.test(wireName) ? 1_735_660_800 : 1;
        return Math.min(Math.max(wanted, limits.min ?? wanted), limits.max ?? wanted);
      }
      case 'string':
        return textFor(property, wireName, label, limits);
    }
  }
}

function textFor(property: string, wireName: string, label: string | undefined, limits: ApiLimits): string {
  const known = KNOWN[wireName];
  const isProse = /(?:title|content|name|desc|description|text|remark)$/i.test(wireName);
  let text =
    typeof known === 'string'
      ? known
      : isProse && label !== undefined
        ? label
        : property.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
  if (limits.pattern !== undefined && !new RegExp(limits.pattern).test(text))
    text = text.replaceAll(/[^0-9A-Za-z]/g, '');
  const longest = Math.min(
    limits.maxLength ?? Infinity,
    Math.floor((limits.maxBytes ?? Infinity) / (isProse ? 3 : 1)),
  );
  const shortest = Math.max(limits.minLength ?? 0, limits.minBytes ?? 0);
  if (text.length > longest) text = text.slice(0, longest);
  return text.padEnd(shortest, '0');
}

function read(plain: Plain, dotted: string): unknown {
  let value: unknown = plain;
  for (const name of dotted.split('.')) value = value instanceof Map ? (value as Plain).get(name) : undefined;
  return value;
}

/** Source text, on one line if it fits. */
function sourceOf(value: unknown, indent: string): string {
  const line = lineOf(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${deeper}${sourceOf(item, deeper)},\n`).join('')}${indent}]`;
  }
  if (!(value instanceof Map)) return line;
  const members = [...(value as Plain)].map(
    ([key, member]) => `${deeper}${key}: ${sourceOf(member, deeper)},\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

function lineOf(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (value instanceof Map) {
    const members = [...(value as Plain)].map(([key, member]) => `${key}: ${lineOf(member)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`;
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
}
