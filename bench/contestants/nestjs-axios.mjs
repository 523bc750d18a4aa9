import { HttpService } from '@nestjs/axios';
import axios from 'axios';
import { firstValueFrom } from 'rxjs';
import { WIRE_BODY } from '../sample.mjs';

export function open(origin) {
  const url = `${origin}/cgi-bin/user/create?access_token=bench`;
  const headers = { 'content-type': 'application/json' };
  const http = new HttpService(axios.create());
  return async () => (await firstValueFrom(http.post(url, WIRE_BODY, { headers }))).data;
}
