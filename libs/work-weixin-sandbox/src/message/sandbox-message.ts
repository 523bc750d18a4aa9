/**
 * A message that the sandbox delivered.
 *
 * @see {@link Messages}
 */
export interface SandboxMessage {
  /**
   * How it was sent: `app` is message/send, `chat` appchat/send, `robot` webhook/send, `reply` the reply of an app to a
   * callback, and `bot` the answer of a smart robot.
   */
  readonly kind: 'app' | 'chat' | 'robot' | 'reply' | 'bot';
  /** `undefined` for a robot that no corp lists in its seed. */
  readonly corpId?: string;
  /** Name of the app's secret in the corp's seed. Robots have none. */
  readonly app?: string;
  /** The AgentId that the request named. Only message/send has it. */
  readonly agentid?: number;
  /** Only message/send returns one. */
  readonly msgid?: string;
  /** Only of `chat`. */
  readonly chatid?: string;
  /** Name of the receiver of a smart robot; of a group robot the one in the seed, or `robot-` and 12 hex digits that identify its key without revealing it. */
  readonly robot?: string;
  /** Such as `text` or `template_card`. */
  readonly msgtype: string;
  /**
   * The payload of `msgtype` as the reader sees it: with its wire names, long texts cut. In the view of one member a card
   * is as that member sees it after updates. Empty after a recall.
   */
  readonly content: Readonly<Record<string, unknown>>;
  /** 0, 1 or 2, as in the request. */
  readonly safe: number;
  /** userids of the members who received it; empty for robots. */
  readonly userids: readonly string[];
  /** Milliseconds of the sandbox's clock. */
  readonly sentAtMs: number;
  /** Set after message/recall. Members no longer see the message. */
  readonly recalledAtMs?: number;
  /**
   * The text of the buttons after an update that disabled them: message/update_template_card with `button`, or
   * message/update_taskcard. In a list of all members' messages it is the text for all of them.
   */
  readonly replaceName?: string;
}

/**
 * Selects messages. An omitted field selects all.
 *
 * @see {@link Messages}
 */
export interface MessageFilter {
  /** @default the first corp */
  corpId?: string;
  /** Messages that this member received, from apps and in group chats. Upper and lower case are the same. */
  userid?: string;
  agentid?: number;
  /** Messages of this group chat. */
  chatid?: string;
  /** Messages of the robot with this name or this key. */
  robot?: string;
}
