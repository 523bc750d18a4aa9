export {
  MeetingPollCreateThemePollQuestionsDto,
  MeetingPollCreateThemeWorkWxInput,
  MeetingPollCreateThemeWorkWxOutput,
} from './meeting-poll-create-theme.api.js';
export { MeetingPollDeleteWorkWxInput, MeetingPollDeleteWorkWxOutput } from './meeting-poll-delete.api.js';
export { MeetingPollFinishWorkWxInput, MeetingPollFinishWorkWxOutput } from './meeting-poll-finish.api.js';
export {
  MeetingPollGetPollDetailOptionInfoDto,
  MeetingPollGetPollDetailOptionUserDto,
  MeetingPollGetPollDetailPollQuestionDataDto,
  MeetingPollGetPollDetailWorkWxInput,
  MeetingPollGetPollDetailWorkWxOutput,
} from './meeting-poll-get-poll-detail.api.js';
export {
  MeetingPollGetPollListPollsInfoDto,
  MeetingPollGetPollListPollsThemeInfoDto,
  MeetingPollGetPollListWorkWxInput,
  MeetingPollGetPollListWorkWxOutput,
} from './meeting-poll-get-poll-list.api.js';
export {
  MeetingPollGetThemeInfoOptionInfoDto,
  MeetingPollGetThemeInfoPollQuestionDataDto,
  MeetingPollGetThemeInfoWorkWxInput,
  MeetingPollGetThemeInfoWorkWxOutput,
} from './meeting-poll-get-theme-info.api.js';
export { MeetingPollStartWorkWxInput, MeetingPollStartWorkWxOutput } from './meeting-poll-start.api.js';
export {
  MeetingPollUpdateThemePollQuestionsDto,
  MeetingPollUpdateThemeWorkWxInput,
  MeetingPollUpdateThemeWorkWxOutput,
} from './meeting-poll-update-theme.api.js';
