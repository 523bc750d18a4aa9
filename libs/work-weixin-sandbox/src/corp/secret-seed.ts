/**
 * The contact-sync secret (通讯录同步). Only this secret can write contacts.
 *
 * @see {@link CorpSeed}
 */
export interface ContactsSecretSeed {
  secret: string;
  /**
   * Addresses that may call business APIs with a token of this secret. Other addresses get 60020. `gettoken` accepts
   * every address.
   * @default every address
   */
  trustedIps?: string[];
  /**
   * Whether the calling IP was added after 2022-08-15: reads and exports of member details and of department names
   * return 48009.
   * @default false
   */
  ipAddedLate?: boolean;
}

/**
 * The secret of a self-built app, or of a built-in function, which has a visible scope too.
 *
 * @see {@link CorpSeed}
 */
export interface AppSecretSeed {
  secret: string;
  /**
   * The AgentId of an app. Its token may act for no other (301002).
   * @default none: any agentid is accepted
   */
  agentId?: number;
  /**
   * Domains that a login may return to, such as `app.example.com` or `localhost:3000` (可信域名). Others get 50001. An entry
   * without a port allows every port.
   * @default every domain
   */
  trustedDomains?: string[];
  /**
   * Same as {@link ContactsSecretSeed.trustedIps}.
   * @default every address
   */
  trustedIps?: string[];
  /**
   * A disabled app gets 50003.
   * @default true
   */
  enabled?: boolean;
  /**
   * Whether the app was created after 2022-06-20: it never gets avatar, gender, mobile, email, biz_mail, qr_code and
   * address of a member.
   * @default false
   */
  newApp?: boolean;
  /**
   * Whether the app has a callback URL (接收消息). Cards with buttons, choices or an action menu need one (43012).
   * @default true
   */
  callback?: boolean;
  /**
   * Departments visible to the app, including all departments below them.
   * @default [1], the whole corp
   */
  visibleDepartments?: number[];
  /**
   * Members visible to the app regardless of their departments.
   * @default []
   */
  visibleUsers?: string[];
}

/**
 * The secrets of a corp by name. At least one is required. `contacts` is the contact-sync secret; the other names of
 * {@link CredentialKind} are those of built-in functions, such as `kf`; every name that is no kind is an app.
 *
 * @see {@link CorpSeed}
 */
export interface CorpSecretsSeed {
  contacts?: ContactsSecretSeed;
  app?: AppSecretSeed;
  /** Built-in functions under the names of their kinds, and more apps under names of your choice. */
  [furtherApp: string]: AppSecretSeed | undefined;
}
