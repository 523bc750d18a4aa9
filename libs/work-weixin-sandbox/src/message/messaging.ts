import type { Corps } from '../corp/corps.js';
import { MessageLimits } from '../limits/message-limits.js';
import type { CallRate } from '../limits/limits.options.js';
import { Bots } from '../bot/bots.js';
import { DuplicateCheck } from './duplicate-check.js';
import { MessageLog } from './message-log.js';
import { MessageStatistics } from './message-statistics.js';
import { Robots } from './robots.js';

/** The shared state of messages, group chats and robots. One for each sandbox. */
export class Messaging {
  readonly log = new MessageLog();
  readonly duplicates = new DuplicateCheck();
  readonly statistics = new MessageStatistics();
  readonly limits: MessageLimits;
  readonly robots: Robots;
  readonly bots: Bots;

  constructor(corps: Corps, perMember: CallRate | undefined) {
    this.limits = new MessageLimits(perMember);
    this.robots = new Robots(corps);
    this.bots = new Bots(this.log);
  }
}
