export { kfMessageOf, type KfMessage } from './kf-message.js';
export { KfMessages, type KfPage, type KfPull } from './kf-messages.service.js';
