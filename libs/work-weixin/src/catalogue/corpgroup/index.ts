export {
  CorpgroupCorpGetChainCorpInfoListGroupCorpsDto,
  CorpgroupCorpGetChainCorpInfoListWorkWxInput,
  CorpgroupCorpGetChainCorpInfoListWorkWxOutput,
} from './corp/corpgroup-corp-get-chain-corpinfo-list.api.js';
export {
  CorpgroupCorpGetChainCorpInfoWorkWxInput,
  CorpgroupCorpGetChainCorpInfoWorkWxOutput,
} from './corp/corpgroup-corp-get-chain-corpinfo.api.js';
export {
  CorpgroupCorpGetChainGroupGroupsDto,
  CorpgroupCorpGetChainGroupWorkWxInput,
  CorpgroupCorpGetChainGroupWorkWxOutput,
} from './corp/corpgroup-corp-get-chain-group.api.js';
export {
  CorpgroupCorpGetChainListChainsDto,
  CorpgroupCorpGetChainListWorkWxInput,
  CorpgroupCorpGetChainListWorkWxOutput,
} from './corp/corpgroup-corp-get-chain-list.api.js';
export {
  CorpgroupCorpGetChainUserCustomIdWorkWxInput,
  CorpgroupCorpGetChainUserCustomIdWorkWxOutput,
} from './corp/corpgroup-corp-get-chain-user-custom-id.api.js';
export {
  CorpgroupCorpGetTokenWorkWxInput,
  CorpgroupCorpGetTokenWorkWxOutput,
} from './corp/corpgroup-corp-gettoken.api.js';
export {
  CorpgroupCorpListAppShareInfoCorpListDto,
  CorpgroupCorpListAppShareInfoWorkWxInput,
  CorpgroupCorpListAppShareInfoWorkWxOutput,
} from './corp/corpgroup-corp-list-app-share-info.api.js';
export {
  CorpgroupCorpRemoveCorpWorkWxInput,
  CorpgroupCorpRemoveCorpWorkWxOutput,
} from './corp/corpgroup-corp-remove-corp.api.js';
export {
  CorpgroupBatchExternalUserIdToPendingIdResultDto,
  CorpgroupBatchExternalUserIdToPendingIdWorkWxInput,
  CorpgroupBatchExternalUserIdToPendingIdWorkWxOutput,
} from './corpgroup-batch-external-userid-to-pending-id.api.js';
export {
  CorpgroupGetCorpSharedChainListChainsDto,
  CorpgroupGetCorpSharedChainListWorkWxInput,
  CorpgroupGetCorpSharedChainListWorkWxOutput,
} from './corpgroup-get-corp-shared-chain-list.api.js';
export {
  CorpgroupGetResultContactInfoDto,
  CorpgroupGetResultContactInfoListDto,
  CorpgroupGetResultFailListDto,
  CorpgroupGetResultResultDto,
  CorpgroupGetResultWorkWxInput,
  CorpgroupGetResultWorkWxOutput,
} from './corpgroup-getresult.api.js';
export {
  CorpgroupImportChainContactContactInfoListDto,
  CorpgroupImportChainContactContactListDto,
  CorpgroupImportChainContactWorkWxInput,
  CorpgroupImportChainContactWorkWxOutput,
} from './corpgroup-import-chain-contact.api.js';
export {
  CorpgroupRuleAddRuleWorkWxInput,
  CorpgroupRuleAddRuleWorkWxOutput,
} from './corpgroup-rule-add-rule.api.js';
export {
  CorpgroupRuleDeleteRuleWorkWxInput,
  CorpgroupRuleDeleteRuleWorkWxOutput,
} from './corpgroup-rule-delete-rule.api.js';
export {
  CorpgroupRuleGetRuleInfoWorkWxInput,
  CorpgroupRuleGetRuleInfoWorkWxOutput,
} from './corpgroup-rule-get-rule-info.api.js';
export {
  CorpgroupRuleListIdsWorkWxInput,
  CorpgroupRuleListIdsWorkWxOutput,
} from './corpgroup-rule-list-ids.api.js';
export {
  CorpgroupRuleModifyRuleWorkWxInput,
  CorpgroupRuleModifyRuleWorkWxOutput,
} from './corpgroup-rule-modify-rule.api.js';
export { CorpgroupRuleDto } from './corpgroup-rule.dto.js';
export {
  CorpgroupUnionIdToExternalUserIdExternalUserIdInfoDto,
  CorpgroupUnionIdToExternalUserIdWorkWxInput,
  CorpgroupUnionIdToExternalUserIdWorkWxOutput,
} from './corpgroup-unionid-to-external-userid.api.js';
export {
  CorpgroupUnionIdToPendingIdWorkWxInput,
  CorpgroupUnionIdToPendingIdWorkWxOutput,
} from './corpgroup-unionid-to-pending-id.api.js';
export { MemberCorpRangeDto } from './member-corp-range.dto.js';
export { OwnerCorpRangeDto } from './owner-corp-range.dto.js';
