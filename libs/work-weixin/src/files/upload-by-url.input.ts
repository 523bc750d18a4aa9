import { JsonName } from 'nestjs-http-remote';
import { MediaUploadByUrlWorkWxInput } from '../catalogue/media/media-upload-by-url.api.js';

/** As its base, with a URL that no log shows: it is often signed. */
export class SignedUrlUploadWorkWxInput extends MediaUploadByUrlWorkWxInput {
  @JsonName('url', { sensitive: true })
  declare url: string;
}
