import { createHash } from 'node:crypto';
import type { Corps } from '../corp/corps.js';
import type { RobotState } from '../corp/corp-seed.js';
import { ApiError } from '../errors/api.error.js';
import type { Errcode } from '../errors/errcode-texts.js';
import { MediaStore, type NewMedia, type StoredMedia } from '../media/media.store.js';

/** A group robot, identified by the key of its URL. Contains no key. */
export interface Robot {
  /** Identifies the key without revealing it. */
  readonly id: string;
  readonly name: string;
  /** `undefined` for a key that no corp lists. */
  readonly corpId?: string;
}

/** As many as the store of media has files. */
const MAX_OWNED = 10_000;

const REFUSALS: Readonly<Record<Exclude<RobotState, 'active'>, Errcode>> = {
  removed: 93000,
  silenced: 93001,
  disabled: 93004,
  'not-in-group': 93008,
};

/** The group robots of one sandbox and the files that they uploaded. Until a corp lists its keys, every key is valid. */
export class Robots {
  private readonly media = new MediaStore();
  /** Ids of robots by media_id, oldest first. */
  private readonly owners = new Map<string, string>();

  constructor(private readonly corps: Corps) {}

  /** @throws ApiError 93000 without a key or for an unknown one */
  identify(key: string | undefined): Robot {
    if (key === undefined || !this.corps.hasWebhook(key)) throw new ApiError(93000);
    const { corpId, name } = this.corps.robot(key) ?? {};
    const id = robotNameOf(key);
    return { id, corpId, name: name ?? id };
  }

  /** @throws ApiError 93000, 93001, 93004, 93008 by the state of the robot */
  assertActive(key: string): void {
    const state = this.corps.robot(key)?.state ?? 'active';
    if (state !== 'active') throw new ApiError(REFUSALS[state]);
  }

  addMedia({ id }: Robot, media: NewMedia): StoredMedia {
    const stored = this.media.add(media);
    this.owners.set(stored.mediaId, id);
    for (const oldest of this.owners.keys()) {
      if (this.owners.size <= MAX_OWNED) break;
      this.owners.delete(oldest);
    }
    return stored;
  }

  /** A file that this robot uploaded; `undefined` for one of another robot and for one that expired. */
  findMedia({ id }: Robot, mediaId: string, nowMs: number): StoredMedia | undefined {
    return this.owners.get(mediaId) === id ? this.media.find(mediaId, nowMs) : undefined;
  }
}

/** Who has the key can send, so a message has only this name. */
export function robotNameOf(key: string): string {
  return `robot-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}
