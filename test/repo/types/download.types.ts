import {
  HttpFile,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteInput,
  ResponseType,
  type HttpRemoteClient,
  type HttpRemoteDownload,
  type HttpRemoteService,
} from 'nestjs-http-remote';
import type { WorkWeixinService } from 'nestjs-work-weixin';
import { MediaGetWorkWxInput } from 'nestjs-work-weixin/media';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import type { Equal, Expect } from './expect.js';
import { PlaceOrder, type AttachScan } from './order.dtos.js';

declare const client: HttpRemoteClient;
declare const remote: HttpRemoteService;
declare const workWeixin: WorkWeixinService;

@HttpRemoteApi<Buffer>({
  action: 'scan',
  desc: 'Get a scan',
  httpMethod: HttpMethod.Get,
  responseType: ResponseType.Bytes,
})
class GetScan extends HttpRemoteInput<Buffer> {}

export async function downloads(): Promise<unknown> {
  const file = await client.download(GetScan.from({}), {
    range: { start: 0 },
    onDownloadProgress: ({ transferredBytes, totalBytes = 0 }) => transferredBytes / totalBytes,
  });
  await remote.download(GetScan.from({}), { client: 'scans' });
  await workWeixin.download(MediaGetWorkWxInput.from({ mediaId: 'M' }), {
    tenant: 'acme',
    app: 'helpdesk',
    maxBytes: 1,
  });
  for await (const chunk of file.stream) void chunk;
  // @ts-expect-error it is read-only
  file.size = 5;
  return true satisfies Expect<Equal<typeof file, HttpRemoteDownload>>;
}

export async function refuses(placeOrder: PlaceOrder, scan: AttachScan): Promise<void> {
  // @ts-expect-error an API that returns JSON has no file
  await client.download(placeOrder);
  // @ts-expect-error nor has one without a declared output
  await client.download(scan);
  // @ts-expect-error nor through the service
  await remote.download(placeOrder);
  // @ts-expect-error nor an API of 企业微信 that returns JSON
  await workWeixin.download(UserWorkWxInput.from({ userId: 'a' }));
  // @ts-expect-error a plain object is not an input
  await client.download({});
  // @ts-expect-error send() has no options of a download
  await client.send(placeOrder, { range: { start: 0 } });
  // @ts-expect-error a name is needed: a stream has none
  HttpFile.fromStream(() => new Blob(['a']).stream(), {});
  // @ts-expect-error a promise is not a file
  PlaceOrder.from({ customer: HttpFile.fromPath('a.txt') });
}
