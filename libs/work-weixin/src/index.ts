export { AuthWorkWxInput } from './contract/auth.work-wx-input.js';
export { WorkWxOutput } from './contract/work-wx.output.js';
