import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 附件控件值
 *
 * @see {@link OaGetApprovalDetailWorkWxInput}
 */
export class ApprovalFileDto extends HttpRemoteOutput {
  /** 文件ID */
  @JsonName('file_id')
  fileId?: string;
}
