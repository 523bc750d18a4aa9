import type { DemoCorpSeed, DepartmentSeed } from './corp-seed.js';
import { demoMembers } from './demo-members.js';

const DEPARTMENTS: readonly DepartmentSeed[] = [
  { id: 1, name: '星河演示科技有限公司', order: 100000000 },
  { id: 2, name: '研发部', parentid: 1, order: 400 },
  { id: 3, name: '平台组', parentid: 2, order: 20 },
  { id: 4, name: '移动端组', parentid: 2, order: 10 },
  { id: 5, name: '市场部', parentid: 1, order: 300 },
  { id: 6, name: '人力资源部', parentid: 1, order: 200 },
  { id: 7, name: '待分配', parentid: 1, order: 0 },
];

/**
 * The default company of a sandbox: 星河演示科技有限公司, 7 departments, 12 members. Returns a new object each time, which you
 * can change. All data is made up; the secrets are public and valid in sandboxes only.
 *
 * @example `await startSandbox({ corps: [{ ...demoCorp(), memberCap: 20 }] })`
 */
export function demoCorp(): DemoCorpSeed {
  return {
    corpId: 'wwdemo0123456789ab',
    name: '星河演示科技有限公司',
    secrets: {
      contacts: { secret: 'sandbox-contacts-secret-not-for-production-7d1f' },
      app: { secret: 'sandbox-app-secret-not-for-production-2b9c' },
    },
    departments: structuredClone([...DEPARTMENTS]),
    members: demoMembers(),
    tags: [
      { tagid: 1, tagname: '技术骨干', users: ['zhangsan', 'zhaoliu'] },
      { tagid: 2, tagname: '市场相关', users: ['chenmei'], parties: [5] },
    ],
    creator: 'zhangsan',
    unassignedDepartment: 7,
    mailDomain: 'xinghe-demo.example',
    extendedAttributes: ['爱好', '个人主页', '工位'],
    externalAttributes: ['文本名称', '网页名称', '测试app'],
    miniprograms: ['wx8bd80126147dff01'],
    shortNames: ['星河', '星河演示'],
    channels: ['星河演示视频号'],
  };
}
