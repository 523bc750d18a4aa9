import { Transform, TransformationType } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { JsonName, UntypedInput, branded } from 'nestjs-http-remote';
import { WorkWxInput } from './work-wx.input.js';

/** Replaces a token from a request body: it violates the property's rule, and contains nothing that could be printed. */
const FROM_OUTSIDE = Symbol('an access token from outside');

/**
 * The base of the 企业微信 inputs that need an access token. It always goes into the query, also for POST.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90664
 */
export abstract class AuthWorkWxInput<TOutput = unknown, TItem = unknown> extends WorkWxInput<
  TOutput,
  TItem
> {
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

/** Whether the module adds a token: not if the caller has set one, which is in the query already, and not if none is needed. */
export function usesManagedToken(input: object): boolean {
  if (input instanceof AuthWorkWxInput) return (input.accessToken ?? undefined) === undefined;
  if (input instanceof UntypedInput) return (input.query['access_token'] ?? undefined) === undefined;
  return !(input instanceof WorkWxInput);
}
