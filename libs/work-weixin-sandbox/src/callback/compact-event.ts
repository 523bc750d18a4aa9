/** One callback in the generated facts. */
export interface CompactEvent {
  /** The fields that tell the callback apart, with their values. A dot leads into an object. */
  readonly k: Readonly<Record<string, string>>;
  /** Whether it is JSON. */
  readonly j?: 1;
  /**
   * Who can get it: `c` contacts, `x` externalContact, `k` kf, `a` apps, `d` delegated apps, `b` robots, `s` data URLs and `n`
   * command URLs of suites, `p` providers, `m` models of devices, `v` all devices of a provider; `q` is pulled.
   */
  readonly r: string;
  /** The text that the vendor wants as the answer. */
  readonly a?: string;
  /** The fields of the answer, if the vendor wants an encrypted one. */
  readonly w?: readonly string[];
  /** The time for the answer in milliseconds, if it is not 5 seconds. */
  readonly t?: number;
  /**
   * The names of the fields, in the order of the vendor's sample. `A|B` are two spellings, `#` marks a number, `&` a list
   * joined by commas, and parentheses enclose the fields of an object.
   */
  readonly f: string;
}

/** One documented field of a callback. */
export interface EventField {
  readonly name: string;
  readonly isNumber: boolean;
  readonly isJoined: boolean;
  /** `undefined` if it has no fields of its own. */
  readonly fields?: EventFields;
}

/** Documented fields by name, with other spellings as further names of the same field. */
export type EventFields = ReadonlyMap<string, EventField>;

/** Reads the names of `CompactEvent.f`. */
export function readEventFields(text: string): EventFields {
  const root = new Map<string, EventField>();
  const open = [root];
  for (const [, names = '', mark, opens, closes] of text.matchAll(/([^\s()#&]+)([#&]?)(\(?)|(\))/g)) {
    if (closes !== undefined) {
      open.pop();
      continue;
    }
    const fields = opens === '(' ? new Map<string, EventField>() : undefined;
    const [name = ''] = names.split('|');
    const field = { name, isNumber: mark === '#', isJoined: mark === '&', fields };
    for (const spelling of names.split('|')) open.at(-1)?.set(spelling, field);
    if (fields !== undefined) open.push(fields);
  }
  return root;
}
