import { WorkWeixinTesting } from 'nestjs-work-weixin/testing';
import { WorkWeixinMedia } from 'nestjs-work-weixin/files';
import { MediaGetWorkWxInput, MediaUploadWorkWxInput } from 'nestjs-work-weixin/media';
import { Test } from '@nestjs/testing';
import * as kit from 'nestjs-work-weixin/testing';

it('x', async () => {
  console.log(Object.keys(kit), WorkWeixinTesting);
});
