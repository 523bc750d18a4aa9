import type { Page } from 'playwright-core';

/** Sends the example of `user/create` in Swagger UI with "Execute", and returns the response. */
export async function createMember(page: Page): Promise<string> {
  const operation = page.locator('#operations-user-user_create');
  await operation.locator('.opblock-summary').click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  const answer = operation.locator('.live-responses-table .response-col_description .highlight-code').first();
  await answer.waitFor();
  return answer.innerText();
}
