import { newSecretText } from './secret-text.js';

interface Ticket {
  readonly text: string;
  readonly expiresAtMs: number;
}

/** A ticket for web pages. */
export interface IssuedTicket {
  readonly ticket: string;
  /** Remaining lifetime in seconds. */
  readonly expiresInSeconds: number;
}

/** Page 90506. */
const LIFETIME_SECONDS = 7200;

/** The tickets of one corp for the JS-SDK. One owner, the corp or an app, has one ticket of a kind at a time. */
export class TicketRegistry {
  private readonly byOwner = new Map<string, Ticket>();

  /** The same ticket until it expires. @param owner such as `jsapi`, or the kind and the name of an app */
  issue(owner: string, nowMs: number): IssuedTicket {
    const current = this.byOwner.get(owner);
    const expiresInSeconds = Math.floor(((current?.expiresAtMs ?? 0) - nowMs) / 1000);
    if (current !== undefined && expiresInSeconds > 0) return { ticket: current.text, expiresInSeconds };
    const fresh = { text: newSecretText('ticket'), expiresAtMs: nowMs + LIFETIME_SECONDS * 1000 };
    this.byOwner.set(owner, fresh);
    return { ticket: fresh.text, expiresInSeconds: LIFETIME_SECONDS };
  }
}
