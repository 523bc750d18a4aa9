import type { CorpSeed, GuestSeed, LinkedMemberSeed } from '../corp/corp-seed.js';
import type { Credential } from '../corp/credential.js';
import type { StoredMember } from '../member/member.js';
import { ExpiringSecrets } from '../token/expiring-secrets.js';
import type { Login } from './login.js';

const MINUTE_MS = 60_000;

/** A member's personal data, as an app may read it once the member agreed. */
export interface UserTicket {
  readonly userid: string;
  readonly app: Credential;
}

/** The logins of one corp: codes, tickets, and members in second verification. */
export class CorpLogins {
  /** Page 91023: five minutes, once. */
  readonly codes = new ExpiringSecrets<Login>('code', 5 * MINUTE_MS);
  /** Page 95833: 1800 seconds. */
  readonly userTickets = new ExpiringSecrets<UserTicket>('user-ticket', 30 * MINUTE_MS);
  /** Page 99499: five minutes, once. */
  readonly tfaCodes = new ExpiringSecrets<StoredMember>('tfa-code', 5 * MINUTE_MS);
  /** Members whose second verification is open. */
  readonly underVerification = new Set<StoredMember>();
  readonly guests: readonly GuestSeed[];
  readonly linkedMembers: readonly LinkedMemberSeed[];
  /** userid of the member who is logged in to the client. */
  readonly loggedIn?: string;
  /** Domains of the verification page; `undefined` allows all. */
  readonly tfaDomains?: readonly string[];

  constructor({ guests, linkedMembers, loggedIn, tfaDomains }: CorpSeed) {
    this.guests = guests ?? [];
    this.linkedMembers = linkedMembers ?? [];
    this.loggedIn = loggedIn;
    this.tfaDomains = tfaDomains;
  }
}
