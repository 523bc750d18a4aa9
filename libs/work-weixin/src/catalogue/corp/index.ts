export { JoinQrcodeWorkWxInput, JoinQrcodeWorkWxOutput } from './corp-get-join-qrcode.api.js';
