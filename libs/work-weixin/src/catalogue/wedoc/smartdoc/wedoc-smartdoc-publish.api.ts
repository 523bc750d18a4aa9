import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 发布智能文档的返回结果，见 {@link WedocSmartdocPublishWorkWxInput} */
export class WedocSmartdocPublishWorkWxOutput extends WorkWxOutput {
  /** 分享码 */
  @JsonName('share_code')
  shareCode?: string;

  /** 发布链接 */
  @JsonName('publish_url')
  publishUrl?: string;

  /** 发布版本 */
  @JsonName('version')
  version?: number;

  /** 发布时间 */
  @JsonName('publish_time')
  publishTime?: number;

  /** 发布文档标题 */
  @JsonName('publish_doc_title')
  publishDocTitle?: string;
}

/**
 * 可查看范围
 *
 * @see {@link WedocSmartdocPublishWorkWxInput}
 */
export class WedocSmartdocPublishAuthListDto {
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
 * 发布智能文档
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取
 * @see https://developer.work.weixin.qq.com/document/path/101616
 * @example
 * ```ts
 * await workWeixin.send(WedocSmartdocPublishWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/smartdoc/publish',
  desc: '发布智能文档',
  httpMethod: HttpMethod.Post,
  output: WedocSmartdocPublishWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101616',
})
@WorkWxApi({ permission: '文档', partial: true })
export class WedocSmartdocPublishWorkWxInput extends AuthWorkWxInput<WedocSmartdocPublishWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;

  /** 发布范围。1-企业内，3-企业内外，4-指定成员 */
  @JsonName('publish_range')
  @IsOptional()
  @IsIn([1, 3, 4], { message: '发布范围只能是1(企业内)、3(企业内外)或4(指定成员)' })
  publishRange?: 1 | 3 | 4;

  /** 可查看范围列表 */
  @JsonName('auth_list', { type: () => [WedocSmartdocPublishAuthListDto], sensitive: false })
  @IsOptional()
  authList?: WedocSmartdocPublishAuthListDto[];
}
