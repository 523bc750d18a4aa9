import { shortDigest } from '../short-digest.js';
import { DEFAULT_APP } from './credential.options.js';
import { Credential, type SecretKind, type WorkWeixinApp } from './credential.js';

/** One secret of a tenant. Printed, it does not show the secret. */
export class TenantSecret {
  /** Unique within the tenant. */
  readonly id: string;
  readonly #value: string;
  readonly #storeKey: string;

  private constructor(
    corp: CorpIdentity,
    readonly kind: SecretKind,
    value: string,
    /** The name in `apps`; undefined for a secret of `secrets`. */
    readonly app?: string,
    readonly agentId?: number,
  ) {
    const isDefault = app === undefined || app === DEFAULT_APP;
    this.id = isDefault ? kind : `${kind}:${app}`;
    this.#value = value;
    const identity = [corp.baseUrl, corp.corpId, value].join('\n');
    const digest = shortDigest(identity);
    // Without the name of the app: the digest tells apps apart, and a renamed app keeps its token.
    this.#storeKey = `${corp.corpId}:${kind}:${digest}`;
  }

  static ofKind(corp: CorpIdentity, kind: SecretKind, value: string): TenantSecret {
    return new TenantSecret(corp, kind, value);
  }

  static ofApp(corp: CorpIdentity, name: string, { secret, agentId }: WorkWeixinApp): TenantSecret {
    const id = agentId === undefined ? undefined : Number(agentId);
    return new TenantSecret(corp, Credential.App, secret, name, id);
  }

  get value(): string {
    return this.#value;
  }

  /** The key of its token in a store. It differs by server, corp and secret, and contains no secret. */
  get storeKey(): string {
    return this.#storeKey;
  }

  /** The option that holds it, such as `secrets.kf` or `apps.helpdesk`. */
  get option(): string {
    return this.app === undefined ? `secrets.${this.kind}` : `apps.${this.app}`;
  }
}

/** What distinguishes the tokens of one corp on one server from all others. */
export interface CorpIdentity {
  readonly corpId: string;
  readonly baseUrl: string;
}
