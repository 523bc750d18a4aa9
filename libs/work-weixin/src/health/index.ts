export { WorkWeixinHealthIndicator, type WorkWeixinHealthOptions } from './work-weixin-health-indicator.js';
export {
  WorkWeixinCallbackHealthIndicator,
  type WorkWeixinCallbackHealthOptions,
} from './work-weixin-callback-health-indicator.js';
