import { randomBytes } from 'node:crypto';

/** What the sandbox issues in addition to access tokens, and no log may show. */
export type SecretTextKind =
  'code' | 'user-ticket' | 'tfa-code' | 'response-code' | 'ticket' | 'file' | 'kf-token';

const LENGTH = 44;

/** Matches these secrets in any text, so that logs can be redacted without a list of all of them. */
export const SECRET_TEXT_PATTERN = new RegExp(
  `sandbox-(?:code|user-ticket|tfa-code|response-code|ticket|file|kf-token)-[\\w-]{${LENGTH}}`,
  'g',
);

/** A new random secret, such as `sandbox-code-…`. Letters, digits, `-` and `_`; at most 66 characters. */
export function newSecretText(kind: SecretTextKind): string {
  return `sandbox-${kind}-${randomBytes((LENGTH / 4) * 3).toString('base64url')}`;
}
