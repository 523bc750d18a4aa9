import type { Page } from 'playwright-core';

/** Presses "Execute" at `user/create` in Swagger UI, with the example as it stands there, and gives back the answer. */
export async function createMember(page: Page): Promise<string> {
  const operation = page.locator('#operations-user-user_create');
  await operation.locator('.opblock-summary').click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  const answer = operation.locator('.live-responses-table .response-col_description .highlight-code').first();
  await answer.waitFor();
  return answer.innerText();
}
