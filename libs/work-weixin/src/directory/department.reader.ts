import { DepartmentListWorkWxInput } from '../catalogue/department/department-list.api.js';
import { DepartmentSimpleListWorkWxInput } from '../catalogue/department/department-simplelist.api.js';
import { Errcode } from '../errcode/errcode.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { WorkWeixinCallOptions, WorkWeixinService } from '../work-weixin.service.js';
import type { DepartmentLike } from './department-node.js';
import { DepartmentTree } from './department-tree.js';

/**
 * A department as `WorkWeixinDirectory.departments` reads it: with all fields from department/list, with `id`, `parentId` and `order`
 * from department/simplelist.
 *
 * @see {@link WorkWeixinDirectory.departments}
 */
export interface DirectoryDepartment extends DepartmentLike {
  readonly nameEn?: string;
  /** The userids of its leaders. */
  readonly departmentLeader?: readonly string[];
}

/** Options of {@link WorkWeixinDirectory.departments}. */
export interface DepartmentsOptions extends WorkWeixinCallOptions {
  /**
   * The department to start with: it and all below it.
   * @default all that the secret may see
   */
  id?: number;
  /**
   * - `if-possible`: department/list, and if contact sync may not call that from this IP (48009), department/simplelist
   * - `required`: department/list
   * - `none`: department/simplelist, which the vendor recommends. It returns ids only, and contact sync sees the whole corp
   * @default 'if-possible'
   */
  names?: 'if-possible' | 'required' | 'none';
}

/**
 * Reads the departments. department/get is not used for names: contact sync may not call it either if it may not call
 * department/list, and an app that may call one may call the other.
 */
export async function readDepartments(
  workWeixin: Pick<WorkWeixinService, 'send'>,
  { id, names = 'if-possible', ...options }: DepartmentsOptions,
): Promise<DepartmentTree<DirectoryDepartment>> {
  const start = id === undefined ? {} : { id };
  if (names !== 'none') {
    try {
      const { department = [] } = await workWeixin.send(DepartmentListWorkWxInput.from(start), options);
      return DepartmentTree.from<DirectoryDepartment>(department);
    } catch (error) {
      const isForbidden = isWorkWeixinApiError(error) && error.is(Errcode.ContactSyncDetailsForbidden);
      if (names === 'required' || !isForbidden) throw error;
    }
  }
  const { departmentId = [] } = await workWeixin.send(DepartmentSimpleListWorkWxInput.from(start), options);
  return DepartmentTree.from<DirectoryDepartment>(departmentId);
}
