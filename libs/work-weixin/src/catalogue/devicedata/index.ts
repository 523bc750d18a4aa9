export {
  DevicedataAddAccesscontrolRuleEffectOpenUserIdListDto,
  DevicedataAddAccesscontrolRulePassRuleDto,
  DevicedataAddAccesscontrolRuleRemotePassRuleDto,
  DevicedataAddAccesscontrolRuleWorkWxInput,
  DevicedataAddAccesscontrolRuleWorkWxOutput,
} from './devicedata-add-accesscontrol-rule.api.js';
export {
  DevicedataDelAccesscontrolRuleWorkWxInput,
  DevicedataDelAccesscontrolRuleWorkWxOutput,
} from './devicedata-del-accesscontrol-rule.api.js';
export {
  DevicedataGetAccesscontrolDataAccessControlDataDto,
  DevicedataGetAccesscontrolDataItemsDto,
  DevicedataGetAccesscontrolDataWorkWxInput,
  DevicedataGetAccesscontrolDataWorkWxOutput,
} from './devicedata-get-accesscontrol-data.api.js';
export {
  DevicedataGetAccesscontrolRuleEffectOpenUserIdListDto,
  DevicedataGetAccesscontrolRuleItemsDto,
  DevicedataGetAccesscontrolRulePassRuleDto,
  DevicedataGetAccesscontrolRuleRemotePassRuleDto,
  DevicedataGetAccesscontrolRuleWorkWxInput,
  DevicedataGetAccesscontrolRuleWorkWxOutput,
} from './devicedata-get-accesscontrol-rule.api.js';
export {
  DevicedataGetAuthInfoDeviceListDto,
  DevicedataGetAuthInfoItemDto,
  DevicedataGetAuthInfoWorkWxInput,
  DevicedataGetAuthInfoWorkWxOutput,
} from './devicedata-get-auth-info.api.js';
export {
  DevicedataGetCheckinDataCheckinDataDto,
  DevicedataGetCheckinDataItemsDto,
  DevicedataGetCheckinDataWorkWxInput,
  DevicedataGetCheckinDataWorkWxOutput,
} from './devicedata-get-checkin-data.api.js';
export {
  DevicedataGetTemperatureDataItemsDto,
  DevicedataGetTemperatureDataTemperatureDataDto,
  DevicedataGetTemperatureDataWorkWxInput,
  DevicedataGetTemperatureDataWorkWxOutput,
} from './devicedata-get-temperature-data.api.js';
export {
  DevicedataModAccesscontrolRuleEffectOpenUserIdListDto,
  DevicedataModAccesscontrolRulePassRuleDto,
  DevicedataModAccesscontrolRuleRemotePassRuleDto,
  DevicedataModAccesscontrolRuleWorkWxInput,
  DevicedataModAccesscontrolRuleWorkWxOutput,
} from './devicedata-mod-accesscontrol-rule.api.js';
