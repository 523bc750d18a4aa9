export {
  MsgauditCheckRoomAgreeAgreeInfoDto,
  MsgauditCheckRoomAgreeWorkWxInput,
  MsgauditCheckRoomAgreeWorkWxOutput,
} from './msgaudit-check-room-agree.api.js';
export {
  MsgauditCheckSingleAgreeAgreeInfoDto,
  MsgauditCheckSingleAgreeInfoDto,
  MsgauditCheckSingleAgreeWorkWxInput,
  MsgauditCheckSingleAgreeWorkWxOutput,
} from './msgaudit-check-single-agree.api.js';
export {
  MsgauditGetPermitUserListWorkWxInput,
  MsgauditGetPermitUserListWorkWxOutput,
} from './msgaudit-get-permit-user-list.api.js';
export {
  MsgauditGetRobotInfoDataDto,
  MsgauditGetRobotInfoWorkWxInput,
  MsgauditGetRobotInfoWorkWxOutput,
} from './msgaudit-get-robot-info.api.js';
export {
  MsgauditGroupchatGetMembersDto,
  MsgauditGroupchatGetWorkWxInput,
  MsgauditGroupchatGetWorkWxOutput,
} from './msgaudit-groupchat-get.api.js';
