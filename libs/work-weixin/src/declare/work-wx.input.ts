import { HttpRemoteInput, branded } from 'nestjs-http-remote';

/**
 * The base of every 企业微信 input. One that extends it directly is sent without an access token, such as to a group robot
 * (消息推送): whoever has the URL may send. Its key in the query is `sensitive: true`, so that it is masked everywhere. All
 * others extend {@link AuthWorkWxInput}.
 *
 * @example
 * ```ts
 * @HttpRemoteApi({ action: 'webhook/send', desc: '消息推送', output: WorkWxOutput })
 * class RobotTextWorkWxInput extends WorkWxInput<WorkWxOutput> {
 *   @JsonName('key', { in: 'query', sensitive: true })
 *   @IsNotEmpty()
 *   key!: string;
 *   …
 * }
 * ```
 */
export abstract class WorkWxInput<TOutput = unknown, TItem = unknown> extends HttpRemoteInput<
  TOutput,
  TItem
> {
  /** Exists only as a type: `WorkWeixinService` must not accept inputs of other remotes. */
  declare protected readonly 'an input of 企业微信 extends AuthWorkWxInput': true;

  static {
    branded(this, 'work-weixin:WorkWxInput');
  }
}
