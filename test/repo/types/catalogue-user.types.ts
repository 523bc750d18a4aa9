import type { HttpRemoteService, PlainInput } from 'nestjs-http-remote';
import {
  CreateUserWorkWxInput,
  DeleteUserWorkWxInput,
  UpdateUserWorkWxInput,
  UserIdListWorkWxInput,
  UserWorkWxInput,
  type CreateUserWorkWxOutput,
  type DeptUserDto,
  type UserWorkWxOutput,
} from 'nestjs-work-weixin/user';
import type { Data, Equal, Expect } from './expect.js';

declare const remote: HttpRemoteService;

const required = { userId: 'zhangsan', name: '张三' };

export const inputs = [
  CreateUserWorkWxInput.from({ ...required, mobile: '13800000000', department: [1], isLeaderInDept: [0] }),
  CreateUserWorkWxInput.from({
    ...required,
    gender: '2',
    extAttr: { attrs: [{ type: 0, name: '工号', text: { value: '007' } }] },
  }),
  UpdateUserWorkWxInput.from({ userId: 'zhangsan', bizMailAlias: { items: [] } }),
  UserIdListWorkWxInput.from({}),
];

export async function sends(): Promise<unknown> {
  const created = await remote.send(CreateUserWorkWxInput.from({ ...required }));
  const member = await remote.send(UserWorkWxInput.from({ userId: 'zhangsan' }));
  const page = await remote.send(UserIdListWorkWxInput.from({ limit: 10 }));

  // @ts-expect-error created_department_list is a wire name
  void created.created_department_list;
  // @ts-expect-error a member can be without a name
  const name: string = member.name;

  return [
    [name, page, asGiven(member)],
    true satisfies Expect<Equal<typeof created, CreateUserWorkWxOutput>>,
    true satisfies Expect<Equal<typeof member, UserWorkWxOutput>>,
    true satisfies Expect<Equal<(typeof page)['deptUser'], DeptUserDto[] | undefined>>,
  ];
}

/** The output of `user/get` is a valid input of `user/update`. */
function asGiven(member: UserWorkWxOutput): UpdateUserWorkWxInput {
  const { userId = '', name, alias, mobile, department, order, position, gender, email, bizMail } = member;
  const { telephone, isLeaderInDept, directLeader, extAttr, externalPosition, externalProfile } = member;
  const { address, mainDepartment } = member;
  return UpdateUserWorkWxInput.from({
    ...{ userId, name, alias, mobile, department, order, position, gender, email, bizMail },
    ...{ telephone, isLeaderInDept, directLeader, extAttr, externalPosition, externalProfile },
    ...{ address, mainDepartment },
  });
}

export type Given = [
  Expect<Equal<Data<PlainInput<DeleteUserWorkWxInput>>, { userId: string; accessToken?: string | null }>>,
  Expect<Equal<'toInvite' extends keyof PlainInput<UpdateUserWorkWxInput> ? true : false, false>>,
];

// @ts-expect-error name is required on create
CreateUserWorkWxInput.from({ userId: 'zhangsan' });
// @ts-expect-error userId is required on update
UpdateUserWorkWxInput.from({ name: '张三' });
// @ts-expect-error the property is called userId
DeleteUserWorkWxInput.from({ userid: 'zhangsan' });
// @ts-expect-error gender is 1 or 2
CreateUserWorkWxInput.from({ ...required, gender: 3 });
// @ts-expect-error 0 occurs only in responses
CreateUserWorkWxInput.from({ ...required, gender: 0 });
// @ts-expect-error enable is 0 or 1
CreateUserWorkWxInput.from({ ...required, enable: true });
// @ts-expect-error toInvite is a boolean
CreateUserWorkWxInput.from({ ...required, toInvite: 1 });
// @ts-expect-error isLeaderInDept holds 0 or 1
CreateUserWorkWxInput.from({ ...required, department: [1], isLeaderInDept: [2] });
// @ts-expect-error department is a list of numbers
CreateUserWorkWxInput.from({ ...required, department: ['1'] });
// @ts-expect-error only creating a member invites
UpdateUserWorkWxInput.from({ userId: 'zhangsan', toInvite: true });
// @ts-expect-error an attribute needs its type
CreateUserWorkWxInput.from({ ...required, extAttr: { attrs: [{ name: '工号' }] } });
// @ts-expect-error an extended attribute is not a mini-program
CreateUserWorkWxInput.from({ ...required, extAttr: { attrs: [{ type: 2, name: '工号' }] } });
// @ts-expect-error an attribute has no color
CreateUserWorkWxInput.from({ ...required, extAttr: { attrs: [{ type: 0, name: '工号', color: 'red' }] } });
// @ts-expect-error validateDepartmentFields is a method
UpdateUserWorkWxInput.from({ userId: 'zhangsan', validateDepartmentFields: () => true });
