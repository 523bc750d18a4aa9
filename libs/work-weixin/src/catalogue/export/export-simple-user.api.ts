import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 导出成员的返回结果，见 {@link ExportSimpleUserWorkWxInput} */
export class ExportSimpleUserWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 导出成员
 *
 * 权限说明：自建应用、第三方应用和代开发应用可调用
 *
 * 异步接口：结果见 {@link ExportGetResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/94849
 * @example
 * ```ts
 * await workWeixin.send(ExportSimpleUserWorkWxInput.from({ encodingAesKey: 'ENCODING_AES_KEY000000000000000000000000000' }));
 * ```
 */
@HttpRemoteApi({
  action: 'export/simple_user',
  desc: '导出成员',
  httpMethod: HttpMethod.Post,
  output: ExportSimpleUserWorkWxOutput,
  credential: ['app', 'contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94849',
})
export class ExportSimpleUserWorkWxInput extends AuthWorkWxInput<ExportSimpleUserWorkWxOutput> {
  /** 数据加密密钥。长度为43个字符 */
  @JsonName('encoding_aeskey', { sensitive: true })
  @IsDefined({ message: '数据加密密钥不能为空' })
  @CharacterLength(43, 43, { message: '数据加密密钥长度必须是43个字符' })
  encodingAesKey!: string;

  /** 数据块大小。取值10000~1000000 */
  @JsonName('block_size')
  @IsOptional()
  @IsInt({ message: '数据块大小必须是整数' })
  @Min(10_000, { message: '数据块大小必须在10000-1000000之间' })
  @Max(1_000_000, { message: '数据块大小必须在10000-1000000之间' })
  blockSize?: number;
}
