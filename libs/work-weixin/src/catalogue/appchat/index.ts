export { AppchatCreateWorkWxInput, AppchatCreateWorkWxOutput } from './appchat-create.api.js';
export { AppchatGetChatInfoDto, AppchatGetWorkWxInput, AppchatGetWorkWxOutput } from './appchat-get.api.js';
export {
  AppchatSendFileDto,
  AppchatSendImageDto,
  AppchatSendMarkdownDto,
  AppchatSendMpNewsArticlesDto,
  AppchatSendMpNewsDto,
  AppchatSendNewsArticlesDto,
  AppchatSendNewsDto,
  AppchatSendTextCardDto,
  AppchatSendTextDto,
  AppchatSendVideoDto,
  AppchatSendVoiceDto,
  AppchatSendWorkWxInput,
  AppchatSendWorkWxOutput,
} from './appchat-send.api.js';
export { AppchatUpdateWorkWxInput, AppchatUpdateWorkWxOutput } from './appchat-update.api.js';
