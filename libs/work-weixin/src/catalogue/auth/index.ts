export { AuthGetTfaInfoWorkWxInput, AuthGetTfaInfoWorkWxOutput } from './auth-get-tfa-info.api.js';
export { AuthGetUserDetailWorkWxInput, AuthGetUserDetailWorkWxOutput } from './auth-getuserdetail.api.js';
export { AuthGetUserInfoWorkWxInput, AuthGetUserInfoWorkWxOutput } from './auth-getuserinfo.api.js';
