import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { CustomerTagDto } from './customer-tag.dto.js';

/**
 * 标签组
 *
 * @see {@link ExternalcontactGetStrategyTagListWorkWxInput}
 */
export class ExternalcontactGetStrategyTagListTagGroupDto extends HttpRemoteOutput {
  /** 标签组ID */
  @JsonName('group_id')
  groupId?: string;

  /** 标签组名称 */
  @JsonName('group_name')
  groupName?: string;

  /** 标签组创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 标签组次序值 */
  @JsonName('order')
  order?: number;

  /** 规则组ID */
  @JsonName('strategy_id')
  strategyId?: number;

  /** 标签列表 */
  @JsonName('tag', { type: () => [CustomerTagDto] })
  tag?: CustomerTagDto[];
}

/** 获取指定规则组下的企业客户标签的返回结果，见 {@link ExternalcontactGetStrategyTagListWorkWxInput} */
export class ExternalcontactGetStrategyTagListWorkWxOutput extends WorkWxOutput {
  /** 标签组列表 */
  @JsonName('tag_group', { type: () => [ExternalcontactGetStrategyTagListTagGroupDto] })
  tagGroup?: ExternalcontactGetStrategyTagListTagGroupDto[];
}

/**
 * 获取指定规则组下的企业客户标签
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/94882
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetStrategyTagListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_strategy_tag_list',
  desc: '获取指定规则组下的企业客户标签',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetStrategyTagListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94882',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetStrategyTagListWorkWxInput extends AuthWorkWxInput<ExternalcontactGetStrategyTagListWorkWxOutput> {
  /** 规则组ID */
  @JsonName('strategy_id')
  @IsOptional()
  @IsInt({ message: '规则组ID必须是整数' })
  strategyId?: number;

  /** 标签ID列表 */
  @JsonName('tag_id')
  @IsOptional()
  @IsArray({ message: '标签ID列表必须是数组' })
  @IsString({ each: true, message: '标签ID列表的每一项必须是字符串' })
  tagId?: string[];

  /** 标签组ID列表 */
  @JsonName('group_id')
  @IsOptional()
  @IsArray({ message: '标签组ID列表必须是数组' })
  @IsString({ each: true, message: '标签组ID列表的每一项必须是字符串' })
  groupId?: string[];
}
