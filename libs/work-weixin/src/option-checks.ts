import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { kindOf } from 'nestjs-http-remote/kit';
import { checkBaseUrl, checkHttp, isObject, type PerTenantOptions } from './tenant/tenant.options.js';
import type { WorkWeixinSharedOptions } from './work-weixin.options.js';

/**
 * Checks what no client of `nestjs-http-remote` looks at before it is used.
 *
 * @throws ConfigurationInvalidError saying which option is wrong and why
 */
export function checkSharedOptions(given: WorkWeixinSharedOptions & PerTenantOptions): void {
  const { transport, tokenStore, tenantResolver, interceptors, observers, now } = given;
  checkHttp('WorkWeixinModule', given.http);
  checkBaseUrl('WorkWeixinModule', given.baseUrl);
  checkPort('transport', transport, 'an HttpTransport', ['send']);
  checkPort('tokenStore', tokenStore, 'an AccessTokenStore', STORE_METHODS);
  checkPort('tenantResolver', tenantResolver, 'a TenantResolver', ['current']);
  checkPorts('interceptors', interceptors, 'HttpRemoteInterceptor', 'intercept');
  checkPorts('observers', observers, 'HttpRemoteObserver', 'onCall');
  if (now !== undefined && typeof now !== 'function')
    wrong(`now must be a function, such as Date.now, not ${kindOf(now)}`);
}

const STORE_METHODS = ['get', 'set', 'drop', 'lock', 'refusalOf', 'refuse'] as const;

function checkPorts(option: string, ports: unknown, port: string, method: string): void {
  if (ports === undefined) return;
  if (!Array.isArray(ports)) wrong(`${option} must be a list of ${port}s, not ${kindOf(ports)}`);
  (ports as unknown[]).forEach((each, i) => {
    if (!has(each, method)) wrong(`${option}[${i}] must be an instance of an ${port}, not ${kindOf(each)}`);
  });
}

function checkPort(option: string, given: unknown, port: string, methods: readonly string[]): void {
  if (given === undefined || methods.every((method) => has(given, method))) return;
  wrong(`${option} must be an instance of ${port}, not ${kindOf(given)}`);
}

function has(given: unknown, method: string): boolean {
  return isObject(given) && typeof (given as Record<string, unknown>)[method] === 'function';
}

function wrong(why: string): never {
  throw new ConfigurationInvalidError(`WorkWeixinModule: ${why}`);
}
