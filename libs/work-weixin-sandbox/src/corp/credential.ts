import { kindOfName, type CredentialKind } from './credential-kind.js';
import type { CorpSeed } from './corp-seed.js';
import type { AppSecretSeed, ContactsSecretSeed } from './secret-seed.js';

/** One secret of one corp. Compared by object identity, because the secret itself can change. */
export interface Credential {
  readonly corpId: string;
  /** The key in `CorpSeed.secrets`. */
  readonly name: string;
  readonly kind: CredentialKind;
  /** The AgentId of an app; `undefined` if the seed has none, and for other kinds. */
  readonly agentId?: number;
  /** Changes when the secret is rotated. */
  secret: string;
  readonly enabled: boolean;
  /** `undefined` allows a login to return to every domain. */
  readonly trustedDomains?: readonly string[];
  /** `undefined` allows every address. */
  readonly trustedIps?: readonly string[];
  /** Contact-sync called from an IP added after 2022-08-15: no member details (48009). */
  readonly ipAddedLate: boolean;
  /** App created after 2022-06-20: no personal data of members. */
  readonly isNewApp: boolean;
  /** Whether the app has a callback URL. */
  readonly hasCallback: boolean;
  /** Changes when one of them is deleted. */
  visibleDepartments: readonly number[];
  /** Changes when one of them is deleted or renamed. */
  visibleUsers: readonly string[];
}

export function credentialsOf(seed: CorpSeed): Credential[] {
  return Object.entries(seed.secrets).flatMap(([name, secret]) => {
    if (secret === undefined) return [];
    const credentialOf = name === 'contacts' ? contactsCredential : appCredential;
    return [credentialOf(seed.corpId, name, secret)];
  });
}

function contactsCredential(corpId: string, name: string, seed: ContactsSecretSeed): Credential {
  const { secret, trustedIps, ipAddedLate = false } = seed;
  return {
    corpId,
    name,
    kind: 'contacts',
    secret,
    trustedIps,
    ipAddedLate,
    enabled: true,
    isNewApp: false,
    hasCallback: true,
    visibleDepartments: [1],
    visibleUsers: [],
  };
}

function appCredential(corpId: string, name: string, seed: AppSecretSeed): Credential {
  const { secret, agentId, trustedDomains, trustedIps } = seed;
  const { enabled = true, newApp = false, callback = true } = seed;
  return {
    corpId,
    name,
    kind: kindOfName(name),
    agentId,
    secret,
    trustedDomains,
    trustedIps,
    enabled,
    ipAddedLate: false,
    isNewApp: newApp,
    hasCallback: callback,
    visibleDepartments: seed.visibleDepartments ?? [1],
    visibleUsers: seed.visibleUsers ?? [],
  };
}
