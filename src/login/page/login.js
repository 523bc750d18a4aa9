import {
  ProblemError,
  byId,
  chosenApp,
  element,
  request,
  requestJson,
  showProblem,
  startPage,
  working,
} from '/page.js';

void startPage(async () => {
  const isMissing = !chosenApp()?.hasAgentId;
  byId('agent-id').hidden = !isMissing;
  byId('agent-id').textContent =
    '扫码登录需要应用的 AgentId：请设置 WORK_WEIXIN_APP_SECRET 与 WORK_WEIXIN_AGENT_ID，' +
    '或在 WORK_WEIXIN_TENANTS_FILE 中写 "apps": { "default": { "agentId": …, "secret": … } }。';
  byId('qr').disabled = isMissing;
  try {
    const { user, failure } = await requestJson('/login/session');
    showUser(user);
    if (failure) showProblem(byId('problem'), new ProblemError(failure));
    else if (new URLSearchParams(location.search).has('failed')) showUnbound();
  } catch (error) {
    showProblem(byId('problem'), error);
  }
});

/** The return had no session of this browser. */
function showUnbound() {
  history.replaceState(null, '', location.pathname);
  showProblem(
    byId('problem'),
    new ProblemError({ title: '登录无效，请重新登录', detail: '登录不是在此浏览器中发起的，或已经过期' }),
  );
}

function showUser(user) {
  const section = byId('user');
  section.hidden = user === undefined;
  if (user === undefined) return section.replaceChildren();
  const { userId, name, corpId, tenant, app, at } = user;
  const facts = [
    ['姓名', name],
    ['帐号', userId],
    ['所属企业', corpId && `互联企业 ${corpId}`],
    ['企业', tenant],
    ['应用', app],
    ['登录时间', new Date(at).toLocaleString('zh-CN', { hour12: false })],
  ].filter(([, value]) => value);
  const problem = element('div', { className: 'problem', hidden: true, role: 'alert' });
  const out = element('button', { type: 'button' }, '退出登录');
  out.addEventListener('click', () => {
    void working(out, problem, async () => {
      await request('/login/session', { method: 'DELETE' });
      showUser(undefined);
      byId('client').focus();
    });
  });
  return section.replaceChildren(
    element('h2', {}, `已登录：${name ?? userId}`),
    element(
      'dl',
      {},
      ...facts.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]),
    ),
    out,
    problem,
  );
}

for (const kind of ['client', 'qr']) {
  byId(kind).addEventListener('click', () => {
    void working(byId(kind), byId('problem'), async () => {
      const { url } = await requestJson(`/login/${kind}`, { method: 'POST' });
      location.assign(url);
    });
  });
}
