import { Transform, TransformationType } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { HttpRemoteInput, JsonName, branded } from 'nestjs-http-remote';

/** Stands for a token that was in a request body: breaks the rule of the property, and holds nothing that could be printed. */
const FROM_OUTSIDE = Symbol('an access token from outside');

/**
 * The base of every 企业微信 input. The access token always goes into the query, also on POST.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90664
 */
export abstract class AuthWorkWxInput<TOutput = unknown> extends HttpRemoteInput<TOutput> {
  /** Only a type: keeps inputs of other remotes out of `WorkWeixinService`. */
  declare protected readonly 'an input of 企业微信 extends AuthWorkWxInput': true;

  /**
   * Overrides the token the module manages; such a call is not repeated when the token is refused. Only code can set it:
   * a request body that `plainToInstance` or Nest's `ValidationPipe` turns into an input must not have one.
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
    // An input without a token must not find one on a polluted Object.prototype.
    Object.defineProperty(this.prototype, 'accessToken', {
      value: undefined,
      writable: true,
      configurable: true,
    });
  }
}

/** The token a caller gave with an input, if any: then it is in the query already. */
export function givenTokenOf(input: object): string | undefined {
  return input instanceof AuthWorkWxInput ? (input.accessToken ?? undefined) : undefined;
}
