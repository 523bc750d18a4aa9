import { Transform, TransformationType } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { HttpRemoteInput, JsonName, branded } from 'nestjs-http-remote';

/** Replaces a token from a request body: it violates the property's rule, and contains nothing that could be printed. */
const FROM_OUTSIDE = Symbol('an access token from outside');

/**
 * The base of every 企业微信 input. The access token always goes into the query, also for POST.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90664
 */
export abstract class AuthWorkWxInput<TOutput = unknown, TItem = unknown> extends HttpRemoteInput<
  TOutput,
  TItem
> {
  /** Exists only as a type: `WorkWeixinService` must not accept inputs of other remotes. */
  declare protected readonly 'an input of 企业微信 extends AuthWorkWxInput': true;

  /**
   * Overrides the token that the module manages. Such a call is not retried if the server rejects the token. Only code can set
   * it: a request body that `plainToInstance` or Nest's `ValidationPipe` converts into an input must not have one.
   */
  @JsonName('access_token', { in: 'query', sensitive: true })
  @Transform(({ value, type }: { value: unknown; type: TransformationType }) =>
    type === TransformationType.PLAIN_TO_CLASS && value !== undefined && value !== null
      ? FROM_OUTSIDE
      : value,
  )
  @IsOptional()
  @IsString({
    message: ({ value }) =>
      value === FROM_OUTSIDE
        ? '$property must not come from outside: leave it out, or set it on the input in code'
        : '$property must be a string',
  })
  @IsNotEmpty()
  accessToken?: string;

  static {
    branded(this, 'work-weixin:AuthWorkWxInput');
    // An input without a token must not inherit one from a polluted Object.prototype.
    Object.defineProperty(this.prototype, 'accessToken', {
      value: undefined,
      writable: true,
      configurable: true,
    });
  }
}

/** The token that the caller set on the input, if any. It is in the query already. */
export function givenTokenOf(input: object): string | undefined {
  return input instanceof AuthWorkWxInput ? (input.accessToken ?? undefined) : undefined;
}
