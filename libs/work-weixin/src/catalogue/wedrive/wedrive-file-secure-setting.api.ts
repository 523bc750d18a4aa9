import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改文件安全设置的返回结果，见 {@link WedriveUpdateFileSecureSettingWorkWxInput} */
export class WedriveUpdateFileSecureSettingWorkWxOutput extends WorkWxOutput {}

/**
 * 水印设置
 *
 * @see {@link WedriveUpdateFileSecureSettingWorkWxInput}
 */
export class WedriveUpdateFileSecureSettingWatermarkDto {
  /** 水印文字 */
  @JsonName('text')
  @IsOptional()
  @IsString({ message: '水印文字必须是字符串' })
  text?: string;

  /** 水印疏密度 */
  @JsonName('margin_type')
  @IsOptional()
  @IsInt({ message: '水印疏密度必须是整数' })
  marginType?: number;

  /** 是否显示访问者名字 */
  @JsonName('show_visitor_name')
  @IsOptional()
  @IsBoolean({ message: '是否显示访问者名字必须是布尔值' })
  showVisitorName?: boolean;

  /** 是否显示水印文字 */
  @JsonName('show_text')
  @IsOptional()
  @IsBoolean({ message: '是否显示水印文字必须是布尔值' })
  showText?: boolean;
}

/**
 * 修改文件安全设置
 *
 * 权限说明：自建应用须在管理端「微盘」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 频率限制：每企业每月1000次（免费版）
 * @see https://developer.work.weixin.qq.com/document/path/97892
 * @example
 * ```ts
 * await workWeixin.send(WedriveUpdateFileSecureSettingWorkWxInput.from({ fileId: 'FILE_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedrive/file_secure_setting',
  desc: '修改文件安全设置',
  httpMethod: HttpMethod.Post,
  output: WedriveUpdateFileSecureSettingWorkWxOutput,
  credential: ['wedrive', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97892',
})
@WorkWxApi({ permission: '微盘' })
export class WedriveUpdateFileSecureSettingWorkWxInput extends AuthWorkWxInput<WedriveUpdateFileSecureSettingWorkWxOutput> {
  /** 文件ID */
  @JsonName('fileid')
  @IsDefined({ message: '文件ID不能为空' })
  @IsString({ message: '文件ID必须是字符串' })
  fileId!: string;

  /** 水印设置 */
  @JsonName('watermark', { type: () => WedriveUpdateFileSecureSettingWatermarkDto })
  @IsOptional()
  watermark?: WedriveUpdateFileSecureSettingWatermarkDto;
}
