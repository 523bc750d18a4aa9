import { ApiError } from '../../errors/api.error.js';
import { type Html, html } from '../../http/html.js';
import { pageResponse, redirectResponse } from '../../http/page-response.js';
import type { FileResponse } from '../../http/response.js';
import { findByUserid, findGuest, linkedUserid } from '../../login/find-person.js';
import type { LoginPerson, LoginScope } from '../../login/login.js';
import type { PageCall } from '../route.js';
import type { LoginRequest } from './login-request.js';

/** A corp can have tens of thousands of members. */
const MAX_LISTED = 100;

interface Choice {
  readonly parameter: 'userid' | 'openid';
  readonly id: string;
  readonly name: string;
}

/** What a login page shows. */
export interface LoginPage {
  readonly path: string;
  readonly title: string;
  readonly intro: Html;
  readonly scope: LoginScope;
}

/**
 * Redirects with a code if the query or the seed names the person; otherwise lists the persons to log in as.
 * @throws ApiError 60111 for an unknown person
 */
export function finishLogin(call: PageCall, request: LoginRequest, page: LoginPage): FileResponse {
  const person = chosenPerson(call, request);
  if (person === undefined) return choicePage(call, request, page);
  const { corp, apps, redirect, state } = request;
  const code = corp.logins.codes.issue({ person, apps, scope: page.scope, redirect }, call.nowMs);
  return redirectResponse(returnUrl(redirect, code, state));
}

function chosenPerson({ query }: PageCall, { corp }: LoginRequest): LoginPerson | undefined {
  const openid = query.text('openid');
  const userid = query.text('userid') ?? (openid === undefined ? corp.logins.loggedIn : undefined);
  if (userid === undefined && openid === undefined) return undefined;
  const person = userid === undefined ? findGuest(corp, openid ?? '') : findByUserid(corp, userid);
  if (person === undefined) throw new ApiError(60111, '没有可以登录的成员，请检查 userid 或 openid');
  return person;
}

/** Adds code and state. Keeps the query and the hash of the redirect_uri. */
function returnUrl(redirect: URL, code: string, state: string | undefined): string {
  const url = new URL(redirect);
  const added = `code=${code}${state === undefined ? '' : `&state=${encodeURIComponent(state)}`}`;
  url.search = url.search === '' ? added : `${url.search}&${added}`;
  return url.href;
}

function choicePage(
  { search, query }: PageCall,
  { corp, redirect }: LoginRequest,
  page: LoginPage,
): FileResponse {
  const wanted = query.text('q') ?? '';
  const all = choicesOf(corp).filter(({ id, name }) =>
    `${name} ${id}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const listed = all.slice(0, MAX_LISTED);
  const fields = [...withoutFilter(search)].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  const content = html`${page.intro}
    <dl>
      <dt>企业</dt>
      <dd>${corp.name}</dd>
      <dt>登录后返回</dt>
      <dd>${redirect.host}</dd>
    </dl>
    <form action="${page.path}" method="get">
      ${fields}
      <input
        type="search"
        name="q"
        value="${wanted}"
        placeholder="姓名或帐号"
        aria-label="姓名或帐号"
      /><button>查找</button>
    </form>
    <ul>
      ${listed.map((choice) => choiceItem(page.path, search, choice))}
    </ul>
    <p>
      <small
        >共 ${all.length}
        人${listed.length < all.length ? `，显示前 ${listed.length} 人` : ''}。这是沙箱的登录页，点击即代表该成员同意登录。</small
      >
    </p>`;
  return pageResponse(page.title, content);
}

function choiceItem(path: string, search: string, { parameter, id, name }: Choice): Html {
  const parameters = withoutFilter(search);
  parameters.set(parameter, id);
  return html`<li>
    <a href="${path}?${parameters.toString()}"><span>${name}</span><small>${id}</small></a>
  </li>`;
}

function withoutFilter(search: string): URLSearchParams {
  const parameters = new URLSearchParams(search);
  parameters.delete('q');
  return parameters;
}

function choicesOf({ members, logins }: LoginRequest['corp']): Choice[] {
  const able = members.all().filter(({ fields }) => fields.status !== 2);
  return [
    ...able.map(({ fields }): Choice => ({ parameter: 'userid', id: fields.userid, name: fields.name })),
    ...logins.linkedMembers.map((member): Choice => {
      const id = linkedUserid(member);
      return { parameter: 'userid', id, name: member.name ?? '互联企业成员' };
    }),
    ...logins.guests.map((guest): Choice => {
      const kind = guest.external_userid === undefined ? '非企业成员' : '外部联系人';
      return { parameter: 'openid', id: guest.openid, name: guest.name ?? kind };
    }),
  ];
}
