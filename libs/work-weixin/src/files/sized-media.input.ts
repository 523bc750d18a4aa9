import type { HttpFile } from 'nestjs-http-remote';
import { MediaUploadAttachmentWorkWxInput } from '../catalogue/media/media-upload-attachment.api.js';
import { MediaUploadWorkWxInput } from '../catalogue/media/media-upload.api.js';
import { MediaUploadImgWorkWxInput } from '../catalogue/media/media-uploadimg.api.js';
import { ATTACHMENT_SIZES, IMAGE_SIZES, MediaSize, UPLOAD_SIZES } from './media-size.rule.js';

/** As its base, with the rule about sizes, which `validation` of the call can turn off. */
export class SizedMediaUploadWorkWxInput extends MediaUploadWorkWxInput {
  @MediaSize(({ type }: { type?: string }) => UPLOAD_SIZES.get(type))
  declare media: HttpFile;
}

/** As its base, with the rule about sizes. */
export class SizedMediaUploadImgWorkWxInput extends MediaUploadImgWorkWxInput {
  @MediaSize(() => IMAGE_SIZES)
  declare media: HttpFile;
}

/** As its base, with the rule about sizes. */
export class SizedMediaUploadAttachmentWorkWxInput extends MediaUploadAttachmentWorkWxInput {
  @MediaSize(() => ATTACHMENT_SIZES)
  declare media: HttpFile;
}
