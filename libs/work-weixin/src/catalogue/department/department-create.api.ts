import { CharacterLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建部门的返回结果，见 {@link DepartmentCreateWorkWxInput} */
export class DepartmentCreateWorkWxOutput extends WorkWxOutput {
  /** 部门ID */
  @JsonName('id')
  id?: number;
}

/**
 * 创建部门
 *
 * 权限说明：使用通讯录同步的Secret；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90205
 * @example
 * ```ts
 * await workWeixin.send(DepartmentCreateWorkWxInput.from({ name: '部门名称', parentId: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'department/create',
  desc: '创建部门',
  httpMethod: HttpMethod.Post,
  output: DepartmentCreateWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90205',
})
export class DepartmentCreateWorkWxInput extends AuthWorkWxInput<DepartmentCreateWorkWxOutput> {
  /** 部门名称。长度1~64个字符 */
  @JsonName('name')
  @IsDefined({ message: '部门名称不能为空' })
  @CharacterLength(1, 64, { message: '部门名称长度必须在1-64个字符之间' })
  name!: string;

  /** 英文名称。长度1~64个字符 */
  @JsonName('name_en')
  @IsOptional()
  @CharacterLength(1, 64, { message: '英文名称长度必须在1-64个字符之间' })
  nameEn?: string;

  /** 父部门ID */
  @JsonName('parentid')
  @IsDefined({ message: '父部门ID不能为空' })
  @IsInt({ message: '父部门ID必须是整数' })
  parentId!: number;

  /** 部门次序值。取值0~4294967295 */
  @JsonName('order')
  @IsOptional()
  @IsInt({ message: '部门次序值必须是整数' })
  @Min(0, { message: '部门次序值必须在0-4294967295之间' })
  @Max(4_294_967_295, { message: '部门次序值必须在0-4294967295之间' })
  order?: number;

  /** 部门ID。取值不小于2 */
  @JsonName('id')
  @IsOptional()
  @IsInt({ message: '部门ID必须是整数' })
  @Min(2, { message: '部门ID不能小于2' })
  id?: number;
}
