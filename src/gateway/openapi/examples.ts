import type { FieldDescription, RemoteApiDescription } from 'nestjs-http-remote';
import { offeredFields } from '../offered-fields.js';

/** Values that exist in the demo company of the sandbox, by property. */
const BY_PROPERTY: Readonly<Record<string, unknown>> = {
  userId: 'zhangsan',
  openId: 'oDEMO_zhangsan_0000000001',
  mobile: '10000000001',
  email: 'zhangsan@xinghe-demo.example',
  departmentId: 2,
  limit: 10,
  agentId: 1_000_002,
};

/** Inputs that show more than the required fields, or that must not change the member that other examples read. */
const BY_ACTION: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'user/create': {
    userId: 'xiaohong',
    name: '小红',
    mobile: '10000009001',
    department: [3],
    order: [10],
    position: '后台工程师',
    extAttr: { attrs: [{ type: 0, name: '爱好', text: { value: '登山' } }] },
    toInvite: false,
  },
  'user/update': { userId: 'wangwu', position: '资深工程师', alias: 'Wang' },
  'user/delete': { userId: 'zhengshi' },
  'user/batchdelete': { userIdList: ['linxia'] },
  'user/authsucc': { userId: 'zhouba' },
  'batch/invite': { user: ['zhouba'], party: [3] },
};

/** Rules that want one of several properties. */
const ONE_OF = /^(?:atLeast|exactly)OneOf$/;

/** An example input of an API, with its required fields and some interesting ones. */
export function exampleOf(api: RemoteApiDescription): Readonly<Record<string, unknown>> {
  const { path, query, body } = offeredFields(api);
  return BY_ACTION[api.action] ?? exampleOfFields([...path, ...query, ...body]);
}

function exampleOfFields(fields: readonly FieldDescription[]): Record<string, unknown> {
  const shown = fields.filter(
    ({ required, property, rules }) =>
      required || property === 'limit' || rules.some(({ name }) => ONE_OF.test(name)),
  );
  const example = Object.fromEntries(shown.map((field) => [field.property, exampleOfField(field)]));
  for (const field of shown) giveNested(field, example);
  // These depend on the values of other fields, which come first.
  for (const field of fields) {
    if (field.property in example || !isWantedBy(field, example)) continue;
    example[field.property] = exampleOfField(field);
  }
  return example;
}

/** A rule may want a property of a nested object: `text.content`. */
function giveNested({ rules, nested }: FieldDescription, example: Record<string, unknown>): void {
  for (const { name, constraints } of rules) {
    if (!ONE_OF.test(name)) continue;
    const [property = '', inner] = String(constraints[0]).split('.');
    const field = nested?.fields.find((one) => one.property === inner);
    const holder = example[property];
    if (field !== undefined && typeof holder === 'object' && holder !== null)
      example[property] = { ...holder, [field.property]: exampleOfField(field) };
  }
}

function isWantedBy({ rules }: FieldDescription, example: Readonly<Record<string, unknown>>): boolean {
  return rules.some(({ name, constraints, when }) => {
    if (name === 'givenFor') {
      const [key, values] = constraints as [string, readonly unknown[]];
      return values.includes(example[key]);
    }
    if (name !== 'requiredIf' || when === undefined) return false;
    return Object.entries(when).every(([property, value]) =>
      [value].flat().some((one) => one === (example[property] ?? null)),
    );
  });
}

/** A property without a value above gets one that satisfies common rules. */
function exampleOfField(field: FieldDescription): unknown {
  const { property, nested, isArray, rules, type } = field;
  const constraintsOf = (name: string) => rules.find((rule) => rule.name === name)?.constraints ?? [];
  const isText = type === 'string' || rules.some(({ name }) => name === 'isString');
  if (property in BY_PROPERTY && typeof BY_PROPERTY[property] === (isText ? 'string' : 'number') && !isArray)
    return BY_PROPERTY[property];
  const [choices] = constraintsOf('isIn');
  const isNumber = type === 'number' || rules.some(({ name }) => name === 'isInt' || name === 'isId32');
  const one = nested
    ? exampleOfFields(nested.fields)
    : Array.isArray(choices)
      ? (choices[0] as unknown)
      : isNumber
        ? Number(constraintsOf('min')[0] ?? constraintsOf('isId32')[0] ?? 1)
        : type === 'boolean'
          ? true
          : textOf(rules);
  if (!isArray) return one;
  const [least = 1] = constraintsOf('arrayMinSize') as [number?];
  return Array.from({ length: Math.max(1, least) }, (_, index) =>
    index > 0 && typeof one === 'string' ? `${one}${index + 1}` : one,
  );
}

/** A text that is neither too short nor too long. */
function textOf(rules: FieldDescription['rules']): string {
  const lengths = rules.filter(({ name }) => /^(?:characterLength|byteLength|isLength)$/.test(name));
  const [least = 0, most = Infinity] = (lengths[0]?.constraints ?? []) as [number?, number?];
  return 'example'.padEnd(least, 'x').slice(0, most);
}
