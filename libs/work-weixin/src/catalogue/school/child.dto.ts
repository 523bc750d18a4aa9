import { ByteLength, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';

/**
 * 孩子
 *
 * @see {@link SchoolUserBatchCreateParentWorkWxInput}
 */
export class ChildDto extends HttpRemoteOutput {
  /** 学生UserID */
  @JsonName('student_userid')
  @IsDefined({ message: '学生UserID不能为空' })
  @IsString({ message: '学生UserID必须是字符串' })
  studentUserId!: string;

  /** 与学生的关系。长度不超过32个字节 */
  @JsonName('relation')
  @IsDefined({ message: '与学生的关系不能为空' })
  @ByteLength(0, 32, { message: '与学生的关系长度不能超过32个字节' })
  relation!: string;
}
