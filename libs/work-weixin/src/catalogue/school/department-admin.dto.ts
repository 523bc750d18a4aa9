import { ByteLength, CharacterLength, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional } from 'class-validator';

/**
 * 部门管理员
 *
 * @see {@link SchoolDepartmentCreateWorkWxInput}
 */
export class DepartmentAdminDto extends HttpRemoteOutput {
  /** 成员UserID。长度1~64个字节 */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @ByteLength(1, 64, { message: '成员UserID长度必须在1-64个字节之间' })
  userId!: string;

  /** 管理员类型。1-校区负责人，2-年级负责人，3-班主任，4-任课老师，5-学段负责人 */
  @JsonName('type', { type: () => Number })
  @IsDefined({ message: '管理员类型不能为空' })
  @IsInt({ message: '管理员类型必须是整数' })
  type!: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 任教科目。长度不超过15个字符 */
  @JsonName('subject')
  @IsOptional()
  @CharacterLength(0, 15, { message: '任教科目长度不能超过15个字符' })
  subject?: string;
}
