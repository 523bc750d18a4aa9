import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { HttpRemoteInput, JsonName, branded } from 'nestjs-http-remote';

/**
 * The base of every 企业微信 input. The access token always goes into the query, also on POST.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90664
 */
export abstract class AuthWorkWxInput<TOutput = unknown> extends HttpRemoteInput<TOutput> {
  /** Only a type: keeps inputs of other remotes out of `WorkWeixinService`. */
  declare protected readonly remote: 'work-weixin';

  /** Overrides the token the module manages; such a call is not repeated when the token is refused. */
  @JsonName('access_token', { in: 'query', sensitive: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  accessToken?: string;

  static {
    branded(this, 'work-weixin:AuthWorkWxInput');
  }
}

/** The token a caller gave with an input, if any: then it is in the query already. */
export function givenTokenOf(input: object): string | undefined {
  return input instanceof AuthWorkWxInput ? (input.accessToken ?? undefined) : undefined;
}
