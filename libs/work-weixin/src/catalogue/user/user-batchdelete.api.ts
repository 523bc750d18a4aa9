import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsNotEmpty } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 批量删除成员的返回结果，见 {@link BatchDeleteUserWorkWxInput} */
export class BatchDeleteUserWorkWxOutput extends WorkWxOutput {}

/**
 * 批量删除成员
 *
 * 权限说明：仅通讯录同步助手或第三方通讯录应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90199
 */
@HttpRemoteApi({
  action: 'user/batchdelete',
  desc: '批量删除成员',
  httpMethod: HttpMethod.Post,
  output: BatchDeleteUserWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90199',
})
export class BatchDeleteUserWorkWxInput extends AuthWorkWxInput<BatchDeleteUserWorkWxOutput> {
  /** 成员UserID列表。对应管理端的账号。最多支持200个。若存在无效UserID，直接返回错误 */
  @JsonName('useridlist')
  @IsNotEmpty({ message: '用户ID列表不能为空' })
  @IsArray({ message: '用户ID列表必须是数组' })
  @ArrayMinSize(1, { message: '至少需要指定一个用户ID' })
  @ArrayMaxSize(200, { message: '单次最多只能删除200个用户' })
  @ByteLength(1, 64, { each: true, message: '用户ID长度必须在1-64个字节之间' })
  userIdList!: string[];
}
