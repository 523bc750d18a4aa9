// What the pages share: requests with the key of this tab, problems, and the choice of corp and app.
// Data from the server is inserted as text, never as markup.

export const byId = (id) => document.getElementById(id);

/** @param properties of the element; `aria-…` and other attributes with a hyphen are set as attributes */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [property, value] of Object.entries(properties)) {
    if (property.includes('-')) made.setAttribute(property, String(value));
    else made[property] = value;
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A response that is not successful, with problem details (RFC 9457). */
export class ProblemError extends Error {
  constructor(problem) {
    super(problem.title);
    this.problem = problem;
  }
}

export const offline = () =>
  new ProblemError({ title: '没有连上服务', detail: '请检查网络，然后再试。结果可能已经生效。' });

/** @returns the address with the corp and the app that are chosen on the page */
export function withChoice(path) {
  const { tenant, app } = choice();
  const query = new URLSearchParams({ ...(tenant && { tenant }), ...(app && { app }) });
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Sends a request with the key. @throws ProblemError; an AbortError if `signal` aborts */
export async function request(path, { method = 'GET', body, signal } = {}) {
  const headers = { 'x-api-key': window.apiKey.get() };
  if (body !== undefined) headers['content-type'] = 'application/json';
  let response;
  try {
    response = await fetch(withChoice(path), {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
      signal,
    });
  } catch (error) {
    throw error.name === 'AbortError' ? error : offline();
  }
  if (response.ok) return response;
  throw await problemOf(response.status, await response.text());
}

export async function requestJson(path, options) {
  return (await request(path, options)).json();
}

export function problemOf(status, text) {
  if (status === 401) askForKey(true);
  try {
    return new ProblemError(JSON.parse(text));
  } catch {
    return new ProblemError({ title: `服务返回了状态 ${status}` });
  }
}

/** Shows an error in an element with `role="alert"`, and hides it without one. */
export function showProblem(node, error) {
  node.hidden = error === undefined;
  if (error === undefined) return node.replaceChildren();
  if (!(error instanceof ProblemError)) {
    console.error(error);
    return node.replaceChildren('页面出错，请刷新后再试。');
  }
  const { title, detail, hint, violations = [] } = error.problem;
  node.replaceChildren(
    element('strong', {}, title),
    ...(detail && detail !== title ? [element('p', {}, detail)] : []),
    ...(violations.length > 0
      ? [element('ul', {}, ...violations.map(({ message }) => element('li', {}, message)))]
      : []),
    // For the vendor's support; the detail has the error code.
    ...(hint ? [element('p', { className: 'code' }, `hint: ${hint}`)] : []),
  );
}

/** Runs the work of a form or button, which is disabled meanwhile, and shows its problem. */
export async function working(button, problem, work) {
  button.disabled = true;
  button.setAttribute('aria-busy', 'true');
  showProblem(problem);
  try {
    return await work();
  } catch (error) {
    if (error.name !== 'AbortError') showProblem(problem, error);
  } finally {
    button.disabled = false;
    button.removeAttribute('aria-busy');
  }
  return undefined;
}

/** What `GET /tenants` returned. */
export let target = { isSandbox: false, pages: [], tenants: [] };

/** The chosen corp and app; a missing name is the only one. */
function choice() {
  return { tenant: byId('tenant')?.value, app: byId('app')?.value };
}

export function chosenApp() {
  const { tenant, app } = choice();
  const apps = target.tenants.find(({ name }) => name === tenant)?.apps ?? target.tenants[0]?.apps ?? [];
  return apps.find(({ name }) => name === (app ?? 'default')) ?? (apps.length === 1 ? apps[0] : undefined);
}

/**
 * Starts a page with `<div id="setup">` and `<div id="content" hidden>`: asks for the key if this tab has none, then shows the choice of
 * corp and app if there is any.
 *
 * @param onChoice called at the start and after each choice
 * @param options `hasChoice: false` for a page of all corps and apps
 */
export async function startPage(onChoice, options = {}) {
  started = () => startPage(onChoice, options);
  if (!window.apiKey.get()) return askForKey(false);
  const problem = element('div', { className: 'problem', hidden: true, role: 'alert' });
  try {
    target = await requestJson('/tenants');
  } catch (error) {
    if (window.apiKey.get()) byId('setup').replaceChildren(problem);
    return showProblem(problem, error);
  }
  const [, page] = location.pathname.split('/');
  if (!target.pages.includes(page)) {
    byId('setup').replaceChildren(problem);
    const detail = `请在环境变量 PAGES 中写上 ${page}，然后重启服务。`;
    return showProblem(problem, new ProblemError({ title: '这个页面没有加载', detail }));
  }
  showChoice(onChoice, options);
  byId('content').hidden = false;
  return onChoice();
}

let started = () => undefined;

function showChoice(onChoice, { hasChoice = true }) {
  const { tenants } = target;
  const options = (list) => list.map(({ name }) => element('option', { value: name }, name));
  const apps = element('span', { className: 'choice' });
  const chooseTenant = () => {
    const listed = tenants.find(({ name }) => name === tenant.value)?.apps ?? tenants[0]?.apps ?? [];
    apps.replaceChildren();
    if (listed.length < 2) return;
    const app = element('select', { id: 'app' }, ...options(listed));
    app.value = listed.some(({ name }) => name === 'default') ? 'default' : listed[0].name;
    app.addEventListener('change', () => void onChoice());
    apps.append(element('label', { htmlFor: 'app' }, '应用'), app);
  };
  const tenant = element('select', { id: 'tenant' }, ...options(tenants));
  tenant.addEventListener('change', () => {
    chooseTenant();
    void onChoice();
  });
  const corp = element(
    'span',
    { className: 'choice', hidden: tenants.length < 2 },
    element('label', { htmlFor: 'tenant' }, '企业'),
    tenant,
  );
  chooseTenant();
  const notice = target.isSandbox
    ? element('p', { className: 'muted' }, '没有配置企业：以下内容来自进程内的沙箱，不会发往企业微信。')
    : undefined;
  const choices = hasChoice ? [corp, apps] : [];
  byId('setup').replaceChildren(...[...choices, notice].filter((node) => node !== undefined));
}

export function askForKey(isWrong) {
  window.apiKey.forget();
  byId('content').hidden = true;
  const error = element('p', { id: 'key-error', className: 'bad', role: 'alert' });
  const key = element('input', {
    id: 'key',
    type: 'password',
    autocomplete: 'off',
    required: true,
    'aria-describedby': 'key-error',
    'aria-invalid': isWrong,
  });
  const form = element(
    'form',
    { className: 'key-form' },
    element('label', { htmlFor: 'key' }, '这个页面需要 API key（x-api-key）'),
    key,
    element('button', { type: 'submit' }, '打开'),
    error,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.apiKey.set(key.value);
    void started();
  });
  byId('setup').replaceChildren(form);
  // After the element is in the page: only then it is read out.
  if (isWrong) error.textContent = 'API key 不正确，请检查后再试';
  key.focus();
}
