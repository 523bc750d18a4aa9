import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import { isStreamedBody, type StreamedBody } from '../wire/streamed-body.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { TransportOptions } from './transport.options.js';
import type { UndiciResponse, UndiciResponseHandler } from './undici-response-handler.js';
import type { UndiciStreamHandler, UndiciStreamedResponse } from './undici-stream-handler.js';
import { Upload } from './upload.js';

interface ConnectionPoolOptions extends TransportOptions {
  readonly dispatcher?: Dispatcher;
}

/** The keep-alive connections of a transport: its own, or a dispatcher of the application. */
export class ConnectionPool {
  /** Private at run time as well: a printed pool would show the user name and password of a proxy. */
  readonly #dispatcher: Dispatcher;
  private readonly isOwn: boolean;
  // An undici dispatcher fails if it is closed twice.
  private closing: Promise<void> | undefined;

  constructor(options: ConnectionPoolOptions) {
    this.#dispatcher = options.dispatcher ?? open(options);
    this.isOwn = options.dispatcher === undefined;
  }

  exchange(request: WireRequest, response: UndiciResponseHandler): Promise<UndiciResponse> {
    const { body } = request;
    if (isStreamedBody(body)) return this.upload(request, body, response);
    this.dispatch(request, body, response);
    return response.whole;
  }

  /** Resolves when the headers have arrived. */
  async stream(request: WireRequest, response: UndiciStreamHandler): Promise<UndiciStreamedResponse> {
    const { body } = request;
    const content = isStreamedBody(body) ? new Upload(body) : body;
    const upload = content instanceof Upload ? content : undefined;
    try {
      this.dispatch(request, content, response);
      const opened = await response.opened;
      // The remote may respond before it has read everything.
      if (upload) opened.body.once('close', () => upload.close());
      return opened;
    } catch (error) {
      upload?.close();
      throw upload?.failure ?? error;
    }
  }

  /** Waits for requests in flight. A dispatcher of the application stays open. */
  async close(): Promise<void> {
    if (this.isOwn) await (this.closing ??= this.#dispatcher.close());
  }

  private async upload(
    request: WireRequest,
    body: StreamedBody,
    response: UndiciResponseHandler,
  ): Promise<UndiciResponse> {
    const upload = new Upload(body);
    try {
      this.dispatch(request, upload, response);
      return await response.whole;
    } catch (error) {
      throw upload.failure ?? error;
    } finally {
      // The remote may have responded before it has read everything.
      upload.close();
    }
  }

  private dispatch(
    { url, method, headers }: WireRequest,
    body: string | Uint8Array | Upload | undefined,
    response: Dispatcher.DispatchHandler,
  ): void {
    const { origin, path } = splitUrl(url);
    const isUpload = body instanceof Upload;
    this.#dispatcher.dispatch(
      {
        origin,
        path,
        method,
        // Dispatchers write into the headers they get: undici's ProxyAgent adds the host.
        headers: isUpload ? { ...headers, ...body.headers } : { ...headers },
        body: isUpload ? body.stream : (body ?? null),
      },
      response,
    );
  }
}

function open({ proxy, connectTimeoutMs = 5_000 }: TransportOptions): Dispatcher {
  // The deadline of the call covers headers and body.
  const options = { connect: { timeout: connectTimeoutMs }, headersTimeout: 0, bodyTimeout: 0 };
  return proxy === undefined
    ? new Agent(options)
    : new ProxyAgent({ ...options, uri: proxy, requestTls: options.connect, proxyTls: options.connect });
}

/** The URL of a request is absolute and encoded: parsing it again would only cost time. */
function splitUrl(url: string): { readonly origin: string; readonly path: string } {
  const authority = url.indexOf('://') + 3;
  const slash = url.indexOf('/', authority);
  const query = url.indexOf('?', authority);
  if (slash >= 0 && !(query >= 0 && query < slash)) {
    return { origin: url.slice(0, slash), path: url.slice(slash) };
  }
  return query < 0
    ? { origin: url, path: '/' }
    : { origin: url.slice(0, query), path: `/${url.slice(query)}` };
}
