import type { Corp } from '../corp/corp.js';
import type { Credential } from '../corp/credential.js';
import { httpUrlOf } from '../http/downloads.js';
import { findByUserid, findGuest } from './find-person.js';
import { LOGIN_SCOPES, type LoginPerson, type LoginScope } from './login.js';

/**
 * The login that a code stands for: either a `userid` or an `openid` is required.
 *
 * @example `sandbox.oauthCode({ userid: 'zhangsan', scope: 'snsapi_privateinfo' })`
 */
export interface OauthCodeOptions {
  /** @default the first corp */
  corpId?: string;
  /** A member, or `CorpId/userid` for a member of a linked corp. */
  userid?: string;
  /** One of the `guests` of the corp's seed. */
  openid?: string;
  /**
   * Name of the app's secret in the corp's seed. Only this app may use the code.
   * @default the first app of the seed
   */
  app?: string;
  /** @default 'snsapi_base' */
  scope?: LoginScope;
  /**
   * The URL that the login returns to. Its domain must be one of the app's `trustedDomains` (50001).
   * @default none: the domain is not checked
   */
  redirectUri?: string;
}

/**
 * The member who must pass the second verification.
 *
 * @example `sandbox.tfaCode({ userid: 'zhangsan' })`
 */
export interface TfaCodeOptions {
  /** @default the first corp */
  corpId?: string;
  userid: string;
  /**
   * Name of the app's secret in the corp's seed. This app and contact-sync may use the code.
   * @default every app of the corp
   */
  app?: string;
  /**
   * The verification page. Its domain must be one of the corp's `tfaDomains` (40209).
   * @default none: the domain is not checked
   */
  redirectUri?: string;
}

/** @throws TypeError for an unknown person, app or scope, and for a redirectUri that is not an http or https URL */
export function grantOauthCode(corp: Corp, options: OauthCodeOptions, nowMs: number): string {
  const { app, scope = 'snsapi_base', redirectUri } = options;
  if (!LOGIN_SCOPES.includes(scope)) throw new TypeError(`scope must be ${LOGIN_SCOPES.join(' or ')}`);
  const apps = appsOf(corp, app).slice(0, 1);
  return corp.logins.codes.issue(
    { person: personOf(corp, options), apps, scope, redirect: redirectOf(redirectUri) },
    nowMs,
  );
}

/** Opens the second verification of the member. @throws TypeError for an unknown member or app, and for another redirectUri */
export function grantTfaCode(
  corp: Corp,
  { userid, app, redirectUri }: TfaCodeOptions,
  nowMs: number,
): string {
  const member = corp.members.find(userid);
  if (member === undefined) throw new TypeError(`the corp ${corp.corpId} has no member ${userid}`);
  const person: LoginPerson = { kind: 'member', userid: member.fields.userid };
  const login = { person, apps: appsOf(corp, app), redirect: redirectOf(redirectUri) };
  const code = corp.logins.codes.issue({ ...login, scope: 'snsapi_base' }, nowMs);
  corp.logins.underVerification.add(member);
  return code;
}

function personOf(corp: Corp, { userid, openid }: OauthCodeOptions): LoginPerson {
  if ((userid === undefined) === (openid === undefined)) {
    throw new TypeError(
      "a code is for one person: write userid: 'zhangsan', or openid for one of the guests",
    );
  }
  if (userid !== undefined) {
    const person = findByUserid(corp, userid);
    if (person !== undefined) return person;
    throw new TypeError(`the corp ${corp.corpId} has no member ${userid} who could log in`);
  }
  const guest = findGuest(corp, openid ?? '');
  if (guest !== undefined) return guest;
  throw new TypeError(`the seed of the corp ${corp.corpId} has no guest with this openid`);
}

/** The app with this name, or all apps of the corp. */
function appsOf({ corpId, credentials }: Corp, name: string | undefined): Credential[] {
  const apps = credentials.filter(({ kind }) => kind === 'app');
  const found = name === undefined ? apps : apps.filter((app) => app.name === name);
  if (found.length > 0) return found;
  const known = apps.length === 0 ? 'it has none' : `it has ${apps.map((app) => app.name).join(', ')}`;
  throw new TypeError(`the corp ${corpId} has no app ${name ?? 'in its secrets'}: ${known}`);
}

function redirectOf(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = httpUrlOf(text);
  if (url === undefined) throw new TypeError('redirectUri must be an http or https URL');
  return url;
}
