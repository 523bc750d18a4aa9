import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 编辑企业客户标签的返回结果，见 {@link ExternalcontactEditCorpTagWorkWxInput} */
export class ExternalcontactEditCorpTagWorkWxOutput extends WorkWxOutput {}

/**
 * 编辑企业客户标签
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92117
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactEditCorpTagWorkWxInput.from({ id: 'ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/edit_corp_tag',
  desc: '编辑企业客户标签',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactEditCorpTagWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92117',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactEditCorpTagWorkWxInput extends AuthWorkWxInput<ExternalcontactEditCorpTagWorkWxOutput> {
  /** 标签或标签组ID */
  @JsonName('id')
  @IsDefined({ message: '标签或标签组ID不能为空' })
  @IsString({ message: '标签或标签组ID必须是字符串' })
  id!: string;

  /** 标签或标签组名称。长度不超过30个字符 */
  @JsonName('name')
  @IsOptional()
  @CharacterLength(0, 30, { message: '标签或标签组名称长度不能超过30个字符' })
  name?: string;

  /** 次序值。取值0~4294967295 */
  @JsonName('order')
  @IsOptional()
  @IsInt({ message: '次序值必须是整数' })
  @Min(0, { message: '次序值必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '次序值必须在0-4294967295之间' })
  order?: number;

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
