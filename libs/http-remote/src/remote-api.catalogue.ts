import { DeclarationInvalidError } from './errors/declaration-invalid.error.js';
import type { DtoClass } from './metadata/api-metadata.js';
import { readApi } from './metadata/metadata.writer.js';
import { getRemoteApi, type RemoteApiDescription } from './metadata/remote-api.description.js';

/**
 * A set of remote APIs as data: for documentation, gateways and checks.
 *
 * @example
 * ```ts
 * import * as user from 'nestjs-work-weixin/user';
 * const catalogue = RemoteApiCatalogue.of(user);
 * catalogue.find('user/create')?.fields;
 * ```
 */
export class RemoteApiCatalogue implements Iterable<RemoteApiDescription> {
  private readonly byKey = new Map<string, RemoteApiDescription>();

  private constructor(inputs: Iterable<DtoClass>) {
    for (const input of inputs) {
      const api = getRemoteApi(input);
      const key = `${api.httpMethod} ${api.action}`;
      const twin = this.byKey.get(key);
      if (twin) throw new DeclarationInvalidError(`${api.name} and ${twin.name} both declare ${key}`);
      this.byKey.set(key, api);
    }
  }

  /**
   * Takes every input class among the exports of the modules given; other exports are passed over.
   *
   * @throws DeclarationInvalidError where two classes declare the same method and action
   */
  static of(...modules: readonly object[]): RemoteApiCatalogue {
    const classes = new Set(modules.flatMap((exports) => Object.values(exports) as unknown[]));
    return new RemoteApiCatalogue([...classes].filter(isInputClass));
  }

  get size(): number {
    return this.byKey.size;
  }

  /** The first API with that action, of whatever method. */
  find(action: string): RemoteApiDescription | undefined {
    return [...this].find((api) => api.action === action);
  }

  [Symbol.iterator](): Iterator<RemoteApiDescription> {
    return this.byKey.values();
  }
}

function isInputClass(candidate: unknown): candidate is DtoClass {
  return typeof candidate === 'function' && readApi(candidate) !== undefined;
}
