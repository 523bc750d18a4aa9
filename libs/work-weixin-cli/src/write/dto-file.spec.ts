import type { ApiDefinition, ApiField } from './api-definition.js';
import { dtoFile } from './dto-file.js';

const BASES = () => 'nestjs-work-weixin';

const field = (wireName: string, of: Partial<ApiField> = {}): ApiField => ({
  property: wireName,
  wireName,
  scalar: 'string',
  isArray: false,
  isRequired: false,
  isSensitive: false,
  label: undefined,
  ...of,
});

const api: ApiDefinition = {
  name: {
    action: 'user/get_foo',
    family: 'user',
    file: 'user-get-foo',
    input: 'UserGetFooWorkWxInput',
    output: 'UserGetFooWorkWxOutput',
    route: 'userGetFoo',
  },
  desc: '读取',
  method: 'GET',
  docUrl: undefined,
  credential: ['contacts', 'app'],
  idempotent: undefined,
  fields: [],
  outputFields: [],
};

describe('dtoFile', () => {
  it('writes empty classes for an API without fields', () => {
    expect(dtoFile(api, BASES)).toBe(`import { HttpMethod, HttpRemoteApi } from 'nestjs-http-remote';
import { AuthWorkWxInput, WorkWxOutput } from 'nestjs-work-weixin';

/** 读取的返回结果，见 {@link UserGetFooWorkWxInput} */
export class UserGetFooWorkWxOutput extends WorkWxOutput {}

/**
 * 读取
 */
@HttpRemoteApi({
  action: 'user/get_foo',
  desc: '读取',
  httpMethod: HttpMethod.Get,
  output: UserGetFooWorkWxOutput,
  credential: ['contacts', 'app'],
})
export class UserGetFooWorkWxInput extends AuthWorkWxInput<UserGetFooWorkWxOutput> {}
`);
  });

  it('writes wire name, rules and property in this order', () => {
    const fields = [
      field('userid', { property: 'userId', isRequired: true, label: '成员' }),
      field('is_full', { property: 'isFull', scalar: 'boolean', isSensitive: true }),
    ];
    expect(dtoFile({ ...api, fields }, BASES)).toContain(`{
  /** 成员 */
  @JsonName('userid')
  @IsNotEmpty({ message: '成员不能为空' })
  @IsString({ message: '成员必须是字符串' })
  userId!: string;

  @JsonName('is_full', { booleanAs: 'int', sensitive: true })
  @IsOptional()
  @IsBoolean({ message: 'is_full必须是布尔值' })
  isFull?: boolean;
}
`);
  });

  it('writes output fields without rules, and lists with the class of their elements', () => {
    const outputFields = [field('id_list', { property: 'ids', scalar: 'number', isArray: true })];
    const text = dtoFile({ ...api, outputFields }, BASES);
    expect(text).toContain(`extends WorkWxOutput {
  @JsonName('id_list', { type: () => [Number] })
  ids?: number[];
}
`);
    expect(text).not.toContain('class-validator');
  });

  it.each([
    ['POST', undefined, undefined],
    ['POST', true, 'idempotent: true'],
    ['GET', undefined, undefined],
    ['GET', false, 'idempotent: false'],
  ] as const)('declares a %s with idempotent: %s', (method, idempotent, option) => {
    const text = dtoFile({ ...api, method, idempotent }, BASES);
    expect(/idempotent: \w+/.exec(text)?.[0]).toBe(option);
  });
});
