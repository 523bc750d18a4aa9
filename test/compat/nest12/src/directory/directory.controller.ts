import { Controller, Get, Param } from '@nestjs/common';
import { DirectoryService, type Entry } from './directory.service.js';

@Controller('directory')
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Get()
  userIds(): Promise<string[]> {
    return this.directory.userIds();
  }

  @Get(':userId')
  find(@Param('userId') userId: string): Promise<Entry> {
    return this.directory.find(userId);
  }
}
