import axios from 'axios';
import { WIRE_BODY } from '../sample.mjs';

export function open(origin) {
  const url = `${origin}/cgi-bin/user/create?access_token=bench`;
  const headers = { 'content-type': 'application/json' };
  const instance = axios.create();
  return async () => (await instance.post(url, WIRE_BODY, { headers })).data;
}
