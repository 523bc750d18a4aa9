import { createHash, randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { type RedisClient } from 'nestjs-http-remote';
import { firstConnection, runScript } from 'nestjs-http-remote/kit';
import type { SecretRefusal } from '../secret-refusal.js';
import { AccessTokenStore, type AccessTokenLock } from '../access-token.store.js';
import type { AccessToken } from '../access-token.js';
import { readRefusal, readToken, writeRefusal, writeToken } from './access-token-codec.js';
import * as scripts from './access-token-scripts.js';
import { RedisAccessTokenLock } from './redis-access-token-lock.js';
import type { TokenCipher } from './encryption.js';

const LOCK_TTL_MS = 3_000;
const RENEW_EVERY_MS = 1_000;
// After its token has expired, the hash still holds the lock of the process that replaces it.
const MIN_TTL_MS = LOCK_TTL_MS;
const MAX_TTL_MS = 30 * 24 * 3_600_000;

export interface RedisAccessTokenStoreParts {
  readonly prefix: string;
  readonly cipher: TokenCipher;
  readonly now: () => number;
}

/** Stores tokens in Redis. Each has its own key, which contains no secret and expires with the token. */
export class RedisAccessTokenStore extends AccessTokenStore {
  private readonly logger = new Logger('WorkWeixin');
  readonly #client: RedisClient;
  readonly #parts: RedisAccessTokenStoreParts;
  private hasWarned = false;

  constructor(client: RedisClient, parts: RedisAccessTokenStoreParts) {
    super();
    this.#client = client;
    this.#parts = parts;
  }

  get(key: string): Promise<AccessToken | undefined> {
    return this.read(key, scripts.GET_TOKEN, readToken);
  }

  async set(key: string, token: AccessToken): Promise<void> {
    await this.run(key, scripts.SET_TOKEN, ...this.written(key, token));
  }

  async drop(key: string, token: AccessToken): Promise<boolean> {
    return isOne(await this.run(key, scripts.DROP_TOKEN, digestOf(token)));
  }

  override async lock(key: string): Promise<AccessTokenLock | undefined> {
    const holder = randomUUID();
    if (!isOne(await this.run(key, scripts.TAKE_LOCK, holder, LOCK_TTL_MS))) return undefined;
    const steps = {
      renew: () => this.run(key, scripts.RENEW_LOCK, holder, LOCK_TTL_MS),
      keep: async (token: AccessToken) =>
        isOne(await this.run(key, scripts.KEEP_TOKEN, ...this.written(key, token), holder)),
      release: () => this.run(key, scripts.RELEASE_LOCK, holder),
    };
    return new RedisAccessTokenLock(steps, RENEW_EVERY_MS);
  }

  override connected(): Promise<void> | undefined {
    return firstConnection(this.#client);
  }

  override refusalOf(key: string): Promise<SecretRefusal | undefined> {
    return this.read(key, scripts.GET_REFUSAL, readRefusal);
  }

  override async refuse(key: string, refusal: SecretRefusal): Promise<void> {
    const value = this.#parts.cipher.encrypt(writeRefusal(refusal), this.nameOf(key));
    await this.run(key, scripts.SET_REFUSAL, value, this.ttlUntil(refusal.forgetAtMs));
  }

  private written(key: string, token: AccessToken): [value: string, digest: string, ttlMs: number] {
    const value = this.#parts.cipher.encrypt(writeToken(token), this.nameOf(key));
    return [value, digestOf(token), this.ttlUntil(token.expiresAtMs)];
  }

  private async read<T>(
    key: string,
    script: string,
    parse: (text: string) => T | undefined,
  ): Promise<T | undefined> {
    const value = await this.run(key, script);
    if (value === null || value === undefined) return undefined;
    const text = this.#parts.cipher.decrypt(textOf(value), this.nameOf(key));
    const found = text === undefined ? undefined : parse(text);
    if (found === undefined) this.warn();
    return found;
  }

  private warn(): void {
    if (this.hasWarned) return;
    this.hasWarned = true;
    this.logger.warn(
      'a value of the token store in Redis cannot be read and is replaced: check that all processes have the same encryptionKey',
    );
  }

  private run(key: string, script: string, ...args: (string | number)[]): Promise<unknown> {
    return runScript(this.#client, script, [this.nameOf(key)], args);
  }

  private nameOf(key: string): string {
    return this.#parts.prefix + key;
  }

  private ttlUntil(atMs: number): number {
    return Math.ceil(Math.min(Math.max(atMs - this.#parts.now(), MIN_TTL_MS), MAX_TTL_MS));
  }
}

function digestOf(token: AccessToken): string {
  return createHash('sha256').update(token.value).digest('hex');
}

// Clients can be configured to return integers as strings and strings as buffers.
function isOne(reply: unknown): boolean {
  return Number(reply) === 1;
}

function textOf(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
