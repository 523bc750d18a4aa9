import { AtLeastOneOf, CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 修改客户备注信息的返回结果，见 {@link ExternalcontactUpdateRemarkWorkWxInput} */
export class ExternalcontactUpdateRemarkWorkWxOutput extends WorkWxOutput {}

/**
 * 修改客户备注信息
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92115
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactUpdateRemarkWorkWxInput.from({ userId: 'zhangsan', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA', remark: '客户备注名' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/remark',
  desc: '修改客户备注信息',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactUpdateRemarkWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92115',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactUpdateRemarkWorkWxInput extends AuthWorkWxInput<ExternalcontactUpdateRemarkWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;

  /** 客户备注名。长度不超过20个字符 */
  @JsonName('remark')
  @AtLeastOneOf(['remark', 'description', 'remarkCompany', 'remarkMobiles', 'remarkPicMediaId'], {
    message: '客户备注名、客户描述、备注公司名称、备注手机号列表和备注图片素材ID至少需要填写一个',
  })
  @CharacterLength(0, 20, { message: '客户备注名长度不能超过20个字符' })
  remark?: string;

  /** 客户描述。长度不超过150个字符 */
  @JsonName('description')
  @IsOptional()
  @CharacterLength(0, 150, { message: '客户描述长度不能超过150个字符' })
  description?: string;

  /** 备注公司名称。长度不超过20个字符 */
  @JsonName('remark_company')
  @IsOptional()
  @CharacterLength(0, 20, { message: '备注公司名称长度不能超过20个字符' })
  remarkCompany?: string;

  /** 备注手机号列表 */
  @JsonName('remark_mobiles', { sensitive: true })
  @IsOptional()
  @IsArray({ message: '备注手机号列表必须是数组' })
  @IsString({ each: true, message: '备注手机号列表的每一项必须是字符串' })
  remarkMobiles?: string[];

  /** 备注图片素材ID */
  @JsonName('remark_pic_mediaid')
  @IsOptional()
  @IsString({ message: '备注图片素材ID必须是字符串' })
  remarkPicMediaId?: string;
}
