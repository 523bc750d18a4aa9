import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 备注人信息
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventCommentUserInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;
}

/**
 * 评论
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventCommentsDto extends HttpRemoteOutput {
  /** 备注人信息 */
  @JsonName('CommentUserInfo', { type: () => SysApprovalChangeEventCommentUserInfoDto })
  commentUserInfo?: SysApprovalChangeEventCommentUserInfoDto;

  /** 备注时间 */
  @JsonName('CommentTime')
  commentTime?: number;

  /** 备注内容 */
  @JsonName('CommentContent', { sensitive: true })
  commentContent?: string;

  /** 备注ID */
  @JsonName('CommentId')
  commentId?: string;

  /** 附件素材ID列表 */
  @JsonName('Attach', { type: () => [String] })
  attach?: string[];
}

/**
 * 用户信息
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventUserInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;
}

/**
 * 子节点
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventSubNodeListDto extends HttpRemoteOutput {
  /** 用户信息 */
  @JsonName('UserInfo', { type: () => SysApprovalChangeEventUserInfoDto })
  userInfo?: SysApprovalChangeEventUserInfoDto;

  /** 审批意见 */
  @JsonName('Speech', { sensitive: true })
  speech?: string;

  /** 子节点审批状态。1-审批中，2-同意，3-驳回，4-转审，11-退回，12-加签，13-同意并加签，14-办理，15-转交 */
  @JsonName('SpYj', { type: () => Number })
  spYj?: OpenEnum<1 | 2 | 3 | 4 | 11 | 12 | 13 | 14 | 15>;

  /** 审批时间 */
  @JsonName('Sptime')
  spTime?: number;

  /** 附件素材ID列表 */
  @JsonName('MediaIds', { type: () => [String] })
  mediaIds?: string[];
}

/**
 * 节点
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventNodeListDto extends HttpRemoteOutput {
  /** 节点类型。1-审批人，2-抄送人，3-办理人 */
  @JsonName('NodeType', { type: () => Number })
  nodeType?: OpenEnum<1 | 2 | 3>;

  /** 审批状态。1-审批中，2-同意，3-驳回，4-转审，11-退回，12-加签，13-同意并加签，14-办理，15-转交 */
  @JsonName('SpStatus', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4 | 11 | 12 | 13 | 14 | 15>;

  /** 多人审批方式。1-会签，2-或签，3-依次审批 */
  @JsonName('ApvRel', { type: () => Number })
  apvRel?: OpenEnum<1 | 2 | 3>;

  /** 子节点列表 */
  @JsonName('SubNodeList', { type: () => [SysApprovalChangeEventSubNodeListDto] })
  subNodeList?: SysApprovalChangeEventSubNodeListDto[];
}

/**
 * 流程
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventProcessListDto extends HttpRemoteOutput {
  /** 节点列表 */
  @JsonName('NodeList', { type: () => [SysApprovalChangeEventNodeListDto] })
  nodeList?: SysApprovalChangeEventNodeListDto[];
}

/**
 * 抄送人
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventNotifyerDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;
}

/**
 * 审批人
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventApproverDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;
}

/**
 * 审批详情
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventSpRecordDetailsDto extends HttpRemoteOutput {
  /** 审批人。也写作 Approvor */
  @JsonName('Approver', { type: () => SysApprovalChangeEventApproverDto, also: ['Approvor'] })
  approver?: SysApprovalChangeEventApproverDto;

  /** 审批意见 */
  @JsonName('Speech', { sensitive: true })
  speech?: string;

  /** 审批状态。1-审批中，2-已同意，3-已驳回，4-已转审 */
  @JsonName('SpStatus', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4>;

  /** 审批时间 */
  @JsonName('SpTime')
  spTime?: number;

  /** 附件素材ID列表 */
  @JsonName('Attach', { type: () => [String] })
  attach?: string[];

  /** 素材ID */
  @JsonName('MediaId')
  mediaId?: string;
}

/**
 * 审批流程
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventSpRecordDto extends HttpRemoteOutput {
  /** 审批状态。1-审批中，2-已同意，3-已驳回，4-已转审 */
  @JsonName('SpStatus', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4>;

  /** 节点审批方式。1-或签，2-会签 */
  @JsonName('ApproverAttr', { type: () => Number })
  approverAttr?: OpenEnum<1 | 2>;

  /** 审批详情列表 */
  @JsonName('Details', { type: () => [SysApprovalChangeEventSpRecordDetailsDto] })
  details?: SysApprovalChangeEventSpRecordDetailsDto[];
}

/**
 * 申请人
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventApplyerDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;

  /** 部门 */
  @JsonName('Party')
  party?: number;
}

/**
 * 审批信息
 *
 * @see {@link SysApprovalChangeEvent}
 */
export class SysApprovalChangeEventApprovalInfoDto extends HttpRemoteOutput {
  /** 审批单号 */
  @JsonName('SpNoStr')
  spNoStr?: string;

  /** 审批单号 */
  @JsonName('SpNo')
  spNo?: string;

  /** 审批名称 */
  @JsonName('SpName')
  spName?: string;

  /** 审批状态。1-审批中，2-已通过，3-已驳回，4-已撤销，6-通过后撤销，7-已删除，10-已支付 */
  @JsonName('SpStatus', { type: () => Number })
  spStatus?: OpenEnum<1 | 2 | 3 | 4 | 6 | 7 | 10>;

  /** 模板ID */
  @JsonName('TemplateId')
  templateId?: string;

  /** 申请时间 */
  @JsonName('ApplyTime')
  applyTime?: number;

  /** 申请人 */
  @JsonName('Applyer', { type: () => SysApprovalChangeEventApplyerDto })
  applyer?: SysApprovalChangeEventApplyerDto;

  /** 审批流程列表 */
  @JsonName('SpRecord', { type: () => [SysApprovalChangeEventSpRecordDto] })
  spRecord?: SysApprovalChangeEventSpRecordDto[];

  /** 抄送人列表 */
  @JsonName('Notifyer', { type: () => [SysApprovalChangeEventNotifyerDto] })
  notifyer?: SysApprovalChangeEventNotifyerDto[];

  /** 流程列表 */
  @JsonName('ProcessList', { type: () => SysApprovalChangeEventProcessListDto })
  processList?: SysApprovalChangeEventProcessListDto;

  /** 评论列表 */
  @JsonName('Comments', { type: () => [SysApprovalChangeEventCommentsDto] })
  comments?: SysApprovalChangeEventCommentsDto[];

  /** 审批状态变化类型 */
  @JsonName('StatuChangeEvent')
  statusChangeEvent?: number;
}

/**
 * 审批申请状态变化回调通知
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/91815
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'sys_approval_change' },
  desc: '审批申请状态变化回调通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/91815',
})
export class SysApprovalChangeEvent extends EventEnvelope {
  declare readonly event: 'sys_approval_change';

  /** 审批信息 */
  @JsonName('ApprovalInfo', { type: () => SysApprovalChangeEventApprovalInfoDto })
  approvalInfo?: SysApprovalChangeEventApprovalInfoDto;
}
