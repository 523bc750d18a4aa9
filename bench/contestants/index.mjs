// The contestants. Raw clients send a prepared body; the others start from the values that their users have.
export const CONTESTANTS = {
  'raw undici': { file: 'raw-undici', isRaw: true },
  'node:http': { file: 'node-http', isRaw: true },
  fetch: { file: 'fetch', isRaw: true },
  axios: { file: 'axios', isRaw: true },
  '@nestjs/axios': { file: 'nestjs-axios', isRaw: true },
  'hand-written Nest': { file: 'hand-written' },
  'work-weixin, undici': { file: 'work-weixin-undici' },
  'work-weixin, axios': { file: 'work-weixin-axios' },
  '@r2don/nest-http-interface': { file: '../peers/nest-http-interface' },
  'node-easywechat': { file: '../peers/easywechat' },
};

export const BASE = 'raw undici';
