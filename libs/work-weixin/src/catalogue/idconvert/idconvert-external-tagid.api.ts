import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 转换结果
 *
 * @see {@link IdconvertConvertExternalTagIdWorkWxInput}
 */
export class IdconvertConvertExternalTagIdItemsDto extends HttpRemoteOutput {
  /** 客户标签ID */
  @JsonName('external_tagid')
  externalTagId?: string;

  /** 服务商客户标签ID */
  @JsonName('open_external_tagid')
  openExternalTagId?: string;

  /** 无效客户标签ID列表 */
  @JsonName('invalid_external_tagid_list', { type: () => [String] })
  invalidExternalTagIdList?: string[];
}

/** 客户标签ID的转换的返回结果，见 {@link IdconvertConvertExternalTagIdWorkWxInput} */
export class IdconvertConvertExternalTagIdWorkWxOutput extends WorkWxOutput {
  /** 转换结果列表 */
  @JsonName('items', { type: () => [IdconvertConvertExternalTagIdItemsDto] })
  items?: IdconvertConvertExternalTagIdItemsDto[];
}

/**
 * 客户标签ID的转换
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96169
 * @example
 * ```ts
 * await workWeixin.send(IdconvertConvertExternalTagIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', externalTagIdList: ['EXTERNAL_TAG_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'idconvert/external_tagid',
  desc: '客户标签ID的转换',
  httpMethod: HttpMethod.Post,
  output: IdconvertConvertExternalTagIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96169',
})
export class IdconvertConvertExternalTagIdWorkWxInput extends AuthWorkWxInput<IdconvertConvertExternalTagIdWorkWxOutput> {
  /** 客户标签ID列表。最多1000个 */
  @JsonName('external_tagid_list')
  @IsDefined({ message: '客户标签ID列表不能为空' })
  @IsArray({ message: '客户标签ID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '客户标签ID列表最多支持1000个' })
  @IsString({ each: true, message: '客户标签ID列表的每一项必须是字符串' })
  externalTagIdList!: string[];
}
