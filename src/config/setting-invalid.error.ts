/** The configuration is invalid, so the application does not start. The message contains no values: they may be secrets. */
export class SettingInvalidError extends Error {
  override readonly name = 'SettingInvalidError';
}
