export { InviteUserWorkWxInput, InviteUserWorkWxOutput } from './batch-invite.api.js';
