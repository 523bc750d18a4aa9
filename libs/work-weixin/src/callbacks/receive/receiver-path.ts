import { decoded } from './callback-query.js';

/**
 * A receiver of a tenant.
 *
 * @see {@link CallbackReceiverPath}
 */
export interface TenantReceiverPath {
  /**
   * The tenant.
   * @default 'default', the corp that is configured without a name
   */
  readonly tenant?: string;
  /** The name of the receiver in `callbacks` of the tenant. */
  readonly receiver: string;
}

/**
 * One of the two URLs of a suite.
 *
 * @see {@link CallbackReceiverPath}
 */
export interface SuiteReceiverPath {
  /** The name of the suite in `suites`. */
  readonly suite: string;
  /** `command` for 指令回调URL, `data` for 数据回调URL. */
  readonly receiver: 'command' | 'data';
}

/**
 * The receiver that a callback URL belongs to: one of a tenant, or one in the options of the callback module.
 *
 * @see {@link CallbackRequest}
 * @example `{ tenant: 'acme', receiver: 'contacts' }`
 * @example `{ suite: 'crm', receiver: 'command' }`
 */
export type CallbackReceiverPath =
  TenantReceiverPath | SuiteReceiverPath | { readonly provider: string } | { readonly device: string };

/**
 * The one to three segments below the path of the module. Undefined for anything else: no receiver has such a path. What belongs to
 * a provider or a device looks like a receiver of a tenant.
 */
export function receiverPathOf(below: string): CallbackReceiverPath | undefined {
  const segments = withoutSlashes(below).split('/').map(decoded);
  const [first, second, third] = segments;
  if (!first || segments.length > 3) return undefined;
  if (segments.length === 3) {
    const isSuite = first === 'suites' && second && (third === 'command' || third === 'data');
    return isSuite ? { suite: second, receiver: third } : undefined;
  }
  if (segments.length === 1) return { receiver: first };
  return second ? { tenant: first, receiver: second } : undefined;
}

/** The path without the first part of the URL, such as `acme/contacts` or `suites/crm/command`. */
export function nameOf(path: CallbackReceiverPath): string {
  if ('suite' in path) return `suites/${path.suite}/${path.receiver}`;
  if ('provider' in path) return `providers/${path.provider}`;
  if ('device' in path) return `devices/${path.device}`;
  return `${path.tenant}/${path.receiver}`;
}

export function withoutSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
