import { randomBytes } from 'node:crypto';
import type { Problem } from '../problems/problem.js';

/** Who is logged in. */
export interface LoggedIn {
  readonly kind: 'member';
  readonly userId: string;
  readonly name?: string;
  /** The corp of a member of a linked one (互联企业). */
  readonly corpId?: string;
  readonly tenant: string;
  readonly app?: string;
  readonly at: string;
}

export interface Session {
  readonly user?: LoggedIn;
  /** Why the last login failed. */
  readonly failure?: Problem;
}

interface StoredSession extends Session {
  readonly expiresAtMs: number;
}

const LIFETIME_MS = 8 * 3_600_000;
const MOST_SESSIONS = 10_000;

/**
 * Sessions of browsers, in the memory of this process. Several processes need one that they share, such as express-session
 * with Redis.
 */
export class SessionStore {
  /** In the order of their start: the oldest is removed if there are too many. */
  readonly #sessions = new Map<string, StoredSession>();

  constructor(private readonly now: () => number = Date.now) {}

  /** @returns the id, which is the same if the session exists */
  open(id: string | undefined): string {
    return id !== undefined && this.find(id) ? id : this.add({});
  }

  find(id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (id === undefined || !session) return undefined;
    if (session.expiresAtMs > this.now()) return session;
    this.#sessions.delete(id);
    return undefined;
  }

  /** @returns the id of a new session: the old one may be known to whoever opened it */
  logIn(id: string, user: LoggedIn): string {
    this.#sessions.delete(id);
    return this.add({ user });
  }

  /** Keeps who is logged in: a failed login does not end an earlier one. */
  fail(id: string, failure: Problem): void {
    const session = this.#sessions.get(id);
    if (session) this.#sessions.set(id, { ...session, failure });
  }

  /** A failure is shown once. */
  forgetFailure(id: string): void {
    const session = this.#sessions.get(id);
    if (session) this.#sessions.set(id, { ...session, failure: undefined });
  }

  end(id: string | undefined): void {
    if (id !== undefined) this.#sessions.delete(id);
  }

  private add(session: Session): string {
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size >= MOST_SESSIONS && oldest !== undefined) this.#sessions.delete(oldest);
    const id = randomBytes(24).toString('base64url');
    this.#sessions.set(id, { ...session, expiresAtMs: this.now() + LIFETIME_MS });
    return id;
  }
}
