import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 标签
 *
 * @see {@link ExternalcontactAddCorpTagWorkWxInput}
 */
export class CustomerTagDto extends HttpRemoteOutput {
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
}
