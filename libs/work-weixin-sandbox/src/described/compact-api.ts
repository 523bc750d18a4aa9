/** A JSON type: string, integer, number, boolean, object, array, map (free keys), anything, bytes (a file of a form). */
export type TypeCode = 's' | 'i' | 'n' | 'b' | 'o' | 'a' | 'm' | '*' | 'f';

/** Wire name, type (`!` = required in a request) and details, if there are any. */
export type CompactField = readonly [wire: string, type: string, detail?: CompactDetail];

/** Limits and structure of a value. Names are short because there are twelve thousand of these objects. */
export interface CompactDetail {
  /** Smallest number. */
  readonly n?: number;
  /** Largest number. */
  readonly N?: number;
  /** Fewest characters. */
  readonly c?: number;
  /** Most characters. */
  readonly C?: number;
  /** Fewest bytes of UTF-8. */
  readonly b?: number;
  /** Most bytes of UTF-8. */
  readonly B?: number;
  /** Fewest elements. */
  readonly m?: number;
  /** Most elements. */
  readonly M?: number;
  /** Regular expression. */
  readonly p?: string;
  /** Request: the only values that the server accepts. Response: one value. */
  readonly v?: readonly (string | number | boolean)[];
  /** The types that the server accepts, as `TypeCode`s, in place of the documented type. */
  readonly a?: string;
  /** Fields of an object. */
  readonly f?: readonly CompactField[];
  /** Element of an array, or value of a map. */
  readonly i?: readonly [type: string, detail?: CompactDetail];
  readonly x?: readonly FieldRule[];
  readonly u?: CompactUnion;
  /** This object has the fields of the one at this path, such as `button[].sub_button[]`. */
  readonly ref?: string;
}

/** A rule across the fields of one object. `null` in a list of `when` means that the field is absent. */
export type FieldRule = { readonly when?: Readonly<Record<string, unknown>> } & (
  | {
      readonly kind: 'atLeastOneOf' | 'exactlyOneOf' | 'allOrNone' | 'sameLength';
      readonly fields: readonly string[];
    }
  | { readonly kind: 'requiredIf' | 'forbiddenIf'; readonly field: string }
  | { readonly kind: 'requiredWith'; readonly field: string; readonly with: readonly string[] }
);

/** An object whose fields depend on the value of one of them. */
export interface CompactUnion {
  /** The field with that value. */
  readonly k: string;
  /** Value → its fields. */
  readonly t: Readonly<Record<string, readonly string[]>>;
  /** Value → the fields that it requires. */
  readonly r?: Readonly<Record<string, readonly string[]>>;
}

export interface CompactPaging {
  /** @default 'cursor' */
  readonly s?: 'offset';
  /** Request field with the cursor or offset. */
  readonly i?: string;
  /** Response field with the next one. */
  readonly o?: string;
  /** Request field with the size of a page. */
  readonly l?: string;
  /** Response field that shows the end. */
  readonly e?: string;
  /** Its value at the end. */
  readonly v?: string | number | boolean;
  /** Response fields with the elements, such as `page.records`. */
  readonly d?: readonly string[];
}

/** One API as tools/sandbox-facts writes it. */
export interface CompactApi {
  /** @default 'POST' */
  readonly m?: 'GET';
  /** @default 'read' */
  readonly e?: 'write' | 'idempotent-write' | 'once';
  /** Kinds of secret whose tokens it accepts; `webhook` and `response` stand for a key in the query. */
  readonly k: readonly string[];
  /** @default 'json' */
  readonly c?: 'none' | 'multipart';
  /** The request names the caller's own app. */
  readonly a?: 1;
  /** The response is a file. */
  readonly z?: 1;
  readonly q?: readonly CompactField[];
  readonly b?: readonly CompactField[];
  readonly r?: readonly CompactField[];
  readonly x?: readonly FieldRule[];
  readonly u?: CompactUnion;
  readonly p?: CompactPaging;
  /** Paths that no journal may show, such as `body.member.mobile`. */
  readonly s?: readonly string[];
}
