import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文档基础信息
 *
 * @see {@link WedocGetDocBaseInfoWorkWxInput}
 */
export class WedocGetDocBaseInfoDocBaseInfoDto extends HttpRemoteOutput {
  /** 文档ID */
  @JsonName('docid')
  docId?: string;

  /** 文档名称 */
  @JsonName('doc_name')
  docName?: string;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 最后修改时间 */
  @JsonName('modify_time')
  modifyTime?: number;

  /** 文档类型。3-文档，4-表格，10-智能表格 */
  @JsonName('doc_type', { type: () => Number })
  docType?: OpenEnum<3 | 4 | 10>;
}

/** 获取文档基础信息的返回结果，见 {@link WedocGetDocBaseInfoWorkWxInput} */
export class WedocGetDocBaseInfoWorkWxOutput extends WorkWxOutput {
  /** 文档基础信息 */
  @JsonName('doc_base_info', { type: () => WedocGetDocBaseInfoDocBaseInfoDto })
  docBaseInfo?: WedocGetDocBaseInfoDocBaseInfoDto;
}

/**
 * 获取文档基础信息
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97734
 * @example
 * ```ts
 * await workWeixin.send(WedocGetDocBaseInfoWorkWxInput.from({ docId: 'DOC_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/get_doc_base_info',
  desc: '获取文档基础信息',
  httpMethod: HttpMethod.Post,
  output: WedocGetDocBaseInfoWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97734',
})
@WorkWxApi({ permission: '文档' })
export class WedocGetDocBaseInfoWorkWxInput extends AuthWorkWxInput<WedocGetDocBaseInfoWorkWxOutput> {
  /** 文档ID */
  @JsonName('docid')
  @IsDefined({ message: '文档ID不能为空' })
  @IsString({ message: '文档ID必须是字符串' })
  docId!: string;
}
