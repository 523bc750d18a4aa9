import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const WHOLE_MINUTES = 180_000;
const COPIED = [
  ...['libs/http-remote/src', 'libs/work-weixin/src', 'libs/work-weixin/facts', 'libs/work-weixin-cli/src'],
  ...['tools/catalogue', 'tsconfig.json', '.prettierrc.json', '.editorconfig'],
];

describe('npm run catalogue', () => {
  let tree: string;

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'catalogue-'));
    for (const path of COPIED) cpSync(join(ROOT, path), join(tree, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'dir');
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  const inTree = (path: string) => join(tree, 'libs/work-weixin', path);
  const run = (command: 'write' | 'check') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/catalogue/run.mjs', command], {
      cwd: tree,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const catalogue = (): ReadonlyMap<string, string> => {
    const folder = inTree('src/catalogue');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  };
  /** Changes a file while `check` runs, and restores it. */
  const withChange = (path: string, edit: (text: string) => string, check: () => void): void => {
    const file = inTree(path);
    const before = readFileSync(file, 'utf8');
    const after = edit(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    try {
      check();
    } finally {
      writeFileSync(file, before);
    }
  };

  it(
    'changes one file for one changed fact, in one line of the facts',
    () => {
      const before = catalogue();
      withChange(
        'facts/apis/tag.json',
        (text) => text.replace('"maxLength": 32', '"maxLength": 40'),
        () => {
          expect(run('write')).toMatchObject({
            status: 0,
            stdout: expect.stringMatching(/^1 files written, 0 removed/),
          });
        },
      );
      const after = catalogue();
      const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
      expect(changed).toHaveLength(1);
      expect(after.get(changed[0] ?? '')).toContain('长度不超过40个字符');
      expect(run('write')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1 files written/) });
      expect(catalogue()).toEqual(before);
    },
    WHOLE_MINUTES,
  );

  it(
    'accepts the tree as it is',
    () => {
      expect(run('check')).toMatchObject({ status: 0, stderr: '' });
    },
    WHOLE_MINUTES,
  );

  it(
    'rejects hand edits, and a file that is neither generated nor listed',
    () => {
      const stranger = inTree('src/catalogue/kf/kf-stranger.api.ts');
      cpSync(inTree('src/catalogue/kf/kf-send-msg.api.ts'), stranger);
      const edit = (path: string, from: string, to: string, check: () => void) =>
        withChange(path, (text) => text.replace(from, to), check);
      try {
        edit('src/catalogue/kf/kf-send-msg.api.ts', '消息ID', '消息号', () =>
          edit('src/catalogue/kf/index.ts', 'KfSendMsgWorkWxInput', 'KfSendMsgWorkWxInput as X', () =>
            edit('facts/generated.json', '"kf/kf-sync-msg.api.ts"', '"kf/kf-sync.api.ts"', () => {
              const { status, stderr } = run('check');
              expect(status).toBe(1);
              expect(stderr.trimEnd().split('\n')).toEqual([
                expect.stringMatching(
                  /^kf\/index\.ts is not what the generator makes: change the facts or an overlay/,
                ),
                expect.stringMatching(/^kf\/kf-send-msg\.api\.ts is not what the generator makes/),
                expect.stringMatching(/^kf\/kf-sync\.api\.ts is no longer made/),
                expect.stringMatching(/^kf\/kf-sync-msg\.api\.ts is not in facts\/generated\.json/),
                expect.stringMatching(/^kf\/kf-stranger\.api\.ts is neither generated nor in overlays/),
              ]);
            }),
          ),
        );
      } finally {
        rmSync(stranger);
      }
    },
    WHOLE_MINUTES,
  );

  it.each([
    [{ why: 'w', action: 'kf/no_such', set: { title: 'x' } }, 'kf/no_such: no API has this action'],
    [{ why: 'w', action: 'kf/send_msg', field: 'body.no_such', set: {} }, 'the API has no such field'],
    [
      { why: 'w', action: 'kf/send_msg', field: 'body.touser', set: { required: true } },
      'required has this value already: remove the entry',
    ],
  ])(
    'rejects the correction %j, which changes nothing',
    (entry, message) => {
      withChange(
        'facts/overlays/corrections.json',
        (text) => JSON.stringify([...(JSON.parse(text) as object[]), entry]),
        () => expect(run('check')).toMatchObject({ status: 1, stderr: expect.stringContaining(message) }),
      );
    },
    WHOLE_MINUTES,
  );

  it.each([
    ['kf/no_such', { lists: ['a'] }, 'rejected.json: no API is called kf/no_such'],
    ['kf/send_msg', { lists: ['msgid'] }, 'rejected.json: the response of kf/send_msg has no list msgid'],
    ['kf/send_msg', { results: ['a.b'] }, 'rejected.json: the response of kf/send_msg has no list a.b'],
  ])(
    'rejects an entry for %s that names no list of a response',
    (action, rejected, message) => {
      withChange(
        'facts/overlays/rejected.json',
        (text) => {
          const overlay = JSON.parse(text) as { apis: object };
          return JSON.stringify({ ...overlay, apis: { ...overlay.apis, [action]: rejected } });
        },
        () => expect(run('check')).toMatchObject({ status: 1, stderr: expect.stringContaining(message) }),
      );
    },
    WHOLE_MINUTES,
  );

  it(
    'rejects a name that belongs to no field',
    () => {
      withChange(
        'facts/names/kf.json',
        (text) => text.replace('"kf:media_id"', '"kf:no_such_field"'),
        () =>
          expect(run('check')).toMatchObject({
            status: 1,
            stderr: expect.stringContaining('names that match nothing: byFolder kf:no_such_field'),
          }),
      );
    },
    WHOLE_MINUTES,
  );

  it(
    'rejects a fact that a file of people contradicts, and a listed difference that is none',
    () => {
      withChange(
        'facts/apis/user.json',
        (text) => text.replace(/("wire": "position"[^}]*"maxLength": )128/, '$164'),
        () =>
          withChange(
            'facts/overlays/hand-owned.json',
            (text) =>
              text.replace('request.fetch_child: not in the facts', 'request.other: not in the facts'),
            () => {
              const { status, stderr } = run('check');
              expect(status).toBe(1);
              expect(stderr).toMatch(
                /user\/create differs from the facts: request\.position rules: .*\[0,128\].* instead of .*\[0,64\]/,
              );
              expect(stderr).toContain('does not differ (any more) in "request.other: not in the facts"');
            },
          ),
      );
    },
    WHOLE_MINUTES,
  );

  it(
    'changes one event for one changed fact',
    () => {
      withChange(
        'facts/events/event.change_contact.json',
        (text) => text.replace('"maxBytes": 64', '"maxBytes": 65'),
        () => {
          expect(run('write').stdout.split('\n').slice(0, 2)).toEqual([
            expect.stringMatching(/^0 files written, 0 removed/),
            expect.stringMatching(/^1 files written, 0 removed/),
          ]);
        },
      );
      expect(readFileSync(inTree('src/events/contacts/create-user.event.ts'), 'utf8')).toContain(
        '长度不超过65个字节',
      );
      expect(run('write').stdout).toMatch(/\n1 files written, 0 removed/);
    },
    WHOLE_MINUTES,
  );

  it(
    'rejects an edited event, and one that the generator does not make',
    () => {
      const stranger = inTree('src/events/kf/stranger.event.ts');
      cpSync(inTree('src/events/kf/kf-text.event.ts'), stranger);
      try {
        withChange(
          'src/events/kf/kf-text.event.ts',
          (text) => text.replace('菜单ID', '菜单号'),
          () => {
            const { status, stderr } = run('check');
            expect(status).toBe(1);
            expect(stderr.trimEnd().split('\n')).toEqual([
              expect.stringMatching(/^kf\/kf-text\.event\.ts is not what the generator makes/),
              expect.stringMatching(/^kf\/stranger\.event\.ts is neither generated nor/),
            ]);
          },
        );
      } finally {
        rmSync(stranger);
      }
    },
    WHOLE_MINUTES,
  );

  it.each<[file: string, from: string, to: string, message: string]>([
    ['names.json', '"memChangeCnt":', '"memChangeCount":', 'match nothing: labels memChangeCount'],
    [
      'names.json',
      '"change_external_tag": "ExternalTag"',
      '"change_external_tag": "ExternalChat"',
      'are both called',
    ],
    [
      'families.json',
      '"event/living_status_change"',
      '"event/living"',
      'event/living_status_change has no family',
    ],
    ['corrections.json', '.OptionIds.OptionId"', '.OptionIds.NoSuch"', 'the event has no such field'],
    ['corrections.json', '"event/template_card_event"', '"event/no_such"', 'no event has this id'],
  ])(
    'rejects an overlay of the events: %s, %s',
    (file, from, to, message) => {
      withChange(
        `facts/events/overlays/${file}`,
        (text) => text.replace(from, to),
        () => expect(run('check')).toMatchObject({ status: 1, stderr: expect.stringContaining(message) }),
      );
    },
    WHOLE_MINUTES,
  );
});
