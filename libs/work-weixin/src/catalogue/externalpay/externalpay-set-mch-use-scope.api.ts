import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 设置商户号使用范围的返回结果，见 {@link ExternalpaySetMchUseScopeWorkWxInput} */
export class ExternalpaySetMchUseScopeWorkWxOutput extends WorkWxOutput {}

/**
 * 使用范围
 *
 * @see {@link ExternalpaySetMchUseScopeWorkWxInput}
 */
export class ExternalpaySetMchUseScopeAllowUseScopeDto {
  /** 成员列表 */
  @JsonName('user')
  @IsOptional()
  @IsArray({ message: '成员列表必须是数组' })
  @IsString({ each: true, message: '成员列表的每一项必须是字符串' })
  user?: string[];

  /** 部门ID列表 */
  @JsonName('partyid')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  partyId?: number[];

  /** 标签ID列表 */
  @JsonName('tagid')
  @IsOptional()
  @IsArray({ message: '标签ID列表必须是数组' })
  @IsInt({ each: true, message: '标签ID列表的每一项必须是整数' })
  tagId?: number[];
}

/**
 * 设置商户号使用范围
 *
 * 权限说明：自建应用须在管理端「对外收款」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/93666
 * @example
 * ```ts
 * await workWeixin.send(ExternalpaySetMchUseScopeWorkWxInput.from({ mchId: 'MCH_ID', allowUseScope: { user: ['USER'] } }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalpay/set_mch_use_scope',
  desc: '设置商户号使用范围',
  httpMethod: HttpMethod.Post,
  output: ExternalpaySetMchUseScopeWorkWxOutput,
  credential: ['externalPay', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93666',
})
@WorkWxApi({ permission: '对外收款' })
export class ExternalpaySetMchUseScopeWorkWxInput extends AuthWorkWxInput<ExternalpaySetMchUseScopeWorkWxOutput> {
  /** 商户号。长度不超过32个字节 */
  @JsonName('mch_id')
  @IsDefined({ message: '商户号不能为空' })
  @ByteLength(0, 32, { message: '商户号长度不能超过32个字节' })
  mchId!: string;

  /** 使用范围 */
  @JsonName('allow_use_scope', { type: () => ExternalpaySetMchUseScopeAllowUseScopeDto })
  @IsDefined({ message: '使用范围不能为空' })
  allowUseScope!: ExternalpaySetMchUseScopeAllowUseScopeDto;
}
