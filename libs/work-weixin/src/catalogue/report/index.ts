export {
  ReportGridAddCategoryWorkWxInput,
  ReportGridAddCategoryWorkWxOutput,
} from './grid/report-grid-add-cata.api.js';
export { ReportGridAddWorkWxInput, ReportGridAddWorkWxOutput } from './grid/report-grid-add.api.js';
export {
  ReportGridDeleteCategoryWorkWxInput,
  ReportGridDeleteCategoryWorkWxOutput,
} from './grid/report-grid-delete-cata.api.js';
export { ReportGridDeleteWorkWxInput, ReportGridDeleteWorkWxOutput } from './grid/report-grid-delete.api.js';
export {
  ReportGridGetUserGridInfoJoinedGridsDto,
  ReportGridGetUserGridInfoManageGridsDto,
  ReportGridGetUserGridInfoWorkWxInput,
  ReportGridGetUserGridInfoWorkWxOutput,
} from './grid/report-grid-get-user-grid-info.api.js';
export {
  ReportGridListCategoryCategoryListDto,
  ReportGridListCategoryWorkWxInput,
  ReportGridListCategoryWorkWxOutput,
} from './grid/report-grid-list-cata.api.js';
export {
  ReportGridListGridListDto,
  ReportGridListWorkWxInput,
  ReportGridListWorkWxOutput,
} from './grid/report-grid-list.api.js';
export {
  ReportGridUpdateCategoryWorkWxInput,
  ReportGridUpdateCategoryWorkWxOutput,
} from './grid/report-grid-update-cata.api.js';
export { ReportGridUpdateWorkWxInput, ReportGridUpdateWorkWxOutput } from './grid/report-grid-update.api.js';
export { OrderLocationDto } from './order-location.dto.js';
export { OrderProcessDto } from './order-process.dto.js';
export {
  ReportPatrolCategoryStatisticDashboardListDto,
  ReportPatrolCategoryStatisticWorkWxInput,
  ReportPatrolCategoryStatisticWorkWxOutput,
} from './report-patrol-category-statistic.api.js';
export {
  ReportPatrolGetCorpStatusWorkWxInput,
  ReportPatrolGetCorpStatusWorkWxOutput,
} from './report-patrol-get-corp-status.api.js';
export {
  ReportPatrolGetGridInfoGridListDto,
  ReportPatrolGetGridInfoWorkWxInput,
  ReportPatrolGetGridInfoWorkWxOutput,
} from './report-patrol-get-grid-info.api.js';
export {
  ReportPatrolGetOrderInfoOrderInfoDto,
  ReportPatrolGetOrderInfoWorkWxInput,
  ReportPatrolGetOrderInfoWorkWxOutput,
} from './report-patrol-get-order-info.api.js';
export {
  ReportPatrolGetOrderListOrderInfoDto,
  ReportPatrolGetOrderListOrderInfoProcessListDto,
  ReportPatrolGetOrderListOrderListDto,
  ReportPatrolGetOrderListWorkWxInput,
  ReportPatrolGetOrderListWorkWxOutput,
} from './report-patrol-get-order-list.api.js';
export {
  ReportPatrolGetUserStatusWorkWxInput,
  ReportPatrolGetUserStatusWorkWxOutput,
} from './report-patrol-get-user-status.api.js';
export {
  ReportResidentCategoryStatisticDashboardListDto,
  ReportResidentCategoryStatisticWorkWxInput,
  ReportResidentCategoryStatisticWorkWxOutput,
} from './report-resident-category-statistic.api.js';
export {
  ReportResidentGetCorpStatusWorkWxInput,
  ReportResidentGetCorpStatusWorkWxOutput,
} from './report-resident-get-corp-status.api.js';
export {
  ReportResidentGetGridInfoGridListDto,
  ReportResidentGetGridInfoWorkWxInput,
  ReportResidentGetGridInfoWorkWxOutput,
} from './report-resident-get-grid-info.api.js';
export {
  ReportResidentGetOrderInfoOrderInfoDto,
  ReportResidentGetOrderInfoWorkWxInput,
  ReportResidentGetOrderInfoWorkWxOutput,
} from './report-resident-get-order-info.api.js';
export {
  ReportResidentGetOrderListOrderListDto,
  ReportResidentGetOrderListWorkWxInput,
  ReportResidentGetOrderListWorkWxOutput,
} from './report-resident-get-order-list.api.js';
export {
  ReportResidentGetUserStatusWorkWxInput,
  ReportResidentGetUserStatusWorkWxOutput,
} from './report-resident-get-user-status.api.js';
export {
  ReportSitecodeGetReportAnswerAnswersDto,
  ReportSitecodeGetReportAnswerReportValuesDto,
  ReportSitecodeGetReportAnswerWorkWxInput,
  ReportSitecodeGetReportAnswerWorkWxOutput,
} from './report-sitecode-get-report-answer.api.js';
export {
  ReportSitecodeGetSiteReportInfoOptionListDto,
  ReportSitecodeGetSiteReportInfoQuestionTemplatesDto,
  ReportSitecodeGetSiteReportInfoWorkWxInput,
  ReportSitecodeGetSiteReportInfoWorkWxOutput,
} from './report-sitecode-get-site-report-info.api.js';
export {
  ReportSitecodeListSiteCodeInfosDto,
  ReportSitecodeListWorkWxInput,
  ReportSitecodeListWorkWxOutput,
} from './report-sitecode-list.api.js';
