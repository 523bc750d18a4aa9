import { UploadJobs } from './upload-jobs.js';

const HOUR_MS = 60 * 60 * 1000;

describe('UploadJobs', () => {
  it('knows a job for 60 minutes, from its start', () => {
    const jobs = new UploadJobs();
    const result = { mediaId: 'm1', createdAtMs: 5 };
    let finish: ((given: typeof result) => void) | undefined;
    const jobId = jobs.start(1, (end) => (finish = end));
    expect(jobs.find(jobId, 1)).toMatchObject({ result: undefined });
    finish?.(result);
    expect(jobs.find(jobId, HOUR_MS)).toMatchObject({ result });
    expect(jobs.find(jobId, HOUR_MS + 1)).toBeUndefined();
    expect(jobs.find(jobId, 1)).toBeUndefined();
  });

  it('stores the last 1,000 jobs', () => {
    const jobs = new UploadJobs();
    const ids = Array.from({ length: 1001 }, () => jobs.start(0, () => undefined));
    expect([ids[0], ids[1]].map((id = '') => jobs.find(id, 0) !== undefined)).toEqual([false, true]);
  });
});
