/** One API as `facts/apis/*.json` describes it. */
export interface ApiFact {
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly title: string;
  readonly pages: readonly number[];
  readonly token: string;
  readonly bodyKind: 'json' | 'none' | 'multipart' | 'xml';
  readonly query: readonly FieldFact[];
  readonly body: readonly FieldFact[];
  readonly response: readonly FieldFact[];
  readonly responseKind?: 'binary';
  readonly bodyRules?: readonly RuleFact[];
  readonly bodyUnion?: UnionFact;
  readonly secret: readonly string[];
  readonly effect: 'read' | 'idempotent-write' | 'write' | 'once';
  readonly onceKind?: 'consumes' | 'issues';
  readonly replayGuard?: string;
  readonly idempotencyKey?: string;
  readonly sensitive: readonly string[];
  readonly sensitiveExceptions?: Readonly<Record<string, 'personal' | 'secret' | 'harmless'>>;
  readonly appPermission?: string;
  readonly thirdParty: boolean;
  readonly delegated: boolean;
  readonly takesAgentId: boolean;
  readonly paging?: PagingFact;
  readonly rateNote?: RateFact;
  readonly concurrency?: number;
  readonly deprecated?: boolean;
  readonly deprecatedWhy?: string;
  readonly replacement?: string;
  readonly prefer?: string;
  readonly closedToNew?: boolean;
  readonly partial?: boolean;
  readonly async?: boolean;
  readonly result?: string | null;
  readonly jobId?: string;
  readonly excluded?: string;
  readonly family?: string;
  readonly subFolder?: string;
  /** Of an overlay. */
  readonly rejected?: RejectedFact;
}

/** What a successful response lists as not done, by place below `response`. */
export interface RejectedFact {
  /** Lists of what was rejected. */
  readonly lists?: readonly string[];
  /** Lists of results: those with an errcode other than 0 were rejected. */
  readonly results?: readonly string[];
}

export interface FieldFact {
  readonly wire: string;
  readonly type: TypeFact;
  readonly required?: boolean | null;
  readonly conditional?: boolean;
  readonly limits?: LimitsFact;
  readonly accepts?: readonly string[];
  readonly fields?: readonly FieldFact[];
  readonly items?: Omit<FieldFact, 'wire'>;
  readonly rules?: readonly RuleFact[];
  readonly union?: UnionFact;
  readonly ref?: string;
  readonly from?: 'skit';
  readonly format?: 'int64';
  /** Of an overlay: the text is a list, joined by this mark; `items` has its elements. */
  readonly joined?: string;
  /** Of an overlay: a sentence of the doc comment. */
  readonly note?: string;
  readonly deprecated?: boolean;
}

export type TypeFact =
  'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'any' | 'map' | 'bytes';

export interface LimitsFact {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minBytes?: number;
  readonly maxBytes?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly truncated?: boolean;
  readonly enum?: readonly (string | number | boolean)[];
}

export type WhenFact = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number | boolean | null)[]>
>;

export interface RuleFact {
  readonly kind:
    | 'atLeastOneOf'
    | 'exactlyOneOf'
    | 'allOrNone'
    | 'sameLength'
    | 'requiredIf'
    | 'forbiddenIf'
    | 'requiredWith';
  readonly fields?: readonly string[];
  readonly field?: string;
  readonly with?: readonly string[];
  readonly when?: WhenFact;
}

export interface UnionFact {
  readonly key: string;
  readonly table: Readonly<Record<string, readonly string[]>>;
  readonly required?: Readonly<Record<string, readonly string[]>>;
  readonly open?: boolean;
}

export interface PagingFact {
  readonly style: 'cursor' | 'offset' | 'time-window';
  readonly in: string;
  readonly out: string | null;
  readonly limit: string | null;
  readonly end: string;
  readonly endField: string | null;
  readonly endValue: string | number | boolean | null;
  readonly items: string | readonly string[] | null;
  readonly first?: string | number;
  readonly inclusive?: boolean;
  readonly sameLimit?: boolean;
  readonly limitRequired?: boolean;
  readonly incremental?: boolean;
  readonly maxDays?: number | null;
  readonly oneMonth?: boolean;
  readonly window?: { readonly begin: string; readonly end: string; readonly maxDays: number | null };
}

export type RateFact = Readonly<Record<string, unknown>>;

export interface NamesFact {
  readonly words: Readonly<Record<string, string>>;
  readonly typos: Readonly<Record<string, string>>;
  readonly pathWords: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly drop: readonly {
    readonly action: string;
    readonly side: 'request' | 'response';
    readonly path: string;
  }[];
  readonly files: {
    readonly folders: Readonly<Record<string, string>>;
    readonly subfolders: Readonly<Record<string, string>>;
  };
  readonly labels: Readonly<Record<string, string>>;
  readonly listLabels: Readonly<Record<string, string>>;
  readonly byFolder: Readonly<Record<string, string>>;
  readonly byParent: Readonly<Record<string, string>>;
  readonly byAction: Readonly<Record<string, string>>;
  readonly enumLabels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly nested: Readonly<Record<string, string>>;
  readonly shared: readonly SharedFact[];
}

export interface SharedFact {
  readonly name: string;
  readonly folder: string;
  readonly places: readonly string[];
}

export interface SensitiveNamesFact {
  readonly secret: readonly string[];
  readonly personal: readonly string[];
  readonly harmless: readonly string[];
}
