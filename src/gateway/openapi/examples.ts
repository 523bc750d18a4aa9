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

/** An example input of an API, with its required fields and some interesting ones. */
export function exampleOf(api: RemoteApiDescription): Readonly<Record<string, unknown>> {
  const { path, query, body } = offeredFields(api);
  return BY_ACTION[api.action] ?? exampleOfFields([...path, ...query, ...body]);
}

function exampleOfFields(fields: readonly FieldDescription[]): Record<string, unknown> {
  const shown = fields.filter(({ required, property }) => required || property === 'limit');
  return Object.fromEntries(shown.map((field) => [field.property, exampleOfField(field)]));
}

/** A property without a value above gets one that satisfies common rules. */
function exampleOfField(field: FieldDescription): unknown {
  const { property, nested, isArray, rules, type } = field;
  if (property in BY_PROPERTY) return BY_PROPERTY[property];
  const constraintOf = (name: string) => rules.find((rule) => rule.name === name)?.constraints[0];
  const choices = constraintOf('isIn');
  const isNumber = type === 'number' || rules.some(({ name }) => name === 'isInt' || name === 'isId32');
  const one = nested
    ? exampleOfFields(nested.fields)
    : Array.isArray(choices)
      ? (choices[0] as unknown)
      : isNumber
        ? Number(constraintOf('min') ?? constraintOf('isId32') ?? 1)
        : type === 'boolean'
          ? true
          : 'example';
  return isArray ? [one] : one;
}
