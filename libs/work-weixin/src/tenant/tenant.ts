import type { ApiMetadata } from 'nestjs-http-remote';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { Credential, type WorkWeixinSecrets } from './credential.js';

/** One corp as the host configured it. Its secrets show in nothing that is printed. */
export class Tenant {
  readonly #secrets: WorkWeixinSecrets;

  constructor(
    readonly name: string,
    readonly corpId: string,
    secrets: WorkWeixinSecrets,
  ) {
    this.#secrets = secrets;
  }

  /**
   * The first of the API's credentials that the tenant has.
   *
   * @throws CredentialMissingError where it has none of them
   */
  credentialFor(api: ApiMetadata): string {
    const wanted = api.credential ?? Object.values(Credential);
    return wanted.find((credential) => this.secretOf(credential) !== undefined) ?? this.refuse(wanted, api);
  }

  secretOf(credential: string): string | undefined {
    return Object.hasOwn(this.#secrets, credential) ? this.#secrets[credential as Credential] : undefined;
  }

  /** Takes the tenant's secrets out of a text of the server's making. */
  mask(text: string): string {
    return Object.values(this.#secrets).reduce(
      (masked, secret) => (secret === undefined ? masked : masked.replaceAll(secret, '***')),
      text,
    );
  }

  private refuse(wanted: readonly string[], api: ApiMetadata): never {
    throw new CredentialMissingError(this.name, wanted, { api });
  }
}
