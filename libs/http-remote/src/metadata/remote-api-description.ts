import { getMetadataStorage, ValidationTypes } from 'class-validator';
import type { ApiMetadata, DtoClass } from './api-metadata.js';
import { rulesOfClass } from './class-rules.js';
import { addDeferredRules } from './deferred-rules.js';
import { readDto, type DtoMetadata, type DtoProperty } from './dto.reader.js';
import { inheritRules } from './inherited-rules.js';
import { placeOf, readInput } from './input.reader.js';
import type { PropertyPlace } from './property-metadata.js';
import { whenOf, type When } from './rule-condition.js';

/**
 * One class-validator rule of a property.
 *
 * @see {@link getRemoteApi}
 */
export interface RuleDescription {
  /** class-validator's name of the rule, such as `isNotEmpty`, `matches` or `byteLength`. */
  readonly name: string;
  /** The arguments of the rule's decorator, in order. */
  readonly constraints: readonly unknown[];
  /** The condition of a rule across fields; undefined if it applies always, and for other rules. */
  readonly when: When | undefined;
  /** Undefined if the rule has its default message or creates one from the value. */
  readonly message: string | undefined;
  /** Whether the rule applies to every element of an array. */
  readonly each: boolean;
}

/** One property of a DTO, as data: see {@link getRemoteApi}. */
export interface FieldDescription {
  readonly property: string;
  readonly wireName: string;
  /** Undefined below the top level of an input, and in outputs. */
  readonly place: PropertyPlace | undefined;
  /** `json` is free-form JSON. `unknown` if neither `@JsonName` nor TypeScript's metadata has a type. */
  readonly type: 'string' | 'number' | 'boolean' | 'date' | 'object' | 'json' | 'unknown';
  readonly isArray: boolean;
  /** Whether `undefined` is always rejected, independent of other fields. */
  readonly required: boolean;
  readonly nullable: boolean;
  readonly sensitive: boolean;
  /** In source order. */
  readonly rules: readonly RuleDescription[];
  /** The nested DTO's class and fields. Read on access, because DTOs may contain themselves. */
  readonly nested: DtoDescription | undefined;
}

/** A DTO class and its fields, as data: see {@link getRemoteApi}. */
export interface DtoDescription {
  readonly target: DtoClass;
  readonly name: string;
  readonly fields: readonly FieldDescription[];
}

/**
 * Everything an input class declares, as data.
 *
 * @see {@link getRemoteApi}
 * @see {@link RemoteApiCatalogue}
 */
export interface RemoteApiDescription extends ApiMetadata, DtoDescription {
  readonly outputFields: readonly FieldDescription[];
}

/**
 * Describes an input class as data.
 *
 * @example `getRemoteApi(CreateUserWorkWxInput).fields.map((field) => field.wireName)`
 * @throws DeclarationInvalidError if the class has no `@HttpRemoteApi()`
 */
export function getRemoteApi(input: DtoClass): RemoteApiDescription {
  let description = descriptions.get(input);
  if (!description) descriptions.set(input, (description = describe(input)));
  return description;
}

const descriptions = new WeakMap<DtoClass, RemoteApiDescription>();

function describe(input: DtoClass): RemoteApiDescription {
  const metadata = readInput(input);
  const { api } = metadata;
  return {
    ...api,
    target: input,
    name: input.name,
    fields: describeFields(metadata, 'input', (property) => placeOf(api, property)),
    outputFields: api.output ? describeFields(readDto(api.output), 'output') : [],
  };
}

function describeFields(
  dto: DtoMetadata,
  direction: 'input' | 'output',
  place: (property: DtoProperty) => PropertyPlace | undefined = () => undefined,
): FieldDescription[] {
  if (direction === 'input') addDeferredRules(dto.target);
  inheritRules(dto.target);
  const rules = rulesByProperty(dto.target);
  const required = requiredProperties(dto.target);
  return dto.properties.map((property) => {
    const { dto: nested } = property;
    const all = rules.get(property.property) ?? [];
    // An output that an input shares has this rule only if the input was read before.
    const own = direction === 'input' ? all : all.filter(({ name }) => name !== 'isInstance');
    return {
      property: property.property,
      wireName: property.wireName,
      place: place(property),
      type: typeOf(property),
      isArray: property.isArray ?? false,
      required: required.has(property.property),
      nullable: property.nullable,
      sensitive: property.sensitive,
      rules: own,
      get nested() {
        return (
          nested && {
            target: nested,
            name: nested.name,
            fields: describeFields(readDto(nested), direction),
          }
        );
      },
    };
  });
}

function typeOf({ dto, isJson, scalar }: DtoProperty): FieldDescription['type'] {
  if (dto) return 'object';
  if (isJson) return 'json';
  return scalar ? (scalar.name.toLowerCase() as 'string' | 'number' | 'boolean' | 'date') : 'unknown';
}

// Metadata of class-validator that is not a rule: whitelist entries, conditions, nested validation.
const NO_RULES: ReadonlySet<string> = new Set([
  ValidationTypes.WHITELIST,
  ValidationTypes.CONDITIONAL_VALIDATION,
  ValidationTypes.NESTED_VALIDATION,
]);

function rulesByProperty(target: DtoClass): ReadonlyMap<string, RuleDescription[]> {
  const storage = getMetadataStorage();
  const found = new Map<string, RuleDescription[]>();
  for (const metadata of metadataOf(target)) {
    if (NO_RULES.has(metadata.type)) continue;
    const [constraint] = metadata.constraintCls
      ? storage.getTargetValidatorConstraints(metadata.constraintCls)
      : [];
    const rules = found.get(metadata.propertyName) ?? [];
    // Decorators run from the bottom up.
    rules.unshift({
      name: metadata.name ?? constraint?.name ?? metadata.type,
      constraints: Object.freeze([...((metadata.constraints as unknown[] | undefined) ?? [])]),
      when: whenOf(metadata.constraints),
      message: typeof metadata.message === 'string' ? metadata.message : undefined,
      each: metadata.each ?? false,
    });
    found.set(metadata.propertyName, rules);
  }
  return found;
}

type ValidationMetadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

function metadataOf(target: DtoClass): ValidationMetadata[] {
  return rulesOfClass(target);
}

function requiredProperties(target: DtoClass): ReadonlySet<string> {
  const all = metadataOf(target);
  const conditional = new Set(
    all
      .filter(({ type }) => type === ValidationTypes.CONDITIONAL_VALIDATION)
      .map(({ propertyName }) => propertyName),
  );
  return new Set(
    all
      .filter((one) => !one.validateIf && !conditional.has(one.propertyName) && rejectsUndefined(target, one))
      .map(({ propertyName }) => propertyName),
  );
}

function rejectsUndefined(target: DtoClass, metadata: ValidationMetadata): boolean {
  if (!metadata.constraintCls) return false;
  const args = {
    value: undefined,
    constraints: metadata.constraints,
    targetName: target.name,
    object: {},
    property: metadata.propertyName,
  };
  return getMetadataStorage()
    .getTargetValidatorConstraints(metadata.constraintCls)
    .some(({ instance }) => {
      try {
        const passes: unknown = instance.validate(undefined, args);
        // The result of an asynchronous rule is unknown here; its rejection must not end the process.
        if (passes instanceof Promise) passes.catch(() => undefined);
        return !passes;
      } catch {
        return false;
      }
    });
}
