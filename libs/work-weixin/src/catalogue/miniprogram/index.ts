export {
  MiniprogramCodeToSessionWorkWxInput,
  MiniprogramCodeToSessionWorkWxOutput,
} from './miniprogram-jscode2session.api.js';
export {
  MiniprogramTransferSessionWorkWxInput,
  MiniprogramTransferSessionWorkWxOutput,
} from './miniprogram-transfer-session.api.js';
