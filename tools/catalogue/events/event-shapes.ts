import type { ApiField, ApiShape, Scalar } from '../../../libs/work-weixin-cli/src/write/api-definition.js';
import type { SensitiveNamesFact } from '../fact-types.js';
import { groupedBy } from '../facts.js';
import type { EventFact, EventFieldFact } from './event-facts.js';
import type { EventNames } from './event-names.js';

const SCALAR_OF: Readonly<Record<EventFieldFact['type'], Scalar>> = {
  string: 'string',
  integer: 'number',
  number: 'float',
  boolean: 'boolean',
  object: 'map',
  array: 'json',
};

/** Names that say nothing without that of the object around them. */
const VAGUE: ReadonlySet<string> = new Set(['item', 'items', 'list', 'details', 'attach']);

/** An object of an event. */
interface Place {
  /** Dotted wire names. */
  readonly path: string;
  readonly fields: readonly EventFieldFact[];
}

/** Turns the fields of an event into what the writer writes. */
export class EventShapes {
  private readonly secret: ReadonlySet<string>;
  private readonly harmless: ReadonlySet<string>;

  /** @param isSecretName the pattern of names that the core masks by itself */
  constructor(
    private readonly names: EventNames,
    { secret, personal, harmless }: SensitiveNamesFact,
    private readonly isSecretName: (wire: string) => boolean,
  ) {
    this.secret = new Set([...secret, ...personal].map((wire) => names.property(wire)));
    this.harmless = new Set(harmless.map((wire) => names.property(wire)));
  }

  /** The fields that the envelope does not have, and their nested classes. */
  of(
    event: EventFact,
    className: string,
    inEnvelope: readonly string[],
  ): { fields: ApiField[]; shapes: ApiShape[] } {
    const own = event.fields.filter(({ wire }) => !inEnvelope.includes(wire));
    const places = placesOf(own, '');
    const classes = this.classesOf(places, className);
    const shapes = new Map<string, ApiShape>();
    // An outer object comes before those that it holds, and a class after those that it uses.
    for (const { path, fields } of [...places].reverse()) {
      const name = classes.get(path) ?? '';
      if (shapes.has(name)) continue;
      const label = this.names.label(event.id, path, false);
      shapes.set(name, {
        name,
        label: label?.replace(/列表$/, '') ?? name,
        side: 'output',
        fields: fields.map((field) => this.field(event, field, `${path}.${field.wire}`, classes)),
      });
    }
    return {
      fields: own.map((field) => this.field(event, field, field.wire, classes)),
      shapes: [...shapes.values()],
    };
  }

  /** The class of each object: the same object at two places has one class, another one the name of what holds it in front. */
  private classesOf(places: readonly Place[], className: string): ReadonlyMap<string, string> {
    const classes = new Map<string, string>();
    const nameOf = (path: string, depth: number): string =>
      `${className}${path
        .split('.')
        .slice(-depth)
        .map((wire) => this.names.pascal(wire))
        .join('')}Dto`;
    const assign = (group: readonly Place[], depth: number): void => {
      for (const [name, same] of groupedBy(group, ({ path }) => nameOf(path, depth))) {
        const isOne = new Set(same.map(({ fields }) => JSON.stringify(fields))).size === 1;
        if (isOne) for (const { path } of same) classes.set(path, name);
        else assign(same, depth + 1);
      }
    };
    const isVague = ({ path }: Place): boolean =>
      VAGUE.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
    assign(
      places.filter((place) => !isVague(place)),
      1,
    );
    assign(places.filter(isVague), 2);
    return classes;
  }

  private field(
    { id }: EventFact,
    field: EventFieldFact,
    path: string,
    classes: ReadonlyMap<string, string>,
  ): ApiField {
    const { wire, joined, also, retired, from } = field;
    const isArray = field.type === 'array';
    const element = isArray ? (field.items ?? field) : field;
    const nested = classes.get(path);
    const { enum: known, ...limits } = { ...field.limits, ...element.limits };
    const values = element.const === undefined ? known : [element.const];
    const sensitivity = this.sensitivity(id, wire, path);
    const notes = [
      ...(also === undefined ? [] : [`也写作 ${also.join('、')}`]),
      ...(from === 'skit' ? ['官方页面未列出'] : []),
    ];
    return {
      property: this.names.property(wire),
      wireName: wire,
      // The digits of a long number would be another number.
      scalar: element.format === 'int64' ? 'string' : SCALAR_OF[element.type],
      isArray,
      isRequired: false,
      isSensitive: sensitivity === 'sensitive',
      label: this.names.label(id, path, isArray),
      ...(sensitivity === 'harmless' ? { isHarmless: true } : {}),
      ...(nested === undefined ? {} : { nested }),
      ...(joined === undefined ? {} : { separator: joined }),
      ...(also === undefined ? {} : { also }),
      ...(values === undefined
        ? {}
        : {
            values: {
              known: values,
              isClosed: element.const !== undefined,
              labels: this.names.values(id, path),
            },
          }),
      ...(Object.keys(limits).length > 0 ? { limits } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      ...(retired === true ? { deprecated: '官方文档已不再返回该字段' } : {}),
    };
  }

  private sensitivity(id: string, wire: string, path: string): 'sensitive' | 'harmless' | undefined {
    const given = this.names.sensitivity(id, path);
    const property = this.names.property(wire);
    if (given === 'sensitive' || (given === undefined && this.secret.has(property))) return 'sensitive';
    if (!this.isSecretName(wire)) return undefined;
    return given === 'harmless' || this.harmless.has(property) ? 'harmless' : undefined;
  }
}

/** The objects below some fields, outer before inner. */
function placesOf(fields: readonly EventFieldFact[], above: string): Place[] {
  return fields.flatMap((field) => {
    const path = above === '' ? field.wire : `${above}.${field.wire}`;
    const own = field.fields ?? field.items?.fields ?? [];
    return own.length === 0 ? [] : [{ path, fields: own }, ...placesOf(own, path)];
  });
}
