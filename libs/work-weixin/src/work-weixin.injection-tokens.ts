// Symbol.for: the ESM and the CommonJS build of the package, side by side, mean the same token.
export const WORK_WEIXIN_GIVEN_OPTIONS = Symbol.for('work-weixin:given-options');
