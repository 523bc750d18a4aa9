import axios, { AxiosError, AxiosHeaders, type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios';
import type { CallEnd } from '../dispatch/http-remote-call.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import type { ConnectionPool } from './connection-pool.js';
import { markNotSent, type SendState } from './send-state.js';
import { UndiciResponseHandler } from './undici-response-handler.js';

/** Without the defaults of the global axios, whose parameters are meant for other remotes. */
const PLAIN = new axios.Axios({});

/** An axios adapter that sends over an undici pool: a quarter of the CPU time of axios' own. */
export function undiciAdapter(
  pool: ConnectionPool,
  maxResponseBytes: number,
  end: CallEnd,
  started: SendState,
): AxiosAdapter {
  return async (config) => {
    const answer = new UndiciResponseHandler(maxResponseBytes, end);
    try {
      const { status, headers, body } = await pool.exchange(
        {
          url: urlOf(config),
          method: (config.method ?? 'GET').toUpperCase(),
          headers: headersOf(config),
          body: config.data as string | Uint8Array | undefined,
        },
        answer,
      );
      return {
        data: body,
        status,
        statusText: '',
        headers: new AxiosHeaders(headers as Record<string, string>),
        config,
      };
    } catch (cause) {
      if (cause instanceof ResponseTooLargeError || end.endedBy) throw cause;
      const error = AxiosError.from(cause, (cause as { code?: string }).code, config);
      throw answer.hasBegun ? error : markNotSent(error);
    } finally {
      answer.close();
      started.hasBegun ||= answer.hasBegun;
    }
  };
}

/** As in axios' own adapters, `auth` goes before a header of the request. */
function headersOf({ headers, auth }: InternalAxiosRequestConfig): Record<string, string> {
  const sent = AxiosHeaders.from(headers);
  if (auth) {
    const { username = '', password = '' } = auth as Partial<typeof auth>;
    sent.set('authorization', `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  }
  return sent.toJSON() as Record<string, string>;
}

/** A host's interceptor may add `params` or a `baseURL`; without them the URL is ready. */
function urlOf(config: InternalAxiosRequestConfig): string {
  return config.params || config.baseURL ? PLAIN.getUri(config) : (config.url ?? '');
}
