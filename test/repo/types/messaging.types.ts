// Messages, cards and group robots: what compiles, and what must not.
import type { PartialFailureError, WorkWeixinService } from 'nestjs-work-weixin';
import { MessageSendWorkWxInput, MessageSendWorkWxOutput } from 'nestjs-work-weixin/message';
import { TagAddTagUsersWorkWxInput, type TagAddTagUsersWorkWxOutput } from 'nestjs-work-weixin/tag';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import {
  WorkWeixinRobot,
  buttonInteraction,
  newsNotice,
  textNotice,
  voteInteraction,
  type MessageContent,
  type TemplateCard,
  type WorkWeixinMessages,
} from 'nestjs-work-weixin/messaging';

import type { Equal, Expect } from './expect.js';

declare const workWeixin: WorkWeixinService;
declare const messages: WorkWeixinMessages;
const robot = new WorkWeixinRobot(workWeixin, 'key');
const link = 'https://a.example';
const image = 'https://a.example/i.png';
const submit = { key: 's' };

// Recipients are lists.
const text = { msgType: 'text', text: { content: '你好' } } as const;
void messages.send({ ...text, toUser: ['a'], toParty: [1], toTag: [2] });
void messages.send(MessageSendWorkWxInput.from({ ...text, toUser: ['@all'] }));
// @ts-expect-error a joined text
void messages.send({ ...text, toUser: 'a|b' });
// @ts-expect-error ids of departments are numbers
void messages.send({ ...text, toParty: ['1'] });
// @ts-expect-error the payload is missing
void messages.send({ msgType: 'text', toUser: ['a'] });
// @ts-expect-error no message
void messages.send(UserWorkWxInput.from({ userId: 'a' }));

void messages.sendToMany(new Set(['a']), text, { batchSize: 10, concurrency: 2 });
declare const manyIds: Iterable<string>;
void messages.sendToMany(manyIds, text);
// @ts-expect-error a text is a list of its letters
void messages.sendToMany('zhangsan', text);
// @ts-expect-error the recipients come first
void messages.sendToMany(['a'], { ...text, toUser: ['b'] });
// @ts-expect-error partial success is a result here
void messages.sendToMany(['a'], text, { partialFailure: 'throw' });
const content: MessageContent = { msgType: 'image', image: { mediaId: 'm' } };
void messages.sendToMany(['a'], content);

// What was rejected, by property.
void messages.send({ ...text, toUser: ['a'] }).then((delivery) => {
  void (delivery.invalidUserIds satisfies readonly string[]);
  void (delivery.invalidPartyIds satisfies readonly number[]);
  void (delivery.output satisfies MessageSendWorkWxOutput);
});
void workWeixin.send(TagAddTagUsersWorkWxInput.from({ tagId: 1, userList: ['a'] })).then(({ rejected }) => {
  void (rejected?.invalidList satisfies string[] | undefined);
  void (rejected?.invalidParty satisfies number[] | undefined);
  // @ts-expect-error another API's list
  void rejected?.invalidUser;
});
type TagRejected = NonNullable<TagAddTagUsersWorkWxOutput['rejected']>;
type _Lists = Expect<Equal<TagRejected['invalidList'], string[] | undefined>>;
type _Ids = Expect<Equal<TagRejected['invalidParty'], number[] | undefined>>;
declare const failure: PartialFailureError;
void (failure.outputOf(MessageSendWorkWxOutput)?.invalidUser satisfies string[] | undefined);
void (failure.rejected['invalidUser'] satisfies readonly unknown[] | undefined);
// @ts-expect-error not an output
void failure.outputOf(MessageSendWorkWxInput);
// @ts-expect-error not a mode
void workWeixin.send(TagAddTagUsersWorkWxInput.from({ tagId: 1 }), { partialFailure: 'error' });

// Notices.
const notice = textNotice({ title: 'a', link });
const menu = { actions: { mute: '不再提醒' } };
const cards: TemplateCard[] = [
  notice,
  textNotice({ text: 'a', link, taskId: 't', menu }),
  newsNotice({ title: 'a', image, link }),
  newsNotice({ title: 'a', imageText: { imageUrl: image }, link, taskId: 't' }),
];
void messages.send({ toUser: ['a'], msgType: 'template_card', templateCard: cards[0] ?? notice });
// @ts-expect-error neither a title nor a text
void textNotice({ link });
// @ts-expect-error no place to go
void textNotice({ title: 'a' });
// @ts-expect-error a description without a title
void textNotice({ text: 'a', desc: 'b', link });
// @ts-expect-error a menu needs a task
void textNotice({ title: 'a', link, menu });
// @ts-expect-error a misspelled option
void textNotice({ title: 'a', link, fact: { a: 'b' } });
// @ts-expect-error only news notices have pictures
void textNotice({ title: 'a', link, image });
// @ts-expect-error a fact leads to one place
void textNotice({ title: 'a', link, facts: { a: { url: link, userId: 'zhangsan' } } });
// @ts-expect-error a fact that leads nowhere is a text
void textNotice({ title: 'a', link, facts: { a: { value: 'b' } } });
// @ts-expect-error not a color
void textNotice({ title: 'a', link, source: { text: 'a', color: 'blue' } });
// @ts-expect-error neither a picture above nor one beside a text
void newsNotice({ title: 'a', link });
// @ts-expect-error the title is missing
void newsNotice({ image, link });

// Interactive cards.
const vote = voteInteraction({
  title: 'a',
  taskId: 't',
  question: { key: 'q', options: { a: 'b' } },
  submit,
});
const buttons = [{ text: '同意', key: 'agree' }];
const asking = buttonInteraction({ title: 'a', taskId: 't', buttons });
// @ts-expect-error the task is missing
void buttonInteraction({ title: 'a', buttons });
// @ts-expect-error a button does one thing
void buttonInteraction({ title: 'a', taskId: 't', buttons: [{ text: 'a', key: 'k', url: link }] });
// @ts-expect-error a button does one thing
void buttonInteraction({ title: 'a', taskId: 't', buttons: [{ text: 'a' }] });
// @ts-expect-error a vote has no buttons
void voteInteraction({ title: 'a', taskId: 't', buttons, submit });
// @ts-expect-error answers need a button that sends them
void voteInteraction({ title: 'a', taskId: 't', question: { key: 'q', options: {} } });

// A group robot gets no callback.
void robot.card(notice);
void robot.card(newsNotice({ title: 'a', image, link }));
// @ts-expect-error interactive
void robot.card(vote);
// @ts-expect-error a menu
void robot.card(textNotice({ title: 'a', link, taskId: 't', menu }));
// @ts-expect-error no picture above the title
void robot.card(newsNotice({ title: 'a', imageText: { imageUrl: image }, link }));
// @ts-expect-error a file of bytes has a name: new HttpFile(bytes, 'a.pdf')
void robot.file(Buffer.from('a'));

// Updates.
void messages.updateCard('c', { userIds: ['a'] }, { buttonText: '已同意' });
void messages.updateCard('c', { all: true }, { card: vote, replaceText: '已投票', isClosed: true });
void messages.updateCard('c', {}, { card: asking, replaceText: '已同意' });
// @ts-expect-error a notice has no button
void messages.updateCard('c', {}, { card: notice, replaceText: 'a' });
// @ts-expect-error buttons cannot be closed
void messages.updateCard('c', {}, { card: asking, isClosed: true });
// @ts-expect-error the button or the card
void messages.updateCard('c', {}, { buttonText: 'a', card: vote });
// @ts-expect-error neither
void messages.updateCard('c', {}, {});
