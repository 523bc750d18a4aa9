import type { ApiPaging, ApiRate } from '../../libs/work-weixin-cli/src/write/api-definition.js';
import type { ApiFact, RateFact } from './fact-types.js';
import type { Names } from './names.js';

const WINDOWS = [
  ['perSecond', 1000, '每秒'],
  ['perMinute', 60_000, '每分钟'],
  ['perHour', 3_600_000, '每小时'],
  ['perDay', 86_400_000, '每天'],
  ['perMonth', undefined, '每月'],
] as const;
const WHOSE: Readonly<Record<string, string>> = { corp: '每企业', app: '每应用', webhook: '每个群机器人' };
/** Tokens that no secret of the corp can fetch. */
const FOREIGN: Readonly<Record<string, string>> = {
  authcorp: '服务商代企业获取的 access_token',
  registration: '注册完成回调中的 access_token',
  downstream: '下级/下游企业的 access_token',
};

/** Whether no secret of the corp fetches the token: each call has to bring it. */
export function takesCallersToken({ secret }: ApiFact): boolean {
  return secret.some((kind) => FOREIGN[kind] !== undefined);
}

/** Who may call the API and how often. */
export function consoleNotes(api: ApiFact): string[] {
  const { appPermission, secret, thirdParty, delegated, concurrency, partial, closedToNew, prefer } = api;
  const who: string[] = [];
  const foreign = secret.map((kind) => FOREIGN[kind]).find((text) => text !== undefined);
  if (foreign !== undefined) who.push(`须使用${foreign}，由调用方填写 accessToken`);
  else if (secret.join() === 'contacts') who.push('使用通讯录同步的Secret');
  else if (secret.join() === 'chatarchive') who.push('使用会话存档接口授权的Secret');
  else if (secret.join() === 'msgaudit') who.push('使用会话内容存档的Secret');
  if (appPermission !== undefined) {
    const lists = appPermission.split(/ [|+] /).map((list) => `「${list}」`);
    const joint = appPermission.includes(' + ') ? '和' : '或';
    who.push(`自建应用须在管理端${lists.join(joint)}的可调用应用列表中`);
  }
  if (thirdParty || delegated) {
    // Without a list in the console, an app of the corp may call it as it is.
    const isForOwnApps =
      appPermission === undefined && secret.some((kind) => kind === 'app' || kind === 'any');
    const callers = [
      ...(isForOwnApps ? ['自建应用'] : []),
      ...(thirdParty ? ['第三方应用'] : []),
      ...(delegated ? ['代开发应用'] : []),
    ];
    who.push(`${[...callers.slice(0, -2), callers.slice(-2).join('和')].join('、')}可调用`);
  }
  const often = rateTexts(api);
  if (concurrency !== undefined) often.push(`同一企业最多同时调用${concurrency}次`);
  return [
    ...(who.length === 0 ? [] : [`权限说明：${who.join('；')}`]),
    ...(often.length === 0 ? [] : [`频率限制：${often.join('；')}`]),
    ...(partial === true ? ['字段不完整：只包含可以确认的部分，其余字段可以用 `extra` 传递和读取'] : []),
    ...(closedToNew ? ['不再对新企业开放'] : []),
    ...(prefer === undefined ? [] : [`官方建议改用 ${prefer}`]),
  ];
}

function rateTexts({ rateNote }: ApiFact): string[] {
  return countsOf(rateNote).flatMap((count) => {
    const whose = WHOSE[String(count['scope'])];
    if (whose === undefined) return [];
    const shared = sharedWith(count);
    const texts = WINDOWS.flatMap(([key, , words]) => {
      const calls = count[key];
      return typeof calls === 'number' ? [`${words}${calls}次`] : [];
    });
    if (texts.length === 0) return [];
    const edition = count['edition'] === 'free' ? '（免费版）' : '';
    return [
      `${whose}${texts.join('、')}${edition}${shared === undefined ? '' : `，与同类接口合计：${shared.join('、')}`}`,
    ];
  });
}

/** The rates of calls that can be kept: a month is longer than any process. */
export function ratesOf({ action, rateNote }: ApiFact, names: Names): ApiRate[] {
  return countsOf(rateNote).flatMap((count) => {
    const scope = { corp: 'corp', app: 'app', webhook: 'key', 'app+member': 'app' }[String(count['scope'])];
    if (scope === undefined) return [];
    const by = { webhook: ['key'], 'app+member': [names.property('userid')] }[String(count['scope'])];
    const shared = sharedWith(count)?.filter((other) => other !== action);
    return WINDOWS.flatMap(([key, perMs]): ApiRate[] => {
      const calls = count[key];
      if (typeof calls !== 'number' || perMs === undefined) return [];
      return [
        {
          calls,
          perMs,
          scope: scope as ApiRate['scope'],
          ...(by === undefined ? {} : { by }),
          ...(shared === undefined ? {} : { sharedWith: shared }),
        },
      ];
    });
  });
}

/** What a page counts, one scope each. What counts members, persons or editions is no rate of calls. */
function countsOf(rateNote: RateFact | undefined): RateFact[] {
  if (rateNote === undefined || rateNote['unit'] !== undefined || rateNote['only'] !== undefined) return [];
  const { perHourApp } = rateNote;
  return perHourApp === undefined ? [rateNote] : [rateNote, { scope: 'app', perHour: perHourApp }];
}

function sharedWith(count: RateFact): readonly string[] | undefined {
  return (count['shared'] ?? count['sharedWith']) as readonly string[] | undefined;
}

export function onceNote({ onceKind, idempotencyKey }: ApiFact): string[] {
  const key = idempotencyKey === undefined ? [] : [`重复提交由 ${idempotencyKey} 识别：重试时请使用相同的值`];
  if (onceKind === 'consumes') {
    return ['注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效', ...key];
  }
  if (onceKind === 'issues') return ['注意：每次调用都会生成新的结果', ...key];
  return key;
}

export function asyncNote(api: ApiFact, inputOf: (action: string) => string | undefined): string[] {
  if (api.async !== true) return [];
  if (api.result === undefined || api.result === null) return ['异步接口：结果通过事件通知'];
  const input = inputOf(api.result);
  const by = api.jobId === undefined ? '' : `，用返回的 ${api.jobId} 查询`;
  return [`异步接口：结果见 ${input === undefined ? api.result : `{@link ${input}}`}${by}`];
}

export function pagingNotes({ paging }: ApiFact, declared: ApiPaging | undefined, names: Names): string[] {
  if (paging === undefined) return [];
  const notes: string[] = [];
  if (declared !== undefined) {
    notes.push(
      declared.item === 'PagesOnly'
        ? '分页：`paginate()` 逐页读取'
        : '分页：`paginate()` 逐页读取，`items()` 逐条读取',
    );
  }
  if (paging.sameLimit) notes.push('翻页时分页大小须与首次请求一致');
  if (paging.incremental) notes.push('最后的游标可以保存，下次从该处继续读取');
  if (paging.inclusive) notes.push(`翻页时填写上一页最后一条的 ${names.property(paging.in)}，该条会再次返回`);
  const days = paging.window?.maxDays ?? paging.maxDays;
  if (days !== undefined && days !== null) notes.push(`时间跨度不超过${days}天`);
  return notes.length === 0 ? [] : [notes.join('。')];
}
