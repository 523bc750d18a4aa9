import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateSync } from 'class-validator';
import {
  getRemoteApi,
  RemoteApiCatalogue,
  type DtoDescription,
  type FieldDescription,
  type RemoteApiDescription,
  type RuleDescription,
} from 'nestjs-http-remote';
import { AuthWorkWxInput } from 'nestjs-work-weixin';
import * as batch from 'nestjs-work-weixin/batch';
import * as corp from 'nestjs-work-weixin/corp';
import * as user from 'nestjs-work-weixin/user';

/*
 * The contents of the seed and of the classes, each as a list of plain statements. DEPARTURES must list exactly the statements that only
 * one of the two makes.
 */

interface Departure {
  /** The section of wecom/facts.md with the reason. */
  facts: string;
  reason: string;
  /** Statements of the seed only. */
  lost?: readonly string[];
  /** Statements of the classes only. */
  gained?: readonly string[];
}

const onBoth = (statement: string) => [
  `CreateUserWorkWxInput.${statement}`,
  `UpdateUserWorkWxInput.${statement}`,
];

const DEPARTURES: readonly Departure[] = [
  {
    facts: '4.17 #4',
    reason: "the server's sample sends gender as a string, and user/get returns 0, which has to go back",
    lost: [...onBoth('gender: integer'), ...onBoth('gender: range(1, 2) "性别只能是1(男)或2(女)"')],
    gained: [
      ...onBoth('gender: integer or string'),
      ...onBoth('gender: isIn([0,1,2,"0","1","2"]) "性别只能是0(未定义)、1(男)或2(女)"'),
    ],
  },
  {
    facts: '4.17 #9',
    reason:
      '12 Chinese characters, and how others count is not known: 36 bytes pass, and so do 12 rare ones of 48',
    lost: onBoth('externalPosition: characterLength(0, 36) "对外职务长度不能超过12个汉字"'),
    gained: onBoth('externalPosition: chineseLength(12) "对外职务长度不能超过12个汉字"'),
  },
  {
    facts: '4.17 #10',
    reason: 'text and title have limits; an empty text, or pair of url and title, clears the attribute',
    lost: [
      'ExtAttrTextDto.value: isNotEmpty() "文本值不能为空"',
      'ExtAttrWebDto.url: isNotEmpty() "网页链接不能为空"',
      'ExtAttrWebDto.title: isNotEmpty() "网页标题不能为空"',
    ],
    gained: [
      'ExtAttrTextDto.value: isDefined() "文本值不能为空"',
      'ExtAttrTextDto.value: may be empty',
      'ExtAttrTextDto.value: characterLength(0, 64) "文本值长度不能超过64个字符"',
      'ExtAttrWebDto.url: optional',
      'ExtAttrWebDto.url: may be empty',
      'ExtAttrWebDto.url: requiredWith("title") "网页链接不能为空"',
      'ExtAttrWebDto.title: optional',
      'ExtAttrWebDto.title: may be empty',
      'ExtAttrWebDto.title: requiredWith("url") "网页标题不能为空"',
      'ExtAttrWebDto.title: characterLength(1, 12) "网页标题长度不能超过12个字符"',
    ],
  },
  {
    facts: '4.0',
    reason: 'the value that belongs to the type of an attribute is required',
    gained: [
      'ExtAttrItemDto.text: requiredForType(0) "文本属性值不能为空"',
      'ExtAttrItemDto.web: requiredForType(1) "网页属性值不能为空"',
      'ExternalAttrItemDto.text: requiredForType(0) "文本属性值不能为空"',
      'ExternalAttrItemDto.web: requiredForType(1) "网页属性值不能为空"',
      'ExternalAttrItemDto.miniprogram: requiredForType(2) "小程序属性值不能为空"',
    ],
  },
  {
    facts: '4.17 #11',
    reason:
      'an external text is shorter and may be empty, as may a pair of appid and title; pagepath is optional',
    lost: [
      'ExternalAttrItemDto.text: ExtAttrTextDto',
      'ExternalAttrMiniprogramDto.appId: isNotEmpty() "小程序appid不能为空"',
      'ExternalAttrMiniprogramDto.pagePath: isNotEmpty() "小程序页面路径不能为空"',
      'ExternalAttrMiniprogramDto.title: isNotEmpty() "小程序标题不能为空"',
    ],
    gained: [
      'ExternalAttrItemDto.text: ExternalAttrTextDto',
      'ExternalAttrTextDto: class',
      'ExternalAttrTextDto.value: "value" on the wire',
      'ExternalAttrTextDto.value: string',
      'ExternalAttrTextDto.value: optional',
      'ExternalAttrTextDto.value: may be empty',
      'ExternalAttrTextDto.value: characterLength(0, 32) "文本值长度不能超过32个字符"',
      'ExternalAttrMiniprogramDto.appId: optional',
      'ExternalAttrMiniprogramDto.appId: may be empty',
      'ExternalAttrMiniprogramDto.appId: requiredWith("title") "小程序appid不能为空"',
      'ExternalAttrMiniprogramDto.pagePath: optional',
      'ExternalAttrMiniprogramDto.pagePath: may be empty',
      'ExternalAttrMiniprogramDto.title: optional',
      'ExternalAttrMiniprogramDto.title: may be empty',
      'ExternalAttrMiniprogramDto.title: requiredWith("appId") "小程序标题不能为空"',
    ],
  },
  {
    facts: '4.17 #11',
    reason:
      "the page's 12 characters would refuse the 14 of its sample, my miniprogram: 36 bytes pass as well",
    gained: ['ExternalAttrMiniprogramDto.title: chineseLength(12) "小程序标题长度不能超过12个汉字"'],
  },
  {
    facts: '4.17 #13',
    reason: 'mobile has a length and a set of characters',
    gained: [
      ...onBoth('mobile: byteLength(0, 32) "手机号码长度不能超过32个字节"'),
      ...onBoth('mobile: matches(^[0-9+\\- ]*$) "手机号码只能包含数字、+、-或空格"'),
    ],
  },
  {
    facts: '4.17 #14',
    reason: 'a new member needs a mobile number or an e-mail address',
    lost: ['CreateUserWorkWxInput.mobile: optional', 'CreateUserWorkWxInput.mobile: may be empty'],
    gained: ['CreateUserWorkWxInput.mobile: requiredWithout("email") "手机号码和邮箱不能同时为空"'],
  },
  {
    facts: '4.17 #16',
    reason: 'order is an unsigned 32-bit number',
    gained: onBoth('order: each range(0, 4294967295) "排序值必须在0-4294967295之间"'),
  },
  {
    facts: '4.17 #17',
    reason: 'counts are checked on create too, and by rules',
    gained: [
      ...onBoth('order: sameLengthAs("department") "部门数量和排序值数量不一致"'),
      ...onBoth('isLeaderInDept: sameLengthAs("department") "部门数量和负责人标识数量不一致"'),
    ],
  },
  {
    facts: '4.17 #33',
    reason: 'ids of departments are unsigned 32-bit numbers, those of tags signed ones from 0',
    gained: [
      ...onBoth('department: each isId32(0, 4294967295) "部门ID必须是0-4294967295之间的整数"'),
      ...onBoth('mainDepartment: isId32(0, 4294967295) "主部门必须是0-4294967295之间的整数"'),
      'DeptUserSimpleListWorkWxInput.departmentId: isId32(0, 4294967295) "部门ID必须是0-4294967295之间的整数"',
      'DeptUserDetailListWorkWxInput.departmentId: isId32(0, 4294967295) "部门ID必须是0-4294967295之间的整数"',
      'InviteUserWorkWxInput.party: each isId32(0, 4294967295) "部门ID必须是0-4294967295之间的整数"',
      'InviteUserWorkWxInput.tag: each isId32(0, 2147483647) "标签ID必须是0-2147483647之间的整数"',
    ],
  },
  {
    facts: '4.3',
    reason:
      'what user/get returned has to go back through user/update, and the lengths are those of a text that is there',
    gained: [
      ...onBoth('alias: may be empty'),
      ...onBoth('email: may be empty'),
      ...onBoth('bizMail: may be empty'),
      'UpdateUserWorkWxInput.telephone: may be empty',
    ],
  },
  {
    facts: '4.3',
    reason: 'the characters of a new userid are only presumed',
    lost: [
      'UpdateUserWorkWxInput.newUserId: matches(^[a-zA-Z0-9][a-zA-Z0-9_\\-@.]*$) "新用户ID只能由数字、字母和_-@.组成,且必须以数字或字母开头"',
    ],
  },
  {
    facts: '4.17 #1',
    reason: "the seed's lists lost their element types",
    gained: onBoth('isLeaderInDept: each range(0, 1) "部门负责人标识只能是0(否)或1(是)"'),
  },
  {
    facts: '4.17 #19',
    reason: 'ids of existing members may be older than the rule for new ones',
    lost: [
      'UpdateUserWorkWxInput.userId: matches(^[a-zA-Z0-9][a-zA-Z0-9_\\-@.]*$) "用户ID只能由数字、字母和_-@.组成,且必须以数字或字母开头"',
    ],
  },
  {
    facts: '4.17 #20',
    reason: 'the length of a userid is a general rule',
    gained: [
      ...onBoth('directLeader: each byteLength(1, 64) "直属上级的用户ID长度必须在1-64个字节之间"'),
      'BatchDeleteUserWorkWxInput.userIdList: each byteLength(1, 64) "用户ID长度必须在1-64个字节之间"',
    ],
  },
  {
    facts: '4.17 #24',
    reason: 'no e-mail address is longer than 64 bytes (60105)',
    gained: ['UserIdByEmailWorkWxInput.email: byteLength(1, 64) "邮箱长度不能超过64个字节"'],
  },
  {
    facts: '4.17 #26',
    reason: 'the pages moved',
    lost: [
      'InviteUserWorkWxInput: documented at https://developer.work.weixin.qq.com/document/path/90213',
      'JoinQrcodeWorkWxInput: documented at https://developer.work.weixin.qq.com/document/path/90214',
      'UserIdByEmailWorkWxInput: documented at https://developer.work.weixin.qq.com/document/path/95892',
    ],
    gained: [
      'InviteUserWorkWxInput: documented at https://developer.work.weixin.qq.com/document/path/90975',
      'JoinQrcodeWorkWxInput: documented at https://developer.work.weixin.qq.com/document/path/91714',
      'UserIdByEmailWorkWxInput: documented at https://developer.work.weixin.qq.com/document/path/95895',
    ],
  },
  {
    facts: '4.17 #28',
    reason: 'an empty list clears all aliases, so it must not be sent unasked',
    lost: ['BizMailAliasDto.items: [] by default'],
  },
  {
    facts: '4.3',
    reason: 'an alias is a mail address of 6 to 63 bytes',
    gained: ['BizMailAliasDto.items: each byteLength(6, 63) "企业邮箱别名长度必须在6-63个字节之间"'],
  },
  {
    facts: '4.11',
    reason: "the rule of the seed's Validate() is enforced",
    lost: ['InviteUserWorkWxInput.user: optional'],
    gained: [
      'InviteUserWorkWxInput.user: requiredWithout("party", "tag") "user, party, tag三者不能同时为空"',
    ],
  },
];

interface SeedRule {
  rule: string;
  message: string;
  min?: number;
  max?: number;
  items?: number;
  pattern?: string;
}

interface SeedClass {
  class: string;
  base?: string;
  api?: { action: string; desc: string; httpMethod: string };
  notes?: readonly string[];
  properties: readonly {
    property: string;
    json: string;
    type: string;
    default?: unknown;
    validation: readonly SeedRule[];
  }[];
  members?: readonly { kind: string; name: string }[];
}

/** The statement of a rule about the type. Rules in SAID_BY_TYPE make no other statement. */
const TYPE_BY_RULE: Readonly<Record<string, (rule: RuleDescription) => string>> = {
  isInt: () => 'integer',
  isId32: () => 'integer',
  isBoolean: () => 'boolean',
  isString: () => 'string',
  byteLength: () => 'string',
  characterLength: () => 'string',
  chineseLength: () => 'string',
  isEmail: () => 'string',
  isUrl: () => 'string',
  isIn: ({ constraints: [values] }) =>
    (values as unknown[]).every(Number.isInteger) ? 'integer' : 'integer or string',
};

const SAID_BY_TYPE: ReadonlySet<string> = new Set([
  'isArray',
  'isBoolean',
  'isInstance',
  'isInt',
  'isString',
]);

const SHARED = resolve(import.meta.dirname, '../../../shared/seed/member-inputs.json');
const COPY = resolve(import.meta.dirname, 'seed/member-inputs.json');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as SeedClass[];
const seed = read(existsSync(SHARED) ? SHARED : COPY);

const seeded = new Set(seed.map((one) => one.class));
const apis = [...RemoteApiCatalogue.of(user, batch, corp)].filter((api) => seeded.has(api.name));
const seedSays = seed.flatMap(seedStatements);
const classesSay = inSeedOrder(withNested(apis)).flatMap(classStatements);
const departures = {
  lost: DEPARTURES.flatMap(({ lost = [] }) => lost),
  gained: DEPARTURES.flatMap(({ gained = [] }) => gained),
};

describe('the seed', () => {
  it('is complete, and its copy is unchanged', () => {
    const properties = seed.flatMap((one) => one.properties);
    expect(read(COPY)).toEqual(seed);
    expect(seed.filter((one) => one.api)).toHaveLength(15);
    expect(seed).toHaveLength(24);
    expect(properties).toHaveLength(83);
    expect(properties.flatMap((one) => one.validation)).toHaveLength(75);
  });

  it('is implemented except for the departures', () => {
    expect(without(seedSays, classesSay).sort()).toEqual([...departures.lost].sort());
  });

  it('is not extended except for the departures', () => {
    expect(without(classesSay, seedSays).sort()).toEqual([...departures.gained].sort());
  });

  it('keeps its order of properties and rules', () => {
    const common = new Set(without(seedSays, departures.lost));
    expect(classesSay.filter((one) => common.has(one))).toEqual([...common]);
  });

  it('has a reason for each departure', () => {
    for (const { facts, reason, lost = [], gained = [] } of DEPARTURES) {
      expect(facts).toMatch(/^4\.\d+( #\d+)?$/);
      expect(reason).not.toBe('');
      expect(lost.length + gained.length).toBeGreaterThan(0);
    }
  });
});

function seedStatements({
  class: name,
  base,
  api,
  notes = [],
  properties,
  members = [],
}: SeedClass): string[] {
  const docUrl = notes.find((note) => note.startsWith('文档地址:'))?.slice('文档地址:'.length);
  return [
    `${name}: class`,
    ...(base ? [`${name}: extends ${base}`] : []),
    ...(api ? [`${name}: ${api.httpMethod} ${api.action} ${api.desc}`] : []),
    ...(docUrl ? [`${name}: documented at ${docUrl}`] : []),
    ...members.map(({ kind, name: member }) => `${name}: ${kind} ${lowerFirst(member)}`),
    ...properties.flatMap(({ property, json, type, validation, ...rest }) =>
      [
        `"${json}" on the wire`,
        seedType(type),
        // C# requires [Required] properties, and a plain int or long cannot be missing.
        ...(validation.some(({ rule }) => rule === 'Required') || /^(int|long)$/.test(type)
          ? []
          : ['optional']),
        ...(/^string\??$/.test(type) && validation.every(takesEmpty) ? ['may be empty'] : []),
        ...('default' in rest ? [`${JSON.stringify(rest.default)} by default`] : []),
        ...validation.map((rule) => `${seedRule(rule)} "${rule.message}"`),
      ].map((statement) => `${name}.${property}: ${statement}`),
    ),
  ];
}

function seedType(type: string): string {
  return type
    .replace('CreateUserWorkWxInput.', '')
    .replace(/\b(int|long)\b\??/, 'integer')
    .replace('bool?', 'boolean')
    .replace(' (0 or 1)', '');
}

/** C# does not match patterns against `''`. */
function takesEmpty({ rule, min = 0 }: SeedRule): boolean {
  return rule === 'RegularExpression' || (rule === 'StringLength' && min === 0);
}

function seedRule({ rule, message, min = 0, max = 0, items = 0, pattern = '' }: SeedRule): string {
  switch (rule) {
    case 'Required':
      return 'isNotEmpty()';
    case 'StringLength':
      // C# counts UTF-16 units; the message names the unit that the server counts (4.17 #8).
      return `${message.includes('字节') ? 'byteLength' : 'characterLength'}(${min}, ${max})`;
    case 'RegularExpression':
      return `matches(${plainPattern(pattern)})`;
    case 'EmailAddress':
      return 'isEmail()';
    case 'Url':
      return 'isUrl()';
    case 'MinLength':
      return `arrayMinSize(${items})`;
    case 'MaxLength':
      return `arrayMaxSize(${items})`;
    case 'Range':
      return `range(${min}, ${max})`;
    default:
      throw new Error(`the rule ${rule} of the seed has no counterpart`);
  }
}

/** The inputs and all nested DTOs, each once, in the order of the seed; unknown ones last. */
function inSeedOrder(dtos: readonly DtoDescription[]): DtoDescription[] {
  const rank = new Map(seed.map(({ class: name }, index) => [name, index]));
  return [...dtos].sort((a, b) => (rank.get(a.name) ?? seed.length) - (rank.get(b.name) ?? seed.length));
}

function withNested(roots: readonly DtoDescription[]): DtoDescription[] {
  const found = new Map<unknown, DtoDescription>();
  const visit = (dto: DtoDescription) => {
    if (found.has(dto.target)) return;
    found.set(dto.target, dto);
    for (const { nested } of dto.fields) if (nested) visit(nested);
  };
  roots.forEach(visit);
  return [...found.values()];
}

function classStatements(dto: DtoDescription): string[] {
  const { name, target } = dto;
  const isInput = target.prototype instanceof AuthWorkWxInput;
  const inherited = new Set(isInput ? ['accessToken'] : []);
  return [
    `${name}: class`,
    ...(isInput ? [`${name}: extends AuthWorkWxInput`, ...apiStatements(getRemoteApi(target))] : []),
    ...Object.entries(Object.getOwnPropertyDescriptors(target.prototype as object))
      .filter(([member]) => member !== 'constructor')
      .map(([member, descriptor]) => `${name}: ${'value' in descriptor ? 'method' : 'getter'} ${member}`),
    ...dto.fields
      .filter(({ property }) => !inherited.has(property))
      .flatMap((field) => fieldStatements(dto, field).map((one) => `${name}.${field.property}: ${one}`)),
  ];
}

function apiStatements({ name, httpMethod, action, desc, docUrl }: RemoteApiDescription): string[] {
  return [`${name}: ${httpMethod} ${action} ${desc}`, `${name}: documented at ${docUrl}`];
}

function fieldStatements({ target }: DtoDescription, field: FieldDescription): string[] {
  const initial = new target() as Record<string, unknown>;
  const byDefault = initial[field.property];
  return [
    `"${field.wireName}" on the wire`,
    typeStatement(field),
    ...(isOptional(target, field.property) ? ['optional'] : []),
    ...(mayBeEmpty(target, field) ? ['may be empty'] : []),
    ...(byDefault === undefined ? [] : [`${JSON.stringify(byDefault)} by default`]),
    ...ruleStatements(field.rules),
  ];
}

/** The types that the rules accept. A property without a type rule makes a statement that the seed does not make. */
function typeStatement({ nested, isArray, rules }: FieldDescription): string {
  const checked = nested
    ? [nested.name]
    : rules.filter(({ each = false }) => each === isArray).map((rule) => TYPE_BY_RULE[rule.name]?.(rule));
  const [type = 'unchecked'] = checked.filter((one) => one !== undefined);
  return isArray ? `List<${type}>` : type;
}

function isOptional(target: DtoDescription['target'], property: string): boolean {
  return passes(target, property, undefined);
}

function mayBeEmpty(target: DtoDescription['target'], field: FieldDescription): boolean {
  return field.type === 'string' && passes(target, field.property, '');
}

function passes(target: DtoDescription['target'], property: string, value: unknown): boolean {
  const given = Object.assign(new target() as object, { [property]: value });
  return !validateSync(given).some((error) => error.property === property);
}

function ruleStatements(rules: readonly RuleDescription[]): string[] {
  return rules
    .filter(({ name }) => !SAID_BY_TYPE.has(name))
    .flatMap((rule, index, all) => {
      const next = all[index + 1];
      const isLowerBound = rule.name === 'min' && next?.name === 'max' && next.message === rule.message;
      if (isLowerBound)
        return [describeRule(rule, `range(${Number(rule.constraints[0])}, ${Number(next.constraints[0])})`)];
      const isUpperBound = rule.name === 'max' && all[index - 1]?.name === 'min';
      return isUpperBound ? [] : [describeRule(rule, ruleStatement(rule))];
    });
}

function describeRule({ each, message }: RuleDescription, statement: string): string {
  return `${each ? 'each ' : ''}${statement} "${message}"`;
}

function ruleStatement({ name, constraints }: RuleDescription): string {
  const [first] = constraints;
  if (name === 'isEmail' || name === 'isUrl') return `${name}()`;
  if (name === 'matches') return `matches(${plainPattern((first as RegExp).source)})`;
  if (name === 'isIn' && isRun(first as unknown[]))
    return `range(${(first as number[]).at(0)}, ${(first as number[]).at(-1)})`;
  return `${name}(${constraints.map((one) => JSON.stringify(one)).join(', ')})`;
}

/** Consecutive integers. */
function isRun(values: readonly unknown[]): boolean {
  return values.every((value, index) => Number.isInteger(value) && value === Number(values[0]) + index);
}

/** C# writes `\+` in a character class, ESLint requires `+`. */
function plainPattern(pattern: string): string {
  return pattern.replaceAll('\\+', '+');
}

function without(statements: readonly string[], others: readonly string[]): string[] {
  const excluded = new Set(others);
  return statements.filter((one) => !excluded.has(one));
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
