export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { LivingStatusChangeEvent } from './living-status-change.event.js';
