export {
  ReportGridAddCategoryWorkWxInput,
  ReportGridAddCategoryWorkWxOutput,
} from './report-grid-add-cata.api.js';
export { ReportGridAddWorkWxInput, ReportGridAddWorkWxOutput } from './report-grid-add.api.js';
export {
  ReportGridDeleteCategoryWorkWxInput,
  ReportGridDeleteCategoryWorkWxOutput,
} from './report-grid-delete-cata.api.js';
export { ReportGridDeleteWorkWxInput, ReportGridDeleteWorkWxOutput } from './report-grid-delete.api.js';
export {
  ReportGridGetUserGridInfoJoinedGridsDto,
  ReportGridGetUserGridInfoManageGridsDto,
  ReportGridGetUserGridInfoWorkWxInput,
  ReportGridGetUserGridInfoWorkWxOutput,
} from './report-grid-get-user-grid-info.api.js';
export {
  ReportGridListCategoryCategoryListDto,
  ReportGridListCategoryWorkWxInput,
  ReportGridListCategoryWorkWxOutput,
} from './report-grid-list-cata.api.js';
export {
  ReportGridListGridListDto,
  ReportGridListWorkWxInput,
  ReportGridListWorkWxOutput,
} from './report-grid-list.api.js';
export {
  ReportGridUpdateCategoryWorkWxInput,
  ReportGridUpdateCategoryWorkWxOutput,
} from './report-grid-update-cata.api.js';
export { ReportGridUpdateWorkWxInput, ReportGridUpdateWorkWxOutput } from './report-grid-update.api.js';
