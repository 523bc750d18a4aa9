export {
  HealthGetHealthReportStatWorkWxInput,
  HealthGetHealthReportStatWorkWxOutput,
} from './health-get-health-report-stat.api.js';
export {
  HealthGetReportAnswerAnswersDto,
  HealthGetReportAnswerReportValuesDto,
  HealthGetReportAnswerWorkWxInput,
  HealthGetReportAnswerWorkWxOutput,
} from './health-get-report-answer.api.js';
export {
  HealthGetReportJobInfoApplyRangeDto,
  HealthGetReportJobInfoJobInfoDto,
  HealthGetReportJobInfoOptionListDto,
  HealthGetReportJobInfoQuestionTemplatesDto,
  HealthGetReportJobInfoReportToDto,
  HealthGetReportJobInfoWorkWxInput,
  HealthGetReportJobInfoWorkWxOutput,
} from './health-get-report-job-info.api.js';
export {
  HealthGetReportJobIdsWorkWxInput,
  HealthGetReportJobIdsWorkWxOutput,
} from './health-get-report-jobids.api.js';
