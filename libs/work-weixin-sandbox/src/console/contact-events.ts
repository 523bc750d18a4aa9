import type { CallbackFields, CallbackValue } from '../callback/callback-fields.js';
import type { Department } from '../corp/department-tree.js';
import type { Member } from '../member/member.js';

/** The fields of a member in an event. */
export function memberFields({ fields }: { fields: Member }): CallbackFields {
  const { department, is_leader_in_dept: leads, direct_leader: leaders, extattr } = fields;
  const items = extattr.attrs.map(({ name, type, text, web }) => ({
    Name: name,
    Type: type,
    Text: text && { Value: text.value },
    Web: web && { Title: web.title, Url: web.url },
  }));
  return {
    UserID: fields.userid,
    Name: fields.name,
    Department: department.join(','),
    MainDepartment: fields.main_department,
    IsLeaderInDept: leads.join(','),
    DirectLeader: leaders.join(','),
    Position: fields.position,
    Mobile: fields.mobile,
    Gender: Number(fields.gender),
    Email: fields.email,
    BizMail: fields.biz_mail,
    Status: fields.status,
    Avatar: fields.avatar,
    Alias: fields.alias,
    Telephone: fields.telephone,
    Address: fields.address,
    ExtAttr: items.length === 0 ? '' : { Item: items },
  };
}

/** Without empty texts. */
export function filled(fields: CallbackFields): CallbackFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** The fields of `update_user`: what changed, the old userid, and the new one if it changed. */
export function changedMemberFields(before: CallbackFields, after: CallbackFields): CallbackFields {
  const { UserID: oldId } = before;
  const { UserID: newId, ...others } = after;
  const changed = Object.entries(others).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  return {
    UserID: oldId,
    ...(newId !== oldId && { NewUserID: newId }),
    ...Object.fromEntries(changed),
  };
}

/** What `create_party` and `update_party` show of a department. */
export function departmentFields({ id, name, parentid, order }: Department): CallbackFields {
  return { Id: id, Name: name, ParentId: parentid, Order: order };
}

/** The fields that a URL set after 2022-08-15 still gets. */
const ID_NAMES = new Set(['UserID', 'NewUserID', 'Department', 'Id', 'ParentId']);

export function idsOf(fields: CallbackFields): CallbackFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => ID_NAMES.has(name)));
}

/** Whether an update tells anything beside whom it is about. */
export function hasChange(fields: CallbackFields): boolean {
  return Object.entries(fields).some(([name, value]: [string, CallbackValue | undefined]) => {
    return value !== undefined && name !== 'UserID' && name !== 'Id';
  });
}
