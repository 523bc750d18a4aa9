import {
  byId,
  chosenApp,
  element,
  request,
  requestJson,
  showProblem,
  startPage,
  target,
  working,
} from '/page.js';

/** The chosen recipients, by what they are: their names by id. A choice remains if another department is listed. */
const chosen = { user: new Map(), department: new Map(), tag: new Map() };
let reading = new AbortController();
/** Counts the departments and corps that were chosen: a slow response must not replace a later one. */
let choices = 0;

void startPage(async () => {
  const mine = ++choices;
  reading.abort();
  reading = new AbortController();
  for (const names of Object.values(chosen)) names.clear();
  for (const id of ['department', 'members', 'departments', 'tags']) byId(id).replaceChildren();
  byId('delivery').hidden = true;
  showProblem(byId('problem'));
  showProblem(byId('recipients-problem'));
  showAgentId();
  summarize();
  try {
    const { departments, tags } = await requestJson('/messages/recipients', { signal: reading.signal });
    if (mine !== choices) return;
    byId('department').replaceChildren(
      ...departments.map(({ id, name, depth }) =>
        element('option', { value: String(id) }, `${'　'.repeat(Math.min(depth, 6))}${name ?? `部门 ${id}`}`),
      ),
    );
    showList('departments', 'department', departments, '没有可见的部门');
    showList('tags', 'tag', tags, '没有可见的标签');
    await showMembers();
  } catch (error) {
    if (error.name !== 'AbortError') showProblem(byId('recipients-problem'), error);
  }
});

async function showMembers() {
  const mine = ++choices;
  const id = byId('department').value;
  if (id === '') return;
  byId('members').replaceChildren(element('li', { className: 'muted' }, '正在读取…'));
  showProblem(byId('recipients-problem'));
  try {
    const { members, total } = await requestJson(`/messages/recipients/${id}`, { signal: reading.signal });
    if (mine !== choices) return;
    const listed = members.map(({ userId, name }) => ({ id: userId, name }));
    showList('members', 'user', listed, '这个部门没有直属成员');
    if (total > listed.length)
      byId('members').append(
        element('li', { className: 'muted' }, `共 ${total} 人，显示前 ${listed.length} 人`),
      );
  } catch (error) {
    if (mine !== choices || error.name === 'AbortError') return;
    byId('members').replaceChildren();
    showProblem(byId('recipients-problem'), error);
  }
}

function showList(listId, kind, items, empty) {
  const rows = items.map(({ id, name }) => {
    const shown = name ?? (kind === 'user' ? id : `${id}`);
    const box = element('input', { type: 'checkbox', checked: chosen[kind].has(id) });
    box.addEventListener('change', () => {
      if (box.checked) chosen[kind].set(id, shown);
      else chosen[kind].delete(id);
      summarize();
    });
    const label = element(
      'label',
      { className: 'check' },
      box,
      element(
        'span',
        {},
        shown,
        kind === 'user' && name ? element('span', { className: 'muted' }, ` ${id}`) : '',
      ),
    );
    return element('li', {}, label);
  });
  byId(listId).replaceChildren(...(rows.length > 0 ? rows : [element('li', { className: 'muted' }, empty)]));
}

function others() {
  return byId('others')
    .value.split(/[\s,，、;；|]+/)
    .filter((id) => id !== '');
}

function summarize() {
  const { user, department, tag } = chosen;
  const parts = [
    [user.size + others().length, '个成员'],
    [department.size, '个部门'],
    [tag.size, '个标签'],
  ].filter(([count]) => count > 0);
  byId('chosen').textContent =
    parts.length === 0 ? '还没有选择接收者。' : `发送给 ${parts.map((part) => part.join(' ')).join('、')}。`;
}

function showAgentId() {
  const app = chosenApp();
  const isMissing = !app?.hasAgentId;
  byId('agent-id').hidden = !isMissing;
  byId('agent-id').textContent =
    '发消息需要应用的 AgentId：请设置 WORK_WEIXIN_APP_SECRET 与 WORK_WEIXIN_AGENT_ID，' +
    '或在 WORK_WEIXIN_TENANTS_FILE 中写 "apps": { "default": { "agentId": …, "secret": … } }。';
  byId('send').disabled = isMissing;
}

function kind() {
  return document.querySelector('input[name=kind]:checked').value;
}

byId('department').addEventListener('change', () => void showMembers());
byId('others').addEventListener('input', summarize);
for (const radio of document.querySelectorAll('input[name=kind]')) {
  radio.addEventListener('change', () => {
    byId('text-fields').hidden = kind() !== 'text';
    byId('card-fields').hidden = kind() !== 'card';
  });
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const value = (id) => byId(id).value;
  const content =
    kind() === 'text'
      ? { content: value('text') }
      : { title: value('title'), desc: value('desc'), link: value('link') };
  const body = {
    userIds: [...chosen.user.keys(), ...others()],
    departmentIds: [...chosen.department.keys()],
    tagIds: [...chosen.tag.keys()],
    kind: kind(),
    ...content,
  };
  byId('delivery').hidden = true;
  void working(byId('send'), byId('problem'), async () => {
    await showDelivery(await requestJson('/messages', { method: 'POST', body }));
  });
});

async function showDelivery(delivery) {
  const { msgId, isComplete } = delivery;
  const problem = element('div', { className: 'problem', hidden: true, role: 'alert' });
  const received = element('div');
  const recall = element('button', { type: 'button', hidden: !msgId }, '撤回');
  const state = element(
    'span',
    { className: isComplete ? 'badge' : 'badge warn' },
    isComplete ? '已发送' : '已发送，部分接收者没有收到',
  );
  const section = byId('delivery');
  section.hidden = false;
  section.replaceChildren(
    element('h2', {}, '发送结果'),
    element('p', {}, state),
    ...missedOf(delivery),
    received,
    element('p', {}, recall),
    problem,
  );
  recall.addEventListener('click', () => {
    void working(recall, problem, async () => {
      await request(`/messages/${encodeURIComponent(msgId)}`, { method: 'DELETE' });
      state.className = 'badge warn';
      state.textContent = '已撤回';
      recall.hidden = true;
      await showReceipts(received, msgId);
    });
  });
  await showReceipts(received, msgId);
}

/** Everybody whom the message did not reach, with the reason. */
function missedOf({ invalidUserIds, invalidPartyIds, invalidTagIds, unlicensedUserIds }) {
  const lists = [
    ['成员不存在，或不在应用的可见范围内', invalidUserIds],
    ['部门不存在，或不在应用的可见范围内', invalidPartyIds],
    ['标签不存在，或不在应用的可见范围内', invalidTagIds],
    ['成员没有接口许可', unlicensedUserIds],
  ];
  return lists
    .filter(([, ids]) => ids.length > 0)
    .map(([reason, ids]) =>
      element(
        'div',
        {},
        element('strong', { className: 'warn' }, `没有送达：${reason}`),
        element('ul', { className: 'missed' }, ...ids.map((id) => element('li', {}, String(id)))),
      ),
    );
}

/** Only the sandbox can tell what each member received. */
async function showReceipts(node, msgId) {
  if (!target.isSandbox || !msgId) return;
  const { isRecalled, lines, receivers } = await requestJson(
    `/messages/${encodeURIComponent(msgId)}/receipts`,
  );
  node.replaceChildren(
    element('h2', {}, isRecalled ? '撤回后，成员看到的内容' : `沙箱中 ${receivers.length} 个成员收到的内容`),
    element(
      'ul',
      { className: 'list receipts' },
      ...receivers.map(({ userId, name }) =>
        element(
          'li',
          {},
          element('strong', {}, name ?? userId),
          ...(isRecalled ? ['消息已撤回'] : lines).map((line) => element('p', {}, line)),
        ),
      ),
    ),
  );
}
