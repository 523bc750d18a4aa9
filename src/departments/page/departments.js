import { byId, element, requestJson, showProblem, startPage, working } from '/page.js';

/** The departments by id, and the ids of those below each. */
let byDepartmentId = new Map();
let below = new Map();
let reading = new AbortController();

const MOST_FOUND = 50;

void startPage(() => showTree());

/** @param id the department to show after reading, such as a new one */
async function showTree(id) {
  reading.abort();
  const own = (reading = new AbortController());
  byId('state').textContent = '正在读取…';
  showProblem(byId('problem'));
  try {
    const tree = await requestJson('/departments/tree', { signal: own.signal });
    byDepartmentId = new Map(tree.departments.map((department) => [department.id, department]));
    below = Map.groupBy(tree.departments, ({ parentId }) => parentId);
    const roots = below.get(0) ?? [];
    byId('state').textContent = [
      `共 ${tree.departments.length} 个部门。`,
      tree.hasNames ? '' : '这个 secret 不能读取部门的名称，只显示 id。',
      tree.uncounted ? `${tree.uncounted}。` : '',
    ].join('');
    byId('tree').replaceChildren(...roots.map(itemOf));
    for (const root of roots) expand(root.id);
    showParents(tree.departments);
    search();
    if (id !== undefined) reveal(id, { focus: false });
  } catch (error) {
    if (error.name === 'AbortError') return;
    byId('state').textContent = '';
    byId('tree').replaceChildren();
    showProblem(byId('problem'), error);
  }
}

const nameOf = ({ id, name }) => name ?? `部门 ${id}`;

function itemOf(department) {
  const { id, members } = department;
  const children = below.get(id) ?? [];
  const toggle =
    children.length === 0
      ? element('span', { className: 'toggle', 'aria-hidden': 'true' })
      : element(
          'button',
          {
            type: 'button',
            className: 'toggle',
            'aria-expanded': 'false',
            'aria-label': `展开 ${nameOf(department)}`,
          },
          '▸',
        );
  const count = members
    ? `（${members.total} 人${children.length > 0 ? `，直属 ${members.own} 人` : ''}）`
    : '';
  const row = element(
    'div',
    { className: 'row', id: `department-${id}` },
    toggle,
    element('span', { className: 'name' }, nameOf(department)),
    element('span', { className: 'count' }, count),
  );
  if (children.length > 0) {
    toggle.addEventListener('click', () => {
      if (toggle.getAttribute('aria-expanded') === 'true') collapse(id);
      else expand(id);
    });
  }
  return element('li', {}, row);
}

/** The departments below are added when they are shown: a corp may have 30,000. */
function expand(id) {
  const row = byId(`department-${id}`);
  const children = below.get(id) ?? [];
  if (!row || children.length === 0 || row.nextElementSibling) return;
  row.after(element('ul', {}, ...children.map(itemOf)));
  setToggle(row, true, byDepartmentId.get(id));
}

function collapse(id) {
  const row = byId(`department-${id}`);
  row.nextElementSibling?.remove();
  setToggle(row, false, byDepartmentId.get(id));
}

function setToggle(row, isExpanded, department) {
  const toggle = row.querySelector('.toggle');
  toggle.setAttribute('aria-expanded', String(isExpanded));
  toggle.setAttribute('aria-label', `${isExpanded ? '收起' : '展开'} ${nameOf(department)}`);
  toggle.textContent = isExpanded ? '▾' : '▸';
}

/** From the root to the department. */
function pathOf(id) {
  const path = [];
  for (let at = byDepartmentId.get(id); at; at = byDepartmentId.get(at.parentId)) path.unshift(at);
  return path;
}

function reveal(id, { focus }) {
  const path = pathOf(id);
  for (const above of path.slice(0, -1)) expand(above.id);
  for (const found of document.querySelectorAll('.row.found')) found.classList.remove('found');
  const row = byId(`department-${id}`);
  if (!row) return;
  row.classList.add('found');
  row.scrollIntoView({ block: 'nearest' });
  if (!focus) return;
  row.tabIndex = -1;
  row.focus();
}

function search() {
  const text = byId('query').value.trim().toLowerCase();
  const isFound = ({ id, name = '' }) => String(id) === text || name.toLowerCase().includes(text);
  const found = text === '' ? [] : [...byDepartmentId.values()].filter(isFound);
  byId('found-state').textContent =
    text === ''
      ? ''
      : found.length === 0
        ? '没有找到。'
        : `找到 ${found.length} 个${found.length > MOST_FOUND ? `，显示前 ${MOST_FOUND} 个` : ''}。`;
  byId('found').replaceChildren(
    ...found.slice(0, MOST_FOUND).map(({ id }) => {
      const button = element('button', { type: 'button' }, pathOf(id).map(nameOf).join(' / '));
      button.addEventListener('click', () => reveal(id, { focus: true }));
      return element('li', {}, button);
    }),
  );
}

function showParents(departments) {
  const before = byId('parent').value;
  byId('parent').replaceChildren(
    ...departments.map((department) =>
      element('option', { value: String(department.id) }, nameOf(department)),
    ),
  );
  if (byDepartmentId.has(Number(before)) && before !== '') byId('parent').value = before;
}

byId('query').addEventListener('input', search);
byId('add').addEventListener('submit', (event) => {
  event.preventDefault();
  byId('added').textContent = '';
  const names = byId('path')
    .value.split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const parentId = Number(byId('parent').value) || undefined;
  void working(event.submitter ?? byId('add').querySelector('button'), byId('add-problem'), async () => {
    const { id, created } = await requestJson('/departments', { method: 'POST', body: { names, parentId } });
    byId('added').textContent =
      created.length === 0
        ? `已经存在，id ${id}。`
        : `已创建 ${created.length} 个部门，id ${created.join('、')}。`;
    byId('path').value = '';
    await showTree(id);
  });
});
