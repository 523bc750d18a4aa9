import type { Callbacks } from '../callback/callbacks.js';
import type { Corp } from '../corp/corp.js';
import { ConsoleChange } from './console-change.js';
import { ConsoleDepartments } from './console-departments.js';
import { ConsoleMembers } from './console-members.js';
import { ConsoleTags } from './console-tags.js';

/**
 * The hand of an administrator in the admin console. It changes the state of a corp by the rules of the APIs, and the corp's
 * receiver `contacts` gets the events. Changes by the contact-sync API send no events, as on the real server.
 *
 * @example `await sandbox.console.member.update('lisi', { department: [3] })`
 */
export class SandboxConsole {
  readonly member: ConsoleMembers;
  readonly department: ConsoleDepartments;
  readonly tag: ConsoleTags;

  /** @internal */
  constructor(callbacks: Callbacks, corp: (corpId?: string) => Corp) {
    const change = new ConsoleChange(callbacks, corp);
    this.member = new ConsoleMembers(change);
    this.department = new ConsoleDepartments(change);
    this.tag = new ConsoleTags(change);
  }
}
