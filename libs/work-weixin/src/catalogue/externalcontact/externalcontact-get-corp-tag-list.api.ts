import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 标签
 *
 * @see {@link ExternalcontactGetCorpTagListWorkWxInput}
 */
export class ExternalcontactGetCorpTagListTagDto extends HttpRemoteOutput {
  /** 标签ID */
  @JsonName('id')
  id?: string;

  /** 标签名称 */
  @JsonName('name')
  name?: string;

  /** 标签创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 标签次序值 */
  @JsonName('order')
  order?: number;

  /** 是否已删除 */
  @JsonName('deleted')
  deleted?: boolean;
}

/**
 * 标签组
 *
 * @see {@link ExternalcontactGetCorpTagListWorkWxInput}
 */
export class ExternalcontactGetCorpTagListTagGroupDto extends HttpRemoteOutput {
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

  /** 是否已删除 */
  @JsonName('deleted')
  deleted?: boolean;

  /** 标签列表 */
  @JsonName('tag', { type: () => [ExternalcontactGetCorpTagListTagDto] })
  tag?: ExternalcontactGetCorpTagListTagDto[];
}

/** 获取企业标签库的返回结果，见 {@link ExternalcontactGetCorpTagListWorkWxInput} */
export class ExternalcontactGetCorpTagListWorkWxOutput extends WorkWxOutput {
  /** 标签组列表 */
  @JsonName('tag_group', { type: () => [ExternalcontactGetCorpTagListTagGroupDto] })
  tagGroup?: ExternalcontactGetCorpTagListTagGroupDto[];
}

/**
 * 获取企业标签库
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92117
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetCorpTagListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_corp_tag_list',
  desc: '获取企业标签库',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetCorpTagListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92117',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetCorpTagListWorkWxInput extends AuthWorkWxInput<ExternalcontactGetCorpTagListWorkWxOutput> {
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
