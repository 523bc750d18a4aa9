import { eventFile, type EventDefinition } from '../../../libs/work-weixin-cli/src/write/event-file.js';
import type { ModuleOf } from '../../../libs/work-weixin-cli/src/write/source-file.js';
import type { GeneratedFile } from '../catalogue.js';
import type { NamesFact, SensitiveNamesFact } from '../fact-types.js';
import { groupedBy } from '../facts.js';
import { indexFile } from '../index-file.js';
import { OverlayError } from '../overlays.js';
import { WITH_ID, envelopeOf, type Envelope } from './event-envelopes.js';
import type { EventFact } from './event-facts.js';
import { EventNames } from './event-names.js';
import type { EventOverlays } from './event-overlays.js';
import { EventShapes } from './event-shapes.js';

const PAGE = 'https://developer.work.weixin.qq.com/document/path/';

/** Who receives an event, in the vendor's words. */
const RECEIVERS: Readonly<Record<string, string>> = {
  'contact-sync': '通讯录同步',
  'corp-app': '自建应用',
  'customer-contact': '客户联系',
  kf: '微信客服',
  'suite-data': '第三方应用的数据回调',
  'suite-command': '应用的指令回调',
  'delegated-app': '代开发应用',
  'provider-system': '服务商的系统事件',
  bot: '智能机器人',
  'device-model': '设备型号',
  'device-service': '服务商的设备服务',
  'zone-program': '专区程序',
  'payment-app': '对外收款应用',
};

interface EventUnit {
  readonly fact: EventFact;
  readonly family: string;
  readonly file: string;
  readonly envelope: Envelope;
  readonly definition: EventDefinition;
}

/** All event classes in memory: what `npm run catalogue` writes below `src/events`. */
export class EventCatalogue {
  readonly units: readonly EventUnit[];
  private readonly names: EventNames;
  private readonly shapes: EventShapes;

  constructor(
    records: readonly EventFact[],
    overlays: EventOverlays,
    names: NamesFact,
    sensitiveNames: SensitiveNamesFact,
    isSecretName: (wire: string) => boolean,
  ) {
    this.names = new EventNames(names, overlays);
    this.shapes = new EventShapes(this.names, sensitiveNames, isSecretName);
    // A reply is sent: its classes are written by people.
    const received = overlays.apply(records).filter(({ kind }) => kind !== 'reply' && kind !== 'bot-reply');
    this.units = received.map((fact) => this.unit(fact));
    this.names.check(received);
    for (const [name, same] of groupedBy(this.units, ({ definition }) => definition.name)) {
      if (same.length === 1) continue;
      const ids = same.map(({ fact }) => fact.id).join(' and ');
      throw new OverlayError(`${ids} are both called ${name}: give one a name in events/overlays/names.json`);
    }
  }

  files(): GeneratedFile[] {
    const events = this.units.map(({ family, file, envelope, definition }) => ({
      path: `${family}/${file}.event.ts`,
      text: eventFile(definition, moduleOf(envelope)),
    }));
    return [...events, ...this.indexFiles()].sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  private unit(fact: EventFact): EventUnit {
    const { id, kind, key, name: desc, page, answerWithinMs, answerText, retired } = fact;
    const envelope = envelopeOf(fact);
    const name = this.names.classOf(fact);
    const { fields, shapes } = this.shapes.of(fact, name, envelope.wires);
    const definition: EventDefinition = {
      name,
      ...(WITH_ID.has(kind) ? { id } : {}),
      desc,
      docUrl: `${PAGE}${page}`,
      key,
      ...(answerWithinMs === undefined ? {} : { answerWithinMs }),
      ...(answerText === undefined ? {} : { answerText }),
      base: envelope.base,
      constants: envelope.constants.map((wire) => ({
        property: this.names.property(wire),
        value: key[wire] ?? '',
      })),
      fields,
      shapes,
      notes: notesOf(fact),
      ...(retired === true ? { deprecated: '官方文档已不再列出该事件' } : {}),
    };
    const hidden = fields.find(({ property }, index) =>
      fields.slice(0, index).some((other) => other.property === property),
    );
    if (hidden !== undefined) throw new OverlayError(`${id}: two fields are called ${hidden.property}`);
    return {
      fact,
      family: this.names.familyOf(fact).name,
      file: this.names.fileOf(name),
      envelope,
      definition,
    };
  }

  private indexFiles(): GeneratedFile[] {
    return [...groupedBy(this.units, ({ family }) => family)].map(([family, units]) => ({
      path: `${family}/index.ts`,
      text: indexFile([
        ...units.map(({ file, definition }) => ({
          module: `./${file}.event.js`,
          names: [definition.name, ...definition.shapes.map(({ name }) => name)],
          aliases: [],
        })),
        ...units
          .flatMap(({ envelope }) => envelope.exports)
          .map(({ module, names }) => ({
            module: `../${module.slice('events/'.length)}.js`,
            names,
            aliases: [],
          })),
      ]),
    }));
  }
}

function notesOf({ receiver, kind, from, answerWithinMs, answerText }: EventFact): string[] {
  const receivers = receiver.flatMap((one) => RECEIVERS[one] ?? []);
  const answer = [
    ...(answerWithinMs === undefined ? [] : [`须在${answerWithinMs / 1000}秒内应答`]),
    ...(answerText === undefined ? [] : [`应答内容为“${answerText}”`]),
  ];
  return [
    ...(receivers.length === 0 ? [] : [`接收方：${receivers.join('、')}`]),
    ...(kind === 'kf' ? ['不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取'] : []),
    ...(answer.length === 0 ? [] : [answer.join('，')]),
    ...(from === 'skit' ? ['官方页面未给出示例'] : []),
  ];
}

/** Where a file of a family imports the library from. */
function moduleOf({ base, module }: Envelope): ModuleOf {
  const modules: Readonly<Record<string, string>> = {
    WorkWeixinEvent: 'callbacks/contract/work-weixin-event.decorator',
    [base]: module,
  };
  return (name) => {
    const found = modules[name];
    if (found === undefined) throw new Error(`no module of the library has ${name}`);
    return found.startsWith('events/') ? `../${found.slice('events/'.length)}.js` : `../../${found}.js`;
  };
}
