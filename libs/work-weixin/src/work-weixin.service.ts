import { CallAbortedError } from 'nestjs-http-remote';
import type { CallOptions, HttpRemoteExchange, HttpRemoteSender, PreparedRequest } from 'nestjs-http-remote';
import type { AccessTokenProvider } from './authorize/access-token.provider.js';
import type { AuthWorkWxInput } from './contract/auth-work-wx.input.js';
import { paginate, type Page, type PageableInput } from './paging/paginate.js';
import type { Credential } from './tenant/credential.js';

/**
 * Calls the 企业微信 server.
 *
 * @example
 * ```ts
 * const created = await workWeixin.send(
 *   CreateUserWorkWxInput.from({ userId: 'zhangsan', name: '张三', mobile: '13800000000', department: [1] }),
 * );
 * ```
 */
export class WorkWeixinService {
  constructor(
    private readonly sender: HttpRemoteSender,
    private readonly tokens: AccessTokenProvider,
  ) {}

  /**
   * Sends an input and gives back its output.
   *
   * @throws InputInvalidError where the input breaks its rules, InputNotEncodableError where a value has no form on the
   * wire, CredentialMissingError where no secret may call the API:
   * nothing was sent
   * @throws WorkWeixinApiError where the server refuses the call
   * @throws TransportError, CallTimeoutError, CallAbortedError, ResponseTooLargeError where no complete answer came
   * @throws HttpStatusError, ResponseUnreadableError where the answer is not the server's
   */
  async send<TOutput>(input: AuthWorkWxInput<TOutput>, options?: CallOptions): Promise<TOutput> {
    return this.sender.send(input, options);
  }

  /** As `send`, with status, headers, attempts and timing. */
  exchange<TOutput>(
    input: AuthWorkWxInput<TOutput>,
    options?: CallOptions,
  ): Promise<HttpRemoteExchange<TOutput>> {
    return this.sender.exchange(input, options);
  }

  /**
   * The request that would be sent, without the managed token, and without sending it.
   *
   * @throws InputInvalidError, InputNotEncodableError
   */
  prepare<TOutput>(input: AuthWorkWxInput<TOutput>, options?: CallOptions): Promise<PreparedRequest> {
    return this.sender.prepare(input, options);
  }

  /**
   * Every page of an input with a `cursor`, beginning at the input's own. A page's `nextCursor` is where to go on later.
   *
   * @param options hold for each page by itself
   * @example
   * ```ts
   * for await (const page of workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 1000 }))) { … }
   * ```
   */
  paginate<TOutput extends Page>(
    input: PageableInput<TOutput>,
    options?: CallOptions,
  ): AsyncGenerator<TOutput, void, undefined> {
    return paginate<TOutput>((page, each) => this.sender.send(page, each), input, options);
  }

  /**
   * The managed access token of a credential, for calls this package does not make. Keep it out of logs.
   *
   * @throws CredentialMissingError where the corp has no such secret, WorkWeixinApiError where the server refuses it,
   * CallAbortedError where the signal ends the wait
   */
  async getAccessToken(
    credential: Credential,
    { signal }: Pick<CallOptions, 'signal'> = {},
  ): Promise<string> {
    try {
      return (await this.tokens.get(credential, signal)).value;
    } catch (error) {
      if (!signal?.aborted || error !== signal.reason) throw error;
      throw new CallAbortedError('the caller ended the wait for a token', { cause: error });
    }
  }
}
