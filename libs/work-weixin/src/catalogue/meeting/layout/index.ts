export {
  MeetingLayoutAddBackgroundBackgroundListDto,
  MeetingLayoutAddBackgroundImageListDto,
  MeetingLayoutAddBackgroundWorkWxInput,
  MeetingLayoutAddBackgroundWorkWxOutput,
} from './meeting-layout-add-background.api.js';
export {
  MeetingLayoutAddLayoutListDto,
  MeetingLayoutAddOutputLayoutListDto,
  MeetingLayoutAddOutputPageListDto,
  MeetingLayoutAddOutputUserSeatListDto,
  MeetingLayoutAddPageListDto,
  MeetingLayoutAddUserSeatListDto,
  MeetingLayoutAddWorkWxInput,
  MeetingLayoutAddWorkWxOutput,
} from './meeting-layout-add.api.js';
export {
  MeetingLayoutBatchDeleteBackgroundWorkWxInput,
  MeetingLayoutBatchDeleteBackgroundWorkWxOutput,
} from './meeting-layout-batch-delete-background.api.js';
export {
  MeetingLayoutDeleteBackgroundWorkWxInput,
  MeetingLayoutDeleteBackgroundWorkWxOutput,
} from './meeting-layout-delete-background.api.js';
export {
  MeetingLayoutListBackgroundBackgroundListDto,
  MeetingLayoutListBackgroundWorkWxInput,
  MeetingLayoutListBackgroundWorkWxOutput,
} from './meeting-layout-list-background.api.js';
export {
  MeetingLayoutListTemplateLayoutTemplateListDto,
  MeetingLayoutListTemplateWorkWxInput,
  MeetingLayoutListTemplateWorkWxOutput,
} from './meeting-layout-list-template.api.js';
export {
  MeetingLayoutSetDefaultBackgroundWorkWxInput,
  MeetingLayoutSetDefaultBackgroundWorkWxOutput,
} from './meeting-layout-set-default-background.api.js';
export {
  MeetingLayoutSetDefaultWorkWxInput,
  MeetingLayoutSetDefaultWorkWxOutput,
} from './meeting-layout-set-default.api.js';
export {
  MeetingLayoutUpdatePageListDto,
  MeetingLayoutUpdateUserSeatListDto,
  MeetingLayoutUpdateWorkWxInput,
  MeetingLayoutUpdateWorkWxOutput,
} from './meeting-layout-update.api.js';
