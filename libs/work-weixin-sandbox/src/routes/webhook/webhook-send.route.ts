import { JsonReader } from '../../http/json.reader.js';
import { readPayload } from '../../message/message-fields.js';
import { ROBOT_CONTENTS } from '../../message/robot-content.js';
import type { OpenRoute } from '../route.js';

/** An image of 2 MB is larger in Base64. Larger bodies are read too, so that the sandbox can name what is too large. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * 群机器人发送消息. The key in the URL is the only credential.
 * @see https://developer.work.weixin.qq.com/document/path/99110
 */
export const webhookSend: OpenRoute = {
  path: 'webhook/send',
  method: 'POST',
  callers: 'anyone',
  maxBodyBytes: MAX_BODY_BYTES,
  secretNames: ['key'],
  admit({ messaging, limits, query, nowMs }) {
    const key = query.text('key') ?? '';
    messaging.robots.identify(key);
    // Rejected calls count too.
    limits.admitRobot(key, nowMs);
    messaging.robots.assertActive(key);
  },
  handle({ messaging: { robots, log }, query, readJson, nowMs }) {
    const robot = robots.identify(query.text('key'));
    const { msgtype, payload, read } = readPayload(new JsonReader(readJson()), ROBOT_CONTENTS);
    const content = read(payload, (mediaId) => robots.findMedia(robot, mediaId, nowMs));
    const { corpId, name } = robot;
    const message = { kind: 'robot', corpId, robot: name, msgtype, content, safe: 0 } as const;
    log.add({ ...message, receivers: new Set(), sentAtMs: nowMs, updates: new Map() });
    return {};
  },
};
