/** One API as data. Every file of it is written from this record. */
export interface ApiDefinition {
  readonly name: ApiName;
  readonly desc: string;
  readonly method: 'GET' | 'POST';
  /** `undefined` until the official page is known. */
  readonly docUrl: string | undefined;
  readonly credential: readonly CredentialName[];
  /** Whether the API may be called twice. `undefined`: a GET may, a POST may not. */
  readonly idempotent: boolean | undefined;
  readonly fields: readonly ApiField[];
  readonly outputFields: readonly ApiField[];
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

/** A property of an input or an output. */
export interface ApiField {
  readonly property: string;
  readonly wireName: string;
  readonly scalar: Scalar;
  readonly isArray: boolean;
  readonly isRequired: boolean;
  readonly isSensitive: boolean;
  /** The official wording, if it is known. */
  readonly label: string | undefined;
}

export type Scalar = 'string' | 'number' | 'boolean';

export const CREDENTIALS = ['contacts', 'app'] as const;
export type CredentialName = (typeof CREDENTIALS)[number];

export function isIdempotent({ method, idempotent }: ApiDefinition): boolean {
  return idempotent ?? method === 'GET';
}
