import type { ApiCondition, ApiDefinition, ApiField, ApiShape } from './api-definition.js';
import { dtoFile, sharedDtoFile } from './dto-file.js';

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

  it('writes a joined text as a list, and what a successful call rejects', () => {
    const joined = { isArray: true, separator: '|', limits: { maxItems: 2 } };
    const text = dtoFile(
      {
        ...api,
        method: 'POST',
        fields: [field('touser', { property: 'toUser', label: '成员', ...joined })],
        outputFields: [
          field('invalidtag', { property: 'invalidTag', ...joined, scalar: 'number', limits: {} }),
        ],
        rejected: { lists: ['invalidTag'], results: ['results'] },
      },
      BASES,
    );
    expect(text).toContain("import { AuthWorkWxInput, WorkWxOutput, rejectedIn } from 'nestjs-work-weixin';");
    expect(text).toContain(`  /** 成员。最多2个。以“|”连接为一个字符串 */
  @JsonName('touser', { separator: '|' })
  @IsOptional()
  @IsArray({ message: '成员必须是数组' })
  @ArrayMaxSize(2, { message: '成员最多支持2个' })
  @IsString({ each: true, message: '成员的每一项必须是字符串' })
  toUser?: string[];
`);
    expect(text).toContain(`  @JsonName('invalidtag', { type: () => [Number], separator: '|' })
  invalidTag?: number[];
`);
    expect(text).toContain(
      "  override get rejected() { return rejectedIn(this, ['invalidTag'], ['results']); }",
    );
  });

  it('writes wire name, rules and property in this order', () => {
    const fields = [
      field('userid', { property: 'userId', isRequired: true, label: '成员' }),
      field('is_full', { property: 'isFull', scalar: 'boolean', isSensitive: true }),
    ];
    expect(dtoFile({ ...api, fields }, BASES)).toContain(`{
  /** 成员 */
  @JsonName('userid')
  @IsDefined({ message: '成员不能为空' })
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

  it('writes nested classes before the classes that use them, and imports shared ones', () => {
    const shapes: ApiShape[] = [
      { name: 'FooTextDto', label: '文本', side: 'input', fields: [field('content', { isRequired: true })] },
      { name: 'FooLinkDto', label: '链接', side: 'both', fields: [], module: './foo-link.dto.js' },
      { name: 'FooItemDto', label: '结果', side: 'output', fields: [field('id')] },
    ];
    const fields = [
      field('text', { nested: 'FooTextDto' }),
      field('links', { nested: 'FooLinkDto', isArray: true, limits: { maxItems: 3 } }),
    ];
    const outputFields = [field('items', { nested: 'FooItemDto', isArray: true })];
    const text = dtoFile({ ...api, method: 'POST', shapes, fields, outputFields }, BASES);
    expect(text.match(/^export class \w+/gm)).toEqual([
      'export class FooItemDto',
      'export class UserGetFooWorkWxOutput',
      'export class FooTextDto',
      'export class UserGetFooWorkWxInput',
    ]);
    expect(text).toContain("import { FooLinkDto } from './foo-link.dto.js';");
    expect(text).toContain('export class FooItemDto extends HttpRemoteOutput {');
    expect(text).toContain('export class FooTextDto {');
    expect(text).toContain(`  /** 最多3个 */
  @JsonName('links', { type: () => [FooLinkDto] })
  @IsOptional()
  @IsArray({ message: 'links必须是数组' })
  @ArrayMaxSize(3, { message: 'links最多支持3个' })
  links?: FooLinkDto[];
`);
  });

  it('writes a union for the compiler and its payloads for run time', () => {
    const fields = [
      field('msgtype', {
        property: 'msgType',
        isRequired: true,
        label: '消息类型',
        values: { known: ['text', 'news'], isClosed: true, labels: { text: '文本' } },
      }),
      field('text', {
        conditions: [{ kind: 'GivenFor', key: 'msgType', values: ['text'], optionalFor: ['news'] }],
      }),
    ];
    const union = {
      key: 'msgType',
      isOpen: true,
      isOptional: false,
      variants: [
        { value: 'text', of: ['text'], required: ['text'] },
        { value: 'news', of: ['text'], required: [] },
      ],
    };
    const text = dtoFile({ ...api, method: 'POST', fields, union }, BASES);
    expect(text).toContain(`  /** 仅用于类型检查：每种消息类型可以填写的内容 */
  declare readonly [VARIANTS]?: OneOf<'msgType', { text: 'text'; news: 'text?' }, { open: true }>;
`);
    expect(text).toContain(`  /** 消息类型。text-文本 */
  @JsonName('msgtype')
  @IsDefined({ message: '消息类型不能为空' })
  @IsIn(['text', 'news'], { message: '消息类型只能是text(文本)或news' })
  msgType!: 'text' | 'news';
`);
    expect(text).toContain(
      "@GivenFor('msgType', 'text', { optionalFor: 'news', message: '消息类型为text时text不能为空' })",
    );
  });

  it('writes rules across fields instead of @IsOptional()', () => {
    const fields = [
      field('a', { conditions: [{ kind: 'AtLeastOneOf', of: ['a', 'b'], when: { type: [1, null] } }] }),
      field('b', { conditions: [{ kind: 'RequiredIf', when: { type: 2 } }] }),
      field('c', { isArray: true, conditions: [{ kind: 'SameLengthAs', other: 'd' }] }),
    ];
    const text = dtoFile({ ...api, method: 'POST', fields }, BASES);
    expect(text).toContain(
      "@AtLeastOneOf(['a', 'b'], { when: { type: [1, null] }, message: 'type未填写或为1时a和b至少需要填写一个' })\n  @IsString",
    );
    expect(text).toContain("@RequiredIf({ type: 2 }, { message: 'type为2时b不能为空' })\n  @IsString");
    expect(text).toContain(
      "@IsOptional()\n  @SameLengthAs('d', { message: 'c的数量必须和d一致' })\n  @IsArray",
    );
  });

  it('calls properties and numbers in messages by their labels', () => {
    const type = field('type', {
      property: 'linkType',
      scalar: 'number',
      label: '链接类型',
      values: { known: [1, 2, 3], isClosed: false, labels: { 1: '网页', 2: '附件' } },
    });
    const shape: ApiShape = {
      name: 'TextDto',
      label: '文本',
      side: 'input',
      fields: [field('content', { label: '内容' }), field('color', { label: '文本颜色' })],
    };
    const labelled = (conditions: ApiField['conditions']) => [
      field('url', { label: '链接', conditions }),
      type,
      field('text', { label: '文本', nested: 'TextDto' }),
      field('link', { label: '链接' }),
    ];
    const messageOf = (condition: ApiCondition) =>
      /message: '([^']*)' }\)\n {2}@IsString/.exec(
        dtoFile({ ...api, method: 'POST', fields: labelled([condition]), shapes: [shape] }, BASES),
      )?.[1];
    const when = { linkType: [1, 2, 3] };
    expect(messageOf({ kind: 'RequiredIf', when })).toBe('链接类型为1(网页)、2(附件)或3时链接不能为空');
    expect(messageOf({ kind: 'ForbiddenIf', when: { linkType: null, 'text.content': 'a' } })).toBe(
      '未填写链接类型且文本的内容为a时不能填写链接',
    );
    expect(messageOf({ kind: 'RequiredWith', of: ['linkType', 'text.color'] })).toBe(
      '填写链接类型或文本颜色时链接不能为空',
    );
    expect(dtoFile({ ...api, fields: labelled([{ kind: 'RequiredWith', of: ['link'] }]) }, BASES)).toContain(
      "@RequiredWith(['link'], { orEmpty: true, message: '填写链接时链接不能为空' })",
    );
    expect(messageOf({ kind: 'RequiredWith', of: ['link'], when: { linkType: 1 } })).toBe(
      '链接类型为1(网页)且填写链接时链接不能为空',
    );
    expect(messageOf({ kind: 'ExactlyOneOf', of: ['url', 'text', 'link'] })).toBe(
      '链接(url)、文本和链接(link)必须且只能填写一个',
    );
    expect(messageOf({ kind: 'AtLeastOneOf', of: ['text.content'], when: { linkType: 2 } })).toBe(
      '链接类型为2(附件)时文本的内容不能为空',
    );
  });

  it.each([
    [{ limits: { maxLength: 64 } }, '@CharacterLength(0, 64,', '长度不超过64个字符'],
    [{ limits: { minLength: 1, maxBytes: 64 } }, '@ByteLength(1, 64,', '长度1~64个字节'],
    [{ limits: { minLength: 2, maxBytes: 64 } }, '@CharacterLength(2, Infinity,', '长度2~64个字节'],
    [{ limits: { maxBytes: 64, truncated: true } }, '@IsString(', '长度不超过64个字节，超过的部分会被截断'],
    [{ limits: { pattern: '^[a-z]*$' } }, '@Matches(/^[a-z]*$/,', '只能由 a-z 组成'],
    [{ scalar: 'number', limits: { min: 1, max: 10_000 } }, '@Max(10_000,', '取值1~10000'],
    [{ scalar: 'float' }, '@IsNumber({},', undefined],
    [{ accepts: ['string', 'integer'] }, "@IsOneOfTypes(['string', 'integer'],", undefined],
    [
      { isArray: true, itemLimits: { maxBytes: 8 } },
      '@ByteLength(0, 8, { each: true,',
      '每一项长度不超过8个字节',
    ],
  ] as const)('writes the limits %j as rules and as facts', (of, rule, doc) => {
    const text = dtoFile({ ...api, method: 'POST', fields: [field('x', of)] }, BASES);
    expect(text).toContain(rule);
    if (doc !== undefined) expect(text).toContain(`/** ${doc} */`);
  });

  it('keeps a longer list of values open, as a type', () => {
    const values = { known: [1, 2, 3, 4], isClosed: false, labels: {} };
    const fields = [field('kind', { scalar: 'number', values })];
    const text = dtoFile({ ...api, method: 'POST', fields, outputFields: fields }, BASES);
    expect(text).toContain("@IsInt({ message: 'kind必须是整数' })\n  kind?: OpenEnum<1 | 2 | 3 | 4>;");
    expect(text).toContain("@JsonName('kind', { type: () => Number })\n  kind?: OpenEnum<1 | 2 | 3 | 4>;");
  });

  it('sends a file as a form, with its parameters in the query', () => {
    const fields = [field('type', { place: 'query' }), field('media', { scalar: 'file', isRequired: true })];
    const text = dtoFile({ ...api, method: 'POST', fields }, BASES);
    expect(text).toContain('type: HttpParameterType.FormData,');
    expect(text).toContain("@JsonName('type', { in: 'query' })");
    expect(text).toContain('  media!: HttpFile;');
  });

  it('returns the bytes of a binary answer, without an output class', () => {
    const text = dtoFile({ ...api, isBinary: true }, BASES);
    expect(text).toContain('responseType: ResponseType.Bytes,');
    expect(text).toContain('export class UserGetFooWorkWxInput extends AuthWorkWxInput<Buffer> {}');
    expect(text).not.toContain('WorkWxOutput');
  });

  it('declares effect, paging, the console and what an input without a token needs', () => {
    const text = dtoFile(
      {
        ...api,
        method: 'POST',
        credential: [],
        effect: 'once',
        onceKind: 'consumes',
        paging: { in: 'cursor', out: 'nextCursor', items: 'list', end: 'empty', item: 'string' },
        console: { permission: '客户联系', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] },
        hasNoToken: true,
        notes: ['注意'],
        deprecated: '已下线',
        example: '{}',
      },
      BASES,
    );
    expect(text).toContain("  effect: 'once',\n  onceKind: 'consumes',\n");
    expect(text).toContain("paging: { in: 'cursor', out: 'nextCursor', items: 'list', end: 'empty' },");
    expect(text).toContain(
      "@WorkWxApi({ permission: '客户联系', rates: [{ calls: 600, perMs: 60_000, scope: 'corp' }] })",
    );
    expect(text).not.toContain('credential');
    expect(text).toContain('extends WorkWxInput<UserGetFooWorkWxOutput, string> {}');
    expect(text).toContain(' * 注意\n * @deprecated 已下线\n * @example\n');
    expect(text).toContain(' * await workWeixin.send(UserGetFooWorkWxInput.from({}));');
  });
});

describe('sharedDtoFile', () => {
  it('writes classes for inputs and outputs, with the rules of inputs', () => {
    const shape: ApiShape = {
      name: 'FooLinkDto',
      label: '链接',
      side: 'both',
      fields: [field('url', { isRequired: true, isHarmless: true })],
    };
    expect(sharedDtoFile([shape], 'UserGetFooWorkWxInput', BASES))
      .toBe(`import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';

/**
 * 链接
 *
 * @see {@link UserGetFooWorkWxInput}
 */
export class FooLinkDto extends HttpRemoteOutput {
  @JsonName('url', { sensitive: false })
  @IsDefined({ message: 'url不能为空' })
  @IsString({ message: 'url必须是字符串' })
  url!: string;
}
`);
  });
});
