import { startSandbox } from 'work-weixin-sandbox';
import { findSecrets } from '../support/printed/find-secrets.mjs';
import { withoutTitles } from '../support/printed/no-secrets.reporter.mjs';

describe('findSecrets', () => {
  it('finds what a sandbox hands out and what tests make up', async () => {
    const sandbox = await startSandbox();
    const { corpId, secrets } = sandbox.demo;
    const answer = await fetch(`${sandbox.baseUrl}gettoken?corpid=${corpId}&corpsecret=${secrets.contacts}`);
    const { access_token: token } = (await answer.json()) as { access_token: string };
    await sandbox.close();
    const madeUp = ['s3cret', 'of-a-test'].join('-');
    const printed = `a ${secrets.contacts} b ${secrets.app} c ${token} d ${madeUp}`;
    expect(findSecrets(printed)).toHaveLength(4);
    expect(findSecrets(printed).join()).not.toContain(token);
  });

  it('finds nothing in ordinary output', () => {
    expect(findSecrets('user/get 读取成员: 3 ms, access_token=***&corpsecret=***')).toEqual([]);
  });
});

describe('withoutTitles', () => {
  const madeUp = ['s3cret', 'of-a-test'].join('-');

  it('removes the titles of tests, and nothing else that holds a secret', () => {
    const printed = `✓ masks ${madeUp} in a message (2 ms)\nlogged ${madeUp}\n`;
    expect(findSecrets(withoutTitles(printed, [`masks ${madeUp} in a message`]))).toEqual([
      expect.stringContaining('logged '),
    ]);
  });

  it('keeps a title that is only a secret', () => {
    expect(findSecrets(withoutTitles(`✓ ${madeUp}`, [madeUp]))).toHaveLength(1);
  });
});
