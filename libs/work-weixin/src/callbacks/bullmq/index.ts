export { bullmqCallbackQueue, type BullmqCallbackQueueOptions } from './bullmq-callback-queue.js';
