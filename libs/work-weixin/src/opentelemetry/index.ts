export { WorkWeixinOpenTelemetryObserver } from './work-weixin-open-telemetry.observer.js';
export { WorkWeixinCallbackOpenTelemetryObserver } from './work-weixin-callback-open-telemetry.observer.js';
