import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { WorkWeixinMedia, type UploadedMedia } from 'nestjs-work-weixin/files';
import { Choice, type CallChoice } from '../requests/call-choice.decorator.js';
import { DisconnectSignal } from '../requests/disconnect-signal.decorator.js';
import { readFile } from './file.reader.js';

/** Passes files on for the page `/files`, without holding them. */
@Controller('files')
export class FilesController {
  constructor(@Inject(WorkWeixinMedia) private readonly media: WorkWeixinMedia) {}

  /** The body is the file. The headers state the rest: see {@link readFile}. */
  @Post()
  @HttpCode(200)
  async upload(
    @Req() request: IncomingMessage,
    @Choice() choice: CallChoice,
    @DisconnectSignal() signal: AbortSignal,
  ): Promise<UploadedMedia> {
    try {
      return await this.media.upload(readFile(request), { ...choice, signal });
    } finally {
      // Without its rest the browser would report a broken connection in place of the response.
      request.resume();
    }
  }

  @Get(':mediaId')
  async download(
    @Param('mediaId') mediaId: string,
    @Res() response: ServerResponse,
    @Choice() choice: CallChoice,
    @DisconnectSignal() signal: AbortSignal,
  ): Promise<void> {
    const { stream, fileName, size } = await this.media.download(mediaId, { ...choice, signal });
    // Its type is never that of the file: a page that somebody uploaded must not run here.
    response.setHeader('content-type', 'application/octet-stream');
    response.setHeader('content-disposition', attachment(fileName ?? mediaId));
    response.setHeader('cache-control', 'no-store');
    if (size !== undefined) response.setHeader('content-length', size);
    // Headers are sent: a failure can only break the connection off, which `pipeline` does.
    await pipeline(stream, response).catch(() => undefined);
  }
}

/** RFC 6266, with the name in UTF-8. */
function attachment(fileName: string): string {
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
