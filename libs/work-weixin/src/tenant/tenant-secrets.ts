import { DeclarationInvalidError, type ApiMetadata } from 'nestjs-http-remote';
import { getWorkWxApi } from '../declare/work-wx-api.decorator.js';
import { AppMissingError } from '../errors/app-missing.error.js';
import { AppRefusedError } from '../errors/app-refused.error.js';
import { AppUnknownError } from '../errors/app-unknown.error.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { DEFAULT_APP, type GivenCredentials } from './credential.options.js';
import {
  Credential,
  SECRET_KINDS,
  isCallerCredential,
  isCredential,
  type SecretKind,
  type WorkWeixinApp,
} from './credential.js';
import { TenantSecret, type CorpIdentity } from './tenant-secret.js';

/** The API that needs a secret. */
interface Wanted {
  readonly api?: ApiMetadata | undefined;
  /** The class of its input. */
  readonly inputClass?: object | undefined;
}

const ANY: readonly string[] = [Credential.Any];

/** The secrets of a tenant, and which of them a call uses. */
export class TenantSecrets {
  private readonly byId = new Map<string, TenantSecret>();
  private readonly apps = new Map<string, TenantSecret>();
  private readonly defaultApp: TenantSecret | undefined;
  /** The choices of APIs whose call names no app. */
  private readonly chosen = new WeakMap<ApiMetadata, TenantSecret>();

  constructor(
    private readonly tenant: string,
    corp: CorpIdentity,
    { secrets = {}, apps = {} }: GivenCredentials,
  ) {
    for (const kind of SECRET_KINDS) {
      const value = Object.hasOwn(secrets, kind) ? secrets[kind] : undefined;
      if (value === undefined) continue;
      const secret = TenantSecret.ofKind(corp, kind, value);
      this.byId.set(secret.id, secret);
      if (kind === Credential.App) this.apps.set(DEFAULT_APP, secret);
    }
    for (const [name, app] of Object.entries<WorkWeixinApp>(apps)) {
      const secret = TenantSecret.ofApp(corp, name, app);
      this.byId.set(secret.id, secret);
      this.apps.set(name, secret);
    }
    this.defaultApp =
      this.apps.get(DEFAULT_APP) ?? (this.apps.size === 1 ? [...this.apps.values()][0] : undefined);
  }

  /** All of them: kinds first, then apps. */
  all(): TenantSecret[] {
    return [...this.byId.values()];
  }

  byIdOf(id: string): TenantSecret | undefined {
    return this.byId.get(id);
  }

  /** @throws AppUnknownError if the tenant has no app of that name */
  appOf(name: string, { api }: Wanted = {}): TenantSecret {
    const app = this.apps.get(name);
    if (app) return app;
    throw new AppUnknownError(this.tenant, name, [...this.apps.keys()], { api });
  }

  hasApp(name: string): boolean {
    return this.apps.has(name);
  }

  appNames(): string[] {
    return [...this.apps.keys()];
  }

  /**
   * The secret that a call uses: that of the app it names, else the first of the API's kinds that the tenant has.
   *
   * @throws AppUnknownError, AppRefusedError if the API accepts no app, AppMissingError if there are several apps and none is
   * named, CredentialMissingError if the tenant has no secret of the API's kinds
   * @throws DeclarationInvalidError if the API names an unknown credential
   */
  forApi(api: ApiMetadata, app: string | undefined, inputClass?: object): TenantSecret {
    if (app === undefined) {
      const chosen = this.chosen.get(api);
      if (chosen) return chosen;
    }
    const kinds = api.credential ?? ANY;
    const unknown = kinds.find((kind) => !isCredential(kind));
    if (unknown !== undefined) {
      throw new DeclarationInvalidError(
        `credential "${unknown}" is unknown: there are ${Object.values(Credential).join(', ')}`,
        { api },
      );
    }
    if (app !== undefined) {
      const named = this.appOf(app, { api });
      if (kinds.includes(Credential.App) || kinds.includes(Credential.Any)) return named;
      throw new AppRefusedError(this.tenant, app, kinds, { api });
    }
    const secret = this.firstOf(kinds as readonly Credential[], { api, inputClass });
    this.chosen.set(api, secret);
    return secret;
  }

  /** Whether a call that names no app would be made by one, so that another app may make it. */
  usesApp({ credential = ANY }: Pick<ApiMetadata, 'credential'>): boolean {
    for (const kind of credential) {
      if (kind === Credential.App || kind === Credential.Any) return this.apps.size > 0;
      if (isCredential(kind) && !isCallerCredential(kind) && this.byId.has(kind)) return false;
    }
    return false;
  }

  /**
   * The secret of a kind. A named app needs the kind `app` or `any`.
   *
   * @throws as {@link forApi} does
   */
  forKind(kind: SecretKind | typeof Credential.Any, app: string | undefined): TenantSecret {
    if (app === undefined) return this.firstOf([kind], {});
    const named = this.appOf(app);
    if (kind === Credential.App || kind === Credential.Any) return named;
    throw new AppRefusedError(this.tenant, app, [kind]);
  }

  private firstOf(kinds: readonly Credential[], { api, inputClass }: Wanted): TenantSecret {
    for (const kind of kinds) {
      if (isCallerCredential(kind)) continue;
      const secret = kind === Credential.Any ? this.anySecret() : this.ofKind(kind, api);
      if (secret) return secret;
    }
    const permission = inputClass && getWorkWxApi(inputClass).permission;
    throw new CredentialMissingError(this.tenant, kinds, { api, permission });
  }

  /** An app reads and writes what others of its kind do; the secret of contacts may not call everything. */
  private anySecret(): TenantSecret | undefined {
    const [firstApp] = this.apps.values();
    return this.defaultApp ?? firstApp ?? this.all()[0];
  }

  private ofKind(kind: SecretKind, api: ApiMetadata | undefined): TenantSecret | undefined {
    if (kind !== Credential.App) return this.byId.get(kind);
    if (!this.defaultApp && this.apps.size > 1) {
      throw new AppMissingError(this.tenant, [...this.apps.keys()], { api });
    }
    return this.defaultApp;
  }
}
