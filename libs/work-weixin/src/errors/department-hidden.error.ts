import { HttpRemoteError, branded, type ApiReference } from 'nestjs-http-remote';

/**
 * A department of this name exists, but its id cannot be read: contact sync may not read names from this IP (48009), or the app
 * does not see the department. Configure the secret of an app that sees it.
 *
 * @see {@link WorkWeixinDirectory.ensurePath}
 */
export class DepartmentHiddenError extends HttpRemoteError {
  readonly stage = 'check';

  constructor(
    api: ApiReference,
    /** The name of the department. */
    readonly department: string,
    /** The id of the department above it. */
    readonly parentId: number,
    cause: unknown,
  ) {
    super(
      `department ${parentId} has a child ${JSON.stringify(department)}, and no configured secret can read its id: ` +
        'add the secret of an app that sees it to apps',
      { api, cause },
    );
  }

  static {
    branded(this, 'work-weixin:DepartmentHiddenError');
  }
}
