import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsArray, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更新任务卡片消息状态的返回结果，见 {@link MessageUpdateTaskCardWorkWxInput} */
export class MessageUpdateTaskCardWorkWxOutput extends WorkWxOutput {
  /** 非法成员列表 */
  @JsonName('invaliduser', { type: () => [String] })
  invalidUser?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUser']);
  }
}

/**
 * 更新任务卡片消息状态
 * @deprecated 官方文档（2026-02-28）已无此接口，请改用 {@link MessageUpdateTemplateCardWorkWxInput}（message/update_template_card）
 * @see https://developer.work.weixin.qq.com/document/path/91579
 * @example
 * ```ts
 * await workWeixin.send(MessageUpdateTaskCardWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'message/update_taskcard',
  desc: '更新任务卡片消息状态',
  httpMethod: HttpMethod.Post,
  output: MessageUpdateTaskCardWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91579',
})
@WorkWxApi({ agentId: 'agentId', replacement: 'message/update_template_card' })
export class MessageUpdateTaskCardWorkWxInput extends AuthWorkWxInput<MessageUpdateTaskCardWorkWxOutput> {
  /** 成员UserID列表 */
  @JsonName('userids')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIds?: string[];

  /** 任务ID */
  @JsonName('task_id')
  @IsOptional()
  @IsString({ message: '任务ID必须是字符串' })
  taskId?: string;

  /** 应用ID。不填时使用当前应用的AgentId */
  @JsonName('agentid')
  @IsOptional()
  @IsInt({ message: '应用ID必须是整数' })
  agentId?: number;

  /** 原任务ID */
  @JsonName('original_task_id')
  @IsOptional()
  @IsString({ message: '原任务ID必须是字符串' })
  originalTaskId?: string;

  /** 按钮替换文案 */
  @JsonName('replace_name')
  @IsOptional()
  @IsString({ message: '按钮替换文案必须是字符串' })
  replaceName?: string;
}
