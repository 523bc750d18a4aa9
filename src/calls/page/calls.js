// Data from the server is inserted as text, never as markup.
import { durationOf, followEntries, timeOf } from '/live.js';

const MOST_SHOWN = 500;
const OUTCOMES = { done: '成功', 'not-sent': '未发出', refused: '被拒绝', unknown: '结果未知' };

const byId = (id) => document.getElementById(id);
const entries = [];
let isPaused = false;

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

function rowOf(entry) {
  const { startedAt, action, desc, tenant, attempts, durationMs } = entry;
  const time = element('td', 'time', timeOf(startedAt));
  time.title = startedAt;
  return element(
    'tr',
    '',
    time,
    element('td', 'api', element('span', 'action', action), element('span', 'desc', desc)),
    element('td', 'tenant', tenant),
    resultOf(entry),
    element('td', 'number attempts', element('span', attempts > 1 ? 'repeated' : '', String(attempts))),
    element('td', 'number duration', durationOf(durationMs)),
  );
}

function resultOf({ outcome, errcode, reason, hint, violations }) {
  const words = [reason, hint && `hint: ${hint}`].filter(Boolean).join(' · ');
  return element(
    'td',
    'result',
    element('span', `badge ${outcome in OUTCOMES ? outcome : ''}`, OUTCOMES[outcome] ?? String(outcome)),
    errcode === undefined ? undefined : element('span', 'errcode', String(errcode)),
    words ? element('div', 'reason', words) : undefined,
    violations?.length ? element('ul', 'violations', ...violations.map(violationOf)) : undefined,
  );
}

function violationOf({ property, message }) {
  return element('li', '', element('code', '', property), message);
}

function textOf({ action, desc, tenant, outcome, errcode, reason, hint, violations = [] }) {
  const broken = violations.flatMap(({ property, message }) => [property, message]);
  return [action, desc, tenant, outcome, OUTCOMES[outcome], errcode, reason, hint, ...broken]
    .join(' ')
    .toLowerCase();
}

function matches(entry) {
  const words = byId('filter').value.toLowerCase().split(/\s+/);
  return words.every((word) => entry.text.includes(word));
}

function add(entry) {
  entries.push({ text: textOf(entry), row: rowOf(entry), outcome: entry.outcome });
  const added = entries.at(-1);
  if (entries.length > MOST_SHOWN) entries.shift().row.remove();
  added.row.hidden = !matches(added);
  if (isPaused) return;
  added.row.classList.add('new');
  byId('calls').prepend(added.row);
  summarize();
}

function showAll() {
  for (const entry of entries) {
    entry.row.hidden = !matches(entry);
    entry.row.classList.remove('new');
  }
  byId('calls').replaceChildren(...entries.map(({ row }) => row).reverse());
  summarize();
}

function summarize() {
  const count = (outcome) => entries.filter((entry) => entry.outcome === outcome).length;
  byId('count-all').textContent = String(entries.length);
  for (const outcome of Object.keys(OUTCOMES)) byId(`count-${outcome}`).textContent = String(count(outcome));
  const isAnyShown = entries.some(({ row }) => !row.hidden);
  byId('table').hidden = !isAnyShown;
  byId('empty').hidden = isAnyShown || !byId('key-form').hidden;
  byId('empty').textContent =
    entries.length === 0
      ? '还没有调用。在 Swagger UI 里试用一个接口，它会立刻出现在这里。'
      : '没有符合筛选条件的调用。';
}

function say(text, className = '') {
  byId('state').textContent = text;
  byId('state').className = `state ${className}`;
}

function askForKey(isWrong) {
  window.apiKey.forget();
  say('需要 API key', isWrong ? 'lost' : '');
  // Beside the field, so that the reader sees it.
  byId('key-error').textContent = isWrong ? 'API key 不正确，请检查后再试' : '';
  byId('key').setAttribute('aria-invalid', String(isWrong));
  byId('key-form').hidden = false;
  summarize();
  byId('key').focus();
}

function follow() {
  return followEntries('/calls/events', {
    entry: add,
    open() {
      say(isPaused ? '已暂停' : '实时更新', isPaused ? '' : 'live');
      summarize();
    },
    lost: () => say('连接已断开，正在重试…', 'lost'),
    unauthorized: askForKey,
  });
}

byId('filter').addEventListener('input', showAll);
byId('pause').addEventListener('click', () => {
  isPaused = !isPaused;
  byId('pause').textContent = isPaused ? '继续' : '暂停';
  byId('pause').setAttribute('aria-pressed', String(isPaused));
  say(isPaused ? '已暂停' : '实时更新', isPaused ? '' : 'live');
  if (!isPaused) showAll();
});
byId('key-form').addEventListener('submit', (event) => {
  event.preventDefault();
  window.apiKey.set(byId('key').value);
  byId('key').value = '';
  byId('key-form').hidden = true;
  void follow();
});
void follow();
