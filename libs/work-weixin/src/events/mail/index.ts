export { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';
export { EventEnvelope } from '../envelope/event-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { AppReceiveEmailEvent } from './app-receive-email.event.js';
export { PublicReceiveEmailEvent } from './public-receive-email.event.js';
