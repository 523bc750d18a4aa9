import { RemoteApiCatalogue, type RemoteApiDescription } from 'nestjs-http-remote';
import { Credential } from 'nestjs-work-weixin';
import { familiesOf } from './families.js';

/** The injection token of the {@link LoadedCatalogue}. */
export const CATALOGUE = Symbol('CATALOGUE');

/** What the application can call. */
export interface LoadedCatalogue {
  /** As configured: names of families and groups. */
  readonly setting: readonly string[];
  /** The names of the loaded families. */
  readonly families: readonly string[];
  readonly apis: RemoteApiCatalogue;
}

/**
 * Loads the classes of the configured families, and of no other.
 *
 * @param setting names of families and groups, all of them known
 */
export async function loadCatalogue(setting: readonly string[]): Promise<LoadedCatalogue> {
  const families = familiesOf(setting);
  const modules: object[] = [];
  // One after the other: families share files, and a test runner cannot link a file that two imports load at once.
  for (const family of families) modules.push((await import(`nestjs-work-weixin/${family}`)) as object);
  return { setting, families, apis: RemoteApiCatalogue.of(...modules) };
}

/** Tokens that no secret of a corp gives. The gateway takes no token from its callers. */
const TOKENS_OF_CALLERS: readonly string[] = [
  Credential.ChatArchive,
  Credential.AuthCorp,
  Credential.Registration,
  Credential.Downstream,
];

/** Why the gateway has no route for a loaded API. `undefined` if it has one. */
export function reasonAgainst(api: RemoteApiDescription): string | undefined {
  const { type, responseType, credential = [] } = api;
  if (type === 'FormData' || type === 'Custom' || responseType !== 'Json') {
    return '网关只收发 JSON，不支持文件：请在代码中调用';
  }
  const isOfCaller = credential.length > 0 && credential.every((name) => TOKENS_OF_CALLERS.includes(name));
  return isOfCaller ? '需要调用方自己的 access_token，而网关不接收 token：请在代码中调用' : undefined;
}

export function isOffered(api: RemoteApiDescription): boolean {
  return reasonAgainst(api) === undefined;
}
