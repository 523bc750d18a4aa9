import { durationOf, followEntries, timeOf } from '/live.js';
import { askForKey, byId, element, requestJson, showProblem, startPage, target, working } from '/page.js';

const MOST_CALLBACKS = 200;
const MOST_CALLS = 50;
/** An outcome in words, and the class of its badge. */
const OUTCOMES = {
  checked: ['URL 校验通过', ''],
  handled: ['已处理', ''],
  duplicate: ['重复，同一应答', 'plain'],
  unknown: ['无人处理', 'plain'],
  late: ['应答后才处理完', 'warn'],
  refused: ['已拒绝', 'warn'],
  failed: ['处理失败', 'bad'],
};
const CALL_OUTCOMES = {
  done: ['成功', ''],
  'not-sent': ['未发出', 'plain'],
  refused: ['被拒绝', 'warn'],
  unknown: ['结果未知', 'bad'],
};
const KINDS = { contacts: '通讯录', externalContact: '客户联系', kf: '微信客服', app: '应用', bot: '机器人' };

void startPage(
  async () => {
    byId('callbacks').replaceChildren();
    byId('calls').replaceChildren();
    byId('pushes').hidden = !target.isSandbox;
    const how = target.isSandbox ? '让沙箱推送' : '在企业微信管理后台保存下面的地址';
    byId('empty').textContent = `还没有回调。${how}，它会立刻出现在这里。`;
    follow('/calls/events', (call) => show('calls', callItem(call), MOST_CALLS, 'no-calls'));
    follow(
      '/callbacks/events',
      (entry) => show('callbacks', callbackItem(entry), MOST_CALLBACKS, 'empty'),
      say,
    );
    try {
      showReceivers(await requestJson('/callbacks/receivers'));
    } catch (error) {
      showProblem(byId('problem'), error);
    }
  },
  { hasChoice: false },
);

function follow(path, entry, onState = () => undefined) {
  void followEntries(path, {
    entry,
    open: () => onState('实时更新'),
    lost: () => onState('连接已断开，正在重试…'),
    unauthorized: askForKey,
  });
}

function say(text) {
  byId('state').textContent = text;
  byId('empty').hidden = byId('callbacks').childElementCount > 0;
}

function show(listId, item, most, emptyId) {
  const list = byId(listId);
  list.prepend(item);
  if (list.childElementCount > most) list.lastElementChild.remove();
  byId(emptyId).hidden = true;
}

function callbackItem(entry) {
  const { startedAt, eventId, desc, tenant, receiver, outcome, status, handlers, attempts } = entry;
  const { answeredAfterMs, durationMs, reason, errcode, omitted } = entry;
  const [words, badge] = OUTCOMES[outcome] ?? [String(outcome), 'plain'];
  return element(
    'li',
    { className: 'entry new' },
    head(startedAt, desc ?? eventId ?? (outcome === 'checked' ? '校验 URL' : '未能解密的请求'), words, badge),
    desc === undefined ? undefined : element('div', { className: 'code' }, eventId),
    facts(
      [tenant, receiver].filter(Boolean).join(' / ') || undefined,
      handlers.length > 0 ? handlers.join('、') : undefined,
      attempts > 1 ? `${attempts} 次` : undefined,
      `HTTP ${status}，${durationOf(answeredAfterMs)} 后应答`,
      durationMs - answeredAfterMs > 1 ? `${durationOf(durationMs)} 后处理完` : undefined,
    ),
    reason === undefined ? undefined : reasonOf(errcode, reason),
    omitted === undefined ? undefined : reasonOf(undefined, `此前另有 ${omitted} 个请求被拒绝，没有列出`),
  );
}

function callItem({ startedAt, action, desc, outcome, errcode, reason, durationMs, attempts }) {
  const [words, badge] = CALL_OUTCOMES[outcome] ?? [String(outcome), 'plain'];
  return element(
    'li',
    { className: 'entry new' },
    head(startedAt, desc, words, badge),
    element('div', { className: 'code' }, action),
    facts(durationOf(durationMs), attempts > 1 ? `${attempts} 次` : undefined),
    reason === undefined ? undefined : reasonOf(errcode, reason),
  );
}

function head(startedAt, title, words, badge) {
  return element(
    'div',
    { className: 'head' },
    element('span', { className: 'muted', title: startedAt }, timeOf(startedAt)),
    element('strong', {}, title),
    element('span', { className: `badge ${badge}` }, words),
  );
}

function facts(...texts) {
  const shown = texts.filter((text) => text !== undefined);
  return element('div', { className: 'facts' }, ...shown.map((text) => element('span', {}, text)));
}

function reasonOf(errcode, reason) {
  return element('p', { className: 'reason' }, errcode === undefined ? reason : `${errcode} ${reason}`);
}

function showReceivers(receivers) {
  byId('no-receivers').hidden = receivers.length > 0;
  byId('receivers').replaceChildren(
    ...receivers.map(({ tenant, kind, url }) =>
      element(
        'li',
        {},
        element('code', {}, url),
        element('span', { className: 'muted' }, `${KINDS[kind] ?? kind} · ${tenant}`),
      ),
    ),
  );
}

for (const button of document.querySelectorAll('[data-push]')) {
  button.addEventListener('click', () => {
    void working(button, byId('problem'), async () => {
      const body = { push: button.dataset.push };
      const results = await requestJson('/callbacks/pushes', { method: 'POST', body });
      byId('pushed').replaceChildren(...results.flatMap(resultLines));
    });
  });
}

/** How the application answered, as the sandbox saw it. */
function resultLines({ eventId, status, attempts, durationMs, problem, reply }) {
  const answer = status === undefined ? '没有应答' : `HTTP ${status}`;
  const times = attempts > 1 ? `，推送了 ${attempts} 次` : '';
  return [
    element('p', {}, element('code', {}, eventId), `：${answer}${times}，${durationOf(durationMs)}`),
    problem === undefined ? undefined : element('p', { className: 'bad' }, problem),
    reply === undefined ? undefined : element('p', {}, `成员收到的回复：${reply}`),
  ].filter((line) => line !== undefined);
}
