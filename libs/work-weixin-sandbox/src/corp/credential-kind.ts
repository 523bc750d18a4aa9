/**
 * The kinds of secret of a corp. `contacts` is the contact-sync secret (通讯录同步), which can write; `app` a self-built app, which
 * reads within its visible scope; the others belong to one function each, such as `kf` to 微信客服.
 */
export const CREDENTIAL_KINDS = [
  ...(['contacts', 'app', 'externalContact', 'school', 'kf', 'meeting', 'wedoc', 'wedrive'] as const),
  ...(['exmail', 'calendar', 'meetingRoom', 'approval', 'checkin', 'journal', 'hr', 'health'] as const),
  ...(['dial', 'pstncc', 'security', 'report', 'advancedFeature', 'living', 'externalPay'] as const),
  ...(['corpGroup', 'msgAudit'] as const),
] as const;

/**
 * The kind of a secret.
 *
 * @see {@link CorpSecretsSeed}
 */
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

const KINDS: ReadonlySet<string> = new Set(CREDENTIAL_KINDS);

/** The kind of the secret with this name in a seed: names that are no kind are those of apps. */
export function kindOfName(name: string): CredentialKind {
  return KINDS.has(name) ? (name as CredentialKind) : 'app';
}
