import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum, RequiredWith } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 新建文档的返回结果，见 {@link WedocCreateDocWorkWxInput} */
export class WedocCreateDocWorkWxOutput extends WorkWxOutput {
  /** 文档访问链接 */
  @JsonName('url')
  url?: string;

  /** 文档ID */
  @JsonName('docid')
  docId?: string;
}

/**
 * 新建文档
 *
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97460
 * @example
 * ```ts
 * await workWeixin.send(WedocCreateDocWorkWxInput.from({ docType: 3, docName: '文档名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/create_doc',
  desc: '新建文档',
  httpMethod: HttpMethod.Post,
  output: WedocCreateDocWorkWxOutput,
  credential: ['wedoc', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97460',
})
@WorkWxApi({ permission: '文档' })
export class WedocCreateDocWorkWxInput extends AuthWorkWxInput<WedocCreateDocWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsOptional()
  @IsString({ message: '空间ID必须是字符串' })
  spaceId?: string;

  /** 父目录ID */
  @JsonName('fatherid')
  @RequiredWith(['spaceId'], { orEmpty: true, message: '填写空间ID时父目录ID不能为空' })
  @IsString({ message: '父目录ID必须是字符串' })
  fatherId?: string;

  /** 文档类型。3-文档，4-表格，10-智能表格，11-智能文档 */
  @JsonName('doc_type')
  @IsDefined({ message: '文档类型不能为空' })
  @IsInt({ message: '文档类型必须是整数' })
  docType!: OpenEnum<3 | 4 | 10 | 11>;

  /** 文档名称。长度不超过255个字符，超过的部分会被截断 */
  @JsonName('doc_name')
  @IsDefined({ message: '文档名称不能为空' })
  @IsString({ message: '文档名称必须是字符串' })
  docName!: string;

  /** 文档管理员列表 */
  @JsonName('admin_users')
  @IsOptional()
  @IsArray({ message: '文档管理员列表必须是数组' })
  @IsString({ each: true, message: '文档管理员列表的每一项必须是字符串' })
  adminUsers?: string[];
}
