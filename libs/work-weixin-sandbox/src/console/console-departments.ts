import type { CallbackDelivery } from '../callback/callback-delivery.js';
import type { Corp } from '../corp/corp.js';
import type { Department } from '../corp/department-tree.js';
import { checkDepartmentChange, checkNewDepartment } from '../department/department-change.js';
import { removeDepartment } from '../department/remove-department.js';
import { ApiError } from '../errors/api.error.js';
import { readDepartmentBody } from '../department/department-body.js';
import { JsonReader } from '../http/json.reader.js';
import type { ConsoleChange, ConsoleOptions } from './console-change.js';
import { departmentFields } from './contact-events.js';

/**
 * The values that an administrator enters for a department, with the field names of `department/create`.
 *
 * @see {@link ConsoleDepartments.update}
 */
export interface ConsoleDepartmentFields {
  name?: string;
  name_en?: string;
  parentid?: number;
  order?: number;
}

/**
 * A new department.
 *
 * @see {@link ConsoleDepartments.create}
 */
export type NewConsoleDepartment = ConsoleDepartmentFields & {
  /** @default the largest id plus 1 */
  id?: number;
  name: string;
  parentid: number;
};

/**
 * Departments in the admin console. A method changes the corp at once, and resolves with the deliveries of its events.
 *
 * @see {@link SandboxConsole}
 */
export class ConsoleDepartments {
  /** @internal */
  constructor(private readonly change: ConsoleChange) {}

  /** Adds a department: `create_party`. @throws TypeError with the errcode of `department/create` */
  create(
    department: NewConsoleDepartment,
    options: ConsoleOptions = {},
  ): Promise<readonly CallbackDelivery[]> {
    return this.change.make(options, (corp) => {
      const created = checkNewDepartment(readFields(department, 'id'), corp);
      corp.departments.add(created);
      return [{ changeType: 'create_party', fields: departmentFields(created) }];
    });
  }

  /**
   * Changes a department: `update_party` if its name or its parent changed.
   * @throws TypeError with the errcode of `department/update`; nothing changed then
   */
  update(
    id: number,
    fields: ConsoleDepartmentFields,
    options: ConsoleOptions = {},
  ): Promise<readonly CallbackDelivery[]> {
    return this.change.make(options, (corp) => {
      const department = requestedDepartment(corp, id);
      const { name, parentid } = department;
      corp.departments.change(department, checkDepartmentChange(readFields(fields), corp, department));
      const changed = {
        Id: id,
        Name: department.name === name ? undefined : department.name,
        ParentId: department.parentid === parentid ? undefined : department.parentid,
      };
      return [{ changeType: 'update_party', fields: changed, isUpdate: true }];
    });
  }

  /** Deletes an empty department: `delete_party`. @throws TypeError with the errcode of `department/delete` */
  remove(id: number, options: ConsoleOptions = {}): Promise<readonly CallbackDelivery[]> {
    return this.change.make(options, (corp) => {
      removeDepartment(corp, requestedDepartment(corp, id));
      return [{ changeType: 'delete_party', fields: { Id: id } }];
    });
  }
}

function requestedDepartment(corp: Corp, id: number): Department {
  const department = corp.departments.get(id);
  if (department === undefined) throw new ApiError(60003, String(id));
  return department;
}

/** Reads the fields as a request has them. @throws TypeError for a field that a department does not have */
function readFields(given: object, ...more: readonly string[]) {
  const known = ['name', 'name_en', 'parentid', 'order', ...more];
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`console: a department has no field ${unknown}: it takes ${known.join(', ')}`);
  }
  return readDepartmentBody(new JsonReader(JSON.parse(JSON.stringify(given)) as object));
}
