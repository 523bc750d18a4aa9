import type {
  CompactApi,
  CompactDetail,
  CompactField,
  CompactPaging,
  CompactUnion,
  FieldRule,
  TypeCode,
} from './compact-api.js';

/** The description of one JSON value. */
export interface ValueShape {
  readonly type: TypeCode;
  /** The types that the server accepts. */
  readonly accepted: string;
  readonly limits: CompactDetail;
  /** Element of an array, or value of a map. */
  readonly item?: ValueShape;
  /** Of an object. Resolved when read, because an object may contain itself. */
  readonly object?: ObjectShape;
}

export interface FieldShape extends ValueShape {
  readonly name: string;
  readonly isRequired: boolean;
}

export interface ObjectShape {
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly rules: readonly FieldRule[];
  readonly union?: CompactUnion;
}

/** One API that the sandbox has no route for, as the documentation describes it. */
export interface DescribedApi {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly isRead: boolean;
  /** Kinds of secret whose tokens it accepts. */
  readonly callers: readonly string[];
  readonly bodyKind: 'json' | 'none' | 'multipart';
  readonly namesOwnApp: boolean;
  readonly hasFileResponse: boolean;
  readonly query: ObjectShape;
  readonly body: ObjectShape;
  readonly response: ObjectShape;
  readonly paging?: CompactPaging;
  /** Paths that no journal may show, such as `query.key`. */
  readonly sensitive: ReadonlySet<string>;
}

export function readDescribedApi(path: string, json: string): DescribedApi {
  const api = JSON.parse(json) as CompactApi;
  return {
    path,
    method: api.m ?? 'POST',
    isRead: api.e === undefined,
    callers: api.k,
    bodyKind: api.c ?? 'json',
    namesOwnApp: api.a === 1,
    hasFileResponse: api.z === 1,
    query: objectOf({ f: api.q }),
    body: objectOf({ f: api.b, x: api.x, u: api.u }),
    response: objectOf({ f: api.r }),
    paging: api.p,
    sensitive: new Set(api.s),
  };
}

/** The root of a tree. Its objects find the ones that they refer to from here. */
function objectOf(root: CompactDetail): ObjectShape {
  const known = new Map<CompactDetail, ObjectShape>();

  function shapeOf(detail: CompactDetail): ObjectShape {
    const target = detail.ref === undefined ? detail : find(root, detail.ref);
    const found = known.get(target);
    if (found !== undefined) return found;
    const fields = new Map<string, FieldShape>();
    const shape = { fields, rules: target.x ?? [], union: target.u };
    // Before its fields, because one of them may refer to it.
    known.set(target, shape);
    for (const [name, code, inner] of target.f ?? []) {
      fields.set(name, { ...valueOf(code, inner), name, isRequired: code.endsWith('!') });
    }
    return shape;
  }

  function valueOf(code: string, detail: CompactDetail = {}): ValueShape {
    const type = code.charAt(0) as TypeCode;
    return {
      type,
      accepted: detail.a ?? type,
      limits: detail,
      item: detail.i && valueOf(...detail.i),
      object: type === 'o' ? shapeOf(detail) : undefined,
    };
  }

  return shapeOf(root);
}

/** @param path such as `button[].sub_button[]` */
function find(root: CompactDetail, path: string): CompactDetail {
  let detail = root;
  for (const name of path.replaceAll('[]', '.[]').split('.')) {
    const next: CompactDetail | undefined =
      name === '[]' ? detail.i?.[1] : detail.f?.find(([wire]: CompactField) => wire === name)?.[2];
    if (next === undefined) throw new Error(`no object at ${path}`);
    detail = next;
  }
  return detail;
}
