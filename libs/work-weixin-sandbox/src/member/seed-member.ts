import type { MemberSeed } from '../corp/corp-seed.js';
import { ROOT_DEPARTMENT_ID } from '../corp/department-tree.js';
import type { Member, StoredMember } from './member.js';

/** Fills in the defaults of a seed. Reuses the seed's own lists and objects. */
export function seedMember(seed: MemberSeed): StoredMember {
  const { openid, useridIsGenerated = false, bizMailIsAssigned = false, licensed, ...given } = seed;
  const department = given.department ?? [ROOT_DEPARTMENT_ID];
  const fields = {
    ...emptyMember(),
    order: department.map(() => 0),
    is_leader_in_dept: department.map(() => 0),
    main_department: department[0] ?? ROOT_DEPARTMENT_ID,
    ...given,
    department,
  };
  const activated = fields.status === 1;
  return { fields, openid, useridIsGenerated, bizMailIsAssigned, activated, invited: false, licensed };
}

type Placement = 'userid' | 'name' | 'department' | 'order' | 'is_leader_in_dept' | 'main_department';

/** Default values of a member. */
export function emptyMember(): Omit<Member, Placement> {
  return {
    direct_leader: [],
    status: 4,
    gender: '0',
    position: '',
    mobile: '',
    email: '',
    biz_mail: '',
    biz_mail_alias: { item: [] },
    telephone: '',
    alias: '',
    address: '',
    avatar: '',
    thumb_avatar: '',
    qr_code: '',
    extattr: { attrs: [] },
    external_position: '',
    external_profile: { external_corp_name: '', external_attr: [] },
  };
}
