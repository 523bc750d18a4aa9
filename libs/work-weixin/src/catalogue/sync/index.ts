export {
  SyncContactSyncSuccessWorkWxInput,
  SyncContactSyncSuccessWorkWxOutput,
} from './sync-contact-sync-success.api.js';
