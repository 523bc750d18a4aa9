import type {
  ApiCondition,
  ApiField,
  ApiLimits,
  ApiShape,
  ApiWhen,
  JsonType,
  Scalar,
} from './api-definition.js';
import { grouped, literal, quoted } from './source-text.js';

/** A class-validator decorator, with values that break it. */
interface Rule {
  readonly name: string;
  /** Arguments before the message, as source text. */
  readonly args?: readonly string[];
  readonly each?: boolean;
  /** `undefined` for decorators that never fail, such as `IsOptional`. */
  readonly message?: string;
  readonly broken?: readonly unknown[];
}

type RuledScalar = Exclude<Scalar, 'json' | 'map' | 'file'>;

const TYPE_RULE: Readonly<Record<RuledScalar, { name: string; noun: string; wrong: readonly unknown[] }>> = {
  string: { name: 'IsString', noun: '字符串', wrong: [1, ['abc']] },
  // The server only has whole numbers, and @IsNumber() would accept 1.5.
  number: { name: 'IsInt', noun: '整数', wrong: ['1', 1.5, true] },
  float: { name: 'IsNumber', noun: '数字', wrong: ['1', true] },
  boolean: { name: 'IsBoolean', noun: '布尔值', wrong: ['true', 1] },
};

const NOUN_OF: Readonly<Record<JsonType, string>> = {
  string: '字符串',
  integer: '整数',
  number: '数字',
  boolean: '布尔值',
};

const SAMPLES: Readonly<Record<Scalar, readonly unknown[]>> = {
  string: ['abc', 'def'],
  number: [1, 2],
  float: [1, 2.5],
  boolean: [true, false],
  json: [{ a: 1 }, [1]],
  map: [{ a: 1 }, {}],
  file: [],
};

/** Finds a property of the same object by its dotted name: it and the properties that hold it, the outermost first. */
export type Siblings = (dotted: string) => readonly ApiField[];

/** @param shapes the nested classes of the fields */
export function siblingsAmong(
  fields: readonly ApiField[],
  shapes: readonly Pick<ApiShape, 'name' | 'fields'>[] = [],
): Siblings {
  return (dotted) => {
    const found: ApiField[] = [];
    let level = fields;
    for (const name of dotted.split('.')) {
      const field = level.find(({ property }) => property === name);
      if (field === undefined) return [];
      found.push(field);
      level = shapes.find((shape) => shape.name === field.nested)?.fields ?? [];
    }
    return found;
  };
}

/**
 * The rules of an input property, in the order of the catalogue: presence, type, limits, elements.
 *
 * @param siblings the properties that a message may name
 */
export function rulesOf(field: ApiField, siblings: Siblings = siblingsAmong([field])): Rule[] {
  return [...presenceOf(field, siblings), ...(field.isArray ? arrayRules(field) : valueRules(field, false))];
}

function presenceOf(field: ApiField, siblings: Siblings): Rule[] {
  const { isRequired, conditions = [] } = field;
  const spanning = conditions.map((condition) => conditionRule(field, condition, siblings));
  const missing = { name: 'IsDefined', message: `${nounOf(field)}不能为空`, broken: [undefined, null] };
  if (isRequired) return [missing, ...spanning];
  // The others replace @IsOptional().
  const isReplaced = conditions.some(({ kind }) => kind !== 'SameLengthAs');
  return isReplaced ? spanning : [{ name: 'IsOptional' }, ...spanning];
}

function arrayRules(field: ApiField): Rule[] {
  const what = nounOf(field);
  const { nested, limits = {} } = field;
  const array: Rule = { name: 'IsArray', message: `${what}必须是数组`, broken: ['abc', 1] };
  return [
    ...(nested === undefined || limits.minItems !== undefined || limits.maxItems !== undefined
      ? [array]
      : []),
    ...countRules(what, limits),
    ...(nested === undefined ? valueRules(field, true) : []),
  ];
}

function countRules(what: string, { minItems, maxItems }: ApiLimits): Rule[] {
  const rules: Rule[] = [];
  if (minItems !== undefined && minItems > 0) {
    rules.push({
      name: 'ArrayMinSize',
      args: [grouped(minItems)],
      message: `${what}至少需要${minItems}个`,
      broken: [[]],
    });
  }
  if (maxItems !== undefined) {
    rules.push({ name: 'ArrayMaxSize', args: [grouped(maxItems)], message: `${what}最多支持${maxItems}个` });
  }
  return rules;
}

/** The rules of a value, or of each element. */
function valueRules(field: ApiField, each: boolean): Rule[] {
  const { scalar, nested, accepts, values } = field;
  if (nested !== undefined || scalar === 'json' || scalar === 'file') return [];
  const what = `${nounOf(field)}${each ? '的每一项' : ''}`;
  const limits = (each ? field.itemLimits : field.limits) ?? {};
  const wrap = (rule: Rule): Rule => ({
    ...rule,
    ...(each ? { each: true } : {}),
    broken: each ? (rule.broken ?? []).map((one) => [one]) : (rule.broken ?? []),
  });
  if (scalar === 'map') return [wrap({ name: 'IsObject', message: `${what}必须是对象`, broken: ['abc', 1] })];
  if (values?.isClosed) {
    const args = [literal(bothForms(values.known, accepts))];
    return [wrap({ name: 'IsIn', args, message: `${what}只能是${choices(field)}`, broken: ['#', -99] })];
  }
  if (accepts !== undefined && accepts.length > 1) {
    const nouns = accepts.map((type) => NOUN_OF[type]).join('或');
    return [
      wrap({
        name: 'IsOneOfTypes',
        args: [literal(accepts)],
        message: `${what}必须是${nouns}`,
        broken: [[]],
      }),
    ];
  }
  const { name, noun, wrong } = TYPE_RULE[scalar];
  // @IsNumber() takes its own options first.
  const args = scalar === 'float' ? ['{}'] : [];
  const type: Rule = { name, args, message: `${what}必须是${noun}`, broken: wrong };
  if (scalar === 'string') {
    const lengths = lengthRules(what, limits);
    return [...(lengths.length > 0 ? lengths : [type]), ...patternRules(what, limits)].map(wrap);
  }
  return [type, ...(scalar === 'boolean' ? [] : rangeRules(what, limits))].map(wrap);
}

/** Lengths in the unit that the server counts: bytes or characters. */
function lengthRules(what: string, limits: ApiLimits): Rule[] {
  const { maxLength, minBytes, maxBytes, truncated = false } = limits;
  let { minLength } = limits;
  const rules: Rule[] = [];
  const add = (name: string, unit: string, min: number | undefined, max: number | undefined): void => {
    if (min === undefined && max === undefined) return;
    rules.push({
      name,
      args: max === undefined ? [grouped(min ?? 0), 'Infinity'] : [grouped(min ?? 0), grouped(max)],
      message: `${what}长度${within(min, max, unit)}`,
      broken: max !== undefined && max < 100 ? ['a'.repeat(max + 1), 1] : [1],
    });
  };
  const hasBytes = maxBytes !== undefined && !truncated;
  let byteMin = minBytes;
  // One character is at least one byte: one rule says both.
  if (byteMin === undefined && minLength === 1 && (hasBytes || maxLength === undefined)) {
    byteMin = 1;
    minLength = undefined;
  }
  add('ByteLength', '个字节', byteMin, truncated ? undefined : maxBytes);
  add('CharacterLength', '个字符', minLength, truncated ? undefined : maxLength);
  return rules;
}

function patternRules(what: string, { pattern }: ApiLimits): Rule[] {
  if (pattern === undefined) return [];
  return [
    {
      name: 'Matches',
      args: [`/${pattern.replaceAll('/', '\\/')}/`],
      message: `${what}包含不支持的字符`,
      broken: ['\n'],
    },
  ];
}

function rangeRules(what: string, { min, max }: ApiLimits): Rule[] {
  const message = `${what}${within(min, max, '')}`;
  return [
    ...(min === undefined ? [] : [{ name: 'Min', args: [grouped(min)], message, broken: [min - 1] }]),
    ...(max === undefined ? [] : [{ name: 'Max', args: [grouped(max)], message, broken: [max + 1] }]),
  ];
}

function within(min: number | undefined, max: number | undefined, unit: string): string {
  if (max === undefined) return `不能小于${min ?? 0}${unit}`;
  if (min === undefined) return `不能超过${max}${unit}`;
  // A hyphen before or after a sign looks like one more sign.
  return min === max ? `必须是${max}${unit}` : `必须在${min}${min < 0 ? '到' : '-'}${max}${unit}之间`;
}

/** `1(文本)、2(图片)或3(语音)` */
function choices({ values }: ApiField): string {
  const all = (values?.known ?? []).map((value) => {
    const label = values?.labels[String(value)];
    return label === undefined ? String(value) : `${value}(${label})`;
  });
  return either(all);
}

/** The values, and their other form where the server takes both: 1 and '1'. */
export function bothForms(
  known: readonly (string | number | boolean)[],
  accepts: readonly JsonType[] = [],
): readonly (string | number | boolean)[] {
  const forms: (string | number | boolean)[] = [...known];
  for (const type of accepts) {
    for (const value of known) {
      const other =
        type === 'string'
          ? String(value)
          : type === 'boolean'
            ? toBoolean(value)
            : Number.isInteger(Number(value))
              ? Number(value)
              : undefined;
      if (other !== undefined && !forms.includes(other)) forms.push(other);
    }
  }
  return forms;
}

function toBoolean(value: string | number | boolean): boolean | undefined {
  return value === 0 || value === 1 ? value === 1 : undefined;
}

function conditionRule(field: ApiField, condition: ApiCondition, siblings: Siblings): Rule {
  const what = nounOf(field);
  switch (condition.kind) {
    case 'SameLengthAs':
      return {
        name: condition.kind,
        args: [quoted(condition.other)],
        message: `${what}的数量必须和${nounAt(condition.other, siblings)}一致`,
      };
    case 'GivenFor': {
      const { key, values, optionalFor } = condition;
      const given = values.length === 1 ? literal(values[0]) : literal(values);
      const optional = optionalFor.length === 1 ? literal(optionalFor[0]) : literal(optionalFor);
      return {
        name: condition.kind,
        args: [quoted(key), given, ...(optionalFor.length === 0 ? [] : [`optionalFor: ${optional}`])],
        ...(values.length === 0
          ? {}
          : { message: `${whenText({ [key]: values }, siblings)}时${what}不能为空` }),
      };
    }
    case 'RequiredIf':
      return {
        name: condition.kind,
        args: [whenLiteral(condition.when)],
        message: `${whenText(condition.when, siblings)}时${what}不能为空`,
      };
    case 'ForbiddenIf':
      return {
        name: condition.kind,
        args: [whenLiteral(condition.when)],
        message: `${whenText(condition.when, siblings)}时不能填写${what}`,
      };
    case 'RequiredWith': {
      const { of, when } = condition;
      const prefix = when === undefined ? '' : `${whenText(when, siblings)}且`;
      return {
        name: condition.kind,
        // Required means present: what is empty, the server decides.
        args: [literal(of), ...whenArgument(when), 'orEmpty: true'],
        message: `${prefix}填写${either(nounsAt(of, siblings))}时${what}不能为空`,
      };
    }
    default: {
      const { kind, of, when } = condition;
      const prefix = when === undefined ? '' : `${whenText(when, siblings)}时`;
      const nouns = nounsAt(of, siblings);
      const text = {
        AtLeastOneOf:
          of.length === 1 ? `${nouns.join('')}不能为空` : `${enumerated(nouns, '和')}至少需要填写一个`,
        ExactlyOneOf: `${enumerated(nouns, '和')}必须且只能填写一个`,
        AllOrNone: `${enumerated(nouns, '和')}必须同时填写或同时不填`,
      }[kind];
      return { name: kind, args: [literal(of), ...whenArgument(when)], message: `${prefix}${text}` };
    }
  }
}

/** `when` is an option of the rule: it is written together with the message. */
function whenArgument(when: ApiWhen | undefined): string[] {
  return when === undefined ? [] : [`when: ${whenLiteral(when)}`];
}

function whenLiteral(when: ApiWhen): string {
  return literal(when);
}

/** `类型为1(链接)且未填写状态` */
function whenText(when: ApiWhen, siblings: Siblings): string {
  return Object.entries(when)
    .map(([dotted, given]) => {
      const noun = nounAt(dotted, siblings);
      const values = [given].flat();
      const labels = siblings(dotted).at(-1)?.values?.labels ?? {};
      const texts = values.filter((value) => value !== null).map((value) => valueText(value, labels));
      if (texts.length === 0) return `未填写${noun}`;
      return `${noun}${values.includes(null) ? '未填写或' : ''}为${either(texts)}`;
    })
    .join('且');
}

/** A text says what it means, a number does not: `news`, `1(链接)`. */
function valueText(value: string | number | boolean, labels: Readonly<Record<string, string>>): string {
  const label = labels[String(value)];
  return /^\d+$/.test(String(value)) && label !== undefined ? `${value}(${label})` : String(value);
}

function nounAt(dotted: string, siblings: Siblings): string {
  const nouns = siblings(dotted).map(nounOf);
  if (nouns.length === 0) return dotted;
  // A label may repeat that of the object around it: 主标题的标题, but not 位置的位置名称.
  return nouns.filter((noun, at) => nouns[at + 1]?.startsWith(noun) !== true).join('的');
}

/** Properties by their labels; those that share one also by their names. */
function nounsAt(of: readonly string[], siblings: Siblings): string[] {
  const nouns = of.map((dotted) => nounAt(dotted, siblings));
  return nouns.map((noun, at) =>
    nouns.indexOf(noun) === nouns.lastIndexOf(noun) ? noun : `${noun}(${of[at]})`,
  );
}

/** `A、B或C` */
function either(texts: readonly string[]): string {
  return enumerated(texts, '或');
}

function enumerated(texts: readonly string[], last: string): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join('、')}${last}${texts.at(-1)}`;
}

function nounOf({ label, wireName }: ApiField): string {
  return label ?? wireName;
}

/** A valid value. */
export function sampleOf({ scalar, isArray }: ApiField): unknown {
  return isArray ? SAMPLES[scalar] : SAMPLES[scalar][0];
}

/** More valid values, in addition to the sample. */
export function otherValidValues(field: ApiField): readonly unknown[] {
  const absent = field.isRequired ? [] : [undefined, null];
  return field.isArray ? [...absent, []] : [...absent, SAMPLES[field.scalar][1]];
}
