/** The first part of callback URLs. The gateway has the module's default path, `/work-weixin`. */
export const CALLBACK_PATH = 'wecom';
