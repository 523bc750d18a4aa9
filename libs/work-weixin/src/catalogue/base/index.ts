export { GetApiDomainIpWorkWxInput, GetApiDomainIpWorkWxOutput } from './get-api-domain-ip.api.js';
export { GetJsapiTicketWorkWxInput, GetJsapiTicketWorkWxOutput } from './get-jsapi-ticket.api.js';
export {
  GetLaunchCodeSingleChatDto,
  GetLaunchCodeWorkWxInput,
  GetLaunchCodeWorkWxOutput,
} from './get-launch-code.api.js';
export { GetCallbackIpWorkWxInput, GetCallbackIpWorkWxOutput } from './getcallbackip.api.js';
