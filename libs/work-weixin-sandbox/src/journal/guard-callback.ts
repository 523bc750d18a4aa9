import { messageOf } from '../errors/message-of.js';

/**
 * A callback of the user's that cannot disturb what it is told of. Its first error becomes a warning of the process, on
 * stderr by default; one warning for each call would bury everything else there.
 */
export function guardCallback<T>(name: string, callback: (value: T) => void): (value: T) => void {
  let warned = false;
  return (value) => {
    try {
      callback(value);
    } catch (error) {
      if (!warned) process.emitWarning(`${name} threw: ${messageOf(error)}`, 'WorkWeixinSandboxWarning');
      warned = true;
    }
  };
}
