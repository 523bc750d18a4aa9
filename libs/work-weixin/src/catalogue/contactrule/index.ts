export { ContactRuleScopeDto } from './contact-rule-scope.dto.js';
export {
  ContactruleCreateRulesDto,
  ContactruleCreateWorkWxInput,
  ContactruleCreateWorkWxOutput,
} from './contactrule-create.api.js';
export { ContactruleDeleteWorkWxInput, ContactruleDeleteWorkWxOutput } from './contactrule-delete.api.js';
export {
  ContactruleListRulesDto,
  ContactruleListWorkWxInput,
  ContactruleListWorkWxOutput,
} from './contactrule-list.api.js';
export {
  ContactruleUpdateOutputRulesDto,
  ContactruleUpdateRulesDto,
  ContactruleUpdateWorkWxInput,
  ContactruleUpdateWorkWxOutput,
} from './contactrule-update.api.js';
