import {
  CallAbortedError,
  ConfigurationInvalidError,
  HttpRemoteError,
  ResponseUnreadableError,
  getRemoteApi,
} from 'nestjs-http-remote';
import { DepartmentCreateWorkWxInput } from '../catalogue/department/department-create.api.js';
import { Errcode } from '../errcode/errcode.js';
import { DepartmentHiddenError } from '../errors/department-hidden.error.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../work-weixin.service.js';
import type { DepartmentTree } from './department-tree.js';
import { readDepartments } from './department.reader.js';

/** Options of {@link WorkWeixinDirectory.ensurePath}. */
export interface EnsurePathOptions extends Omit<WorkWeixinCallOptions, 'app'> {
  /**
   * The department under which the path begins.
   * @default 1, the root of the corp
   */
  parentId?: number;
}

/**
 * Departments that exist now: see {@link WorkWeixinDirectory.ensurePath}.
 *
 * @see {@link EnsurePathOptions}
 */
export interface EnsuredPath {
  /** The id of the last department. */
  readonly id: number;
  /** The ids of all departments of the path, one for each name. */
  readonly ids: readonly number[];
  /** Those of them that this call created. */
  readonly created: readonly number[];
}

/** The secret may not read the departments: then only creating one shows whether it exists. */
const UNREADABLE = [
  Errcode.ContactSyncDetailsForbidden,
  Errcode.NoContactPermission,
  Errcode.InvalidDepartmentId,
] as const;

/** Finds the departments of a path, and creates those that do not exist. */
export class DepartmentPath {
  constructor(
    private readonly workWeixin: WorkWeixinService,
    private readonly options: WorkWeixinCallOptions,
  ) {}

  async ensure(names: readonly string[], parentId: number): Promise<EnsuredPath> {
    if (!Array.isArray(names) || names.length === 0)
      throw new ConfigurationInvalidError("ensurePath() needs at least one name, such as ['研发', '后端']");
    const known = await this.below(parentId);
    const ids: number[] = [];
    const created: number[] = [];
    let parent = parentId;
    for (const name of names as readonly string[]) {
      let id = created.length > 0 ? undefined : childOf(known, parent, name);
      if (id === undefined) {
        const made = await this.createOrFind(name, parent);
        id = made.id;
        if (made.isNew) created.push(id);
      }
      ids.push(id);
      parent = id;
    }
    return { id: parent, ids, created };
  }

  private async createOrFind(name: string, parentId: number): Promise<{ id: number; isNew: boolean }> {
    try {
      return { id: await this.create(name, parentId), isNew: true };
    } catch (error) {
      if (!isWorkWeixinApiError(error) || !error.is(Errcode.DepartmentExists)) throw error;
      // Somebody else was faster, or an earlier attempt of ours was applied.
      const id = childOf(await this.below(parentId), parentId, name);
      if (id === undefined)
        throw new DepartmentHiddenError(getRemoteApi(DepartmentCreateWorkWxInput), name, parentId, error);
      return { id, isNew: false };
    }
  }

  private async create(name: string, parentId: number): Promise<number> {
    const input = DepartmentCreateWorkWxInput.from({ name, parentId });
    const { id } = await this.workWeixin.send(input, this.options).catch((error: unknown) => {
      const isUnknown = error instanceof HttpRemoteError && error.outcome === 'unknown';
      if (!isUnknown || error instanceof CallAbortedError) throw error;
      // Names are unique among siblings: a second one is refused, never made twice.
      return this.workWeixin.send(input, this.options);
    });
    if (id !== undefined) return id;
    throw new ResponseUnreadableError('the response has no id', {
      api: getRemoteApi(DepartmentCreateWorkWxInput),
    });
  }

  /** Undefined if the secret may not read them. */
  private async below(id: number): Promise<DepartmentTree | undefined> {
    try {
      return await readDepartments(this.workWeixin, { ...this.options, id, names: 'required' });
    } catch (error) {
      if (isWorkWeixinApiError(error) && error.is(...UNREADABLE)) return undefined;
      throw error;
    }
  }
}

/** Also if the list does not have the parent itself: then its children are roots. */
function childOf(tree: DepartmentTree | undefined, parentId: number, name: string): number | undefined {
  const child =
    tree?.find(parentId)?.child(name) ??
    tree?.roots.find((root) => root.parentId === parentId && root.name === name);
  return child?.id;
}
