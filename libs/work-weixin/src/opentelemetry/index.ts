export { WorkWeixinOpenTelemetryObserver } from './work-weixin-open-telemetry.observer.js';
