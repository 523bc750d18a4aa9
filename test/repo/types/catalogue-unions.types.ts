// Three unions of the catalogue: a message, its template card, and the attachments of a mass message.
import { ExternalcontactAddMsgTemplateWorkWxInput } from 'nestjs-work-weixin/externalcontact';
import { MessageSendWorkWxInput } from 'nestjs-work-weixin/message';

const to = { toUser: ['zhangsan'] };

// message/send
void MessageSendWorkWxInput.from({ ...to, msgType: 'text', text: { content: '你好' } });
void MessageSendWorkWxInput.from({ ...to, msgType: 'news', news: { articles: [{ title: '标题' }] } });
void MessageSendWorkWxInput.from({ ...to, msgType: 'image', image: { mediaId: 'm' }, safe: 1 });
// @ts-expect-error the payload is missing
void MessageSendWorkWxInput.from({ ...to, msgType: 'text' });
// @ts-expect-error the payload of another variant
void MessageSendWorkWxInput.from({ ...to, msgType: 'text', image: { mediaId: 'm' } });
// @ts-expect-error two payloads
void MessageSendWorkWxInput.from({ ...to, msgType: 'text', text: { content: '' }, image: { mediaId: 'm' } });
// @ts-expect-error no variant of this name
void MessageSendWorkWxInput.from({ ...to, msgType: 'txt', text: { content: '' } });
// @ts-expect-error a field of the payload is missing
void MessageSendWorkWxInput.from({ ...to, msgType: 'text', text: {} });
// @ts-expect-error the key is missing
void MessageSendWorkWxInput.from({ ...to, text: { content: '' } });

// template_card, inside a message
const notice = {
  cardType: 'text_notice' as const,
  cardAction: { type: 1 as const, url: 'https://a.example' },
};
void MessageSendWorkWxInput.from({
  ...to,
  msgType: 'template_card',
  templateCard: { ...notice, mainTitle: { title: '标题' }, subTitleText: '正文' },
});
void MessageSendWorkWxInput.from({
  ...to,
  msgType: 'template_card',
  templateCard: {
    cardType: 'vote_interaction',
    mainTitle: { title: '投票' },
    taskId: 't',
    checkbox: { questionKey: 'q', optionList: [{ id: '1', text: '一', isChecked: true }] },
    submitButton: { text: '提交', key: 'k' },
  },
});
void MessageSendWorkWxInput.from({
  ...to,
  msgType: 'template_card',
  templateCard: {
    ...notice,
    // @ts-expect-error a text notice has no buttons
    buttonList: [{ text: '同意', key: 'yes' }],
  },
});
void MessageSendWorkWxInput.from({
  ...to,
  msgType: 'template_card',
  // @ts-expect-error a vote needs its checkbox
  templateCard: { cardType: 'vote_interaction', taskId: 't' },
});

// The attachments of externalcontact/add_msg_template, in a list
const template = { chatType: 'single' as const, externalUserId: ['wm1'], text: { content: '你好' } };
void ExternalcontactAddMsgTemplateWorkWxInput.from({
  ...template,
  attachments: [
    { msgType: 'image', image: { mediaId: 'm' } },
    { msgType: 'link', link: { title: '标题', url: 'https://a.example' } },
  ],
});
void ExternalcontactAddMsgTemplateWorkWxInput.from({
  ...template,
  attachments: [
    // @ts-expect-error the payload of another variant
    { msgType: 'image', link: { title: '标题', url: 'https://a.example' } },
  ],
});
void ExternalcontactAddMsgTemplateWorkWxInput.from({
  ...template,
  attachments: [
    { msgType: 'video', video: { mediaId: 'm' } },
    // @ts-expect-error the payload is missing
    { msgType: 'file' },
  ],
});
void ExternalcontactAddMsgTemplateWorkWxInput.from({
  ...template,
  attachments: [
    // @ts-expect-error no variant of this name
    { msgType: 'picture', image: { mediaId: 'm' } },
  ],
});
