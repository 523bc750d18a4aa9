export { TagAddTagUsersWorkWxInput, TagAddTagUsersWorkWxOutput } from './tag-addtagusers.api.js';
export { TagCreateWorkWxInput, TagCreateWorkWxOutput } from './tag-create.api.js';
export { TagDeleteWorkWxInput, TagDeleteWorkWxOutput } from './tag-delete.api.js';
export { TagDelTagUsersWorkWxInput, TagDelTagUsersWorkWxOutput } from './tag-deltagusers.api.js';
export { TagGetUserListDto, TagGetWorkWxInput, TagGetWorkWxOutput } from './tag-get.api.js';
export { TagListTagListDto, TagListWorkWxInput, TagListWorkWxOutput } from './tag-list.api.js';
export { TagUpdateWorkWxInput, TagUpdateWorkWxOutput } from './tag-update.api.js';
