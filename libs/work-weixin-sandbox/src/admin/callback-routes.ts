import { CallbackCheckError } from '../callback/callback-check.error.js';
import type { CallbackDelivery } from '../callback/callback-delivery.js';
import type { CallbackFault } from '../callback/callback-faults.js';
import type { CallbackFields } from '../callback/callback-fields.js';
import type { NewConsoleDepartment } from '../console/console-departments.js';
import type { NewConsoleMember } from '../console/console-member.js';
import type { ConsoleTagChange } from '../console/console-tags.js';
import type { AdminBody } from './admin-body.js';
import type { AdminRoute } from './admin-routes.js';

/** The same as `sandbox.callbacks` and `sandbox.console` in process. */
export const CALLBACK_ROUTES: readonly AdminRoute[] = [
  {
    method: 'POST',
    path: 'callbacks/configure',
    handle({ controls, body }) {
      body.only('corpId', 'receiver', 'settings');
      const receiver = body.text('receiver');
      controls.callbacks.configure(receiver, body.object('settings'), corpOf(body));
      return { receiver };
    },
  },
  configureService('callbacks/suites', 'configureSuite'),
  configureService('callbacks/providers', 'configureProvider'),
  configureService('callbacks/devices', 'configureDevice'),
  {
    method: 'POST',
    path: 'callbacks/idle',
    async handle({ controls }) {
      await controls.callbacks.idle();
      return {};
    },
  },
  {
    method: 'POST',
    path: 'callbacks/check',
    async handle({ controls, body }) {
      body.only('corpId', 'receiver', 'receiveId');
      try {
        const options = { ...corpOf(body), receiveId: body.optionalText('receiveId') };
        await controls.callbacks.check(body.text('receiver'), options);
        return { ok: true };
      } catch (error) {
        if (!(error instanceof CallbackCheckError)) throw error;
        return { ok: false, problem: error.message, status: error.status };
      }
    },
  },
  {
    method: 'POST',
    path: 'callbacks/send',
    async handle({ controls, body }) {
      body.only('corpId', 'event', 'fields', 'to', 'agentId', 'strict');
      const { agentId, strict, fields = {} } = body.fields();
      const options = {
        ...corpOf(body),
        to: body.text('to'),
        agentId: agentId as number | undefined,
        strict: strict as boolean | undefined,
      };
      return { ...(await controls.callbacks.send(body.text('event'), fields as CallbackFields, options)) };
    },
  },
  {
    method: 'GET',
    path: 'callbacks/deliveries',
    handle({ controls: { callbacks }, query }) {
      const receiver = query.get('receiver');
      return { deliveries: receiver === null ? callbacks.deliveries : callbacks.of(receiver) };
    },
  },
  {
    method: 'DELETE',
    path: 'callbacks/deliveries',
    handle: ({ controls }) => ({ removed: controls.callbacks.clear() }),
  },
  {
    method: 'POST',
    path: 'callbacks/faults',
    status: 201,
    handle: ({ controls, body }) => {
      const { fault } = controls.callbacks.faults.add(body.fields() as unknown as CallbackFault);
      return { fault };
    },
  },
  {
    method: 'GET',
    path: 'callbacks/faults',
    handle: ({ controls }) => ({
      faults: controls.callbacks.faults.list().map(({ fault, hits }) => ({ fault, hits })),
    }),
  },
  {
    method: 'DELETE',
    path: 'callbacks/faults',
    handle({ controls: { callbacks } }) {
      const removed = callbacks.faults.list().length;
      callbacks.faults.clear();
      return { removed };
    },
  },
  {
    method: 'POST',
    path: 'console/member/create',
    status: 201,
    handle({ controls, body }) {
      const member = body.only('corpId', 'member').object('member') as unknown as NewConsoleMember;
      return delivered(controls.console.member.create(member, corpOf(body)));
    },
  },
  {
    method: 'POST',
    path: 'console/member/update',
    handle({ controls, body }) {
      body.only('corpId', 'userid', 'fields');
      return delivered(
        controls.console.member.update(body.text('userid'), body.object('fields'), corpOf(body)),
      );
    },
  },
  {
    method: 'POST',
    path: 'console/member/remove',
    handle({ controls, body }) {
      body.only('corpId', 'userid');
      return delivered(controls.console.member.remove(body.text('userid'), corpOf(body)));
    },
  },
  {
    method: 'POST',
    path: 'console/department/create',
    status: 201,
    handle({ controls, body }) {
      body.only('corpId', 'department');
      const department = body.object('department') as unknown as NewConsoleDepartment;
      return delivered(controls.console.department.create(department, corpOf(body)));
    },
  },
  {
    method: 'POST',
    path: 'console/department/update',
    handle({ controls, body }) {
      body.only('corpId', 'id', 'fields');
      return delivered(
        controls.console.department.update(body.number('id'), body.object('fields'), corpOf(body)),
      );
    },
  },
  {
    method: 'POST',
    path: 'console/department/remove',
    handle({ controls, body }) {
      body.only('corpId', 'id');
      return delivered(controls.console.department.remove(body.number('id'), corpOf(body)));
    },
  },
  {
    method: 'POST',
    path: 'console/tag/update',
    handle({ controls, body }) {
      body.only('corpId', 'tagid', 'change');
      const change = body.object('change') as ConsoleTagChange;
      return delivered(controls.console.tag.update(body.number('tagid'), change, corpOf(body)));
    },
  },
];

/** A suite, a provider or a device is configured alike. */
function configureService(
  path: string,
  configure: 'configureSuite' | 'configureProvider' | 'configureDevice',
): AdminRoute {
  return {
    method: 'POST',
    path,
    handle({ controls, body }) {
      const name = body.only('name', 'settings').text('name');
      controls.callbacks[configure](name, body.object('settings'));
      return { name };
    },
  };
}

function corpOf(body: AdminBody) {
  return { corpId: body.optionalText('corpId') };
}

async function delivered(deliveries: Promise<readonly CallbackDelivery[]>) {
  return { deliveries: await deliveries };
}
