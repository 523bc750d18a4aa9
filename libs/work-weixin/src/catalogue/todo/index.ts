export {
  TodoGetAttendeesDto,
  TodoGetRemindersDto,
  TodoGetWorkWxInput,
  TodoGetWorkWxOutput,
} from './todo-get.api.js';
export { TodoUpdateAttendeesDto, TodoUpdateWorkWxInput, TodoUpdateWorkWxOutput } from './todo-update.api.js';
