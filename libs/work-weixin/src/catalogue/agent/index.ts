export {
  AgentBatchSetWorkbenchDataDataDto,
  AgentBatchSetWorkbenchDataWorkWxInput,
  AgentBatchSetWorkbenchDataWorkWxOutput,
} from './agent-batch-set-workbench-data.api.js';
export {
  AgentClaimCustomizedAppWorkWxInput,
  AgentClaimCustomizedAppWorkWxOutput,
} from './agent-claim-customized-app.api.js';
export {
  AgentGetAdminListAdminDto,
  AgentGetAdminListWorkWxInput,
  AgentGetAdminListWorkWxOutput,
} from './agent-get-admin-list.api.js';
export {
  AgentGetPermissionsWorkWxInput,
  AgentGetPermissionsWorkWxOutput,
} from './agent-get-permissions.api.js';
export {
  AgentGetWorkbenchDataDataDto,
  AgentGetWorkbenchDataKeyDataDto,
  AgentGetWorkbenchDataKeyDataItemsDto,
  AgentGetWorkbenchDataWorkWxInput,
  AgentGetWorkbenchDataWorkWxOutput,
} from './agent-get-workbench-data.api.js';
export {
  AgentGetWorkbenchTemplateWorkWxInput,
  AgentGetWorkbenchTemplateWorkWxOutput,
} from './agent-get-workbench-template.api.js';
export {
  AgentGetAllowPartiesDto,
  AgentGetAllowTagsDto,
  AgentGetAllowUserInfosDto,
  AgentGetUserDto,
  AgentGetWorkWxInput,
  AgentGetWorkWxOutput,
} from './agent-get.api.js';
export { AgentListAgentListDto, AgentListWorkWxInput, AgentListWorkWxOutput } from './agent-list.api.js';
export {
  AgentMigrateToCustomizedAppWorkWxInput,
  AgentMigrateToCustomizedAppWorkWxOutput,
} from './agent-migrate-to-customized-app.api.js';
export { AgentSetScopeWorkWxInput, AgentSetScopeWorkWxOutput } from './agent-set-scope.api.js';
export {
  AgentSetWorkbenchDataWorkWxInput,
  AgentSetWorkbenchDataWorkWxOutput,
} from './agent-set-workbench-data.api.js';
export {
  AgentSetWorkbenchTemplateWorkWxInput,
  AgentSetWorkbenchTemplateWorkWxOutput,
} from './agent-set-workbench-template.api.js';
export { AgentSetWorkWxInput, AgentSetWorkWxOutput } from './agent-set.api.js';
export { WorkbenchImageDto } from './workbench-image.dto.js';
export { WorkbenchKeyDataItemDto } from './workbench-key-data-item.dto.js';
export { WorkbenchKeyDataDto } from './workbench-key-data.dto.js';
export { WorkbenchListItemDto } from './workbench-list-item.dto.js';
export { WorkbenchListDto } from './workbench-list.dto.js';
export { WorkbenchWebviewDto } from './workbench-webview.dto.js';
