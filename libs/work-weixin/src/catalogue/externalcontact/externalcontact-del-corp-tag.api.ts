import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除企业客户标签的返回结果，见 {@link ExternalcontactDelCorpTagWorkWxInput} */
export class ExternalcontactDelCorpTagWorkWxOutput extends WorkWxOutput {}

/**
 * 删除企业客户标签
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92117
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactDelCorpTagWorkWxInput.from({ tagId: ['TAG_ID'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/del_corp_tag',
  desc: '删除企业客户标签',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactDelCorpTagWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92117',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactDelCorpTagWorkWxInput extends AuthWorkWxInput<ExternalcontactDelCorpTagWorkWxOutput> {
  /** 标签ID列表 */
  @JsonName('tag_id')
  @AtLeastOneOf(['tagId', 'groupId'], { message: '标签ID列表和标签组ID列表至少需要填写一个' })
  @IsArray({ message: '标签ID列表必须是数组' })
  @IsString({ each: true, message: '标签ID列表的每一项必须是字符串' })
  tagId?: string[];

  /** 标签组ID列表 */
  @JsonName('group_id')
  @IsOptional()
  @IsArray({ message: '标签组ID列表必须是数组' })
  @IsString({ each: true, message: '标签组ID列表的每一项必须是字符串' })
  groupId?: string[];

  /** 应用ID */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;
}
