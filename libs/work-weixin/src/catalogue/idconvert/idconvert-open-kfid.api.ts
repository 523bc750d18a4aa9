import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 转换结果
 *
 * @see {@link IdconvertConvertOpenKfIdWorkWxInput}
 */
export class IdconvertConvertOpenKfIdItemsDto extends HttpRemoteOutput {
  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 新客服账号ID */
  @JsonName('new_open_kfid')
  newOpenKfId?: string;

  /** 无效客服账号列表 */
  @JsonName('invalid_open_kfid_list', { type: () => [String] })
  invalidOpenKfIdList?: string[];
}

/** 微信客服ID的转换的返回结果，见 {@link IdconvertConvertOpenKfIdWorkWxInput} */
export class IdconvertConvertOpenKfIdWorkWxOutput extends WorkWxOutput {
  /** 转换结果列表 */
  @JsonName('items', { type: () => [IdconvertConvertOpenKfIdItemsDto] })
  items?: IdconvertConvertOpenKfIdItemsDto[];
}

/**
 * 微信客服ID的转换
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97064
 * @example
 * ```ts
 * await workWeixin.send(IdconvertConvertOpenKfIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', openKfIdList: ['OPEN_KF_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'idconvert/open_kfid',
  desc: '微信客服ID的转换',
  httpMethod: HttpMethod.Post,
  output: IdconvertConvertOpenKfIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97064',
})
export class IdconvertConvertOpenKfIdWorkWxInput extends AuthWorkWxInput<IdconvertConvertOpenKfIdWorkWxOutput> {
  /** 客服账号ID列表。最多1000个 */
  @JsonName('open_kfid_list')
  @IsDefined({ message: '客服账号ID列表不能为空' })
  @IsArray({ message: '客服账号ID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '客服账号ID列表最多支持1000个' })
  @IsString({ each: true, message: '客服账号ID列表的每一项必须是字符串' })
  openKfIdList!: string[];
}
