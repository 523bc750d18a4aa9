import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 文本属性值
 *
 * @see {@link LinkedcorpUserListWorkWxInput}
 */
export class LinkedcorpUserListTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('value', { sensitive: true })
  value?: string;
}

/**
 * 网页属性值
 *
 * @see {@link LinkedcorpUserListWorkWxInput}
 */
export class LinkedcorpUserListWebDto extends HttpRemoteOutput {
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
 * @see {@link LinkedcorpUserListWorkWxInput}
 */
export class LinkedcorpUserListAttrsDto extends HttpRemoteOutput {
  /** 属性类型 */
  @JsonName('type')
  type?: number;

  /** 属性名称 */
  @JsonName('name')
  name?: string;

  /** 文本属性值 */
  @JsonName('text', { type: () => LinkedcorpUserListTextDto })
  text?: LinkedcorpUserListTextDto;

  /** 网页属性值 */
  @JsonName('web', { type: () => LinkedcorpUserListWebDto })
  web?: LinkedcorpUserListWebDto;
}

/**
 * 扩展属性
 *
 * @see {@link LinkedcorpUserListWorkWxInput}
 */
export class LinkedcorpUserListExtAttrDto extends HttpRemoteOutput {
  /** 属性列表 */
  @JsonName('attrs', { type: () => [LinkedcorpUserListAttrsDto] })
  attrs?: LinkedcorpUserListAttrsDto[];
}

/**
 * 成员
 *
 * @see {@link LinkedcorpUserListWorkWxInput}
 */
export class LinkedcorpUserListUserListDto extends HttpRemoteOutput {
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
  @JsonName('extattr', { type: () => LinkedcorpUserListExtAttrDto })
  extAttr?: LinkedcorpUserListExtAttrDto;
}

/** 获取互联企业部门成员详情的返回结果，见 {@link LinkedcorpUserListWorkWxInput} */
export class LinkedcorpUserListWorkWxOutput extends WorkWxOutput {
  /** 成员列表 */
  @JsonName('userlist', { type: () => [LinkedcorpUserListUserListDto] })
  userList?: LinkedcorpUserListUserListDto[];
}

/**
 * 获取互联企业部门成员详情
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93169
 * @example
 * ```ts
 * await workWeixin.send(LinkedcorpUserListWorkWxInput.from({ departmentId: 'DEPARTMENT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'linkedcorp/user/list',
  desc: '获取互联企业部门成员详情',
  httpMethod: HttpMethod.Post,
  output: LinkedcorpUserListWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93169',
})
export class LinkedcorpUserListWorkWxInput extends AuthWorkWxInput<LinkedcorpUserListWorkWxOutput> {
  /** 部门ID */
  @JsonName('department_id')
  @IsDefined({ message: '部门ID不能为空' })
  @IsString({ message: '部门ID必须是字符串' })
  departmentId!: string;

  /** 是否递归子部门 */
  @JsonName('fetch_child')
  @IsOptional()
  @IsBoolean({ message: '是否递归子部门必须是布尔值' })
  fetchChild?: boolean;
}
