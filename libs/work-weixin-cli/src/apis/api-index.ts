import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RejectedError } from '../rejected.error.js';

/** The APIs of one release of nestjs-work-weixin, as its file `apis.json` lists them. `tools/apis-index.mjs` writes it. */
export interface ApiIndex {
  readonly families: readonly ApiFamily[];
}

/** A folder of the catalogue, and what an application loads at once. */
export interface ApiFamily {
  /** `user`: imported as `nestjs-work-weixin/user` */
  readonly name: string;
  /** `成员` */
  readonly title: string;
  /** `members` */
  readonly titleEn: string;
  /** In the order of their actions. */
  readonly apis: readonly IndexedApi[];
}

export interface IndexedApi {
  /** `user/create` */
  readonly action: string;
  /** The official name: `创建成员` */
  readonly desc: string;
  /** `CreateUserWorkWxInput` */
  readonly input: string;
  /** `CreateUserWorkWxOutput`; missing if the response is a file. */
  readonly output?: string;
  /** Further names that the same entry point exports for the input: `UserCreateWorkWxInput` */
  readonly aliases?: readonly string[];
  /** The import path: the family, or its sub-folder if there is one. */
  readonly entry: string;
  /** The official page. */
  readonly docUrl?: string;
  /** The chapters of the official documentation that contain the page: `通讯录管理 > 成员管理` */
  readonly category?: string;
  /** The kinds of secret that may call the API, the preferred one first: `kf`, `app`. Missing if it takes none. */
  readonly credential?: readonly string[];
  /** The list of the admin console in which an app must stand to call the API: `客户联系` */
  readonly permission?: string;
  /** Why not to use it any more. */
  readonly deprecated?: string;
  /** The action to use instead. */
  readonly replacement?: string;
}

/** The name of the index, below the folder of nestjs-work-weixin. */
export const INDEX_FILE = 'apis.json';

/**
 * Reads the index of an installed nestjs-work-weixin.
 *
 * @param library its folder
 * @returns `undefined` if this release has none
 * @throws RejectedError if the file is damaged
 */
export function readApiIndex(library: string): ApiIndex | undefined {
  const path = join(library, INDEX_FILE);
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as ApiIndex;
    if (Array.isArray(read.families)) return read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  }
  throw new RejectedError(`${path} is damaged: install nestjs-work-weixin again`);
}
