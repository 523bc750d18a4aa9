import { dayOf } from '../limits/natural-day.js';

/** How many members an app reached on one day. */
export interface AppStatistics {
  readonly corpId: string;
  readonly app: string;
  /** The last one, if the seed gives the app none. */
  agentid: number;
  count: number;
}

/** Counts delivered messages by app, for today and yesterday (UTC+8). */
export class MessageStatistics {
  private readonly days = new Map<number, Map<string, AppStatistics>>();

  count(sender: Omit<AppStatistics, 'count'>, receivers: number, nowMs: number): void {
    const today = dayOf(nowMs);
    for (const day of this.days.keys()) if (day < today - 1) this.days.delete(day);
    const apps = this.days.get(today) ?? new Map<string, AppStatistics>();
    this.days.set(today, apps);
    const key = JSON.stringify([sender.corpId, sender.app]);
    const known = apps.get(key) ?? { ...sender, count: 0 };
    known.count += receivers;
    known.agentid = sender.agentid;
    apps.set(key, known);
  }

  /** @param daysAgo 0 for today */
  of(corpId: string, daysAgo: number, nowMs: number): AppStatistics[] {
    const apps = this.days.get(dayOf(nowMs) - daysAgo)?.values() ?? [];
    return [...apps].filter((app) => app.corpId === corpId);
  }
}
