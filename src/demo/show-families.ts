import type { WorkWeixinService } from 'nestjs-work-weixin';
import { WorkWeixinDirectory, type DepartmentTree } from 'nestjs-work-weixin/directory';
import { MediaExpiredError, WorkWeixinMedia } from 'nestjs-work-weixin/files';
import { WorkWeixinMessages } from 'nestjs-work-weixin/messaging';
import type { Sandbox } from 'work-weixin-sandbox';
import type { DemoConsole } from './demo-console.js';

const DAY_MS = 24 * 60 * 60_000;

/** Sends a message that not everybody gets, and recalls it. */
export async function showMessage(
  workWeixin: WorkWeixinService,
  sandbox: Sandbox,
  demoConsole: DemoConsole,
): Promise<void> {
  demoConsole.title('消息 · message');
  const messages = new WorkWeixinMessages(workWeixin);
  const delivery = await messages.send({
    toUser: ['zhangsan', 'lisi', 'nobody'],
    msgType: 'text',
    text: { content: '下班前提交周报' },
  });
  const received = sandbox.messages.of('lisi').at(-1);
  demoConsole.good(`message/send 发送应用消息: lisi received ${String(received?.content['content'])}`);
  demoConsole.bad(`not sent to ${delivery.invalidUserIds.join()}, which is a result and not an error`);
  await messages.recall(delivery);
  demoConsole.good('message/recall 撤回应用消息');
}

/** Reads the departments as a tree, and adds a path to it. */
export async function showDepartments(
  workWeixin: WorkWeixinService,
  demoConsole: DemoConsole,
): Promise<void> {
  demoConsole.title('部门 · departments');
  const directory = new WorkWeixinDirectory(workWeixin);
  const { id, created } = await directory.ensurePath(['研发部', '平台组', '网关']);
  demoConsole.good(`department/create 创建部门: 研发部/平台组/网关, created ${created.length} of 3`);
  const tree: DepartmentTree = await directory.departments();
  for (const node of tree.walk(2)) demoConsole.line(`  ${'  '.repeat(node.depth - 1)}${node.name}`);
  demoConsole.good(
    `department/list 获取部门列表: ${tree
      .path(id)
      .map(({ name }) => name)
      .join(' / ')}`,
  );
}

/** Uploads a file, and downloads it again. */
export async function showUpload(workWeixin: WorkWeixinService, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('文件 · upload');
  const media = new WorkWeixinMedia(workWeixin);
  const report = Buffer.from('成员,周报\nlisi,已提交\n');
  const { mediaId, type, createdAt, expiresAt } = await media.upload(report, { fileName: '周报.csv' });
  const days = (expiresAt.getTime() - createdAt.getTime()) / DAY_MS;
  demoConsole.good(`media/upload 上传临时素材: a ${type} of ${report.length} bytes, valid for ${days} days`);
  const file = await media.download(mediaId);
  const isSame = (await file.toBuffer()).equals(report);
  demoConsole.good(`media/get 获取临时素材: ${file.fileName}, ${isSame ? 'the same bytes' : 'other bytes'}`);
  const expired = await media.download('no-such-media').catch((error: unknown) => error);
  if (!(expired instanceof MediaExpiredError)) throw expired;
  demoConsole.bad(`an id that is too old: errcode ${expired.errcode} ${expired.meaning}`);
}
