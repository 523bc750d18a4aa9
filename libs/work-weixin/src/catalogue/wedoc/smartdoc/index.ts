export { BlockCellRangeDto } from '../block-cell-range.dto.js';
export { BlockCellDto } from '../block-cell.dto.js';
export { BlockCodePropsDto } from '../block-code-props.dto.js';
export { BlockColumnPropsDto } from '../block-column-props.dto.js';
export { BlockFilePropsDto } from '../block-file-props.dto.js';
export { BlockHighlightPropsDto } from '../block-highlight-props.dto.js';
export { BlockImagePropsDto } from '../block-image-props.dto.js';
export { BlockLinkPropsDto } from '../block-link-props.dto.js';
export { BlockPropsDto } from '../block-props.dto.js';
export { BlockTablePropsDto } from '../block-table-props.dto.js';
export { BlockTextPropsDto } from '../block-text-props.dto.js';
export { BlockTodoPropsDto } from '../block-todo-props.dto.js';
export { BlockViewPropsDto } from '../block-view-props.dto.js';
export {
  WedocSmartdocAddBlocksBlocksDto,
  WedocSmartdocAddBlocksOutputBlocksDto,
  WedocSmartdocAddBlocksWorkWxInput,
  WedocSmartdocAddBlocksWorkWxOutput,
} from './wedoc-smartdoc-add-blocks.api.js';
export {
  WedocSmartdocAddPageInfoDto,
  WedocSmartdocAddPageOutputInfoDto,
  WedocSmartdocAddPageWorkWxInput,
  WedocSmartdocAddPageWorkWxOutput,
} from './wedoc-smartdoc-add-page.api.js';
export {
  WedocSmartdocAddSmartsheetInfoDto,
  WedocSmartdocAddSmartsheetOutputInfoDto,
  WedocSmartdocAddSmartsheetWorkWxInput,
  WedocSmartdocAddSmartsheetWorkWxOutput,
} from './wedoc-smartdoc-add-smartsheet.api.js';
export {
  WedocSmartdocCancelPublishWorkWxInput,
  WedocSmartdocCancelPublishWorkWxOutput,
} from './wedoc-smartdoc-cancel-publish.api.js';
export {
  WedocSmartdocDeleteBlocksWorkWxInput,
  WedocSmartdocDeleteBlocksWorkWxOutput,
} from './wedoc-smartdoc-delete-blocks.api.js';
export {
  WedocSmartdocDeletePageWorkWxInput,
  WedocSmartdocDeletePageWorkWxOutput,
} from './wedoc-smartdoc-delete-page.api.js';
export {
  WedocSmartdocDeleteSmartsheetWorkWxInput,
  WedocSmartdocDeleteSmartsheetWorkWxOutput,
} from './wedoc-smartdoc-delete-smartsheet.api.js';
export {
  WedocSmartdocExportTaskWorkWxInput,
  WedocSmartdocExportTaskWorkWxOutput,
} from './wedoc-smartdoc-export-task.api.js';
export {
  WedocSmartdocGetBlockListBlocksDto,
  WedocSmartdocGetBlockListWorkWxInput,
  WedocSmartdocGetBlockListWorkWxOutput,
} from './wedoc-smartdoc-get-block-list.api.js';
export {
  WedocSmartdocGetExportResultWorkWxInput,
  WedocSmartdocGetExportResultWorkWxOutput,
} from './wedoc-smartdoc-get-export-result.api.js';
export {
  WedocSmartdocGetPageHierarchyPagesDto,
  WedocSmartdocGetPageHierarchyWorkWxInput,
  WedocSmartdocGetPageHierarchyWorkWxOutput,
} from './wedoc-smartdoc-get-page-hierarchy.api.js';
export {
  WedocSmartdocGetSmartsheetInfoWorkWxInput,
  WedocSmartdocGetSmartsheetInfoWorkWxOutput,
} from './wedoc-smartdoc-get-smartsheet-info.api.js';
export {
  WedocSmartdocPublishSettingAuthListDto,
  WedocSmartdocPublishSettingWorkWxInput,
  WedocSmartdocPublishSettingWorkWxOutput,
} from './wedoc-smartdoc-publish-setting.api.js';
export {
  WedocSmartdocPublishAuthListDto,
  WedocSmartdocPublishWorkWxInput,
  WedocSmartdocPublishWorkWxOutput,
} from './wedoc-smartdoc-publish.api.js';
export {
  WedocSmartdocUpdateBlocksBlocksDto,
  WedocSmartdocUpdateBlocksOutputBlocksDto,
  WedocSmartdocUpdateBlocksWorkWxInput,
  WedocSmartdocUpdateBlocksWorkWxOutput,
} from './wedoc-smartdoc-update-blocks.api.js';
export {
  WedocSmartdocUpdatePageInfoDto,
  WedocSmartdocUpdatePageOutputInfoDto,
  WedocSmartdocUpdatePageWorkWxInput,
  WedocSmartdocUpdatePageWorkWxOutput,
} from './wedoc-smartdoc-update-page.api.js';
export {
  WedocSmartdocUpdateSmartsheetInfoDto,
  WedocSmartdocUpdateSmartsheetOutputInfoDto,
  WedocSmartdocUpdateSmartsheetWorkWxInput,
  WedocSmartdocUpdateSmartsheetWorkWxOutput,
} from './wedoc-smartdoc-update-smartsheet.api.js';
