// The compact form of one record. `libs/work-weixin-sandbox/src/described/compact-api.ts` documents the keys.

const TYPES = {
  string: 's',
  integer: 'i',
  number: 'n',
  boolean: 'b',
  object: 'o',
  array: 'a',
  map: 'm',
  any: '*',
  bytes: 'f',
};

const LIMITS = {
  min: 'n',
  max: 'N',
  minLength: 'c',
  maxLength: 'C',
  minBytes: 'b',
  maxBytes: 'B',
  minItems: 'm',
  maxItems: 'M',
  pattern: 'p',
};
/** The server cuts a text that is too long instead of rejecting it. */
const CUT = new Set(['maxLength', 'maxBytes']);
/** The server rejects other values only of short lists such as flags. Longer lists grow. */
const MAX_ENFORCED_VALUES = 3;

const KINDS = {
  externalcontact: 'externalContact',
  meetingroom: 'meetingRoom',
  advancedfeature: 'advancedFeature',
  externalpay: 'externalPay',
  corpgroup: 'corpGroup',
  msgaudit: 'msgAudit',
  chatarchive: 'chatArchive',
  authcorp: 'authCorp',
};

/** Without the keys whose value is undefined or an empty list. */
function pruned(object) {
  const kept = Object.entries(object).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}

export function compactRecord(record) {
  const request = { isRequest: true };
  return pruned({
    m: record.method === 'POST' ? undefined : record.method,
    e: record.effect === 'read' ? undefined : record.effect,
    k: record.secret.map((kind) => KINDS[kind] ?? kind),
    c: record.bodyKind === 'json' ? undefined : record.bodyKind,
    a: record.takesAgentId === true ? 1 : undefined,
    z: record.responseKind === 'binary' ? 1 : undefined,
    q: fields(record.query, request),
    b: fields(record.body, request, record.bodyUnion),
    r: fields(record.response, { isRequest: false }),
    x: record.bodyRules,
    u: compactUnion(record.bodyUnion),
    p: compactPaging(record.paging),
    s: record.sensitive.filter((path) => !path.startsWith('response.')),
  });
}

function fields(list, side, union) {
  return list.map((field) => {
    const { values } = union !== undefined && union.key === field.wire ? discriminator(field, union) : field;
    const detail = detailOf(field, side, union?.key === field.wire ? (values ?? []) : undefined);
    // An assumed name of a part is free.
    const isRequired = field.required === true && !(field.type === 'bytes' && field.assumed);
    const type = typeOf(field) + (side.isRequest && isRequired ? '!' : '');
    return Object.keys(detail).length === 0 ? [field.wire, type] : [field.wire, type, detail];
  });
}

/** The values of the property that selects a variant. An open union passes other values. */
function discriminator(field, { table, open }) {
  if (open) return { values: [] };
  const isText = field.type === 'string';
  const named = Object.keys(table).map((value) => (isText ? value : JSON.parse(value)));
  return { values: [...new Set([...named, ...(field.limits?.enum ?? [])])] };
}

function typeOf({ type }) {
  const code = TYPES[type];
  if (code === undefined) throw new Error(`unknown type ${type}`);
  return code;
}

function detailOf(node, side, values) {
  const { limits = {}, items, union, rules, accepts, ref } = node;
  const kept = Object.entries(LIMITS).filter(
    ([name]) => limits[name] !== undefined && !(limits.truncated && CUT.has(name)),
  );
  return pruned({
    ...Object.fromEntries(kept.map(([name, key]) => [key, limits[name]])),
    v: valuesOf(limits.enum, side, values),
    a: side.isRequest && accepts !== undefined ? accepts.map((type) => typeOf({ type })).join('') : undefined,
    f: node.fields && fields(node.fields, side, side.isRequest ? union : undefined),
    i: items && itemOf(items, side),
    x: side.isRequest ? rules : undefined,
    u: side.isRequest ? compactUnion(union) : undefined,
    ref: ref?.slice(1),
  });
}

function valuesOf(values, { isRequest }, discriminated) {
  if (!isRequest) return values?.slice(0, 1);
  if (discriminated !== undefined) return discriminated;
  return values !== undefined && values.length <= MAX_ENFORCED_VALUES ? values : undefined;
}

function itemOf(items, side) {
  const detail = detailOf(items, side);
  return Object.keys(detail).length === 0 ? [typeOf(items)] : [typeOf(items), detail];
}

function compactUnion(union) {
  if (union === undefined) return undefined;
  return pruned({ k: union.key, t: union.table, r: union.required });
}

function compactPaging(paging) {
  // A time window ends when its caller stops moving it.
  if (!paging || paging.style === 'time-window') return undefined;
  const { style, in: given, out, outPath, limit, endField, endValue, items } = paging;
  return pruned({
    s: style === 'offset' ? 'offset' : undefined,
    i: given ?? undefined,
    o: out ?? outPath ?? undefined,
    l: limit ?? undefined,
    e: endField ?? undefined,
    v: endValue ?? undefined,
    d: items === null ? undefined : [items].flat(),
  });
}
