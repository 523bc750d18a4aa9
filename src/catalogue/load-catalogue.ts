import { RemoteApiCatalogue, type RemoteApiDescription } from 'nestjs-http-remote';
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

/** The gateway sends and returns JSON, so it cannot offer an API that takes or returns a file. */
export function isOffered({ type, responseType }: RemoteApiDescription): boolean {
  return type !== 'FormData' && type !== 'Custom' && responseType === 'Json';
}
