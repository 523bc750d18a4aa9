import axios, { type AxiosAdapter } from 'axios';
import { isNotSent, type SendState } from './send-state.js';

/** axios' own adapter over `node:http`; it tells only by its errors whether a request has gone out. */
export function nodeAdapter(started: SendState): AxiosAdapter | 'http' {
  // Not there before axios 1.5.
  if (!('getAdapter' in axios)) return 'http';
  const send = axios.getAdapter('http');
  return async (config) => {
    try {
      const answer = await send(config);
      started.hasBegun = true;
      return answer;
    } catch (error) {
      if (!isNotSent(error)) started.hasBegun = true;
      throw error;
    }
  };
}
