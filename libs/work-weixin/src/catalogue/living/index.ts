export { LivingCancelWorkWxInput, LivingCancelWorkWxOutput } from './living-cancel.api.js';
export {
  LivingCreateActivityDetailDto,
  LivingCreateWorkWxInput,
  LivingCreateWorkWxOutput,
} from './living-create.api.js';
export {
  LivingDeleteReplayDataWorkWxInput,
  LivingDeleteReplayDataWorkWxOutput,
} from './living-delete-replay-data.api.js';
export {
  LivingGetLivingCodeWorkWxInput,
  LivingGetLivingCodeWorkWxOutput,
} from './living-get-living-code.api.js';
export {
  LivingGetLivingInfoLivingInfoDto,
  LivingGetLivingInfoWorkWxInput,
  LivingGetLivingInfoWorkWxOutput,
} from './living-get-living-info.api.js';
export {
  LivingGetLivingShareInfoWorkWxInput,
  LivingGetLivingShareInfoWorkWxOutput,
} from './living-get-living-share-info.api.js';
export {
  LivingGetUserAllLivingIdWorkWxInput,
  LivingGetUserAllLivingIdWorkWxOutput,
} from './living-get-user-all-livingid.api.js';
export {
  LivingGetWatchStatExternalUsersDto,
  LivingGetWatchStatStatInfoDto,
  LivingGetWatchStatUsersDto,
  LivingGetWatchStatWorkWxInput,
  LivingGetWatchStatWorkWxOutput,
} from './living-get-watch-stat.api.js';
export { LivingModifyWorkWxInput, LivingModifyWorkWxOutput } from './living-modify.api.js';
