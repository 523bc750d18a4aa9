import { Exclude, Type } from 'class-transformer';
import { Allow, ValidateNested } from 'class-validator';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { DtoClass } from '../metadata/api-metadata.js';
import { deferRules } from '../metadata/deferred-rules.js';
import { inheritRules } from '../metadata/inherited-rules.js';
import { readProperties, writeProperty } from '../metadata/metadata.store.js';
import { isHeaderName } from '../lang/wire-names.js';
import { faultOfDateFormat } from '../lang/date-text.js';
import {
  elementOf,
  isScalarClass,
  type PropertyMetadata,
  type PropertyPlace,
  type ValueType,
} from '../metadata/property-metadata.js';
import { HttpRemoteOutput } from './http-remote.output.js';
import { IsInstanceOf } from './rules/is-instance-of.rule.js';

/** The options of {@link JsonName}. */
export interface JsonNameOptions {
  /**
   * The class of the value. A DTO class is needed for nested validation, encoding and decoding; `[ItemDto]` is always an
   * array, `ItemDto` is one or an array of them. `String`, `Number`, `Boolean` and `Date` define how a response is read.
   * `'json'` is free-form JSON: its keys are wire names, and it is sent and read as it is. An object without a declared type
   * is rejected.
   * @default the type that TypeScript emits for the property, if it is `String`, `Number`, `Boolean`, `Date` or `Array`
   */
  type?: (() => ValueType) | 'json';
  /**
   * The part of the request that carries the value.
   * @default the query for `HttpParameterType.Query`, the body otherwise
   */
  in?: PropertyPlace;
  /**
   * The format in which a date is written and read, in Unicode tokens as in C#: `yyyy-MM-dd HH:mm:ss`. `t` alone is a number
   * of seconds since 1970, `T` of milliseconds. Quote letters that are not tokens: `yyyy-MM-dd'T'HH:mm:ss`.
   * @default ISO 8601 in UTC
   */
  dateFormat?: string;
  /**
   * The IANA time zone of `dateFormat`, such as `Asia/Shanghai`.
   * @default the process's own
   */
  timeZone?: string;
  /**
   * How a boolean is written: `true` or `1`.
   * @default 'literal'
   */
  booleanAs?: 'literal' | 'int';
  /** Joins an array into one string, and splits it again in a response: `'|'` makes `a|b`. */
  separator?: string;
  /**
   * Hides the value in logs, errors and printed output; `false` shows it whatever its wire name.
   * @default true if the wire name looks like that of a secret, such as `access_token` or `password`
   */
  sensitive?: boolean;
  /**
   * Sends `null` as `null` (JSON) or an empty element (XML), and keeps it in a response. Without it `null` is not sent.
   * @default false
   */
  nullable?: boolean;
  /**
   * Other spellings of the wire name, which are read if the name itself is missing. They are never written.
   * @default none
   */
  also?: readonly string[];
}

/**
 * Sets the wire name of a property. Properties without it are never sent. A subclass that redeclares a property inherits the
 * rules and options that it does not set itself; `undefined` removes an option.
 *
 * @example
 * ```ts
 * @JsonName('userid')
 * @IsNotEmpty()
 * userId!: string;
 *
 * @JsonName('attrs', { type: () => [AttributeDto] })
 * attributes?: AttributeDto[];
 * ```
 * @throws DeclarationInvalidError when the class is defined, if options contradict each other, the wire name is taken, or
 * `type` is missing for a nested DTO.
 */
export function JsonName(wireName: string, options: JsonNameOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    const target = prototype.constructor;
    const place = `${target.name}.${String(key)}`;
    if (typeof key !== 'string')
      throw new DeclarationInvalidError(`${place} is a symbol: @JsonName() needs a string key`);
    if (typeof wireName !== 'string' || wireName === '')
      throw new DeclarationInvalidError(`${place} has an empty wire name: write @JsonName('name')`);
    const inherited = readProperties(target).find(({ property }) => property === key);
    const given: JsonNameOptions = { ...inheritedOptions(inherited, options), ...options };
    if (given.in === 'header' && !isHeaderName(wireName))
      throw new DeclarationInvalidError(`${place}: "${wireName}" is not a valid header name`);
    checkOptions(place, given);

    const emitted: unknown = Reflect.getMetadata('design:type', prototype, key);
    const nested = typeof options.type === 'function' ? options.type : undefined;
    const isJson = given.type === 'json';
    const type = given.type === 'json' ? undefined : (nested ?? emittedType(emitted, place) ?? given.type);
    const isArray = emitted === undefined || emitted === Object ? inherited?.isArray : emitted === Array;
    writeProperty(target, {
      property: key,
      wireName,
      in: given.in,
      type,
      isJson,
      isArray,
      dateFormat: given.dateFormat,
      timeZone: given.timeZone,
      booleanAs: given.booleanAs ?? 'literal',
      separator: given.separator,
      sensitive: given.sensitive,
      nullable: given.nullable ?? false,
      also: given.also && Object.freeze([...given.also]),
    });

    // For plainToInstance, which Nest's ValidationPipe uses: it creates the nested classes too.
    if (nested) Type(() => elementOf(nested()) as DtoClass)(prototype, key);
    const addRules = () => {
      // class-validator rejects instances of a class without any rule.
      Allow()(prototype, key);
      if (nested && !isScalarType(nested)) {
        ValidateNested()(prototype, key);
        IsInstanceOf(nested, isArray)(prototype, key);
      }
      if (inherited) inheritRules(target);
    };
    if (prototype instanceof HttpRemoteOutput) deferRules(target, addRules);
    else addRules();
    // class-transformer assigns to a getter that a subclass inherits, which throws.
    if (isReadOnly(prototype, key)) Exclude({ toClassOnly: true })(prototype, key);
  };
}

/** The options of the base's declaration, except those that have no meaning for free-form JSON. */
function inheritedOptions(base: PropertyMetadata | undefined, { type }: JsonNameOptions): JsonNameOptions {
  if (!base) return {};
  const { in: place, sensitive, nullable, also } = base;
  return type === 'json' || (base.isJson && type === undefined)
    ? { type: 'json', in: place, sensitive, nullable, also }
    : base;
}

function checkOptions(place: string, options: JsonNameOptions): void {
  const { type, dateFormat, timeZone, separator, also } = options;
  if (type !== undefined && typeof type !== 'function' && type !== 'json') {
    throw new DeclarationInvalidError(
      `${place}: type must be a function, write { type: () => ItemDto }, or 'json' for free-form JSON`,
    );
  }
  const unused = (['dateFormat', 'separator', 'booleanAs'] as const).find(
    (name) => options[name] !== undefined,
  );
  if (type === 'json' && unused) {
    throw new DeclarationInvalidError(`${place}: type 'json' is sent as it is, leave ${unused} out`);
  }
  if (timeZone !== undefined && dateFormat === undefined) {
    throw new DeclarationInvalidError(
      `${place}: timeZone has no effect without dateFormat, add { dateFormat }`,
    );
  }
  const fault = dateFormat === undefined ? undefined : faultOfDateFormat(dateFormat);
  if (fault !== undefined) {
    throw new DeclarationInvalidError(`${place}: dateFormat "${dateFormat}" is wrong: ${fault}`);
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new DeclarationInvalidError(
      `${place}: "${timeZone}" is not a time zone: write an IANA name such as Asia/Shanghai`,
    );
  }
  if (
    also !== undefined &&
    !(Array.isArray(also) && also.every((name) => typeof name === 'string' && name !== ''))
  ) {
    throw new DeclarationInvalidError(`${place}: also must be a list of names, such as { also: ['userid'] }`);
  }
  if (separator === '') throw new DeclarationInvalidError(`${place}: separator must not be empty`);
}

function isReadOnly(prototype: object, key: string): boolean {
  const accessor = Object.getOwnPropertyDescriptor(prototype, key);
  return accessor?.get !== undefined && accessor.set === undefined;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The type that TypeScript emitted for the property, if it is a scalar class. */
function emittedType(emitted: unknown, place: string): (() => ValueType) | undefined {
  if (isScalarClass(emitted)) return () => emitted;
  if (
    typeof emitted === 'function' &&
    emitted !== Object &&
    emitted !== Array &&
    readProperties(emitted).length > 0
  ) {
    throw new DeclarationInvalidError(
      `${place} is a nested DTO: add { type: () => ${emitted.name} } to its @JsonName()`,
    );
  }
  return undefined;
}

function isScalarType(type: () => ValueType): boolean {
  try {
    return isScalarClass(elementOf(type()));
  } catch {
    // Only a DTO can be defined further down in the file; in ESM an access before that throws.
    return false;
  }
}
