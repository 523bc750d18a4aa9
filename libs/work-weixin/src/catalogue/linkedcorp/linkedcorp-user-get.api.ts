import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文本属性值
 *
 * @see {@link LinkedcorpUserGetWorkWxInput}
 */
export class LinkedcorpUserGetTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('value', { sensitive: true })
  value?: string;
}

/**
 * 网页属性值
 *
 * @see {@link LinkedcorpUserGetWorkWxInput}
 */
export class LinkedcorpUserGetWebDto extends HttpRemoteOutput {
  /** 网页标题 */
  @JsonName('title')
  title?: string;

  /** 网页链接 */
  @JsonName('url')
  url?: string;
}

/**
 * 属性
 *
 * @see {@link LinkedcorpUserGetWorkWxInput}
 */
export class LinkedcorpUserGetAttrsDto extends HttpRemoteOutput {
  /** 属性类型 */
  @JsonName('type')
  type?: number;

  /** 属性名称 */
  @JsonName('name')
  name?: string;

  /** 文本属性值 */
  @JsonName('text', { type: () => LinkedcorpUserGetTextDto })
  text?: LinkedcorpUserGetTextDto;

  /** 网页属性值 */
  @JsonName('web', { type: () => LinkedcorpUserGetWebDto })
  web?: LinkedcorpUserGetWebDto;
}

/**
 * 扩展属性
 *
 * @see {@link LinkedcorpUserGetWorkWxInput}
 */
export class LinkedcorpUserGetExtAttrDto extends HttpRemoteOutput {
  /** 属性列表 */
  @JsonName('attrs', { type: () => [LinkedcorpUserGetAttrsDto] })
  attrs?: LinkedcorpUserGetAttrsDto[];
}

/**
 * 用户信息
 *
 * @see {@link LinkedcorpUserGetWorkWxInput}
 */
export class LinkedcorpUserGetUserInfoDto extends HttpRemoteOutput {
  /** 企业ID */
  @JsonName('corpid')
  corpId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员名称 */
  @JsonName('name')
  name?: string;

  /** 手机号码 */
  @JsonName('mobile', { sensitive: true })
  mobile?: string;

  /** 座机 */
  @JsonName('telephone', { sensitive: true })
  telephone?: string;

  /** 邮箱 */
  @JsonName('email', { sensitive: true })
  email?: string;

  /** 职务 */
  @JsonName('position')
  position?: string;

  /** 所属部门列表 */
  @JsonName('department', { type: () => [String] })
  department?: string[];

  /** 扩展属性 */
  @JsonName('extattr', { type: () => LinkedcorpUserGetExtAttrDto })
  extAttr?: LinkedcorpUserGetExtAttrDto;
}

/** 获取互联企业成员详情的返回结果，见 {@link LinkedcorpUserGetWorkWxInput} */
export class LinkedcorpUserGetWorkWxOutput extends WorkWxOutput {
  /** 用户信息 */
  @JsonName('user_info', { type: () => LinkedcorpUserGetUserInfoDto })
  userInfo?: LinkedcorpUserGetUserInfoDto;
}

/**
 * 获取互联企业成员详情
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93171
 * @example
 * ```ts
 * await workWeixin.send(LinkedcorpUserGetWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'linkedcorp/user/get',
  desc: '获取互联企业成员详情',
  httpMethod: HttpMethod.Post,
  output: LinkedcorpUserGetWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93171',
})
export class LinkedcorpUserGetWorkWxInput extends AuthWorkWxInput<LinkedcorpUserGetWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
