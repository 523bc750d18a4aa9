/**
 * The request is valid, but it changes something and the sandbox has no state for it. An HTTP 501, so that no client takes
 * it for a response of the API.
 */
export class WriteUnansweredError extends Error {
  constructor(path: string) {
    super(
      `work-weixin-sandbox has no state for ${path}, and the call changes something: give the response with ` +
        `sandbox.answer('${path}', { … }), or accept samples with startSandbox({ unwritten: 'sample' }) or --unwritten sample`,
    );
  }
}
