export {
  HardwareGetHardwareCheckinDataCheckinDataDto,
  HardwareGetHardwareCheckinDataWorkWxInput,
  HardwareGetHardwareCheckinDataWorkWxOutput,
} from './hardware-get-hardware-checkin-data.api.js';
