export { WorkWeixinHealthIndicator, type WorkWeixinHealthOptions } from './work-weixin-health-indicator.js';
