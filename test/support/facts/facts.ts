import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { withLists } from './joined.js';

/*
 * The facts of the official pages, read for tests only. Nothing here may import the generator of the catalogue, which reads the same files:
 * two independent readers detect each other's mistakes.
 */

export type FactType =
  'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'map' | 'any' | 'bytes';

export type Scalar = string | number | boolean;

export interface FactLimits {
  readonly enum?: readonly Scalar[];
  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** In bytes of UTF-8. */
  readonly minBytes?: number;
  readonly maxBytes?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  /** The server cuts the value instead of rejecting it. */
  readonly truncated?: boolean;
}

export type When = Readonly<Record<string, Scalar | null | readonly (Scalar | null)[]>>;

/** A rule for several fields of one object. Names are wire names in that object, dotted for nested ones. */
export type FactRule =
  | {
      readonly kind: 'atLeastOneOf' | 'exactlyOneOf' | 'allOrNone' | 'sameLength';
      readonly fields: readonly string[];
      readonly when?: When;
    }
  | { readonly kind: 'requiredIf' | 'forbiddenIf'; readonly field: string; readonly when: When }
  | {
      readonly kind: 'requiredWith';
      readonly field: string;
      readonly with: readonly string[];
      readonly when?: When;
    };

export interface FactUnion {
  readonly key: string;
  /** The fields that each value of the key may have. */
  readonly table: Readonly<Record<string, readonly string[]>>;
  /** The fields that each value of the key needs. */
  readonly required?: Readonly<Record<string, readonly string[]>>;
  readonly common: readonly string[];
  /** Whether the server accepts other values of the key. */
  readonly open?: boolean;
}

/** What an object contains. */
export interface FactShape {
  readonly fields: readonly Fact[];
  readonly rules?: readonly FactRule[];
  readonly union?: FactUnion;
}

/** A field, or the element of an array. */
export interface Fact extends Partial<FactShape> {
  /** Undefined for an element. */
  readonly wire?: string;
  readonly type: FactType;
  readonly items?: Fact;
  readonly required?: boolean | null;
  readonly limits?: FactLimits;
  readonly accepts?: readonly FactType[];
  /** `#path`: has the shape of the object at that path. */
  readonly ref?: string;
}

export interface FactPaging {
  readonly style: 'cursor' | 'offset' | 'time-window';
  readonly in: string;
  readonly out: string | null;
  readonly limit: string | null;
  readonly first?: string | number;
  /** One path, or several lists in one page. */
  readonly items: string | readonly string[] | null;
  readonly end: string;
  readonly endField: string | null;
  readonly endValue: Scalar | null;
}

/** How often a page allows a call: `perMinute` and other windows, and what these count. */
export interface FactRates extends Readonly<Record<string, unknown>> {
  readonly scope?: string;
  /** What is counted instead of calls. */
  readonly unit?: string;
  /** The calls that are counted. */
  readonly only?: string;
  readonly edition?: string;
  /** APIs that are counted together: all of them, or all others. */
  readonly shared?: readonly string[];
  readonly sharedWith?: readonly string[];
}

/** One record of the facts. */
export interface ApiFacts {
  readonly action: string;
  readonly method: string;
  readonly title: string;
  readonly pages: readonly number[];
  readonly token: string;
  readonly tokenParam: string | null;
  readonly bodyKind: 'json' | 'none' | 'multipart' | 'xml';
  readonly query: readonly Fact[];
  readonly body: readonly Fact[];
  readonly response: readonly Fact[];
  readonly bodyRules?: readonly FactRule[];
  readonly bodyUnion?: FactUnion;
  readonly responseKind?: 'binary';
  readonly effect: 'read' | 'idempotent-write' | 'write' | 'once';
  readonly onceKind?: 'consumes' | 'issues';
  readonly replayGuard?: string;
  readonly secret: readonly string[];
  readonly appPermission?: string;
  /** Whether `agentid` is the app that calls, not another one. */
  readonly takesAgentId: boolean;
  /** `agentid` is there for old apps only: a client must not fill it in. */
  readonly agentIdLegacy?: boolean;
  readonly rateNote?: FactRates;
  readonly concurrency?: number;
  readonly paging?: FactPaging;
  readonly sensitive: readonly string[];
  readonly sensitiveExceptions?: Readonly<Record<string, 'personal' | 'secret' | 'harmless'>>;
  readonly deprecated?: boolean;
  readonly replacement?: string;
  readonly partial?: boolean;
  readonly excluded?: string;
  /** Set if the folder of an API is not the first segment of its action. */
  readonly family?: string;
  /** The folder below the family, if the family has one for it: `wedoc/smartsheet`. */
  readonly subFolder?: string;
}

export type Side = 'query' | 'body' | 'response';

const ROOT = resolve(import.meta.dirname, '../../..');
const FACTS = resolve(ROOT, 'libs/work-weixin/facts');
const FOLDER = resolve(FACTS, 'apis');
const SOURCE = resolve(ROOT, '../shared/wecom/catalogue.json');

/** Every record, whether the catalogue includes it or not. */
export function readFacts(): ApiFacts[] {
  if (!existsSync(FOLDER)) return readJson(SOURCE) as ApiFacts[];
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson(resolve(FOLDER, name)))
    .filter(isListOfApis)
    .flat();
}

/** The records that the facts were copied from; undefined outside the workspace that has them. */
export function readSourceOfFacts(): ApiFacts[] | undefined {
  return existsSync(SOURCE) ? (readJson(SOURCE) as ApiFacts[]) : undefined;
}

const TOKEN_CALLS: ReadonlySet<string> = new Set([
  'gettoken',
  'openhw/get_model_token',
  'service/get_provider_token',
  'service/get_suite_token',
]);

/** Why the catalogue leaves an API out; undefined if it includes it. */
export function reasonToSkip({ action, token, excluded }: ApiFacts): string | undefined {
  if (excluded !== undefined) return 'another host, with a certificate';
  if (TOKEN_CALLS.has(action)) return 'returns a token';
  return token === 'access_token' || token === 'none' ? undefined : `needs a ${token}`;
}

/** The records of the catalogue, with lists in place of the texts that join them. */
export function includedFacts(): ApiFacts[] {
  return readFacts()
    .filter((api) => reasonToSkip(api) === undefined)
    .map(withLists);
}

/** The shape of a whole body. */
export function bodyShape({ body, bodyRules, bodyUnion }: ApiFacts): FactShape {
  return {
    fields: body,
    ...(bodyRules && { rules: bodyRules }),
    ...(bodyUnion && { union: bodyUnion }),
  };
}

/**
 * The shape of an object; undefined if its keys are free.
 *
 * @param root the fields that a `ref` starts at
 */
export function shapeOf(
  { type, fields, rules, union, ref }: Fact,
  root: readonly Fact[],
): FactShape | undefined {
  if (ref !== undefined) return shapeOf(referenced(ref, root), root);
  if (type !== 'object' || !fields || fields.length === 0) return undefined;
  return { fields, ...(rules && { rules }), ...(union && { union }) };
}

function referenced(ref: string, root: readonly Fact[]): Fact {
  let fields = root;
  let found: Fact | undefined;
  for (const step of ref.slice('#'.length).split('.')) {
    const [name = '', ...elements] = step.split('[]');
    found = fields.find(({ wire }) => wire === name);
    for (const _ of elements) found = found?.items;
    fields = found?.fields ?? [];
  }
  if (!found) throw new Error(`the facts have no ${ref}`);
  return found;
}

interface SharedShape {
  readonly sameRules: boolean;
  /** `kf/send_msg request msgmenu.list` */
  readonly places: readonly string[];
}

interface DroppedField {
  readonly action: string;
  readonly side: 'request' | 'response';
  readonly path: string;
  readonly why: string;
}

function readNames(): {
  readonly shared?: readonly SharedShape[];
  readonly drop?: readonly DroppedField[];
}[] {
  const folder = resolve(FACTS, 'names');
  return readdirSync(folder).map((name) => readJson(resolve(folder, name)) as object);
}

/** Where one class has a shape whose limits differ from place to place: `kf/send_msg body.msgmenu.list`. */
export function readSharedPlaces(): string[] {
  return readNames()
    .flatMap(({ shared = [] }) => shared)
    .filter(({ sameRules }) => !sameRules)
    .flatMap(({ places }) => places)
    .map((place) => place.replace(' request ', ' body.').replace(' response ', ' response.'));
}

/** Fields that are a slip of a page beside the real one, which no class declares. */
export function readDroppedFields(): Readonly<Record<string, string>> {
  const dropped = readNames().flatMap(({ drop = [] }) => drop);
  return Object.fromEntries(
    dropped.map(({ action, side, path, why }) => [
      `${action} ${side === 'request' ? 'body' : 'response'}.${path}`,
      why,
    ]),
  );
}

function isListOfApis(read: unknown): read is ApiFacts[] {
  return Array.isArray(read) && read.every((each: Partial<ApiFacts>) => typeof each.action === 'string');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
