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

const LOCK_LIFE_MS = 3_000;
const RENEW_EVERY_MS = 1_000;
// A hash whose token has ended holds the lock of whoever replaces it.
const MIN_LIFE_MS = LOCK_LIFE_MS;
const MAX_LIFE_MS = 30 * 24 * 3_600_000;

export interface RedisAccessTokenStoreParts {
  readonly prefix: string;
  readonly sealing: TokenCipher;
  readonly now: () => number;
}

/** Keeps tokens in Redis: one key each, which holds no secret and ends with the token. */
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
    return isYes(await this.run(key, scripts.DROP_TOKEN, digestOf(token)));
  }

  override async lock(key: string): Promise<AccessTokenLock | undefined> {
    const holder = randomUUID();
    if (!isYes(await this.run(key, scripts.TAKE_LOCK, holder, LOCK_LIFE_MS))) return undefined;
    const steps = {
      renew: () => this.run(key, scripts.RENEW_LOCK, holder, LOCK_LIFE_MS),
      keep: async (token: AccessToken) =>
        isYes(await this.run(key, scripts.KEEP_TOKEN, ...this.written(key, token), holder)),
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
    const value = this.#parts.sealing.encrypt(writeRefusal(refusal), this.nameOf(key));
    await this.run(key, scripts.SET_REFUSAL, value, this.lifeUntil(refusal.forgetAtMs));
  }

  private written(key: string, token: AccessToken): [value: string, digest: string, lifeMs: number] {
    const value = this.#parts.sealing.encrypt(writeToken(token), this.nameOf(key));
    return [value, digestOf(token), this.lifeUntil(token.expiresAtMs)];
  }

  private async read<T>(
    key: string,
    script: string,
    parse: (text: string) => T | undefined,
  ): Promise<T | undefined> {
    const value = await this.run(key, script);
    if (value === null || value === undefined) return undefined;
    const text = this.#parts.sealing.decrypt(textOf(value), this.nameOf(key));
    const found = text === undefined ? undefined : parse(text);
    if (found === undefined) this.warn();
    return found;
  }

  private warn(): void {
    if (this.hasWarned) return;
    this.hasWarned = true;
    this.logger.warn(
      'a value in the Redis of the access tokens cannot be read and is replaced: do all processes have the same encryptionKey?',
    );
  }

  private run(key: string, script: string, ...args: (string | number)[]): Promise<unknown> {
    return runScript(this.#client, script, [this.nameOf(key)], args);
  }

  private nameOf(key: string): string {
    return this.#parts.prefix + key;
  }

  private lifeUntil(atMs: number): number {
    return Math.ceil(Math.min(Math.max(atMs - this.#parts.now(), MIN_LIFE_MS), MAX_LIFE_MS));
  }
}

function digestOf(token: AccessToken): string {
  return createHash('sha256').update(token.value).digest('hex');
}

// Clients can be told to give integers as strings and strings as buffers.
function isYes(answer: unknown): boolean {
  return Number(answer) === 1;
}

function textOf(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
