/**
 * One `CompactEvent` as JSON for each callback that the server sends, so that one that nobody sends costs only its
 * text.
 */
export const EVENT_FACTS: Readonly<Record<string, string>> = {
  'bot/event/enter_chat':
    '{"k":{"msgtype":"event","event.eventtype":"enter_chat"},"j":1,"r":"b","f":"msgid create_time# aibotid from(corpid userid) msgtype event(eventtype) chatid chattype"}',
  'bot/event/feedback_event':
    '{"k":{"msgtype":"event","event.eventtype":"feedback_event"},"j":1,"r":"b","f":"msgid create_time# aibotid chatid chattype from(userid corpid) msgtype event(eventtype feedback_event(id type# content inaccurate_reason_list))"}',
  'bot/event/template_card_event':
    '{"k":{"msgtype":"event","event.eventtype":"template_card_event"},"j":1,"r":"b","f":"msgid create_time# aibotid from(corpid userid) chatid chattype response_url msgtype event(eventtype template_card_event(card_type event_key task_id selected_items(selected_item(question_key option_ids(option_id)))))"}',
  'bot/file':
    '{"k":{"msgtype":"file"},"j":1,"r":"b","f":"msgid aibotid chattype from(userid) response_url msgtype file(url) chatid"}',
  'bot/image':
    '{"k":{"msgtype":"image"},"j":1,"r":"b","f":"msgid aibotid chattype from(userid) response_url msgtype image(url)"}',
  'bot/mixed':
    '{"k":{"msgtype":"mixed"},"j":1,"r":"b","f":"msgid aibotid chatid chattype from(userid) response_url msgtype mixed(msg_item(msgtype text(content) image(url))) quote(msgtype text(content) image(url) mixed(msg_item(msgtype text(content) image(url))) voice(content) file(url))"}',
  'bot/stream':
    '{"k":{"msgtype":"stream"},"j":1,"r":"b","f":"msgid aibotid chatid chattype from(userid) msgtype stream(id)"}',
  'bot/text':
    '{"k":{"msgtype":"text"},"j":1,"r":"b","f":"msgid aibotid chatid chattype from(userid) response_url msgtype text(content) quote(msgtype text(content) image(url) mixed(msg_item(msgtype text(content) image(url))) voice(content) file(url))"}',
  'bot/voice':
    '{"k":{"msgtype":"voice"},"j":1,"r":"b","f":"msgid aibotid chattype from(userid) response_url msgtype voice(content)"}',
  'device/command/delete_bio_info':
    '{"k":{"msg_type":"command","command.command_type":"delete_bio_info"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type page_type oper_id open_userid user_type#)"}',
  'device/command/enter_page':
    '{"k":{"msg_type":"command","command.command_type":"enter_page"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type page_type oper_id open_userid user_type#)"}',
  'device/command/exit_page':
    '{"k":{"msg_type":"command","command.command_type":"exit_page"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type page_type oper_id open_userid user_type#)"}',
  'device/command/fetch_device_status':
    '{"k":{"msg_type":"command","command.command_type":"fetch_device_status"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type)"}',
  'device/command/printer_job_del':
    '{"k":{"msg_type":"command","command.command_type":"printer_job_del"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type jobid)"}',
  'device/command/printer_job_submit':
    '{"k":{"msg_type":"command","command.command_type":"printer_job_submit"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type open_userid jobid)"}',
  'device/command/printer_job_trans':
    '{"k":{"msg_type":"command","command.command_type":"printer_job_trans"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type open_userid jobid download_url encoding_aeskey doc_name doc_size# trans_setting(version# setting_list(key value)) aes_key)"}',
  'device/command/remote_open_door':
    '{"k":{"msg_type":"command","command.command_type":"remote_open_door"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type open_userid oper_id)"}',
  'device/command/update_firmware':
    '{"k":{"msg_type":"command","command.command_type":"update_firmware"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type oper_id)"}',
  'device/command/user_scan':
    '{"k":{"msg_type":"command","command.command_type":"user_scan"},"j":1,"r":"m","w":["online_status"],"t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) command(command_type oper_id open_userid state user_type# auth_code expires_in# auth_code_type#)"}',
  'device/event/bind':
    '{"k":{"msg_type":"event","event.event_type":"bind"},"j":1,"r":"m","w":["errcode","errmsg"],"t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) event(event_type auth_code verif_code)"}',
  'device/event/contact_change':
    '{"k":{"msg_type":"event","event.event_type":"contact_change"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) event(event_type perm_version# create_user(open_userid user_type#) update_user(open_userid user_type#) delete_user(open_userid user_type#))"}',
  'device/event/model_ticket':
    '{"k":{"msg_type":"event","event.event_type":"model_ticket"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id createtime# model_id service_corpid) event(event_type model_ticket)"}',
  'device/event/unbind':
    '{"k":{"msg_type":"event","event.event_type":"unbind"},"j":1,"r":"m","t":1000,"f":"msg_type base_info(req_id device_sn createtime# model_id auth_corpid service_corpid) event(event_type)"}',
  'device/event/verify_device':
    '{"k":{"msg_type":"event","event.event_type":"verify_device"},"j":1,"r":"v","w":["is_valid","modelid"],"t":1000,"f":"msg_type base_info(req_id createtime# auth_corpid service_corpid) event(event_type device_sn_md5)"}',
  'event/LOCATION':
    '{"k":{"MsgType":"event","Event":"LOCATION"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event Latitude# Longitude# Precision# AgentID# AppType"}',
  'event/active_restored':
    '{"k":{"MsgType":"event","Event":"active_restored"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/add_calendar':
    '{"k":{"MsgType":"event","Event":"add_calendar"},"r":"a","f":"ToUserName FromUserName MsgType Event CreateTime# CalId"}',
  'event/add_schedule':
    '{"k":{"MsgType":"event","Event":"add_schedule"},"r":"a","f":"ToUserName FromUserName MsgType Event CreateTime# ScheduleId CalId"}',
  'event/app_email_change/receive_email':
    '{"k":{"MsgType":"event","Event":"app_email_change","ChangeType":"receive_email"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Amount#"}',
  'event/batch_job_result':
    '{"k":{"MsgType":"event","Event":"batch_job_result"},"r":"acds","f":"ToUserName FromUserName CreateTime# MsgType Event BatchJob(JobId JobType ErrCode# ErrMsg)"}',
  'event/book_meeting_room':
    '{"k":{"MsgType":"event","Event":"book_meeting_room"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event MeetingRoomId# BookingId MeetingId"}',
  'event/cancel_meeting_room':
    '{"k":{"MsgType":"event","Event":"cancel_meeting_room"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event BookingId MeetingRoomId# MeetingId"}',
  'event/change_app_admin':
    '{"k":{"MsgType":"event","Event":"change_app_admin"},"r":"s","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/change_chain/corp_join':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"corp_join"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId CorpIds(CorpId)"}',
  'event/change_chain/create_chain':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"create_chain"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId"}',
  'event/change_chain/create_group':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"create_group"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId GroupIds(GroupId)"}',
  'event/change_chain/delete_chain':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"delete_chain"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId"}',
  'event/change_chain/delete_group':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"delete_group"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId GroupIds(GroupId)"}',
  'event/change_chain/remove_corp':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"remove_corp"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId CorpIds(CorpId)"}',
  'event/change_chain/update_chain':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"update_chain"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId"}',
  'event/change_chain/update_corp':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"update_corp"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId CorpIds(CorpId)"}',
  'event/change_chain/update_group':
    '{"k":{"MsgType":"event","Event":"change_chain","ChangeType":"update_group"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ChainId GroupIds(GroupId)"}',
  'event/change_contact/create_party':
    '{"k":{"MsgType":"event","Event":"change_contact","ChangeType":"create_party"},"r":"cds","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id# Name ParentId# Order#"}',
  'event/change_contact/create_user':
    '{"k":{"MsgType":"event","Event":"change_contact","ChangeType":"create_user"},"r":"cd","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID Name Department& MainDepartment# IsLeaderInDept& DirectLeader& Position Mobile Gender# Email BizMail Status# Avatar Alias Telephone Address ExtAttr(Item(Name Type# Text(Value) Web(Title Url)))"}',
  'event/change_contact/delete_party':
    '{"k":{"MsgType":"event","Event":"change_contact","ChangeType":"delete_party"},"r":"cds","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id#"}',
  'event/change_contact/delete_user':
    '{"k":{"MsgType":"event","Event":"change_contact","ChangeType":"delete_user"},"r":"cd","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID"}',
  'event/change_contact/update_party':
    '{"k":{"MsgType":"event","Event":"change_contact","ChangeType":"update_party"},"r":"cds","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id# Name ParentId#"}',
  'event/change_contact/update_tag':
    '{"k":{"MsgType":"event","Event":"change_contact","ChangeType":"update_tag"},"r":"cds","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType TagId# AddUserItems& DelUserItems& AddPartyItems& DelPartyItems&"}',
  'event/change_contact/update_user':
    '{"k":{"MsgType":"event","Event":"change_contact","ChangeType":"update_user"},"r":"cd","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID NewUserID Name Department& MainDepartment# IsLeaderInDept& Position Mobile Gender# Email Status# Avatar Alias Telephone Address ExtAttr(Item(Name Type# Text(Value) Web(Title Url))) DirectLeader& BizMail"}',
  'event/change_external_chat/create':
    '{"k":{"MsgType":"event","Event":"change_external_chat","ChangeType":"create"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChatId ChangeType"}',
  'event/change_external_chat/dismiss':
    '{"k":{"MsgType":"event","Event":"change_external_chat","ChangeType":"dismiss"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChatId ChangeType"}',
  'event/change_external_chat/update':
    '{"k":{"MsgType":"event","Event":"change_external_chat","ChangeType":"update"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChatId ChangeType UpdateDetail JoinScene# QuitScene# MemChangeCnt# MemChangeList(Item) LastMemVer CurMemVer"}',
  'event/change_external_contact/add_external_contact':
    '{"k":{"MsgType":"event","Event":"change_external_contact","ChangeType":"add_external_contact"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID State WelcomeCode"}',
  'event/change_external_contact/add_half_external_contact':
    '{"k":{"MsgType":"event","Event":"change_external_contact","ChangeType":"add_half_external_contact"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID State WelcomeCode"}',
  'event/change_external_contact/del_external_contact':
    '{"k":{"MsgType":"event","Event":"change_external_contact","ChangeType":"del_external_contact"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID Source"}',
  'event/change_external_contact/del_follow_user':
    '{"k":{"MsgType":"event","Event":"change_external_contact","ChangeType":"del_follow_user"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID"}',
  'event/change_external_contact/edit_external_contact':
    '{"k":{"MsgType":"event","Event":"change_external_contact","ChangeType":"edit_external_contact"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID"}',
  'event/change_external_contact/msg_audit_approved':
    '{"k":{"MsgType":"event","Event":"change_external_contact","ChangeType":"msg_audit_approved"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID WelcomeCode"}',
  'event/change_external_contact/transfer_fail':
    '{"k":{"MsgType":"event","Event":"change_external_contact","ChangeType":"transfer_fail"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FailReason UserID ExternalUserID"}',
  'event/change_external_tag/create':
    '{"k":{"MsgType":"event","Event":"change_external_tag","ChangeType":"create"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event Id TagType ChangeType StrategyId#"}',
  'event/change_external_tag/delete':
    '{"k":{"MsgType":"event","Event":"change_external_tag","ChangeType":"delete"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event Id TagType ChangeType StrategyId#"}',
  'event/change_external_tag/shuffle':
    '{"k":{"MsgType":"event","Event":"change_external_tag","ChangeType":"shuffle"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event Id StrategyId ChangeType"}',
  'event/change_external_tag/update':
    '{"k":{"MsgType":"event","Event":"change_external_tag","ChangeType":"update"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event Id TagType ChangeType StrategyId#"}',
  'event/change_school_contact/create_deparmtment':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"create_deparmtment"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/create_parent':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"create_parent"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/create_student':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"create_student"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/delete_deparmtment':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"delete_deparmtment"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/delete_parent':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"delete_parent"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/delete_student':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"delete_student"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/subscribe':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"subscribe"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/unsubscribe':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"unsubscribe"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/update_deparmtment':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"update_deparmtment"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/update_parent':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"update_parent"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/change_school_contact/update_student':
    '{"k":{"MsgType":"event","Event":"change_school_contact","ChangeType":"update_student"},"r":"ad","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id"}',
  'event/click':
    '{"k":{"MsgType":"event","Event":"click"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey AgentID#"}',
  'event/close_inactive_agent':
    '{"k":{"MsgType":"event","Event":"close_inactive_agent"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/customer_acquisition/balance_exhausted':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"balance_exhausted"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType"}',
  'event/customer_acquisition/balance_increased':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"balance_increased"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType"}',
  'event/customer_acquisition/balance_low':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"balance_low"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType"}',
  'event/customer_acquisition/customer_start_chat':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"customer_start_chat"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID LinkId"}',
  'event/customer_acquisition/delete_link':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"delete_link"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType LinkId"}',
  'event/customer_acquisition/friend_request':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"friend_request"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType LinkId State"}',
  'event/customer_acquisition/link_unavailable':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"link_unavailable"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType LinkId"}',
  'event/customer_acquisition/message_from_customer':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"message_from_customer"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType UserID ExternalUserID LinkId ChatSeq# ChatKey"}',
  'event/customer_acquisition/open_profile':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"open_profile"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType LinkId State"}',
  'event/customer_acquisition/quota_expire_soon':
    '{"k":{"MsgType":"event","Event":"customer_acquisition","ChangeType":"quota_expire_soon"},"r":"dx","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType ExpireTime# ExpireQuotaNum#"}',
  'event/delete_calendar':
    '{"k":{"MsgType":"event","Event":"delete_calendar"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event CalId"}',
  'event/delete_schedule':
    '{"k":{"MsgType":"event","Event":"delete_schedule"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event CalId ScheduleId"}',
  'event/device_accesscontrol_data_report':
    '{"k":{"MsgType":"event","Event":"device_accesscontrol_data_report"},"r":"s","t":1000,"f":"ToUserName FromUserName MsgType Event TimeStamp# AccessDataList(Item(OpenUserId UserType# TimeStamp# PassType# PassMethod#)) DeviceSn"}',
  'event/device_checkin_data_report':
    '{"k":{"MsgType":"event","Event":"device_checkin_data_report"},"r":"s","t":1000,"f":"ToUserName FromUserName MsgType Event TimeStamp# CheckInDataList(Item(OpenUserId UserType# CheckinTime#)) DeviceSn"}',
  'event/device_temperature_data_report':
    '{"k":{"MsgType":"event","Event":"device_temperature_data_report"},"r":"s","t":1000,"f":"ToUserName FromUserName MsgType Event TimeStamp# TemperatureDataList(Item(OpenUserId UserType# TimeStamp# Temperature Status#)) DeviceSn"}',
  'event/doc_change/delete_doc':
    '{"k":{"MsgType":"event","Event":"doc_change","ChangeType":"delete_doc"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId"}',
  'event/doc_change/delete_form':
    '{"k":{"MsgType":"event","Event":"doc_change","ChangeType":"delete_form"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FormId"}',
  'event/doc_change/doc_member_change':
    '{"k":{"MsgType":"event","Event":"doc_change","ChangeType":"doc_member_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId"}',
  'event/doc_change/form_complete':
    '{"k":{"MsgType":"event","Event":"doc_change","ChangeType":"form_complete"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FormId"}',
  'event/doc_change/form_settings_change':
    '{"k":{"MsgType":"event","Event":"doc_change","ChangeType":"form_settings_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FormId"}',
  'event/enter_agent':
    '{"k":{"MsgType":"event","Event":"enter_agent"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey AgentID#"}',
  'event/finish_vip_account_approval':
    '{"k":{"MsgType":"event","Event":"finish_vip_account_approval"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event FinishType ApplyId AgentID#"}',
  'event/inactive_alert':
    '{"k":{"MsgType":"event","Event":"inactive_alert"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID# EffectTime#"}',
  'event/kf_account_auth_change':
    '{"k":{"MsgType":"event","Event":"kf_account_auth_change"},"r":"dks","f":"ToUserName FromUserName CreateTime# MsgType Event AuthAddOpenKfId AuthDelOpenKfId"}',
  'event/kf_msg_or_event':
    '{"k":{"MsgType":"event","Event":"kf_msg_or_event"},"r":"dks","f":"ToUserName CreateTime# MsgType Event Token OpenKfId"}',
  'event/living_status_change':
    '{"k":{"MsgType":"event","Event":"living_status_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event LivingId Status# AgentID#"}',
  'event/location_select':
    '{"k":{"MsgType":"event","Event":"location_select"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey SendLocationInfo(Location_X# Location_Y# Scale# Label Poiname) AgentID# AppType"}',
  'event/low_active':
    '{"k":{"MsgType":"event","Event":"low_active"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/low_active_alert':
    '{"k":{"MsgType":"event","Event":"low_active_alert"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID# EffectTime#"}',
  'event/meeting_change/cancel_enroll':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"cancel_enroll"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId EnrollId"}',
  'event/meeting_change/cancel_meeting':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"cancel_meeting"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/close_screen_share':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"close_screen_share"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/delete_recording':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"delete_recording"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/enroll':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"enroll"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId EnrollId"}',
  'event/meeting_change/join_from_meeting_room':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"join_from_meeting_room"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId OperatedUser(UserId TmpOpenId) CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/join_meeting':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"join_meeting"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/join_meeting_before_host':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"join_meeting_before_host"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/join_waiting_room':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"join_waiting_room"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/medium_upload':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"medium_upload"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType MeetingId AllUploadStatus UploadInfo(MediumUrl MediumType# UploadStatus# ErrorMsg)"}',
  'event/meeting_change/meeting_end':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"meeting_end"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/meeting_mute_all':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"meeting_mute_all"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/meeting_room_response':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"meeting_room_response"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType MeetingId MeetingRoomId MraAddress(Protocol# DialString) RoomResponseStatus# FromUserTmpOpenId"}',
  'event/meeting_change/meeting_start':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"meeting_start"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/meeting_unmute_all':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"meeting_unmute_all"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/modify_meeting':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"modify_meeting"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/move_to_waiting_room':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"move_to_waiting_room"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId OperatedUser(UserId TmpOpenId) CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/open_screen_share':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"open_screen_share"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/pause_recording':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"pause_recording"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/pstn_status_update':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"pstn_status_update"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId PstnStatus"}',
  'event/meeting_change/quit_meeting':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"quit_meeting"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/quit_waiting_room':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"quit_waiting_room"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId OperatedUser(UserId TmpOpenId) CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/recording_complete':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"recording_complete"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/resume_recording':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"resume_recording"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/role_change':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"role_change"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId OperatedUser(UserId TmpOpenId UserRole#) CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/start_recording':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"start_recording"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/stop_recording':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"stop_recording"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/webinar_role_change':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"webinar_role_change"},"r":"a","f":"ToUserName FromUserName FromUserTmpOpenId OperatedUser(UserId TmpOpenId UserRole#) CreateTime# MsgType Event ChangeType MeetingId"}',
  'event/meeting_change/webinar_warm_up_upload':
    '{"k":{"MsgType":"event","Event":"meeting_change","ChangeType":"webinar_warm_up_upload"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType MeetingId WarmUpInfo(WarmUpPicture WarmUpVideo UploadStatus# ErrorMsg)"}',
  'event/meeting_statistics/start_meeting':
    '{"k":{"MsgType":"event","Event":"meeting_statistics","ChangeType":"start_meeting"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Status#"}',
  'event/modify_calendar':
    '{"k":{"MsgType":"event","Event":"modify_calendar"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event CalId"}',
  'event/modify_schedule':
    '{"k":{"MsgType":"event","Event":"modify_schedule"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event CalId ScheduleId"}',
  'event/msgaudit_notify':
    '{"k":{"MsgType":"event","Event":"msgaudit_notify"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType AgentID# Event"}',
  'event/open_approval_change':
    '{"k":{"MsgType":"event","Event":"open_approval_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID# ApprovalInfo(ThirdNo OpenSpName OpenTemplateId OpenSpStatus# ApplyTime# ApplyUserName ApplyUserId ApplyUserParty ApplyUserImage ApprovalNodes(ApprovalNode(NodeStatus# NodeAttr# NodeType# Items(Item(ItemName ItemUserId|ItemUserid ItemImage ItemStatus# ItemSpeech ItemOpTime# ItemParty)))) NotifyNodes(NotifyNode(ItemName ItemUserId|ItemUserid ItemImage ItemParty)) approverstep|ApproverStep#)"}',
  'event/pic_photo_or_album':
    '{"k":{"MsgType":"event","Event":"pic_photo_or_album"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey SendPicsInfo(Count# PicList(item(PicMd5Sum))) AgentID#"}',
  'event/pic_sysphoto':
    '{"k":{"MsgType":"event","Event":"pic_sysphoto"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey SendPicsInfo(Count# PicList(item(PicMd5Sum))) AgentID#"}',
  'event/pic_weixin':
    '{"k":{"MsgType":"event","Event":"pic_weixin"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey SendPicsInfo(Count# PicList(item(PicMd5Sum))) AgentID#"}',
  'event/program_notify':
    '{"k":{"MsgType":"event","Event":"program_notify"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event NotifyId NotifyScene#"}',
  'event/public_email_change/receive_email':
    '{"k":{"MsgType":"event","Event":"public_email_change","ChangeType":"receive_email"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType Id# Amount#"}',
  'event/reopen_inactive_agent':
    '{"k":{"MsgType":"event","Event":"reopen_inactive_agent"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/respond_schedule':
    '{"k":{"MsgType":"event","Event":"respond_schedule"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event CalId ScheduleId"}',
  'event/scancode_push':
    '{"k":{"MsgType":"event","Event":"scancode_push"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey ScanCodeInfo(ScanType ScanResult) AgentID#"}',
  'event/scancode_waitmsg':
    '{"k":{"MsgType":"event","Event":"scancode_waitmsg"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey ScanCodeInfo(ScanType ScanResult) AgentID#"}',
  'event/security/change_domain_ip':
    '{"k":{"MsgType":"event","Event":"security","ChangeType":"change_domain_ip"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType"}',
  'event/share_agent_change':
    '{"k":{"MsgType":"event","Event":"share_agent_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/share_chain_change':
    '{"k":{"MsgType":"event","Event":"share_chain_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/smart_sheet_change/add_filed':
    '{"k":{"MsgType":"event","Event":"smart_sheet_change","ChangeType":"add_filed"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId SheetId FieldId"}',
  'event/smart_sheet_change/add_record':
    '{"k":{"MsgType":"event","Event":"smart_sheet_change","ChangeType":"add_record"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId SheetId RecordId"}',
  'event/smart_sheet_change/delete_filed':
    '{"k":{"MsgType":"event","Event":"smart_sheet_change","ChangeType":"delete_filed"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId SheetId FieldId"}',
  'event/smart_sheet_change/delete_record':
    '{"k":{"MsgType":"event","Event":"smart_sheet_change","ChangeType":"delete_record"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId SheetId RecordId"}',
  'event/smart_sheet_change/update_filed':
    '{"k":{"MsgType":"event","Event":"smart_sheet_change","ChangeType":"update_filed"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId SheetId FieldId"}',
  'event/smart_sheet_change/update_record':
    '{"k":{"MsgType":"event","Event":"smart_sheet_change","ChangeType":"update_record"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType DocId SheetId RecordId"}',
  'event/submit_vip_account_approval':
    '{"k":{"MsgType":"event","Event":"submit_vip_account_approval"},"r":"a","f":"ToUserName FromUserName CreateTime# MsgType Event ApplyReason BusinessType# ApplyId AgentID#"}',
  'event/subscribe':
    '{"k":{"MsgType":"event","Event":"subscribe"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID# EventKey"}',
  'event/switch_workbench_mode':
    '{"k":{"MsgType":"event","Event":"switch_workbench_mode"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event Mode# AgentID#"}',
  'event/sys_approval_change':
    '{"k":{"MsgType":"event","Event":"sys_approval_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID# ApprovalInfo(SpNoStr SpNo SpName SpStatus# TemplateId ApplyTime# Applyer(UserId Party#) SpRecord(SpStatus# ApproverAttr# Details(Approver(UserId) Speech SpStatus# SpTime# Attach Approvor(UserId) MediaId)) Notifyer(UserId) ProcessList(NodeList(NodeType# SpStatus# ApvRel# SubNodeList(UserInfo(UserId) Speech SpYj# Sptime# MediaIds))) Comments(CommentUserInfo(UserId) CommentTime# CommentContent CommentId Attach) StatuChangeEvent#)"}',
  'event/taskcard_click':
    '{"k":{"MsgType":"event","Event":"taskcard_click"},"r":"a","f":"ToUserName FromUserName MsgType Event CreateTime# AgentID# EventKey TaskId"}',
  'event/template_card_event':
    '{"k":{"MsgType":"event","Event":"template_card_event"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey TaskId CardType ResponseCode AgentID# SelectedItems(SelectedItem(QuestionKey OptionIds(OptionId) OpitonIds(OpitonId)))"}',
  'event/template_card_menu_event':
    '{"k":{"MsgType":"event","Event":"template_card_menu_event"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey TaskId CardType ResponseCode AgentID#"}',
  'event/unlicensed_notify':
    '{"k":{"MsgType":"event","Event":"unlicensed_notify"},"r":"ds","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID#"}',
  'event/unsubscribe':
    '{"k":{"MsgType":"event","Event":"unsubscribe"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event AgentID# EventKey"}',
  'event/upload_media_job_finish':
    '{"k":{"MsgType":"event","Event":"upload_media_job_finish"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event JobId"}',
  'event/view':
    '{"k":{"MsgType":"event","Event":"view"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey AgentID#"}',
  'event/view_miniprogram':
    '{"k":{"MsgType":"event","Event":"view_miniprogram"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event EventKey AgentID#"}',
  'event/wedrive_file_change/create_file':
    '{"k":{"MsgType":"event","Event":"wedrive_file_change","ChangeType":"create_file"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FileId"}',
  'event/wedrive_file_change/delete_file':
    '{"k":{"MsgType":"event","Event":"wedrive_file_change","ChangeType":"delete_file"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FileId"}',
  'event/wedrive_file_change/move_file':
    '{"k":{"MsgType":"event","Event":"wedrive_file_change","ChangeType":"move_file"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FileId"}',
  'event/wedrive_file_change/rename_file':
    '{"k":{"MsgType":"event","Event":"wedrive_file_change","ChangeType":"rename_file"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FileId"}',
  'event/wedrive_file_change/update_file':
    '{"k":{"MsgType":"event","Event":"wedrive_file_change","ChangeType":"update_file"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType FileId"}',
  'event/wedrive_insufficient_capacity':
    '{"k":{"MsgType":"event","Event":"wedrive_insufficient_capacity"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event"}',
  'event/wedrive_space_change/dismiss_space':
    '{"k":{"MsgType":"event","Event":"wedrive_space_change","ChangeType":"dismiss_space"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType SpaceId"}',
  'event/wedrive_space_change/space_member_change':
    '{"k":{"MsgType":"event","Event":"wedrive_space_change","ChangeType":"space_member_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType SpaceId"}',
  'event/wedrive_space_change/space_security_settings_change':
    '{"k":{"MsgType":"event","Event":"wedrive_space_change","ChangeType":"space_security_settings_change"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Event ChangeType SpaceId"}',
  'info/add_device':
    '{"k":{"InfoType":"add_device"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn ModelId RemarkName"}',
  'info/advanced_api_cancel':
    '{"k":{"InfoType":"advanced_api_cancel"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId AdvanceApiType# OrderId TimeStamp#"}',
  'info/advanced_api_expired':
    '{"k":{"InfoType":"advanced_api_expired"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId AdvanceApiType# ChatArchiveApi(Edition#) TimeStamp#"}',
  'info/advanced_api_insufficient':
    '{"k":{"InfoType":"advanced_api_insufficient"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId AdvanceApiType# ChatArchiveApi(Edition#) TimeStamp#"}',
  'info/advanced_api_pay_success':
    '{"k":{"InfoType":"advanced_api_pay_success"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId AdvanceApiType# OrderId BuyerUserId TimeStamp#"}',
  'info/advanced_api_refund':
    '{"k":{"InfoType":"advanced_api_refund"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId AdvanceApiType# OrderId OrderStatus# TimeStamp#"}',
  'info/advanced_api_trial_expired':
    '{"k":{"InfoType":"advanced_api_trial_expired"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId AdvanceApiType# TimeStamp#"}',
  'info/agree_external_userid_migration':
    '{"k":{"InfoType":"agree_external_userid_migration"},"r":"p","t":1000,"f":"AuthCorpId InfoType ServiceCorpId TimeStamp#"}',
  'info/approve_special_auth':
    '{"k":{"InfoType":"approve_special_auth"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# AuthType"}',
  'info/auto_activate':
    '{"k":{"InfoType":"auto_activate"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId Scene# TimeStamp# AccountList(ActiveCode Type# ExpireTime# UserId PreviousStatus# PreviousActiveCode)"}',
  'info/batch_job_result':
    '{"k":{"InfoType":"batch_job_result"},"r":"np","f":"SuiteId InfoType TimeStamp# BatchJob(JobId JobType ErrCode# ErrMsg) CreateTime# ServiceCorpId AuthCorpId"}',
  'info/cancel_auth':
    '{"k":{"InfoType":"cancel_auth"},"r":"n","a":"success","t":1000,"f":"SuiteId InfoType TimeStamp# AuthCorpId"}',
  'info/cancel_order':
    '{"k":{"InfoType":"cancel_order"},"r":"n","f":"SuiteId PaidCorpId InfoType TimeStamp# OrderId"}',
  'info/cancel_special_auth':
    '{"k":{"InfoType":"cancel_special_auth"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# AuthType"}',
  'info/change_auth':
    '{"k":{"InfoType":"change_auth"},"r":"n","a":"success","t":1000,"f":"SuiteId InfoType TimeStamp# AuthCorpId State ExtraInfo(AuthOpenKfIdList(OpenKfId))"}',
  'info/change_contact/create_party':
    '{"k":{"InfoType":"change_contact","ChangeType":"create_party"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id# Name ParentId# Order#"}',
  'info/change_contact/create_user':
    '{"k":{"InfoType":"change_contact","ChangeType":"create_user"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID OpenUserID Name Department& MainDepartment# IsLeaderInDept& DirectLeader& Mobile Position Gender# Email BizMail Avatar Alias Telephone ExtAttr(Item(Name Type# Text(Value) Web(Title Url))) Status#"}',
  'info/change_contact/delete_party':
    '{"k":{"InfoType":"change_contact","ChangeType":"delete_party"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id#"}',
  'info/change_contact/delete_user':
    '{"k":{"InfoType":"change_contact","ChangeType":"delete_user"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID OpenUserID"}',
  'info/change_contact/update_party':
    '{"k":{"InfoType":"change_contact","ChangeType":"update_party"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id# Name ParentId#"}',
  'info/change_contact/update_tag':
    '{"k":{"InfoType":"change_contact","ChangeType":"update_tag"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType TagId# AddUserItems& DelUserItems& AddPartyItems& DelPartyItems&"}',
  'info/change_contact/update_user':
    '{"k":{"InfoType":"change_contact","ChangeType":"update_user"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID OpenUserID NewUserID Name Department& MainDepartment# IsLeaderInDept& DirectLeader& Mobile Position Gender# Email BizMail Status# Avatar Alias Telephone ExtAttr(Item(Name Type# Text(Value) Web(Title Url)))"}',
  'info/change_editon':
    '{"k":{"InfoType":"change_editon"},"r":"n","f":"SuiteId PaidCorpId InfoType TimeStamp#"}',
  'info/change_external_chat/create':
    '{"k":{"InfoType":"change_external_chat","ChangeType":"create"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChatId ChangeType"}',
  'info/change_external_chat/dismiss':
    '{"k":{"InfoType":"change_external_chat","ChangeType":"dismiss"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChatId ChangeType"}',
  'info/change_external_chat/update':
    '{"k":{"InfoType":"change_external_chat","ChangeType":"update"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChatId ChangeType UpdateDetail JoinScene# QuitScene# MemChangeCnt# MemChangeList(Item) LastMemVer CurMemVer"}',
  'info/change_external_contact/add_external_contact':
    '{"k":{"InfoType":"change_external_contact","ChangeType":"add_external_contact"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID ExternalUserID State WelcomeCode LinkId"}',
  'info/change_external_contact/add_half_external_contact':
    '{"k":{"InfoType":"change_external_contact","ChangeType":"add_half_external_contact"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID ExternalUserID State WelcomeCode"}',
  'info/change_external_contact/del_external_contact':
    '{"k":{"InfoType":"change_external_contact","ChangeType":"del_external_contact"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID ExternalUserID Source"}',
  'info/change_external_contact/del_follow_user':
    '{"k":{"InfoType":"change_external_contact","ChangeType":"del_follow_user"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID ExternalUserID"}',
  'info/change_external_contact/edit_external_contact':
    '{"k":{"InfoType":"change_external_contact","ChangeType":"edit_external_contact"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID ExternalUserID"}',
  'info/change_external_contact/transfer_fail':
    '{"k":{"InfoType":"change_external_contact","ChangeType":"transfer_fail"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType FailReason UserID ExternalUserID"}',
  'info/change_external_tag/create':
    '{"k":{"InfoType":"change_external_tag","ChangeType":"create"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# Id TagType ChangeType"}',
  'info/change_external_tag/delete':
    '{"k":{"InfoType":"change_external_tag","ChangeType":"delete"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# Id TagType ChangeType"}',
  'info/change_external_tag/shuffle':
    '{"k":{"InfoType":"change_external_tag","ChangeType":"shuffle"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# Id ChangeType"}',
  'info/change_external_tag/update':
    '{"k":{"InfoType":"change_external_tag","ChangeType":"update"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# Id TagType ChangeType"}',
  'info/change_order':
    '{"k":{"InfoType":"change_order"},"r":"n","f":"SuiteId PaidCorpId InfoType TimeStamp# OldOrderId NewOrderId"}',
  'info/change_school_contact/create_department':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"create_department"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id# CreateTime#"}',
  'info/change_school_contact/create_parent':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"create_parent"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id"}',
  'info/change_school_contact/create_student':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"create_student"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id"}',
  'info/change_school_contact/delete_department':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"delete_department"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id# CreateTime#"}',
  'info/change_school_contact/delete_parent':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"delete_parent"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id"}',
  'info/change_school_contact/delete_student':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"delete_student"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id"}',
  'info/change_school_contact/subscribe':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"subscribe"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id"}',
  'info/change_school_contact/unsubscribe':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"unsubscribe"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id"}',
  'info/change_school_contact/update_department':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"update_department"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id# CreateTime#"}',
  'info/change_school_contact/update_parent':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"update_parent"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id NewId"}',
  'info/change_school_contact/update_student':
    '{"k":{"InfoType":"change_school_contact","ChangeType":"update_student"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Id NewId"}',
  'info/change_school_contact_batch':
    '{"k":{"InfoType":"change_school_contact_batch"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeList(TimeStamp# ChangeType Id NewId)"}',
  'info/chat_archive_audit_approved_room':
    '{"k":{"InfoType":"chat_archive_audit_approved_room"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# OpenUserID ExternalUserID ChatId"}',
  'info/chat_archive_audit_approved_single':
    '{"k":{"InfoType":"chat_archive_audit_approved_single"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# OpenUserID ExternalUserID ChatId"}',
  'info/chat_archive_export_finished':
    '{"k":{"InfoType":"chat_archive_export_finished"},"r":"n","f":"SuiteId AuthCorpId InfoType JobId TimeStamp#"}',
  'info/connect_info':
    '{"k":{"InfoType":"connect_info"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn ConnectTime#"}',
  'info/conversation_new_message':
    '{"k":{"InfoType":"conversation_new_message"},"r":"n","f":"SuiteId AuthCorpId InfoType Token TimeStamp#"}',
  'info/corp_arch_auth':
    '{"k":{"InfoType":"corp_arch_auth"},"r":"n","a":"success","f":"SuiteId AuthCorpId InfoType TimeStamp#"}',
  'info/create_auth':
    '{"k":{"InfoType":"create_auth"},"r":"n","a":"success","t":1000,"f":"SuiteId AuthCode InfoType TimeStamp# State ExtraInfo(AuthOpenKfIdList(OpenKfId))"}',
  'info/customer_acquisition/balance_exhausted':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"balance_exhausted"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType"}',
  'info/customer_acquisition/balance_increased':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"balance_increased"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType"}',
  'info/customer_acquisition/balance_low':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"balance_low"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType"}',
  'info/customer_acquisition/change_price':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"change_price"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType Price# EffectiveTime#"}',
  'info/customer_acquisition/customer_start_chat':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"customer_start_chat"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID ExternalUserID LinkId State"}',
  'info/customer_acquisition/delete_link':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"delete_link"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType LinkId"}',
  'info/customer_acquisition/friend_request':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"friend_request"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType LinkId State"}',
  'info/customer_acquisition/link_unavailable':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"link_unavailable"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType LinkId"}',
  'info/customer_acquisition/message_from_customer':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"message_from_customer"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType UserID ExternalUserID LinkId ChatSeq# ChatKey State"}',
  'info/customer_acquisition/open_profile':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"open_profile"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType LinkId State"}',
  'info/customer_acquisition/quota_expire_soon':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"quota_expire_soon"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType ExpireTime# ExpireQuotaNum#"}',
  'info/customer_acquisition/service_balance_consumed':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"service_balance_consumed"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp# ChangeType LinkId State OnceKey"}',
  'info/customer_acquisition/service_balance_exhausted':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"service_balance_exhausted"},"r":"n","f":"SuiteId InfoType TimeStamp# ChangeType"}',
  'info/customer_acquisition/service_balance_low':
    '{"k":{"InfoType":"customer_acquisition","ChangeType":"service_balance_low"},"r":"n","f":"SuiteId InfoType TimeStamp# ChangeType"}',
  'info/customer_acquisition_permit_change':
    '{"k":{"InfoType":"customer_acquisition_permit_change"},"r":"n","f":"SuiteId AuthCorpId InfoType TimeStamp#"}',
  'info/del_device':
    '{"k":{"InfoType":"del_device"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn"}',
  'info/device_data_auth_change':
    '{"k":{"InfoType":"device_data_auth_change"},"r":"n","t":1000,"f":"SuiteId AuthCorpId InfoType TimeStamp# AgentID#"}',
  'info/device_feature_change':
    '{"k":{"InfoType":"device_feature_change"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn"}',
  'info/disconnect_info':
    '{"k":{"InfoType":"disconnect_info"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn DisconnectTime# Reason"}',
  'info/enter_register_package':
    '{"k":{"InfoType":"enter_register_package"},"r":"p","f":"ServiceCorpId InfoType TimeStamp# AuthCorpId AuthUserInfo(UserId) RegisterCode State TemplateId"}',
  'info/error_report':
    '{"k":{"InfoType":"error_report"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn ErrCode# ErrMsg"}',
  'info/fetch_log_finish':
    '{"k":{"InfoType":"fetch_log_finish"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn MediaId"}',
  'info/hit_keyword':
    '{"k":{"InfoType":"hit_keyword"},"r":"n","f":"SuiteId AuthCorpId InfoType Token TimeStamp# JobId"}',
  'info/license_pay_success':
    '{"k":{"InfoType":"license_pay_success"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId OrderId BuyerUserId TimeStamp#"}',
  'info/license_refund':
    '{"k":{"InfoType":"license_refund"},"r":"p","f":"ServiceCorpId InfoType AuthCorpId OrderId OrderStatus# TimeStamp#"}',
  'info/open_order':
    '{"k":{"InfoType":"open_order"},"r":"n","f":"SuiteId PaidCorpId InfoType TimeStamp# OrderId OperatorId"}',
  'info/pay_for_app_success':
    '{"k":{"InfoType":"pay_for_app_success"},"r":"n","f":"SuiteId PaidCorpId InfoType TimeStamp# OrderId"}',
  'info/refund': '{"k":{"InfoType":"refund"},"r":"n","f":"SuiteId PaidCorpId InfoType TimeStamp# OrderId"}',
  'info/register_corp':
    '{"k":{"InfoType":"register_corp"},"r":"p","f":"ServiceCorpId InfoType TimeStamp# RegisterCode AuthCorpId ContactSync(AccessToken ExpiresIn#) AuthUserInfo(UserId) State TemplateId"}',
  'info/remark_device_name':
    '{"k":{"InfoType":"remark_device_name"},"r":"p","f":"InfoType TimeStamp# ServiceCorpId AuthCorpId DeviceSn RemarkName"}',
  'info/reset_permanent_code':
    '{"k":{"InfoType":"reset_permanent_code"},"r":"n","a":"success","t":1000,"f":"SuiteId AuthCode InfoType TimeStamp#"}',
  'info/share_agent_change':
    '{"k":{"InfoType":"share_agent_change"},"r":"n","a":"success","f":"SuiteId InfoType TimeStamp# AppId# CorpId AgentId#"}',
  'info/share_chain_change':
    '{"k":{"InfoType":"share_chain_change"},"r":"n","a":"success","f":"SuiteId InfoType TimeStamp# AppId# CorpId AgentId#"}',
  'info/suite_ticket':
    '{"k":{"InfoType":"suite_ticket"},"r":"n","a":"success","f":"SuiteId InfoType TimeStamp# SuiteTicket"}',
  'kf/business_card': '{"k":{"msgtype":"business_card"},"j":1,"r":"q","f":"msgtype business_card(userid)"}',
  'kf/calendar': '{"k":{"msgtype":"calendar"},"j":1,"r":"q","f":"msgtype"}',
  'kf/channels':
    '{"k":{"msgtype":"channels"},"j":1,"r":"q","f":"msgtype channels(sub_type# nickname title)"}',
  'kf/channels_shop_order':
    '{"k":{"msgtype":"channels_shop_order"},"j":1,"r":"q","f":"msgtype channels_shop_order(order_id product_titles price_wording state image_url shop_nickname)"}',
  'kf/channels_shop_product':
    '{"k":{"msgtype":"channels_shop_product"},"j":1,"r":"q","f":"msgtype channels_shop_product(product_id head_image title sales_price shop_nickname shop_head_image)"}',
  'kf/event/enter_session':
    '{"k":{"msgtype":"event","event.event_type":"enter_session"},"j":1,"r":"q","f":"msgtype event(event_type open_kfid external_userid scene scene_param welcome_code wechat_channels(nickname scene# shop_nickname))"}',
  'kf/event/msg_send_fail':
    '{"k":{"msgtype":"event","event.event_type":"msg_send_fail"},"j":1,"r":"q","f":"msgtype event(event_type open_kfid external_userid fail_msgid fail_type#)"}',
  'kf/event/reject_customer_msg_switch_change':
    '{"k":{"msgtype":"event","event.event_type":"reject_customer_msg_switch_change"},"j":1,"r":"q","f":"msgtype event(event_type servicer_userid open_kfid external_userid reject_switch#)"}',
  'kf/event/servicer_recall_msg':
    '{"k":{"msgtype":"event","event.event_type":"servicer_recall_msg"},"j":1,"r":"q","f":"msgtype event(event_type open_kfid external_userid recall_msgid servicer_userid)"}',
  'kf/event/servicer_status_change':
    '{"k":{"msgtype":"event","event.event_type":"servicer_status_change"},"j":1,"r":"q","f":"msgtype event(event_type servicer_userid status# stop_type# open_kfid)"}',
  'kf/event/session_status_change':
    '{"k":{"msgtype":"event","event.event_type":"session_status_change"},"j":1,"r":"q","f":"msgtype event(event_type open_kfid external_userid change_type# old_servicer_userid new_servicer_userid msg_code)"}',
  'kf/event/user_recall_msg':
    '{"k":{"msgtype":"event","event.event_type":"user_recall_msg"},"j":1,"r":"q","f":"msgtype event(event_type open_kfid external_userid recall_msgid)"}',
  'kf/file': '{"k":{"msgtype":"file"},"j":1,"r":"q","f":"msgtype file(media_id)"}',
  'kf/image': '{"k":{"msgtype":"image"},"j":1,"r":"q","f":"msgtype image(media_id)"}',
  'kf/link': '{"k":{"msgtype":"link"},"j":1,"r":"q","f":"msgtype link(title desc url pic_url)"}',
  'kf/location':
    '{"k":{"msgtype":"location"},"j":1,"r":"q","f":"msgtype location(latitude# longitude# name address)"}',
  'kf/meeting': '{"k":{"msgtype":"meeting"},"j":1,"r":"q","f":"msgtype"}',
  'kf/merged_msg':
    '{"k":{"msgtype":"merged_msg"},"j":1,"r":"q","f":"msgtype merged_msg(title item(send_time# msgtype sender_name msg_content))"}',
  'kf/miniprogram':
    '{"k":{"msgtype":"miniprogram"},"j":1,"r":"q","f":"msgtype miniprogram(title appid pagepath thumb_media_id)"}',
  'kf/msgmenu':
    '{"k":{"msgtype":"msgmenu"},"j":1,"r":"q","f":"msgtype msgmenu(head_content list(type click(id content) view(url content) miniprogram(appid pagepath content)) tail_content)"}',
  'kf/note': '{"k":{"msgtype":"note"},"j":1,"r":"q","f":"msgtype"}',
  'kf/text': '{"k":{"msgtype":"text"},"j":1,"r":"q","f":"msgtype text(content menu_id)"}',
  'kf/video': '{"k":{"msgtype":"video"},"j":1,"r":"q","f":"msgtype video(media_id)"}',
  'kf/voice': '{"k":{"msgtype":"voice"},"j":1,"r":"q","f":"msgtype voice(media_id)"}',
  'message/image':
    '{"k":{"MsgType":"image"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType PicUrl MediaId MsgId AgentID#"}',
  'message/link':
    '{"k":{"MsgType":"link"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Title Description Url PicUrl MsgId AgentID#"}',
  'message/location':
    '{"k":{"MsgType":"location"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Location_X# Location_Y# Scale# Label MsgId AgentID# AppType"}',
  'message/text':
    '{"k":{"MsgType":"text"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType Content MsgId AgentID#"}',
  'message/video':
    '{"k":{"MsgType":"video"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType MediaId ThumbMediaId MsgId AgentID#"}',
  'message/voice':
    '{"k":{"MsgType":"voice"},"r":"ads","f":"ToUserName FromUserName CreateTime# MsgType MediaId Format MsgId AgentID#"}',
};
