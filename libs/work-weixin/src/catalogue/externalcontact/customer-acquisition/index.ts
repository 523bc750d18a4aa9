export { AcquisitionPriorityDto } from '../acquisition-priority.dto.js';
export { AcquisitionRangeDto } from '../acquisition-range.dto.js';
export {
  ExternalcontactCustomerAcquisitionCreateLinkLinkDto,
  ExternalcontactCustomerAcquisitionCreateLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionCreateLinkWorkWxOutput,
} from './externalcontact-customer-acquisition-create-link.api.js';
export {
  ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxInput,
  ExternalcontactCustomerAcquisitionCreateOnceKeyWorkWxOutput,
} from './externalcontact-customer-acquisition-create-once-key.api.js';
export {
  ExternalcontactCustomerAcquisitionListCustomerCustomerListDto,
  ExternalcontactCustomerAcquisitionListCustomerWorkWxInput,
  ExternalcontactCustomerAcquisitionListCustomerWorkWxOutput,
} from './externalcontact-customer-acquisition-customer.api.js';
export {
  ExternalcontactCustomerAcquisitionDeleteLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionDeleteLinkWorkWxOutput,
} from './externalcontact-customer-acquisition-delete-link.api.js';
export {
  ExternalcontactCustomerAcquisitionGetChatInfoChatInfoDto,
  ExternalcontactCustomerAcquisitionGetChatInfoWorkWxInput,
  ExternalcontactCustomerAcquisitionGetChatInfoWorkWxOutput,
} from './externalcontact-customer-acquisition-get-chat-info.api.js';
export {
  ExternalcontactCustomerAcquisitionGetCompAuthInfoAuthAppsDto,
  ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxInput,
  ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxOutput,
} from './externalcontact-customer-acquisition-get-comp-auth-info.api.js';
export {
  ExternalcontactCustomerAcquisitionGetLinkDto,
  ExternalcontactCustomerAcquisitionGetWorkWxInput,
  ExternalcontactCustomerAcquisitionGetWorkWxOutput,
} from './externalcontact-customer-acquisition-get.api.js';
export {
  ExternalcontactCustomerAcquisitionListLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionListLinkWorkWxOutput,
} from './externalcontact-customer-acquisition-list-link.api.js';
export {
  ExternalcontactCustomerAcquisitionStatisticWorkWxInput,
  ExternalcontactCustomerAcquisitionStatisticWorkWxOutput,
} from './externalcontact-customer-acquisition-statistic.api.js';
export {
  ExternalcontactCustomerAcquisitionUpdateLinkWorkWxInput,
  ExternalcontactCustomerAcquisitionUpdateLinkWorkWxOutput,
} from './externalcontact-customer-acquisition-update-link.api.js';
