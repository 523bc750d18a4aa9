export { MessageEnvelope } from '../envelope/message-envelope.js';
export { PushedEnvelope } from '../envelope/pushed-envelope.js';
export { ImageMessage } from './image.event.js';
export { LinkMessage } from './link.event.js';
export { LocationMessage } from './location.event.js';
export { TextMessage } from './text.event.js';
export { VideoMessage } from './video.event.js';
export { VoiceMessage } from './voice.event.js';
