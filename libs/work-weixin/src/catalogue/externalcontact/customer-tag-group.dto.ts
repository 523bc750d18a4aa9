import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { CustomerTagDto } from './customer-tag.dto.js';

/**
 * 标签组
 *
 * @see {@link ExternalcontactAddCorpTagWorkWxInput}
 */
export class CustomerTagGroupDto extends HttpRemoteOutput {
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

  /** 标签列表 */
  @JsonName('tag', { type: () => [CustomerTagDto] })
  tag?: CustomerTagDto[];
}
