import { openSender } from './work-weixin.mjs';

export const open = (origin) => openSender(origin, 'undici');
