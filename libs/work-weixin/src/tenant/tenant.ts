import { createHash } from 'node:crypto';
import { DeclarationInvalidError, type ApiMetadata } from 'nestjs-http-remote';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { Credential, type WorkWeixinSecrets } from './credential.js';

const KNOWN: readonly string[] = Object.values(Credential);

// A few of each credential: a token is replaced every two hours.
const MAX_TOKENS = 32;

/** One corp as the host configured it. Its secrets show in nothing that is printed. */
export class Tenant {
  readonly #secrets: WorkWeixinSecrets;
  readonly #tokens = new Set<string>();
  readonly #keys = new Map<string, string>();
  readonly #credentials = new WeakMap<ApiMetadata, string>();

  constructor(
    readonly name: string,
    readonly corpId: string,
    private readonly baseUrl: string,
    secrets: WorkWeixinSecrets,
  ) {
    this.#secrets = secrets;
  }

  /**
   * The first of the API's credentials that the tenant has.
   *
   * @throws CredentialMissingError where it has none of them
   * @throws DeclarationInvalidError where the API names a credential there is not
   */
  credentialFor(api: ApiMetadata): string {
    const known = this.#credentials.get(api);
    if (known !== undefined) return known;
    const wanted = api.credential ?? KNOWN;
    const unknown = wanted.find((credential) => !KNOWN.includes(credential));
    if (unknown !== undefined) {
      throw new DeclarationInvalidError(
        `credential "${unknown}" is unknown: there are ${KNOWN.join(' and ')}`,
        { api },
      );
    }
    const found = wanted.find((credential) => this.secretOf(credential) !== undefined);
    if (found === undefined) throw new CredentialMissingError(this.name, wanted, { api });
    this.#credentials.set(api, found);
    return found;
  }

  secretOf(credential: string): string | undefined {
    return Object.hasOwn(this.#secrets, credential) ? this.#secrets[credential as Credential] : undefined;
  }

  /** Names a secret's token in a store: another server, corp or secret has another key, and none holds a secret. */
  keyOf(credential: string): string {
    const known = this.#keys.get(credential);
    if (known !== undefined) return known;
    const identity = [this.baseUrl, this.corpId, this.secretOf(credential)].join('\n');
    const digest = createHash('sha256').update(identity).digest('hex').slice(0, 16);
    const key = `${this.corpId}:${credential}:${digest}`;
    this.#keys.set(credential, key);
    return key;
  }

  /** Keeps a token from being shown: a server's words may repeat it, in answer to a later call as well. */
  remember(token: string): void {
    // The latest stays longest.
    this.#tokens.delete(token);
    this.#tokens.add(token);
    for (const oldest of this.#tokens) {
      if (this.#tokens.size <= MAX_TOKENS) break;
      this.#tokens.delete(oldest);
    }
  }

  /** What must not be shown of a text that the server wrote: every secret, and the latest tokens. */
  masked(): string[] {
    const secrets = Object.values(this.#secrets).filter((secret) => secret !== undefined);
    return [...secrets, ...this.#tokens];
  }
}
