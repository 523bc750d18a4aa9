import type { JsonReader } from '../http/json.reader.js';

/** The fields of a department in a request. Their JSON types are checked, their values are not. */
export interface DepartmentBody {
  id?: number;
  name?: string;
  name_en?: string;
  parentid?: number;
  order?: number;
}

export function readDepartmentBody(body: JsonReader): DepartmentBody {
  return {
    id: body.integer('id'),
    name: body.string('name'),
    name_en: body.string('name_en'),
    parentid: body.integer('parentid'),
    order: body.integer('order'),
  };
}
