import axios, {
  AxiosError,
  AxiosHeaders,
  type AxiosAdapter,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import { request, type Dispatcher } from 'undici';
import { AnswerBytes } from './answer-bytes.js';
import { markNotSent, type Sending } from './sending.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';

/** An axios adapter that sends over an undici dispatcher: a third of the CPU time of axios' own. */
export function undiciAdapter(sending: Sending, maxResponseBytes: number): AxiosAdapter {
  return async (config) => {
    try {
      const response = await request(urlOf(config), {
        dispatcher: sending.dispatcher,
        method: (config.method ?? 'GET').toUpperCase(),
        headers: headersOf(config),
        body: config.data as string | Uint8Array | null,
        signal: config.signal as AbortSignal,
      });
      // A dispatcher of the host's may not have told.
      sending.hasBegun = true;
      const answer: AxiosResponse = {
        data: await readUpTo(maxResponseBytes, response.body),
        status: response.statusCode,
        statusText: '',
        headers: new AxiosHeaders(response.headers as Record<string, string>),
        config,
      };
      return answer;
    } catch (cause) {
      if (cause instanceof ResponseTooLargeError || config.signal?.aborted) throw cause;
      const error = AxiosError.from(cause, (cause as { code?: string }).code, config);
      throw sending.hasBegun ? error : markNotSent(error);
    }
  };
}

/** As in axios' own adapters, `auth` goes before a header of the request. */
function headersOf({ headers, auth }: InternalAxiosRequestConfig): Record<string, string> {
  const sent = new AxiosHeaders(headers);
  if (auth) {
    const { username = '', password = '' } = auth as Partial<typeof auth>;
    sent.set('authorization', `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  }
  return sent.toJSON() as Record<string, string>;
}

/** A host's interceptor may add `params` or a `baseURL`; without them the URL is ready. */
function urlOf(config: InternalAxiosRequestConfig): string {
  return config.params || config.baseURL ? axios.getUri(config) : (config.url ?? '');
}

async function readUpTo(maxBytes: number, body: Dispatcher.ResponseData['body']): Promise<Buffer> {
  const bytes = new AnswerBytes(maxBytes);
  // Leaving the loop, as when they are too many, destroys the stream, and with it the connection.
  for await (const chunk of body as AsyncIterable<Buffer>) bytes.add(chunk);
  return bytes.whole();
}
