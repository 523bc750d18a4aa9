export {
  MeetingRecordDeleteFileWorkWxInput,
  MeetingRecordDeleteFileWorkWxOutput,
} from './meeting-record-delete-file.api.js';
export {
  MeetingRecordDeleteWorkWxInput,
  MeetingRecordDeleteWorkWxOutput,
} from './meeting-record-delete.api.js';
export {
  MeetingRecordGetFileListMeetingSummaryDto,
  MeetingRecordGetFileListRecordFilesDto,
  MeetingRecordGetFileListWorkWxInput,
  MeetingRecordGetFileListWorkWxOutput,
} from './meeting-record-get-file-list.api.js';
export {
  MeetingRecordGetFileAiMeetingTranscriptsDto,
  MeetingRecordGetFileMeetingSummaryDto,
  MeetingRecordGetFileWorkWxInput,
  MeetingRecordGetFileWorkWxOutput,
} from './meeting-record-get-file.api.js';
export {
  MeetingRecordGetStatisticsSummariesDto,
  MeetingRecordGetStatisticsWorkWxInput,
  MeetingRecordGetStatisticsWorkWxOutput,
} from './meeting-record-get-statistics.api.js';
export {
  MeetingRecordListRecordFilesDto,
  MeetingRecordListRecordMeetingsDto,
  MeetingRecordListWorkWxInput,
  MeetingRecordListWorkWxOutput,
} from './meeting-record-list.api.js';
export {
  MeetingRecordTranscriptGetDetailParagraphsDto,
  MeetingRecordTranscriptGetDetailSentencesDto,
  MeetingRecordTranscriptGetDetailSpeakerInfoDto,
  MeetingRecordTranscriptGetDetailTranscriptsDto,
  MeetingRecordTranscriptGetDetailWordsDto,
  MeetingRecordTranscriptGetDetailWorkWxInput,
  MeetingRecordTranscriptGetDetailWorkWxOutput,
} from './meeting-record-transcript-get-detail.api.js';
export {
  MeetingRecordTranscriptGetParagraphListParagraphsDto,
  MeetingRecordTranscriptGetParagraphListWorkWxInput,
  MeetingRecordTranscriptGetParagraphListWorkWxOutput,
} from './meeting-record-transcript-get-paragraph-list.api.js';
export {
  MeetingRecordTranscriptSearchHitsDto,
  MeetingRecordTranscriptSearchTimelinesDto,
  MeetingRecordTranscriptSearchWorkWxInput,
  MeetingRecordTranscriptSearchWorkWxOutput,
} from './meeting-record-transcript-search.api.js';
export {
  MeetingRecordUpdateSharingConfigSharingConfigDto,
  MeetingRecordUpdateSharingConfigWorkWxInput,
  MeetingRecordUpdateSharingConfigWorkWxOutput,
} from './meeting-record-update-sharing-config.api.js';
