import type { ApiField, Scalar } from './api-definition.js';

/** A class-validator decorator, with values that break it. */
interface Rule {
  readonly name: string;
  /** Arguments before the message. */
  readonly args?: readonly number[];
  readonly each?: boolean;
  /** `undefined` for decorators that never fail, such as `IsOptional`. */
  readonly message?: string;
  readonly broken?: readonly unknown[];
}

const TYPE_RULE: Readonly<Record<Scalar, { name: string; noun: string; wrong: readonly unknown[] }>> = {
  string: { name: 'IsString', noun: '字符串', wrong: [1, ['abc']] },
  // The server only has whole numbers, and @IsNumber() would accept 1.5.
  number: { name: 'IsInt', noun: '整数', wrong: ['1', 1.5, true] },
  boolean: { name: 'IsBoolean', noun: '布尔值', wrong: ['true', 1] },
};

const SAMPLES: Readonly<Record<Scalar, readonly unknown[]>> = {
  string: ['abc', 'def'],
  number: [1, 2],
  boolean: [true, false],
};

/** The rules of an input property, in the order of the catalogue: presence, type, elements. */
export function rulesOf({ label, wireName, scalar, isArray, isRequired }: ApiField): Rule[] {
  const what = label ?? wireName;
  const { name, noun, wrong } = TYPE_RULE[scalar];
  const missing = `${what}不能为空`;
  if (!isArray) {
    const presence: Rule = isRequired
      ? { name: 'IsNotEmpty', message: missing, broken: [undefined, null, ''] }
      : { name: 'IsOptional' };
    return [presence, { name, message: `${what}必须是${noun}`, broken: wrong }];
  }
  const array: Rule = { name: 'IsArray', message: `${what}必须是数组`, broken: ['abc', 1] };
  const filled: Rule = { name: 'ArrayMinSize', args: [1], message: missing, broken: [undefined, null, []] };
  const elements: Rule = {
    name,
    each: true,
    message: `${what}的每一项必须是${noun}`,
    broken: wrong.map((one) => [one]),
  };
  return isRequired ? [array, filled, elements] : [{ name: 'IsOptional' }, array, elements];
}

/** A valid value. */
export function sampleOf({ scalar, isArray }: ApiField): unknown {
  return isArray ? SAMPLES[scalar] : SAMPLES[scalar][0];
}

/** More valid values, in addition to the sample. */
export function otherValidValues(field: ApiField): readonly unknown[] {
  const absent = field.isRequired ? [] : [undefined, null];
  return field.isArray
    ? [...absent, ...(field.isRequired ? [] : [[]])]
    : [...absent, SAMPLES[field.scalar][1]];
}
