/** One API as data. Every file of it is written from this record. */
export interface ApiDefinition {
  readonly name: ApiName;
  readonly desc: string;
  readonly method: 'GET' | 'POST';
  /** `undefined` until the official page is known. */
  readonly docUrl: string | undefined;
  readonly credential: readonly string[];
  /** Whether the API may be called twice. `undefined`: a GET may, a POST may not. `effect` is more exact. */
  readonly idempotent: boolean | undefined;
  readonly fields: readonly ApiField[];
  readonly outputFields: readonly ApiField[];
  /** What a call does. Only if it is not what the method implies. */
  readonly effect?: ApiEffect;
  readonly onceKind?: 'consumes' | 'issues';
  /** Wire name of a nonce that the input signs anew before each attempt. */
  readonly replayGuard?: string;
  readonly paging?: ApiPaging;
  /** The nested classes of the fields, each after the classes that it uses. */
  readonly shapes?: readonly ApiShape[];
  /** The union that the input's own fields form. */
  readonly union?: ApiUnion;
  /** The input carries no access token: its key is a field. */
  readonly hasNoToken?: boolean;
  /** The response is a file. */
  readonly isBinary?: boolean;
  /** What the output lists as not done although the call succeeded. Names are properties of the output, dotted below the top level. */
  readonly rejected?: ApiRejected;
  /** The options of `@WorkWxApi()`. */
  readonly console?: ApiConsole;
  /** Paragraphs of the input's doc comment. */
  readonly notes?: readonly string[];
  /** The text of `@deprecated`, if the API should not be used any more. */
  readonly deprecated?: string;
  /** The source text of an example: the argument of `from()`. */
  readonly example?: string;
}

/** The names of an API: folder, file, classes and route. All of them follow from the action. */
export interface ApiName {
  /** `user/get_foo` */
  readonly action: string;
  /** The folder of the catalogue: `user` */
  readonly family: string;
  /** `user-get-foo` */
  readonly file: string;
  /** `UserGetFooWorkWxInput` */
  readonly input: string;
  /** `UserGetFooWorkWxOutput` */
  readonly output: string;
  /** `userGetFoo` */
  readonly route: string;
}

/** A property of an input, an output or a nested class. */
export interface ApiField {
  readonly property: string;
  readonly wireName: string;
  /** The type of the value, or of the elements of an array. Not used if `nested` is set. */
  readonly scalar: Scalar;
  readonly isArray: boolean;
  /** The list is one text on the wire, joined by this mark. */
  readonly separator?: string;
  /** Other spellings of the wire name that a response may have. */
  readonly also?: readonly string[];
  readonly isRequired: boolean;
  readonly isSensitive: boolean;
  /** The official wording, if it is known. */
  readonly label: string | undefined;
  /** The name has a part that looks like a secret, but the value is none. */
  readonly isHarmless?: boolean;
  /** Optional for the compiler, because the client fills it in if the caller does not. */
  readonly isFilledIn?: boolean;
  /** The class of the value, or of the elements: the name of a shape. */
  readonly nested?: string;
  /** Only if the method does not imply it. */
  readonly place?: 'query';
  /** The types, if the server takes more than one. */
  readonly accepts?: readonly JsonType[];
  readonly values?: ApiValues;
  readonly limits?: ApiLimits;
  /** The limits of each element. */
  readonly itemLimits?: ApiLimits;
  readonly conditions?: readonly ApiCondition[];
  /** Sentences that follow the label in the doc comment. */
  readonly notes?: readonly string[];
  readonly deprecated?: string;
  /** A valid value for the spec, if the limits do not suggest one. */
  readonly sample?: unknown;
}

/** `number` is a whole number, `float` any; `json` is free-form, `file` the content of a file. */
export type Scalar = 'string' | 'number' | 'float' | 'boolean' | 'json' | 'map' | 'file';

export type JsonType = 'string' | 'integer' | 'number' | 'boolean';

/** The documented values of a field. */
export interface ApiValues {
  readonly known: readonly (string | number | boolean)[];
  /** Whether another value is rejected. If not, they are a type only. */
  readonly isClosed: boolean;
  readonly labels: Readonly<Record<string, string>>;
}

export interface ApiLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minBytes?: number;
  readonly maxBytes?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The source of a regular expression. */
  readonly pattern?: string;
  /** The server cuts a longer text instead of rejecting it. */
  readonly truncated?: boolean;
}

/** Values of other properties: all pairs must hold, each with one of its values; `null` is an absent one. */
export type ApiWhen = Readonly<Record<string, ApiWhenValue | readonly ApiWhenValue[]>>;
export type ApiWhenValue = string | number | boolean | null;

/** A rule that spans the properties of one object. It is declared at one of them. */
export type ApiCondition =
  | {
      readonly kind: 'AtLeastOneOf' | 'ExactlyOneOf' | 'AllOrNone';
      readonly of: readonly string[];
      readonly when?: ApiWhen;
    }
  | { readonly kind: 'RequiredIf' | 'ForbiddenIf'; readonly when: ApiWhen }
  | { readonly kind: 'RequiredWith'; readonly of: readonly string[]; readonly when?: ApiWhen }
  | { readonly kind: 'SameLengthAs'; readonly other: string }
  | {
      readonly kind: 'GivenFor';
      readonly key: string;
      /** The payload is required for these values of the key, and optional for those. */
      readonly values: readonly ApiWhenValue[];
      readonly optionalFor: readonly ApiWhenValue[];
    };

/** Which payload belongs to which value of a discriminator. Names are properties. */
export interface ApiUnion {
  readonly key: string;
  /** The key may have other values. */
  readonly isOpen: boolean;
  /** The key may be left out. */
  readonly isOptional: boolean;
  readonly variants: readonly {
    readonly value: string | number;
    readonly of: readonly string[];
    readonly required: readonly string[];
  }[];
}

/** A nested class. */
export interface ApiShape {
  readonly name: string;
  readonly label: string;
  /** Which side uses it. A class of outputs alone has no rules. */
  readonly side: 'input' | 'output' | 'both';
  readonly fields: readonly ApiField[];
  readonly union?: ApiUnion;
  /** The module that declares it. `undefined` if the API's own file does. */
  readonly module?: string;
}

export type ApiEffect = 'read' | 'idempotent-write' | 'write' | 'once';

/** How the next page of the list is read. Names are properties, dotted below the top level. */
export interface ApiPaging {
  readonly in: string;
  readonly out?: string;
  readonly limit?: string;
  readonly items?: string;
  readonly first?: string | number;
  readonly end:
    | 'empty'
    | 'empty-page'
    | 'short-page'
    | { readonly field: string; readonly is: string | number | boolean }
    | { readonly total: string };
  readonly style?: 'offset';
  /** The source text of the type of an element: `MemberDto` or `string`. */
  readonly item: string;
}

export interface ApiRejected {
  /** Lists of what was rejected. */
  readonly lists: readonly string[];
  /** Lists of results: those with an errcode other than 0 were rejected. */
  readonly results: readonly string[];
}

/** Permissions and frequency limits of an API. */
export interface ApiConsole {
  readonly permission?: string;
  /** The property that takes the id of the calling app. */
  readonly agentId?: string;
  readonly rates?: readonly ApiRate[];
  readonly concurrency?: number;
  readonly partial?: boolean;
  /** The action to use instead. */
  readonly replacement?: string;
}

export interface ApiRate {
  readonly calls: number;
  readonly perMs: number;
  readonly scope: 'corp' | 'app' | 'key';
  readonly by?: readonly string[];
  readonly sharedWith?: readonly string[];
}

const SECRETS =
  'contacts app externalContact school kf meeting wedoc wedrive exmail calendar meetingRoom approval checkin journal hr health dial pstncc ' +
  'security report advancedFeature living externalPay corpGroup msgAudit';

/** Credentials that are no kind of secret: any secret of the corp, and the tokens that only a caller has. */
export const NO_SECRETS: readonly string[] = ['any', 'chatArchive', 'authCorp', 'registration', 'downstream'];

/** Every kind of secret, and the credentials that are none. */
export const CREDENTIALS: readonly string[] = [...SECRETS.split(' '), ...NO_SECRETS];

export function defaultEffect(method: 'GET' | 'POST'): ApiEffect {
  return method === 'GET' ? 'read' : 'write';
}

export function isIdempotent({ method, idempotent, effect }: ApiDefinition): boolean {
  if (effect !== undefined) return effect === 'read' || effect === 'idempotent-write';
  return idempotent ?? method === 'GET';
}
