import { ApiError } from '../errors/api.error.js';
import type { RouteCall } from '../routes/route.js';
import type { Login } from './login.js';
import { isInDomains } from './trusted-domain.js';

/**
 * The login behind a code. The code stays unused until `corp.logins.codes.use()`, so that a rejected call does not spend it.
 * @throws ApiError 40029, 42003, 42022
 */
export function findLogin({ corp, nowMs }: RouteCall, code: string | undefined): Login {
  const found = corp.logins.codes.find(code, nowMs);
  if (found.state === 'valid') return found.value;
  if (found.state === 'expired') throw new ApiError(42003);
  if (found.state === 'used') throw new ApiError(42022);
  throw new ApiError(40029, code === undefined ? 'code is missing' : undefined);
}

/**
 * Uses a code for the app that started the login.
 * @throws ApiError 40029, 42003, 42022; 50001 if the login returned to a domain that the app does not trust
 */
export function useCode(call: RouteCall, code: string | undefined): Login {
  const { caller, corp } = call;
  const login = findLogin(call, code);
  if (!login.apps.includes(caller)) throw new ApiError(40029, 'another app started the login');
  const { trustedDomains } = caller;
  if (login.redirect && trustedDomains && !isInDomains(login.redirect, trustedDomains)) {
    throw new ApiError(50001, login.redirect.host);
  }
  if (code !== undefined) corp.logins.codes.use(code);
  return login;
}
