import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 修改发布页可查看范围的返回结果，见 {@link WedocSmartdocPublishSettingWorkWxInput} */
export class WedocSmartdocPublishSettingWorkWxOutput extends WorkWxOutput {}

/**
 * 可查看范围
 *
 * @see {@link WedocSmartdocPublishSettingWorkWxInput}
 */
export class WedocSmartdocPublishSettingAuthListDto {
  /** 成员类型。1-个人，2-部门 */
  @JsonName('type')
  @IsDefined({ message: '成员类型不能为空' })
  @IsIn([1, 2], { message: '成员类型只能是1(个人)或2(部门)' })
  type!: 1 | 2;

  /** 成员UserID */
  @JsonName('userid')
  @IsOptional()
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 部门ID */
  @JsonName('departmentid')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  departmentId?: number;
}

/**
 * 修改发布页可查看范围
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101618
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocPublishSettingWorkWxInput.from({ docId: 'DOC_ID', publishRange: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/publish_setting',
  desc: '修改发布页可查看范围',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocPublishSettingWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101618',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocPublishSettingWorkWxInput extends AuthWorkWxInput<WedocSmartdocPublishSettingWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 发布范围。1-企业内，3-企业内外，4-指定成员 */
  @JsonName('publish_range')
  @IsDefined({ message: '发布范围不能为空' })
  @IsIn([1, 3, 4], { message: '发布范围只能是1(企业内)、3(企业内外)或4(指定成员)' })
  publishRange!: 1 | 3 | 4;

  /** 可查看范围列表 */
  @JsonName('auth_list', { type: () => [WedocSmartdocPublishSettingAuthListDto], sensitive: false })
  @IsOptional()
  authList?: WedocSmartdocPublishSettingAuthListDto[];
}
