import { RobotAddressInvalidError } from '../../errors/robot-address-invalid.error.js';

const HOST = 'qyapi.weixin.qq.com';
const PATHS: readonly string[] = ['/cgi-bin/webhook/send', '/cgi-bin/webhook/upload_media'];

/**
 * The key of a group robot, from the key or the whole address of its webhook.
 *
 * @throws RobotAddressInvalidError without the key
 */
export function robotKeyOf(keyOrUrl: string): string {
  if (typeof keyOrUrl !== 'string') {
    throw new RobotAddressInvalidError(`it is ${keyOrUrl === null ? 'null' : typeof keyOrUrl}, not a text`);
  }
  const text = keyOrUrl.trim();
  if (text === '') throw new RobotAddressInvalidError('it is empty: check where it comes from');
  return /^[\w.~-]+$/.test(text) ? text : keyIn(text);
}

function keyIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new RobotAddressInvalidError('it is neither a key nor an address that starts with https://');
  }
  const { protocol, hostname, port, pathname, searchParams } = url;
  // Whoever pastes an address of another server would send to it, and the key with it.
  if (hostname !== HOST || port !== '') {
    throw new RobotAddressInvalidError(
      `its host is ${JSON.stringify(url.host)}, not ${HOST}: for another server set baseUrl, and give the key alone`,
    );
  }
  if (protocol !== 'https:') throw new RobotAddressInvalidError('it starts with http://, not https://');
  if (!PATHS.includes(pathname)) {
    throw new RobotAddressInvalidError(
      `its path is not ${PATHS[0]}: copy the whole address from the settings of the robot`,
    );
  }
  const key = searchParams.get('key')?.trim() ?? '';
  if (key === '') throw new RobotAddressInvalidError('it has no key: copy the whole address, up to ?key=…');
  return key;
}
