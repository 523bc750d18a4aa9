import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 参与人
 *
 * @see {@link TodoGetWorkWxInput}
 */
export class TodoGetAttendeesDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 参与人状态。0-已完成，1-未完成 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;
}

/**
 * 提醒设置
 *
 * @see {@link TodoGetWorkWxInput}
 */
export class TodoGetRemindersDto extends HttpRemoteOutput {
  /** 提醒时间 */
  @JsonName('remind_time')
  remindTime?: number;
}

/** 获取待办详情的返回结果，见 {@link TodoGetWorkWxInput} */
export class TodoGetWorkWxOutput extends WorkWxOutput {
  /** 待办内容 */
  @JsonName('content')
  content?: string;

  /** 创建人UserID */
  @JsonName('creator')
  creator?: string;

  /** 待办状态。0-已完成，1-未完成 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1>;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 参与人列表 */
  @JsonName('attendees', { type: () => [TodoGetAttendeesDto] })
  attendees?: TodoGetAttendeesDto[];

  /** 结束时间 */
  @JsonName('end_time')
  endTime?: number;

  /** 提醒设置列表 */
  @JsonName('reminders', { type: () => [TodoGetRemindersDto] })
  reminders?: TodoGetRemindersDto[];
}

/**
 * 获取待办详情
 * @see https://developer.work.weixin.qq.com/document/path/101524
 * @example
 * ```ts
 * await workWeixin.send(TodoGetWorkWxInput.from({ todoId: 'TODO_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'todo/get',
  desc: '获取待办详情',
  httpMethod: HttpMethod.Post,
  output: TodoGetWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101524',
})
export class TodoGetWorkWxInput extends AuthWorkWxInput<TodoGetWorkWxOutput> {
  /** 待办ID */
  @JsonName('todo_id')
  @IsDefined({ message: '待办ID不能为空' })
  @IsString({ message: '待办ID必须是字符串' })
  todoId!: string;
}
