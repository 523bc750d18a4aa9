import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { MemberCorpRangeDto } from './member-corp-range.dto.js';
import { OwnerCorpRangeDto } from './owner-corp-range.dto.js';

/**
 * 规则信息
 *
 * @see {@link CorpgroupRuleAddRuleWorkWxInput}
 */
export class CorpgroupRuleDto extends HttpRemoteOutput {
  /** 上游企业对接范围 */
  @JsonName('owner_corp_range', { type: () => OwnerCorpRangeDto })
  @IsDefined({ message: '上游企业对接范围不能为空' })
  ownerCorpRange!: OwnerCorpRangeDto;

  /** 下游企业范围 */
  @JsonName('member_corp_range', { type: () => MemberCorpRangeDto })
  @IsDefined({ message: '下游企业范围不能为空' })
  memberCorpRange!: MemberCorpRangeDto;
}
