import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CustomerTagGroupDto } from './customer-tag-group.dto.js';

/** 添加企业客户标签的返回结果，见 {@link ExternalcontactAddCorpTagWorkWxInput} */
export class ExternalcontactAddCorpTagWorkWxOutput extends WorkWxOutput {
  /** 标签组 */
  @JsonName('tag_group', { type: () => CustomerTagGroupDto })
  tagGroup?: CustomerTagGroupDto;
}

/**
 * 标签
 *
 * @see {@link ExternalcontactAddCorpTagWorkWxInput}
 */
export class ExternalcontactAddCorpTagTagDto {
  /** 标签名称。长度不超过30个字符 */
  @JsonName('name')
  @IsDefined({ message: '标签名称不能为空' })
  @CharacterLength(0, 30, { message: '标签名称长度不能超过30个字符' })
  name!: string;

  /** 标签次序值。取值0~4294967295 */
  @JsonName('order')
  @IsOptional()
  @IsInt({ message: '标签次序值必须是整数' })
  @Min(0, { message: '标签次序值必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '标签次序值必须在0-4294967295之间' })
  order?: number;
}

/**
 * 添加企业客户标签
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92117
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactAddCorpTagWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/add_corp_tag',
  desc: '添加企业客户标签',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactAddCorpTagWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92117',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactAddCorpTagWorkWxInput extends AuthWorkWxInput<ExternalcontactAddCorpTagWorkWxOutput> {
  /** 标签组ID */
  @JsonName('group_id')
  @IsOptional()
  @IsString({ message: '标签组ID必须是字符串' })
  groupId?: string;

  /** 标签组名称。长度不超过30个字符 */
  @JsonName('group_name')
  @IsOptional()
  @CharacterLength(0, 30, { message: '标签组名称长度不能超过30个字符' })
  groupName?: string;

  /** 标签组次序值。取值0~4294967295 */
  @JsonName('order')
  @IsOptional()
  @IsInt({ message: '标签组次序值必须是整数' })
  @Min(0, { message: '标签组次序值必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '标签组次序值必须在0-4294967295之间' })
  order?: number;

  /** 标签列表 */
  @JsonName('tag', { type: () => [ExternalcontactAddCorpTagTagDto] })
  @IsOptional()
  tag?: ExternalcontactAddCorpTagTagDto[];

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
