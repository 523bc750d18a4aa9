export {
  DialGetDialRecordCalleeDto,
  DialGetDialRecordCallerDto,
  DialGetDialRecordRecordDto,
  DialGetDialRecordWorkWxInput,
  DialGetDialRecordWorkWxOutput,
} from './dial-get-dial-record.api.js';
