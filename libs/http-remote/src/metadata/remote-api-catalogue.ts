import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import type { DtoClass } from './api-metadata.js';
import type { HttpMethod } from './http-method.js';
import { readApi } from './metadata.store.js';
import { getRemoteApi, type RemoteApiDescription } from './remote-api-description.js';

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
  private readonly apis: readonly RemoteApiDescription[];
  private readonly byAction = new Map<string, RemoteApiDescription[]>();

  private constructor(inputs: readonly DtoClass[]) {
    this.apis = inputs.map(getRemoteApi);
    for (const api of this.apis) {
      const { action, httpMethod, client } = api;
      const others = this.byAction.get(action) ?? [];
      const twin = others.find((other) => other.httpMethod === httpMethod && other.client === client);
      if (twin) {
        throw new DeclarationInvalidError(
          `${api.name} and ${twin.name} both declare ${httpMethod} ${action}` +
            (client === undefined ? '' : ` of client "${client}"`),
        );
      }
      this.byAction.set(action, [...others, api]);
    }
  }

  /**
   * Collects every input class among the exports of the given modules. Other exports are skipped, and so are subclasses that
   * inherit their declaration from another export.
   *
   * @throws DeclarationInvalidError if two classes declare the same client, method and action
   */
  static of(...modules: readonly object[]): RemoteApiCatalogue {
    const classes = new Set(modules.flatMap((exports) => Object.values(exports) as unknown[]));
    return new RemoteApiCatalogue(
      [...classes].filter(isInputClass).filter((input) => !hasDeclarationOfAnother(input, classes)),
    );
  }

  get size(): number {
    return this.apis.length;
  }

  /** The first API with that action, and that method if one is given. */
  find(action: string, httpMethod?: HttpMethod): RemoteApiDescription | undefined {
    return this.byAction
      .get(action)
      ?.find((api) => httpMethod === undefined || api.httpMethod === httpMethod);
  }

  [Symbol.iterator](): Iterator<RemoteApiDescription> {
    return this.apis.values();
  }
}

function isInputClass(candidate: unknown): candidate is DtoClass {
  return typeof candidate === 'function' && readApi(candidate) !== undefined;
}

function hasDeclarationOfAnother(input: DtoClass, classes: ReadonlySet<unknown>): boolean {
  const base = Object.getPrototypeOf(input) as DtoClass;
  if (readApi(base) !== readApi(input)) return false;
  return classes.has(base) || hasDeclarationOfAnother(base, classes);
}
