/** Why a call of the admin API failed. */
export type AdminErrorType = 'bad-request' | 'forbidden' | 'not-found' | 'method-not-allowed' | 'too-large';

const STATUSES: Readonly<Record<AdminErrorType, number>> = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
};

/** A call of the admin API was rejected. Nothing changed. */
export class AdminError extends Error {
  constructor(
    readonly type: AdminErrorType,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUSES[this.type];
  }
}
