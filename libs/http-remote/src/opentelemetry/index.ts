export {
  OpenTelemetryObserver,
  type CallDescription,
  type OpenTelemetryOptions,
} from './open-telemetry.observer.js';
