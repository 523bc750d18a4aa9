import type { ApiField } from './api-field.js';
import type { ApiName } from './api-name.js';

/** What `new-api` was asked for, checked: all that the files are written from. */
export interface NewApi {
  readonly name: ApiName;
  readonly desc: string;
  readonly method: 'GET' | 'POST';
  /** Absent until somebody looks it up. */
  readonly docUrl: string | undefined;
  readonly credential: readonly CredentialName[];
  /** Whether it may be sent twice, where that is not what its method says. */
  readonly idempotent: boolean | undefined;
  readonly fields: readonly ApiField[];
  readonly answers: readonly ApiField[];
}

export const CREDENTIALS = ['contacts', 'app'] as const;
export type CredentialName = (typeof CREDENTIALS)[number];

export function isIdempotent({ method, idempotent }: NewApi): boolean {
  return idempotent ?? method === 'GET';
}
