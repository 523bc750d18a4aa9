/**
 * The kind of secret that authorizes a call.
 *
 * @see {@link WorkWeixinModule}
 */
export const Credential = {
  /** 通讯录同步: the only secret of a corp that may write contacts. */
  Contacts: 'contacts',
  /** A self-built app: reads what is in its visible range. */
  App: 'app',
} as const;
export type Credential = (typeof Credential)[keyof typeof Credential];

/**
 * The secrets of a corp, by credential.
 *
 * @see {@link WorkWeixinModule}
 */
export type WorkWeixinSecrets = Readonly<Partial<Record<Credential, string | undefined>>>;
