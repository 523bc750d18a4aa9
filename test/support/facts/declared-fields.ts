import type { DtoClass, FieldDescription } from 'nestjs-http-remote';
import { shapeOf, type Fact } from './facts.js';
import { isShared, type Place } from './departures.js';
import { typesOf } from './refusals.js';

/** A place where a class declares something else than the facts. */
export interface FieldDifference {
  readonly place: Place;
  readonly what: string;
}

interface Side {
  /** The fields of the whole side, where a `ref` starts. */
  readonly root: readonly Fact[];
  /** Places of sensitive values, without `[]`. */
  readonly sensitive: ReadonlySet<string>;
  /** The classes of objects by their place, without the action: `#document`. */
  readonly classes: Map<string, DtoClass>;
  readonly isInput: boolean;
}

/**
 * Compares the fields of one side at every depth: names, arrays, JSON types, required flags, sensitive flags, and whether a shape that the
 * facts repeat is the same class.
 */
export function fieldDifferences(
  facts: readonly Fact[],
  declared: readonly FieldDescription[],
  place: Place,
  { sensitive, isInput }: { sensitive: readonly string[]; isInput: boolean },
): FieldDifference[] {
  const [, name = ''] = place.split(' ');
  const own = sensitive.filter((path) => path.startsWith(`${name}.`));
  return compare(facts, declared, place, '', {
    root: facts,
    sensitive: new Set(own.map((path) => path.slice(name.length + 1))),
    classes: new Map(),
    isInput,
  });
}

function compare(
  facts: readonly Fact[],
  declared: readonly FieldDescription[],
  place: Place,
  path: string,
  side: Side,
): FieldDifference[] {
  const byWireName = new Map(declared.map((field) => [field.wireName, field]));
  const known = new Set(facts.map(({ wire }) => wire));
  return [
    ...declared
      .filter(({ wireName }) => !known.has(wireName))
      .map(({ wireName }) => ({ place: `${place}.${wireName}`, what: 'is declared, but not in the facts' })),
    ...facts.flatMap((fact) => {
      const { wire = '' } = fact;
      const at: Place = `${place}.${wire}`;
      const field = byWireName.get(wire);
      if (!field) return [{ place: at, what: 'is in the facts, but not declared' }];
      return compareField(fact, field, at, path === '' ? wire : `${path}.${wire}`, side);
    }),
  ];
}

function compareField(
  fact: Fact,
  field: FieldDescription,
  place: Place,
  path: string,
  side: Side,
): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const hold = (is: unknown, expected: unknown, what: string) => {
    if (is !== expected)
      differences.push({ place, what: `${what}: ${String(is)} instead of ${String(expected)}` });
  };
  const element = fact.type === 'array' ? fact.items : fact;
  if (!element) return [{ place, what: 'is a list without elements in the facts' }];
  hold(field.sensitive, side.sensitive.has(path.replaceAll('[]', '')), 'sensitive');
  if (side.isInput && !(isShared(place) && !field.required))
    hold(field.required, fact.required === true, 'required');
  if (field.type !== 'json') hold(field.isArray, fact.type === 'array', 'array');
  const shape = shapeOf(element, side.root);
  const below = fact.type === 'array' ? `${path}[]` : path;
  if (!shape) {
    hold(field.nested?.name, undefined, 'nested');
    const types = typesOf(element).map((type) => NAMES[type] ?? type);
    const type = typeOf(field);
    // A file, or one of several types.
    const isOpen = type === 'unknown' && (element.type === 'bytes' || types.length > 1);
    if (!isOpen && !types.includes(type)) hold(type, types.join(' or '), 'type');
    return differences;
  }
  const { nested } = field;
  if (!nested) return [...differences, { place, what: `type: ${field.type} instead of a DTO` }];
  if (element.ref !== undefined) {
    hold(nested.target, side.classes.get(element.ref), 'class');
    return differences;
  }
  side.classes.set(`#${below}`, nested.target);
  return [...differences, ...compare(shape.fields, nested.fields, place, below, side)];
}

const NAMES: Readonly<Record<string, string>> = {
  integer: 'number',
  map: 'json',
  any: 'json',
  object: 'json',
};

/** The type that the rules accept, or that decoding reads if there are no rules. */
function typeOf({ isArray, rules, type }: FieldDescription): string {
  if (type === 'json') return type;
  const [checked] = rules
    .filter(({ each }) => each === isArray)
    .flatMap(({ name, constraints: [first] }) => {
      if (/^(?:isInt|isId32|isNumber)$/.test(name)) return 'number';
      if (/^(?:isString|isEmail|isUrl|byteLength|characterLength|chineseLength)$/.test(name)) return 'string';
      if (name === 'isIn') return typeof (first as unknown[]).at(-1);
      return name === 'isBoolean' ? 'boolean' : [];
    });
  return checked ?? type;
}
