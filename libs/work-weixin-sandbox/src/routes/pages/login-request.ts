import type { Corp } from '../../corp/corp.js';
import type { Credential } from '../../corp/credential.js';
import { ApiError } from '../../errors/api.error.js';
import { httpUrlOf } from '../../http/downloads.js';
import type { Query } from '../../http/query.js';
import { isInDomains } from '../../login/trusted-domain.js';
import type { PageCall } from '../route.js';

/** The start of a login: the apps that may learn who the person is, and the URL that it returns to. */
export interface LoginRequest {
  readonly corp: Corp;
  /** The apps that may use the code. */
  readonly apps: readonly Credential[];
  readonly redirect: URL;
  readonly state?: string;
}

/**
 * Reads the parameters that all login pages have.
 * @throws ApiError 40013, 40056, 40058, 50001
 */
export function readLoginRequest({ corps, query, nowMs }: PageCall, needsAgent: boolean): LoginRequest {
  const corp = corps.get(query.text('appid') ?? '');
  if (corp === undefined) throw new ApiError(40013, 'appid 不是企业的 CorpID');
  corp.settle(nowMs);
  const redirect = readRedirect(query);
  const apps = readApps(query, corp, needsAgent).filter(
    ({ trustedDomains }) => trustedDomains === undefined || isInDomains(redirect, trustedDomains),
  );
  if (apps.length === 0) throw new ApiError(50001, `redirect_uri 的域名 ${redirect.host} 不是应用的可信域名`);
  return { corp, apps, redirect, state: query.text('state') };
}

/** The app with this agentid; without one, all apps. An app whose seed has no agentId accepts any. */
function readApps(query: Query, { credentials }: Corp, needsAgent: boolean): readonly Credential[] {
  const apps = credentials.filter(({ kind, enabled }) => kind === 'app' && enabled);
  const agentId = query.text('agentid');
  if (agentId === undefined) {
    if (needsAgent) throw new ApiError(40056, '缺少 agentid');
    return apps;
  }
  const named = apps.filter((app) => String(app.agentId) === agentId);
  const found = named.length > 0 ? named : apps.filter((app) => app.agentId === undefined);
  if (found.length === 0 || !/^\d{1,10}$/.test(agentId))
    throw new ApiError(40056, '企业没有这个 agentid 的应用');
  return found;
}

function readRedirect(query: Query): URL {
  const text = query.text('redirect_uri');
  if (text === undefined) throw new ApiError(40058, '缺少 redirect_uri');
  // A URL parser drops control characters, so that the redirect would go elsewhere than the text says.
  const hasControl = [...text].some((one) => one <= ' ' || one === '\x7f');
  const url = hasControl ? undefined : httpUrlOf(text);
  if (url === undefined)
    throw new ApiError(40058, 'redirect_uri 必须是 http 或 https 链接，并经过一次 urlencode');
  return url;
}
