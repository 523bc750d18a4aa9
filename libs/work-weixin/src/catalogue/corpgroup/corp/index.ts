export {
  CorpgroupCorpGetChainCorpInfoListGroupCorpsDto,
  CorpgroupCorpGetChainCorpInfoListWorkWxInput,
  CorpgroupCorpGetChainCorpInfoListWorkWxOutput,
} from './corpgroup-corp-get-chain-corpinfo-list.api.js';
export {
  CorpgroupCorpGetChainCorpInfoWorkWxInput,
  CorpgroupCorpGetChainCorpInfoWorkWxOutput,
} from './corpgroup-corp-get-chain-corpinfo.api.js';
export {
  CorpgroupCorpGetChainGroupGroupsDto,
  CorpgroupCorpGetChainGroupWorkWxInput,
  CorpgroupCorpGetChainGroupWorkWxOutput,
} from './corpgroup-corp-get-chain-group.api.js';
export {
  CorpgroupCorpGetChainListChainsDto,
  CorpgroupCorpGetChainListWorkWxInput,
  CorpgroupCorpGetChainListWorkWxOutput,
} from './corpgroup-corp-get-chain-list.api.js';
export {
  CorpgroupCorpGetChainUserCustomIdWorkWxInput,
  CorpgroupCorpGetChainUserCustomIdWorkWxOutput,
} from './corpgroup-corp-get-chain-user-custom-id.api.js';
export {
  CorpgroupCorpGetTokenWorkWxInput,
  CorpgroupCorpGetTokenWorkWxOutput,
} from './corpgroup-corp-gettoken.api.js';
export {
  CorpgroupCorpListAppShareInfoCorpListDto,
  CorpgroupCorpListAppShareInfoWorkWxInput,
  CorpgroupCorpListAppShareInfoWorkWxOutput,
} from './corpgroup-corp-list-app-share-info.api.js';
export {
  CorpgroupCorpRemoveCorpWorkWxInput,
  CorpgroupCorpRemoveCorpWorkWxOutput,
} from './corpgroup-corp-remove-corp.api.js';
