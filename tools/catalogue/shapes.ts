import type {
  ApiCondition,
  ApiField,
  ApiLimits,
  ApiShape,
  ApiUnion,
  ApiValues,
  ApiWhen,
  JsonType,
  Scalar,
} from '../../libs/work-weixin-cli/src/write/api-definition.js';
import type { Classes, NestedClass } from './classes.js';
import type { ApiFact, FieldFact, LimitsFact, RuleFact, UnionFact, WhenFact } from './fact-types.js';
import type { Names, Side } from './names.js';
import { objectOf, type ObjectFact } from './places.js';
import type { Sensitivity } from './sensitivity.js';

/** One use of a class: a place, or the top level of a request or a response. */
interface Use {
  readonly api: ApiFact;
  readonly side: Side;
  /** Empty at the top. */
  readonly path: string;
  readonly object: ObjectFact;
  readonly queryWires: ReadonlySet<string>;
}

const SCALAR_OF: Partial<Record<FieldFact['type'], Scalar>> = {
  string: 'string',
  integer: 'number',
  number: 'float',
  boolean: 'boolean',
  any: 'json',
  map: 'map',
  bytes: 'file',
  object: 'map',
};
const MAX_FLAG_VALUES = 3;
/** Properties that the base classes declare, for wire names of their own. */
const INHERITED: Readonly<Record<Side, readonly string[]>> = {
  request: ['accessToken'],
  response: ['errCode', 'errMsg'],
};
const NO_QUERY: ReadonlySet<string> = new Set();

/** Turns the facts of objects into the shapes that the writer writes. */
export class Shapes {
  constructor(
    private readonly names: Names,
    private readonly classes: Classes,
    private readonly sensitivity: Sensitivity,
  ) {}

  /** The fields of a request or a response. */
  top(api: ApiFact, side: Side): { fields: ApiField[]; union: ApiUnion | undefined } {
    const isRequest = side === 'request';
    const use: Use = {
      api,
      side,
      path: '',
      object: {
        fields: isRequest
          ? [...api.query, ...api.body]
          : api.response.filter(({ wire }) => wire !== 'errcode' && wire !== 'errmsg'),
        ...(isRequest && api.bodyRules ? { rules: api.bodyRules } : {}),
        ...(isRequest && api.bodyUnion ? { union: api.bodyUnion } : {}),
      },
      queryWires: isRequest && api.method === 'POST' ? new Set(api.query.map(({ wire }) => wire)) : NO_QUERY,
    };
    const top = this.fieldsOf([use]);
    const hidden = top.fields.find(({ property }) => INHERITED[side].includes(property));
    if (hidden !== undefined) {
      throw new Error(`${api.action}: ${hidden.wireName} would hide ${hidden.property} of the base class`);
    }
    return top;
  }

  /** A nested class, from all places that use it: it has the rules on which they agree. */
  shape({ name, places }: NestedClass, module: string | undefined): ApiShape {
    const uses: Use[] = places.map((place) => ({ ...place, queryWires: NO_QUERY }));
    const sides = new Set(uses.map(({ side }) => side));
    const { fields, union } = this.fieldsOf(uses);
    const [first] = places;
    const label =
      first === undefined ? undefined : this.names.label(first.api.action, first.path, { type: 'object' });
    return {
      name,
      // The class is one element.
      label: label?.replace(/列表$/, '') ?? name,
      side: sides.size === 2 ? 'both' : sides.has('request') ? 'input' : 'output',
      fields,
      ...(union === undefined ? {} : { union }),
      ...(module === undefined ? {} : { module }),
    };
  }

  private fieldsOf(uses: readonly Use[]): { fields: ApiField[]; union: ApiUnion | undefined } {
    const wires = new Set<string>();
    for (const { api, side, path, object } of uses) {
      for (const { wire } of object.fields ?? []) {
        if (!this.names.isDropped(api.action, side, join(path, wire))) wires.add(wire);
      }
    }
    const requests = uses.filter(({ side }) => side === 'request');
    const union = agreed(requests.map(({ object }) => object.union));
    const rules = agreedRules(requests.map(({ object }) => object.rules ?? []));
    const hasNumberKey =
      union !== undefined &&
      requests.some(({ object }) =>
        object.fields?.some(({ wire, type }) => wire === union.key && type === 'integer'),
      );
    const conditions = this.conditionsOf(rules, union, hasNumberKey);
    const fields = [...wires].map((wire) => this.field(wire, uses, union, conditions.get(wire) ?? []));
    const repeated = fields.find(
      (one, index) => fields.findIndex(({ property }) => property === one.property) !== index,
    );
    if (repeated !== undefined) {
      const [use] = uses;
      throw new Error(
        `${use?.api.action} ${use?.side} ${use?.path}: two fields are called ${repeated.property}: drop one or rename it in an overlay`,
      );
    }
    return { fields, union: this.unionOf(union, fields, hasNumberKey) };
  }

  private field(
    wire: string,
    uses: readonly Use[],
    union: UnionFact | undefined,
    conditions: readonly ApiCondition[],
  ): ApiField {
    const at = uses.flatMap((use) => {
      const fact = (use.object.fields ?? []).find((one) => one.wire === wire);
      return fact === undefined ? [] : [{ use, fact, path: join(use.path, wire) }];
    });
    const [first] = at;
    if (first === undefined) throw new Error(`no field ${wire}`);
    const requests = at.filter(({ use }) => use.side === 'request');
    const isEverywhere =
      requests.length > 0 && requests.length === uses.filter(({ side }) => side === 'request').length;
    const isRequired = isEverywhere && requests.every(({ fact }) => fact.required === true);
    const { api } = first.use;
    const facts = at.map(({ fact }) => fact);
    const separator = agreed(facts.map(({ joined }) => joined));
    const isArray = separator !== undefined || facts.some(({ type }) => type === 'array');
    const nested = this.nestedOf(at);
    const types = new Set(facts.map((fact) => elementOf(fact).type));
    const accepts = acceptsOf(
      requests.map(({ fact }) => elementOf(fact)),
      types,
    );
    const scalar = scalarOf(types, accepts, facts);
    const limits = agreedLimits(requests.map(({ fact }) => fact.limits));
    const itemLimits = isArray ? agreedLimits(requests.map(({ fact }) => fact.items?.limits)) : {};
    const values = this.valuesOf(at, union, scalar);
    const sensitivity = this.sensitivity.of(
      at.map(({ use, path }) => ({ api: use.api, side: use.side, path })),
    );
    const kept = conditions.filter(
      ({ kind }) => !isRequired || !['RequiredIf', 'RequiredWith'].includes(kind),
    );
    const label = this.names.label(api.action, first.path, { type: isArray ? 'array' : first.fact.type });
    const notes = notesOf(facts);
    return {
      property: this.names.property(wire),
      wireName: wire,
      scalar,
      isArray,
      ...(separator === undefined ? {} : { separator }),
      isRequired,
      isSensitive: sensitivity === 'sensitive',
      label,
      ...(sensitivity === 'harmless' ? { isHarmless: true } : {}),
      ...(nested === undefined ? {} : { nested }),
      ...(first.use.queryWires.has(wire) ? { place: 'query' as const } : {}),
      ...(accepts.length > 1 ? { accepts } : {}),
      ...(values === undefined ? {} : { values }),
      ...(Object.keys(limits).length > 0 ? { limits } : {}),
      ...(Object.keys(itemLimits).length > 0 ? { itemLimits } : {}),
      ...(kept.length > 0 ? { conditions: kept } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      ...(facts.every(({ deprecated }) => deprecated) ? { deprecated: '官方文档不再推荐使用该字段' } : {}),
    };
  }

  private nestedOf(at: readonly { use: Use; fact: FieldFact; path: string }[]): string | undefined {
    const names = new Set(
      at.flatMap(({ use, fact, path }) =>
        objectOf(fact) === undefined ? [] : [this.classes.nameAt(use.api.action, use.side, path)],
      ),
    );
    const [name, ...others] = names;
    if (others.length > 0) {
      const [first] = at;
      throw new Error(
        `${first?.use.api.action} ${first?.use.side} ${first?.path}: one class has ${[...names].join(' and ')}: give the places one name`,
      );
    }
    return name;
  }

  private valuesOf(
    at: readonly { use: Use; fact: FieldFact; path: string }[],
    union: UnionFact | undefined,
    scalar: Scalar,
  ): ApiValues | undefined {
    const known = new Set<string | number | boolean>();
    for (const { fact } of at) {
      for (const value of enumOf(fact)) known.add(scalar === 'string' ? String(value) : value);
    }
    const [first] = at;
    const isKey = union !== undefined && first !== undefined && union.key === first.fact.wire;
    if (isKey) {
      for (const key of Object.keys(union.table)) known.add(scalar === 'number' ? Number(key) : key);
    }
    if (known.size === 0 || first === undefined) return undefined;
    const requests = at.filter(({ use }) => use.side === 'request');
    const enums = requests.map(({ fact }) => JSON.stringify(enumOf(fact)));
    const isAgreed = requests.length > 0 && new Set(enums).size === 1 && (isKey || enums[0] !== '[]');
    const labels = Object.assign(
      {},
      ...at.map(({ use, path }) => this.names.enumLabels(use.api.action, path)).reverse(),
    ) as Record<string, string>;
    return {
      known: [...known],
      isClosed: isAgreed && (isKey ? !union.open : known.size <= MAX_FLAG_VALUES),
      labels: Object.fromEntries(
        [...known].flatMap((value) => {
          const text = labels[String(value)];
          return text === undefined ? [] : [[String(value), text]];
        }),
      ),
    };
  }

  /** The conditions of each property, by the wire name of the property that carries them. */
  private conditionsOf(
    rules: readonly RuleFact[],
    union: UnionFact | undefined,
    hasNumberKey: boolean,
  ): ReadonlyMap<string, ApiCondition[]> {
    const found = new Map<string, ApiCondition[]>();
    const add = (path: string, condition: ApiCondition): void => {
      const [wire = ''] = path.split('.');
      found.set(wire, [...(found.get(wire) ?? []), condition]);
    };
    for (const rule of rules) {
      for (const [path, condition] of this.conditionOf(rule)) add(path, condition);
    }
    if (union !== undefined) {
      for (const [path, condition] of this.givenFor(union, hasNumberKey)) add(path, condition);
    }
    return found;
  }

  private conditionOf(rule: RuleFact): (readonly [path: string, condition: ApiCondition])[] {
    const { kind, fields = [], field = '', with: others = [] } = rule;
    const of = fields.map((path) => this.names.propertyPath(path));
    const when = rule.when === undefined ? {} : { when: this.when(rule.when) };
    switch (kind) {
      case 'atLeastOneOf':
        return [[fields[0] ?? '', { kind: 'AtLeastOneOf', of, ...when }]];
      case 'exactlyOneOf':
        return [[fields[0] ?? '', { kind: 'ExactlyOneOf', of, ...when }]];
      case 'allOrNone':
        return [[fields[0] ?? '', { kind: 'AllOrNone', of, ...when }]];
      case 'sameLength':
        return fields.slice(1).map((path) => [path, { kind: 'SameLengthAs', other: of[0] ?? '' }] as const);
      case 'requiredIf':
        return [[field, { kind: 'RequiredIf', when: this.when(rule.when ?? {}) }]];
      case 'forbiddenIf':
        return [[field, { kind: 'ForbiddenIf', when: this.when(rule.when ?? {}) }]];
      case 'requiredWith':
        return [
          [field, { kind: 'RequiredWith', of: others.map((path) => this.names.propertyPath(path)), ...when }],
        ];
    }
  }

  private givenFor(
    union: UnionFact,
    hasNumberKey: boolean,
  ): (readonly [path: string, condition: ApiCondition])[] {
    const allowed = new Map<string, { required: (string | number)[]; optional: (string | number)[] }>();
    for (const [value, paths] of Object.entries(union.table)) {
      for (const path of new Set([...paths, ...(union.required?.[value] ?? [])])) {
        const known = allowed.get(path) ?? { required: [], optional: [] };
        allowed.set(path, known);
        const isRequired = union.required?.[value]?.includes(path) ?? false;
        (isRequired ? known.required : known.optional).push(keyValue(value, hasNumberKey));
      }
    }
    const key = this.names.propertyPath(union.key);
    return [...allowed].flatMap(([path, { required, optional }]): (readonly [string, ApiCondition])[] => {
      if (!path.includes('.')) {
        // It belongs to every variant: no condition.
        if (required.length === 0 && !union.open && optional.length === Object.keys(union.table).length)
          return [];
        return [[path, { kind: 'GivenFor', key, values: required, optionalFor: optional }]];
      }
      // A property of a nested class does not see the key: the rule stands at the one that holds it.
      if (required.length === 0) return [];
      const when = { [key]: required.length === 1 ? (required[0] ?? '') : required };
      return [[path, { kind: 'AtLeastOneOf', of: [this.names.propertyPath(path)], when }]];
    });
  }

  private unionOf(
    union: UnionFact | undefined,
    fields: readonly ApiField[],
    hasNumberKey: boolean,
  ): ApiUnion | undefined {
    // The compiler tells variants apart by a property of the same object.
    if (union === undefined || union.key.includes('.')) return undefined;
    const key = this.names.property(union.key);
    return {
      key,
      isOpen: union.open ?? false,
      isOptional: fields.find(({ property }) => property === key)?.isRequired !== true,
      variants: Object.entries(union.table).map(([value, of]) => ({
        value: keyValue(value, hasNumberKey),
        of: [...new Set([...of, ...(union.required?.[value] ?? [])])].map((path) =>
          this.names.propertyPath(path),
        ),
        required: (union.required?.[value] ?? []).map((path) => this.names.propertyPath(path)),
      })),
    };
  }

  private when(when: WhenFact): ApiWhen {
    return Object.fromEntries(
      Object.entries(when).map(([path, value]) => [this.names.propertyPath(path), value]),
    );
  }
}

/** The keys of a JSON table are texts, also where the field is a number. */
function keyValue(value: string, isNumber: boolean): string | number {
  return isNumber ? Number(value) : value;
}

function enumOf(fact: FieldFact): readonly (string | number | boolean)[] {
  return fact.limits?.enum ?? fact.items?.limits?.enum ?? [];
}

function elementOf(fact: FieldFact): Omit<FieldFact, 'wire'> {
  return (fact.type === 'array' || fact.joined !== undefined) && fact.items !== undefined ? fact.items : fact;
}

function acceptsOf(
  facts: readonly Omit<FieldFact, 'wire'>[],
  types: ReadonlySet<FieldFact['type']>,
): readonly JsonType[] {
  const accepted = new Set(facts.flatMap(({ accepts }) => accepts ?? []));
  const scalars = (['string', 'integer', 'number', 'boolean'] as const).filter((type) => accepted.has(type));
  if (scalars.length > 0) return scalars;
  // Two places of one class that differ: both.
  const differing = (['string', 'integer', 'number', 'boolean'] as const).filter((type) => types.has(type));
  return differing.length > 1 && facts.length > 1 ? differing : [];
}

function scalarOf(
  types: ReadonlySet<FieldFact['type']>,
  accepts: readonly JsonType[],
  facts: readonly FieldFact[],
): Scalar {
  if (accepts.length === 1) {
    const [only] = accepts;
    if (only !== undefined) return SCALAR_OF[only] ?? 'json';
  }
  // Its digits would be another number.
  if (facts.some(({ format }) => format === 'int64')) return 'string';
  const found = new Set([...types].map((type) => SCALAR_OF[type] ?? 'json'));
  if (found.size === 1) return [...found][0] ?? 'json';
  if (found.size === 2 && found.has('number') && found.has('float')) return 'float';
  return found.has('string') ? 'string' : 'json';
}

function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return texts.size === 1 ? values[0] : undefined;
}

function agreedRules(lists: readonly (readonly RuleFact[])[]): RuleFact[] {
  const [first = [], ...others] = lists;
  return first.filter((rule) =>
    others.every((list) => list.some((one) => JSON.stringify(one) === JSON.stringify(rule))),
  );
}

/** Two places that differ agree on the wider one. */
function agreedLimits(all: readonly (LimitsFact | undefined)[]): ApiLimits {
  const [first, ...others] = all;
  const isCut = all.some((limits) => limits?.truncated);
  const entries = Object.entries(first ?? {}).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'enum' || key === 'truncated') return [];
    const values = [value, ...others.map((limits) => (limits as Record<string, unknown> | undefined)?.[key])];
    if (values.includes(undefined)) return [];
    if (values.every((one) => one === value)) return [[key, value]];
    if (key.startsWith('max')) return [[key, Math.max(...(values as number[]))]];
    return key.startsWith('min') ? [[key, Math.min(...(values as number[]))]] : [];
  });
  return { ...Object.fromEntries(entries), ...(isCut ? { truncated: true } : {}) };
}

function notesOf(facts: readonly FieldFact[]): string[] {
  const unlisted = facts.every(({ from }) => from === 'skit') ? ['官方页面未列出'] : [];
  return [...unlisted, ...new Set(facts.flatMap(({ note }) => note ?? []))];
}

function join(path: string, wire: string): string {
  return path === '' ? wire : `${path}.${wire}`;
}
