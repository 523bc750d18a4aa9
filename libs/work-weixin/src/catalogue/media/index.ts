export { MediaGetJssdkWorkWxInput } from './media-get-jssdk.api.js';
export {
  MediaGetUploadByUrlResultDetailDto,
  MediaGetUploadByUrlResultWorkWxInput,
  MediaGetUploadByUrlResultWorkWxOutput,
} from './media-get-upload-by-url-result.api.js';
export { MediaGetWorkWxInput } from './media-get.api.js';
export {
  MediaUploadAttachmentWorkWxInput,
  MediaUploadAttachmentWorkWxOutput,
} from './media-upload-attachment.api.js';
export { MediaUploadByUrlWorkWxInput, MediaUploadByUrlWorkWxOutput } from './media-upload-by-url.api.js';
export { MediaUploadWorkWxInput, MediaUploadWorkWxOutput } from './media-upload.api.js';
export { MediaUploadImgWorkWxInput, MediaUploadImgWorkWxOutput } from './media-uploadimg.api.js';
