import type { FieldDescription, RuleDescription } from 'nestjs-http-remote';
import type { Schema, SchemaObject } from './schema-types.js';

/** What a rule says of a value, in the words of OpenAPI. */
type Translate = (...constraints: readonly unknown[]) => Partial<SchemaObject>;

const text = { type: 'string' } as const;
const integer = { type: 'integer' } as const;

/** By class-validator's names. What OpenAPI cannot say, as a length in bytes, is said as far as it goes, and in words. */
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
  // A character has up to four bytes, and at least one.
  byteLength: (min, max) => ({ ...text, ...lengths(Math.ceil(Number(min) / 4), max) }),
  // Three Latin letters have as many bytes as one Chinese character.
  chineseLength: (max) => ({ ...text, ...lengths(undefined, Number(max) * 3) }),
  arrayMinSize: (min) => ({ minItems: Number(min) }),
  arrayMaxSize: (max) => ({ maxItems: Number(max) }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/** What stands about a field elsewhere than in its description. */
export interface FieldContext {
  /** The schema of the field's own class, where it has one. */
  readonly nested: Schema | undefined;
  /** What a new instance holds. */
  readonly initial: unknown;
  /** Its doc comment, where it is known. */
  readonly doc: string | undefined;
}

/** A field's type, limits and words. */
export function schemaOfField(field: FieldDescription, context: FieldContext): Schema {
  const { nested } = context;
  const words = wordsOf(field, context);
  const own = field.isArray ? field.rules.filter(({ each }) => each) : field.rules;
  const item: Schema = nested ?? { ...typeOf(field), ...translate(own), ...minimumOfFilled(field, own) };
  if (!field.isArray) return nested ? { allOf: [nested], ...words } : { ...item, ...words };
  return { type: 'array', items: item, ...translate(field.rules.filter(({ each }) => !each)), ...words };
}

function wordsOf(field: FieldDescription, { initial, doc }: FieldContext): Partial<SchemaObject> {
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

/** Where two rules limit the same, both hold. */
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

/** `@IsNotEmpty()` on a text means at least one character. */
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

/** OpenAPI has no flags. */
function patternOf(pattern: unknown): Partial<SchemaObject> {
  return pattern instanceof RegExp && !/[ims]/.test(pattern.flags) ? { pattern: pattern.source } : {};
}

function enumOf(choices: unknown): Partial<SchemaObject> {
  if (!Array.isArray(choices)) return {};
  const types = new Set(choices.map((choice) => (Number.isInteger(choice) ? 'integer' : typeof choice)));
  const [type] = types;
  // TypeScript's own type of such a property may be wider or none.
  return { type: types.size === 1 ? type : undefined, enum: choices as unknown[] };
}
