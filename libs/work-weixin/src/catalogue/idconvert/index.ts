export {
  IdconvertApplyToUpgradeChatIdWorkWxInput,
  IdconvertApplyToUpgradeChatIdWorkWxOutput,
} from './idconvert-apply-to-upgrade-chatid.api.js';
export {
  IdconvertBatchExternalUserIdToPendingIdResultDto,
  IdconvertBatchExternalUserIdToPendingIdWorkWxInput,
  IdconvertBatchExternalUserIdToPendingIdWorkWxOutput,
} from './idconvert-batch-external-userid-to-pending-id.api.js';
export {
  IdconvertConvertChatIdItemsDto,
  IdconvertConvertChatIdWorkWxInput,
  IdconvertConvertChatIdWorkWxOutput,
} from './idconvert-chatid.api.js';
export {
  IdconvertConvertTmpExternalUserIdResultsDto,
  IdconvertConvertTmpExternalUserIdWorkWxInput,
  IdconvertConvertTmpExternalUserIdWorkWxOutput,
} from './idconvert-convert-tmp-external-userid.api.js';
export {
  IdconvertConvertExternalTagIdItemsDto,
  IdconvertConvertExternalTagIdWorkWxInput,
  IdconvertConvertExternalTagIdWorkWxOutput,
} from './idconvert-external-tagid.api.js';
export {
  IdconvertConvertOpenKfIdItemsDto,
  IdconvertConvertOpenKfIdWorkWxInput,
  IdconvertConvertOpenKfIdWorkWxOutput,
} from './idconvert-open-kfid.api.js';
export {
  IdconvertUnionIdToExternalUserIdWorkWxInput,
  IdconvertUnionIdToExternalUserIdWorkWxOutput,
} from './idconvert-unionid-to-external-userid.api.js';
