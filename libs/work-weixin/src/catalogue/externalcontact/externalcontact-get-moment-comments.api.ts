import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 评论
 *
 * @see {@link ExternalcontactGetMomentCommentsWorkWxInput}
 */
export class ExternalcontactGetMomentCommentsCommentListDto extends HttpRemoteOutput {
  /** 评论的外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 评论时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 评论成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 点赞
 *
 * @see {@link ExternalcontactGetMomentCommentsWorkWxInput}
 */
export class ExternalcontactGetMomentCommentsLikeListDto extends HttpRemoteOutput {
  /** 点赞的外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 点赞时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 点赞成员UserID */
  @JsonName('userid')
  userId?: string;
}

/** 获取客户朋友圈的互动数据的返回结果，见 {@link ExternalcontactGetMomentCommentsWorkWxInput} */
export class ExternalcontactGetMomentCommentsWorkWxOutput extends WorkWxOutput {
  /** 评论列表 */
  @JsonName('comment_list', { type: () => [ExternalcontactGetMomentCommentsCommentListDto] })
  commentList?: ExternalcontactGetMomentCommentsCommentListDto[];

  /** 点赞列表 */
  @JsonName('like_list', { type: () => [ExternalcontactGetMomentCommentsLikeListDto] })
  likeList?: ExternalcontactGetMomentCommentsLikeListDto[];
}

/**
 * 获取客户朋友圈的互动数据
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/93333
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetMomentCommentsWorkWxInput.from({ momentId: 'MOMENT_ID', userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_moment_comments',
  desc: '获取客户朋友圈的互动数据',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetMomentCommentsWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93333',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetMomentCommentsWorkWxInput extends AuthWorkWxInput<ExternalcontactGetMomentCommentsWorkWxOutput> {
  /** 朋友圈ID */
  @JsonName('moment_id')
  @IsDefined({ message: '朋友圈ID不能为空' })
  @IsString({ message: '朋友圈ID必须是字符串' })
  momentId!: string;

  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;
}
