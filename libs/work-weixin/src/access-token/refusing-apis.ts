import { createHash } from 'node:crypto';
import type { Tenant } from '../tenant/tenant.js';
import type { SecretRefusal } from './secret-refusal.js';
import type { AccessTokenStore } from './access-token.store.js';

const SHORTEST_MS = 1_000;
const LONGEST_MS = 60_000;
// How much longer than a cool-down it is remembered: a refusal in that time makes the next one twice as long.
const REMEMBERED_TIMES = 60;

/**
 * Remembers which APIs refuse even a token that was just made, as for a token of the wrong kind: another token is no help,
 * and must not be fetched with every call. From the second time in a row on the API cools down, first for a second, then twice
 * as long each time. Other APIs of the credential are not affected.
 */
export class RefusingApis {
  private readonly known = new Map<string, SecretRefusal>();

  constructor(
    private readonly tenant: Tenant,
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {}

  /** Whether no token is to be fetched for the API now. */
  async isCooling(credential: string, action: string): Promise<boolean> {
    const key = this.keyOf(credential, action);
    if (this.isActive(this.known.get(key))) return true;
    const shared = await this.store.refusalOf(key);
    if (!shared || !this.isActive(shared)) return false;
    this.known.set(key, shared);
    return true;
  }

  /** Remembers that the API has refused a token that was made after it had refused another. */
  async add(credential: string, action: string, errcode: number): Promise<void> {
    const key = this.keyOf(credential, action);
    const last = this.known.get(key);
    // Calls that were on their way together are one refusal.
    if (this.isActive(last)) return;
    const nowMs = this.now();
    const isRepeated = last !== undefined && nowMs < last.forgetAtMs;
    const lengthMs = isRepeated ? Math.min(2 * lengthOf(last), LONGEST_MS) : SHORTEST_MS / 2;
    // The server may have ended two tokens in a row: the first time is only remembered.
    const untilMs = isRepeated ? nowMs + lengthMs : nowMs;
    const refusal = { errcode, errmsg: '', untilMs, forgetAtMs: untilMs + REMEMBERED_TIMES * lengthMs };
    this.known.set(key, refusal);
    await this.store.refuse(key, refusal);
  }

  private isActive(refusal: SecretRefusal | undefined): boolean {
    return refusal !== undefined && this.now() < refusal.untilMs;
  }

  private keyOf(credential: string, action: string): string {
    const digest = createHash('sha256').update(action).digest('hex').slice(0, 16);
    return `${this.tenant.keyOf(credential)}:${digest}`;
  }
}

function lengthOf({ untilMs, forgetAtMs }: SecretRefusal): number {
  return (forgetAtMs - untilMs) / REMEMBERED_TIMES;
}
