import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 编辑客户企业标签的返回结果，见 {@link ExternalcontactMarkTagWorkWxInput} */
export class ExternalcontactMarkTagWorkWxOutput extends WorkWxOutput {}

/**
 * 编辑客户企业标签
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92118
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactMarkTagWorkWxInput.from({ userId: 'zhangsan', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA', addTag: ['ADD_TAG'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/mark_tag',
  desc: '编辑客户企业标签',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactMarkTagWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92118',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactMarkTagWorkWxInput extends AuthWorkWxInput<ExternalcontactMarkTagWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;

  /** 添加的标签列表 */
  @JsonName('add_tag')
  @AtLeastOneOf(['addTag', 'removeTag'], { message: '添加的标签列表和移除的标签列表至少需要填写一个' })
  @IsArray({ message: '添加的标签列表必须是数组' })
  @IsString({ each: true, message: '添加的标签列表的每一项必须是字符串' })
  addTag?: string[];

  /** 移除的标签列表 */
  @JsonName('remove_tag')
  @IsOptional()
  @IsArray({ message: '移除的标签列表必须是数组' })
  @IsString({ each: true, message: '移除的标签列表的每一项必须是字符串' })
  removeTag?: string[];
}
