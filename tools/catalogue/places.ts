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

/** The object that a field is or that its elements are. One without known fields is free-form: `undefined`. */
export function objectOf(field: FieldFact): ObjectFact | undefined {
  const element = field.type === 'array' ? field.items : field;
  if (element?.type !== 'object') return undefined;
  return element.ref === undefined && (element.fields ?? []).length === 0 ? undefined : element;
}

/** `#button[].sub_button[]` → `button.sub_button` */
export function targetOf(ref: string): string {
  return ref.replace(/^#/, '').replaceAll('[]', '');
}
