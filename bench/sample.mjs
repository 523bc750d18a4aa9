// The member that every contestant sends and reads, with the names of the DTO and with the names of the wire format.

/** user/create with 20 fields, two of them nested. */
export const PLAIN_INPUT = {
  userId: 'zhangsan',
  name: '张三',
  alias: 'Jack',
  mobile: '13800000000',
  email: 'zhangsan@mail.example',
  department: [1, 2],
  order: [10, 40],
  position: '后台工程师',
  gender: 1,
  bizMail: 'zhangsan@corp.example',
  telephone: '020-123456',
  isLeaderInDept: [1, 0],
  directLeader: ['lisi'],
  enable: 1,
  toInvite: true,
  externalPosition: '高级产品经理',
  address: '广州市海珠区新港中路',
  mainDepartment: 1,
  extAttr: {
    attrs: [
      { type: 0, name: '文本名称', text: { value: '文本' } },
      { type: 1, name: '网页名称', web: { url: 'http://www.test.example', title: '标题' } },
    ],
  },
  externalProfile: {
    externalCorpName: '企业简称',
    externalAttr: [{ type: 0, name: '文本', text: { value: '文本' } }],
  },
};

export const WIRE_INPUT = {
  userid: 'zhangsan',
  name: '张三',
  alias: 'Jack',
  mobile: '13800000000',
  email: 'zhangsan@mail.example',
  department: [1, 2],
  order: [10, 40],
  position: '后台工程师',
  gender: 1,
  biz_mail: 'zhangsan@corp.example',
  telephone: '020-123456',
  is_leader_in_dept: [1, 0],
  direct_leader: ['lisi'],
  enable: 1,
  extattr: {
    attrs: [
      { type: 0, name: '文本名称', text: { value: '文本' } },
      { type: 1, name: '网页名称', web: { url: 'http://www.test.example', title: '标题' } },
    ],
  },
  to_invite: true,
  external_position: '高级产品经理',
  external_profile: {
    external_corp_name: '企业简称',
    external_attr: [{ type: 0, name: '文本', text: { value: '文本' } }],
  },
  address: '广州市海珠区新港中路',
  main_department: 1,
};

export const WIRE_BODY = JSON.stringify(WIRE_INPUT);

/** One member of a user/list response, with every field of the official sample. */
export function wireMember(index) {
  return {
    userid: `user${index}`,
    name: `张三${index}`,
    department: [1, 2],
    order: [1, 2],
    position: '后台工程师',
    mobile: `1380${String(index).padStart(7, '0')}`,
    gender: '1',
    email: `user${index}@mail.example`,
    biz_mail: `user${index}@corp.example`,
    is_leader_in_dept: [1, 0],
    direct_leader: ['lisi'],
    avatar: `http://wx.qlogo.example/mmopen/ajNVdqHZLLA3WJ6DSZUfiakYe37PKnQhBIeOQBO4czqrnZDS79FH5Wm${index}/0`,
    thumb_avatar: `http://wx.qlogo.example/mmopen/ajNVdqHZLLA3WJ6DSZUfiakYe37PKnQhBIeOQBO4czqrnZDS79FH5Wm${index}/100`,
    telephone: '020-123456',
    alias: 'jackzhang',
    status: 1,
    address: '广州市海珠区新港中路',
    english_name: 'jacky',
    open_userid: `open${index}`,
    main_department: 1,
    extattr: {
      attrs: [
        { type: 0, name: '文本名称', text: { value: '文本' } },
        { type: 1, name: '网页名称', web: { url: 'http://www.test.example', title: '标题' } },
      ],
    },
    qr_code: `https://open.work.weixin.example/wwopen/userQRCode?vcode=vc${index}`,
    external_position: '产品经理',
    external_profile: {
      external_corp_name: '企业简称',
      wechat_channels: { nickname: '视频号名称', status: 1 },
      external_attr: [
        { type: 0, name: '文本名称', text: { value: '文本' } },
        { type: 1, name: '网页名称', web: { url: 'http://www.test.example', title: '标题' } },
        {
          type: 2,
          name: '测试app',
          miniprogram: { appid: 'wx8bd80126147dfAAA', pagepath: '/index', title: 'my miniprogram' },
        },
      ],
    },
  };
}

export const wireMemberList = (count) => ({
  errcode: 0,
  errmsg: 'ok',
  userlist: Array.from({ length: count }, (_, index) => wireMember(index)),
});
