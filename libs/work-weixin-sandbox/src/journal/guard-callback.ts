import { messageOf } from '../errors/message-of.js';

/**
 * Wraps a callback of the user so that its errors do not affect the call. Only the first error becomes a process warning
 * (on stderr by default): one warning per call would bury all other output.
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
