import type { ApiFact, FieldFact } from './fact-types.js';
import type { Names, Side } from './names.js';

/** An object of a request or a response, with the field that holds it. */
export interface Place {
  readonly api: ApiFact;
  readonly side: Side;
  /** Wire names from the top, without marks of lists: `template_card.jump_list` */
  readonly path: string;
  readonly object: ObjectFact;
}

/** What a class is made of. */
export type ObjectFact = Pick<FieldFact, 'fields' | 'rules' | 'union' | 'ref'>;

export const WIRE_OF_TOKENS: ReadonlySet<string> = new Set(['errcode', 'errmsg']);

/** The objects below the fields of one side, outer before inner. */
export function placesOf(api: ApiFact, side: Side, names: Names): Place[] {
  const found: Place[] = [];
  const visit = (fields: readonly FieldFact[], above: string): void => {
    for (const field of fields) {
      const path = above === '' ? field.wire : `${above}.${field.wire}`;
      if (names.isDropped(api.action, side, path)) continue;
      const object = objectOf(field);
      if (object === undefined) continue;
      found.push({ api, side, path, object });
      if (object.ref === undefined) visit(object.fields ?? [], path);
    }
  };
  visit(fieldsOf(api, side), '');
  return found;
}

/** The fields of a request are those of its query and its body. */
export function fieldsOf(api: ApiFact, side: Side): readonly FieldFact[] {
  return side === 'request' ? [...api.query, ...api.body] : api.response;
}

/** The object that a field is or that its elements are. */
export function objectOf({ type, items, fields, rules, union, ref }: FieldFact): ObjectFact | undefined {
  if (type === 'array') {
    if (items === undefined) return undefined;
    const element: FieldFact = { ...items, wire: '' };
    if (items.type !== 'object') return undefined;
    return pick(element);
  }
  if (type !== 'object') return undefined;
  return pick({ wire: '', type, fields, rules, union, ref } as FieldFact);
}

function pick({ fields, rules, union, ref }: FieldFact): ObjectFact | undefined {
  // An object without known fields is free-form.
  if (ref === undefined && (fields === undefined || fields.length === 0)) return undefined;
  return { fields, rules, union, ref } as ObjectFact;
}

/** `#button[].sub_button[]` → `button.sub_button` */
export function targetOf(ref: string): string {
  return ref.replace(/^#/, '').replaceAll('[]', '');
}
