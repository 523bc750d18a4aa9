import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 新建文件夹/文档的返回结果，见 {@link WedriveFileCreateWorkWxInput} */
export class WedriveFileCreateWorkWxOutput extends WorkWxOutput {
  /** 文件ID */
  @JsonName('fileid')
  fileId?: string;

  /** 文档访问链接 */
  @JsonName('url')
  url?: string;
}

/**
 * 新建文件夹/文档
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97882
 * @example
 * ```ts
 * await workWeixin.send(WedriveFileCreateWorkWxInput.from({ spaceId: 'SPACE_ID', fatherId: 'FATHER_ID', fileType: 1, fileName: '文件名' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_create',
  desc: '新建文件夹/文档',
  httpMethod: HttpMethod.Post,
  output: WedriveFileCreateWorkWxOutput,
  credential: ['wedrive', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97882',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveFileCreateWorkWxInput extends AuthWorkWxInput<WedriveFileCreateWorkWxOutput> {
  /** 空间ID */
  @JsonName('spaceid')
  @IsDefined({ message: '空间ID不能为空' })
  @IsString({ message: '空间ID必须是字符串' })
  spaceId!: string;

  /** 父目录ID */
  @JsonName('fatherid')
  @IsDefined({ message: '父目录ID不能为空' })
  @IsString({ message: '父目录ID必须是字符串' })
  fatherId!: string;

  /** 文件类型。1-文件夹，3-文档，4-表格 */
  @JsonName('file_type')
  @IsDefined({ message: '文件类型不能为空' })
  @IsIn([1, 3, 4], { message: '文件类型只能是1(文件夹)、3(文档)或4(表格)' })
  fileType!: 1 | 3 | 4;

  /** 文件名 */
  @JsonName('file_name')
  @IsDefined({ message: '文件名不能为空' })
  @IsString({ message: '文件名必须是字符串' })
  fileName!: string;
}
