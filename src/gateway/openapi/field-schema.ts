import type { FieldDescription, RuleDescription } from 'nestjs-http-remote';
import type { Schema, SchemaObject } from './schema-types.js';

/** Translates a rule to OpenAPI. */
type Translate = (...constraints: readonly unknown[]) => Partial<SchemaObject>;

const text = { type: 'string' } as const;
const integer = { type: 'integer' } as const;

/** By class-validator's names. OpenAPI has no length in bytes, for example: the schema is then approximate, and the description exact. */
const RULES: Readonly<Record<string, Translate>> = {
  isString: () => text,
  isNotEmpty: () => ({}),
  isBoolean: () => ({ type: 'boolean' }),
  isNumber: () => ({ type: 'number' }),
  isInt: () => integer,
  isId32: (min, max) => ({ ...integer, minimum: Number(min), maximum: Number(max) }),
  min: (min) => ({ minimum: Number(min) }),
  max: (max) => ({ maximum: Number(max) }),
  isPositive: () => ({ minimum: 0, exclusiveMinimum: true }),
  isIn: (choices) => enumOf(choices),
  isEmail: () => ({ ...text, format: 'email' }),
  isUrl: () => ({ ...text, format: 'uri' }),
  matches: (pattern) => ({ ...text, ...patternOf(pattern) }),
  isLength: (min, max) => ({ ...text, ...lengths(min, max) }),
  minLength: (min) => ({ ...text, ...lengths(min, undefined) }),
  maxLength: (max) => ({ ...text, ...lengths(undefined, max) }),
  characterLength: (min, max) => ({ ...text, ...lengths(min, max) }),
  // A character has between one and four bytes.
  byteLength: (min, max) => ({ ...text, ...lengths(Math.ceil(Number(min) / 4), max) }),
  // Three Latin letters have as many bytes as one Chinese character.
  chineseLength: (max) => ({ ...text, ...lengths(undefined, Number(max) * 3) }),
  arrayMinSize: (min) => ({ minItems: Number(min) }),
  arrayMaxSize: (max) => ({ maxItems: Number(max) }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/** Facts about a field that are not part of its description. */
export interface FieldContext {
  /** The schema of the field's class, if it is a nested DTO. */
  readonly nested: Schema | undefined;
  /** The value in a new instance. */
  readonly initial: unknown;
  /** Its doc comment, if it is known. */
  readonly doc: string | undefined;
}

/** The type, limits and description of a field. */
export function schemaOfField(field: FieldDescription, context: FieldContext): Schema {
  const { nested } = context;
  const texts = textsOf(field, context);
  const own = field.isArray ? field.rules.filter(({ each }) => each) : field.rules;
  const item: Schema = nested ?? { ...typeOf(field), ...translate(own), ...minimumOfFilled(field, own) };
  if (!field.isArray) return nested ? { allOf: [nested], ...texts } : { ...item, ...texts };
  return { type: 'array', items: item, ...translate(field.rules.filter(({ each }) => !each)), ...texts };
}

function textsOf(field: FieldDescription, { initial, doc }: FieldContext): Partial<SchemaObject> {
  const messages = [...new Set(field.rules.flatMap(({ message }) => message ?? []))];
  const description = [
    ...(doc === undefined ? [] : [doc]),
    ...(messages.length > 0 ? [messages.join('；')] : []),
  ];
  return {
    ...(description.length > 0 && { description: description.join('\n\n') }),
    ...(initial !== undefined && { default: initial }),
    ...(field.nullable && { nullable: true }),
  };
}

function typeOf({ type }: FieldDescription): Partial<SchemaObject> {
  if (type === 'json' || type === 'unknown') return {};
  return type === 'date' ? { type: 'string', format: 'date-time' } : { type };
}

function translate(rules: readonly RuleDescription[]): Partial<SchemaObject> {
  const parts = rules.map(({ name, constraints }) => RULES[name]?.(...constraints) ?? {});
  return Object.assign({}, ...parts, strictest(parts)) as Partial<SchemaObject>;
}

/** If two rules limit the same value, both apply. */
function strictest(parts: readonly Partial<SchemaObject>[]): Partial<SchemaObject> {
  const all = (key: 'minLength' | 'maxLength' | 'minimum' | 'maximum') =>
    parts.flatMap((part) => part[key] ?? []);
  const of = (key: 'minLength' | 'maxLength' | 'minimum' | 'maximum', pick: (...of: number[]) => number) =>
    all(key).length > 1 ? { [key]: pick(...all(key)) } : {};
  return {
    ...of('minLength', Math.max),
    ...of('maxLength', Math.min),
    ...of('minimum', Math.max),
    ...of('maximum', Math.min),
  };
}

/** `@IsNotEmpty()` on a string requires at least one character. */
function minimumOfFilled(
  { type }: FieldDescription,
  rules: readonly RuleDescription[],
): Partial<SchemaObject> {
  const { minLength = 0 } = translate(rules);
  const isFilled = type === 'string' && rules.some(({ name }) => name === 'isNotEmpty');
  return isFilled && minLength === 0 ? { minLength: 1 } : {};
}

function lengths(min: unknown, max: unknown): Partial<SchemaObject> {
  return {
    ...(typeof min === 'number' && min > 0 && { minLength: min }),
    ...(typeof max === 'number' && { maxLength: max }),
  };
}

/** OpenAPI patterns have no flags. */
function patternOf(pattern: unknown): Partial<SchemaObject> {
  return pattern instanceof RegExp && !/[ims]/.test(pattern.flags) ? { pattern: pattern.source } : {};
}

function enumOf(choices: unknown): Partial<SchemaObject> {
  if (!Array.isArray(choices)) return {};
  const types = new Set(choices.map((choice) => (Number.isInteger(choice) ? 'integer' : typeof choice)));
  const [type] = types;
  // The TypeScript type of such a property may be wider, or missing.
  return { type: types.size === 1 ? type : undefined, enum: choices as unknown[] };
}
