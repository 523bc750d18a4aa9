import type { CallbackReplyFormat } from '../contract/callback-reply.js';
import type { ProviderCallbackContext } from '../contract/callback-context.js';
import { MessageCipher, type ReceiveIdCheck } from '../decrypt/message-cipher.js';
import type { ProviderReceiver, ProviderReceivers } from '../provider-receivers.options.js';
import type { ResolvedReceiver } from '../../tenant/callback.options.js';
import { isMessage } from './callback-opener.js';

/** What the context of a handler says about the receiver. */
type ReceiverContext = Pick<
  ProviderCallbackContext,
  'receiver' | 'tenant' | 'corpId' | 'app' | 'suite' | 'provider' | 'device'
>;

/** A receiver that is ready to read callbacks. */
export interface FoundReceiver {
  /** In logs: `acme/contacts` or `suites/crm/command`. */
  readonly label: string;
  /** `contacts` or `suites/crm/command`. */
  readonly name: string;
  /** `contacts` and the others of a tenant; `suite`, `provider` or `device`. */
  readonly kind: string;
  /** Undefined for what comes to a suite, a provider or a device, unless {@link ReceiverFinder.address} has found one. */
  readonly tenant: string | undefined;
  /** Whether each of its callbacks has a tenant. */
  readonly hasTenant: boolean;
  readonly corpId: string | undefined;
  readonly context: ReceiverContext;
  readonly options: { readonly token: string; readonly app?: string };
  readonly cipher: MessageCipher;
  readonly format: CallbackReplyFormat;
  /** What tells its callbacks from those of other receivers. */
  readonly scope: readonly string[];
  /** Milliseconds that the vendor waits, if it is less than for apps. */
  readonly answerWithinMs?: number | undefined;
  /** The answer to a callback without a reply. */
  readonly answerText?: string | undefined;
  /** Whose tenant is known with the callback only. */
  readonly addressing?: Addressing;
}

/** How the tenant of a callback is found. */
interface Addressing {
  readonly options: ProviderReceiver;
  /** The data URL of a suite gets the events of many corps, and each has a tenant. */
  readonly isData: boolean;
}

/** Suites and devices must answer the check and most of their callbacks within one second. */
const HASTY_MS = 1_000;

export function receiverOfTenant(
  corpId: string,
  tenant: string,
  receiver: string,
  options: ResolvedReceiver,
): FoundReceiver {
  const { app, kind, aesKey } = options;
  const isBot = kind === 'bot';
  return {
    label: `${tenant}/${receiver}`,
    name: receiver,
    kind,
    tenant,
    hasTenant: true,
    corpId,
    context: { tenant, corpId, receiver, ...(app === undefined ? {} : { app }) },
    options,
    cipher: new MessageCipher(aesKey, isBot ? '' : corpId),
    format: isBot ? 'json' : 'xml',
    scope: [corpId, tenant, receiver],
  };
}

export function receiversOf({ suites, providers, devices }: ProviderReceivers): FoundReceiver[] {
  const ofSuites = Object.entries(suites).flatMap(([suite, options]): FoundReceiver[] => {
    const { suiteId, aesKey, isIndividual = false } = options;
    const isForSuite: ReceiveIdCheck = (receiveId) => receiveId === (isIndividual ? '' : suiteId);
    const isForCorp: ReceiveIdCheck = (receiveId, text) =>
      isIndividual ? receiveId === '' : isAddressedTo(receiveId, text);
    const shared = { kind: 'suite', context: { suite }, options, format: 'xml', id: suiteId } as const;
    return [
      receiver(`suites/${suite}/command`, {
        ...shared,
        cipher: new MessageCipher(aesKey, unlessCheck(isForSuite)),
        answerWithinMs: HASTY_MS,
        answerText: 'success',
      }),
      receiver(`suites/${suite}/data`, {
        ...shared,
        cipher: new MessageCipher(aesKey, unlessCheck(isForCorp)),
        isData: true,
      }),
    ];
  });
  const ofProviders = Object.entries(providers).map(([provider, options]) =>
    receiver(`providers/${provider}`, {
      kind: 'provider',
      context: { provider },
      options,
      format: 'xml',
      id: options.corpId,
      cipher: new MessageCipher(options.aesKey, options.corpId),
    }),
  );
  const ofDevices = Object.entries(devices).map(([device, options]) => {
    const { modelId, corpId = '' } = options;
    const id = modelId ?? corpId;
    return receiver(`devices/${device}`, {
      kind: 'device',
      context: { device },
      options,
      format: 'device',
      id,
      cipher: new MessageCipher(options.aesKey, id),
      answerWithinMs: HASTY_MS,
    });
  });
  return [...ofSuites, ...ofProviders, ...ofDevices];
}

/** A receiver that belongs to no tenant. */
function receiver(
  name: string,
  {
    context,
    options,
    id,
    isData = false,
    ...others
  }: {
    readonly context: Omit<ReceiverContext, 'receiver'>;
    readonly options: ProviderReceiver;
    /** In the console of the provider. */
    readonly id: string;
    readonly isData?: boolean;
  } & Pick<FoundReceiver, 'kind' | 'cipher' | 'format' | 'answerWithinMs' | 'answerText'>,
): FoundReceiver {
  return {
    ...others,
    label: name,
    name,
    tenant: undefined,
    hasTenant: isData,
    corpId: undefined,
    context: { ...context, receiver: name },
    options,
    scope: [id, name],
    addressing: { options, isData },
  };
}

export function addressedTo(found: FoundReceiver, corpId: string, tenant: string | undefined): FoundReceiver {
  const { addressing, context, scope } = found;
  const isForCorp = addressing?.isData === true && addressing.options.isIndividual !== true;
  return {
    ...found,
    tenant,
    corpId,
    context: { ...context, corpId, ...(tenant === undefined ? {} : { tenant }) },
    // The reply is for the corp of the callback.
    cipher: isForCorp ? new MessageCipher(addressing.options.aesKey, corpId) : found.cipher,
    scope: [...scope, corpId],
  };
}

/**
 * What the check of a suite's URL is encrypted for is documented nowhere: the suite, the provider and the corp of a test were seen. It
 * holds no message, so it is answered whatever it is.
 */
function unlessCheck(accepts: ReceiveIdCheck): ReceiveIdCheck {
  return (receiveId, text) => !isMessage(text) || accepts(receiveId, text);
}

const TO_USER_NAME = /<ToUserName>\s*(?:<!\[CDATA\[\s*([^\]<]+?)\s*\]\]>|([^<]+?))\s*<\/ToUserName>/g;

/** Any of them: a text that a member wrote may contain the same. */
function isAddressedTo(corpId: string, text: string): boolean {
  for (const [, quoted, plain] of text.matchAll(TO_USER_NAME)) if ((quoted ?? plain) === corpId) return true;
  return false;
}
