import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新待办状态的返回结果，见 {@link TodoUpdateWorkWxInput} */
export class TodoUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 参与人
 *
 * @see {@link TodoUpdateWorkWxInput}
 */
export class TodoUpdateAttendeesDto {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 参与人状态。0-已完成，1-未完成 */
  @JsonName('status')
  @IsDefined({ message: '参与人状态不能为空' })
  @IsIn([0, 1], { message: '参与人状态只能是0(已完成)或1(未完成)' })
  status!: 0 | 1;
}

/**
 * 更新待办状态
 * @see https://developer.work.weixin.qq.com/document/path/101534
 * @example
 * ```ts
 * await workWeixin.send(TodoUpdateWorkWxInput.from({ todoId: 'TODO_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'todo/update',
  desc: '更新待办状态',
  httpMethod: HttpMethod.Post,
  output: TodoUpdateWorkWxOutput,
  credential: ['app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101534',
})
export class TodoUpdateWorkWxInput extends AuthWorkWxInput<TodoUpdateWorkWxOutput> {
  /** 待办ID */
  @JsonName('todo_id')
  @IsDefined({ message: '待办ID不能为空' })
  @IsString({ message: '待办ID必须是字符串' })
  todoId!: string;

  /** 待办状态。0-已完成，1-未完成 */
  @JsonName('status')
  @IsOptional()
  @IsIn([0, 1], { message: '待办状态只能是0(已完成)或1(未完成)' })
  status?: 0 | 1;

  /** 参与人列表。最多20个 */
  @JsonName('attendees', { type: () => [TodoUpdateAttendeesDto] })
  @IsOptional()
  @IsArray({ message: '参与人列表必须是数组' })
  @ArrayMaxSize(20, { message: '参与人列表最多支持20个' })
  attendees?: TodoUpdateAttendeesDto[];
}
