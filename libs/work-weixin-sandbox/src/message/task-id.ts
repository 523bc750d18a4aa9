import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import type { RouteCall } from '../routes/route.js';

const TASK_ID = /^[0-9A-Za-z_\-@]{1,128}$/;

/** @throws ApiError 42014 for a `task_id` that is missing but required, too long, or has other characters */
export function checkTaskId(card: JsonReader, isRequired: boolean): string | undefined {
  const taskId = card.string('task_id');
  if (!taskId) {
    if (isRequired) throw new ApiError(42014, `${card.place('task_id')} is missing`);
    return undefined;
  }
  if (!TASK_ID.test(taskId)) {
    throw new ApiError(42014, 'letters, digits and _-@ only, at most 128 bytes');
  }
  return taskId;
}

/** The `task_id` of a new card. @throws ApiError 42014; 42051 if the app has used it */
export function taskIdOf(
  { corp, caller, messaging }: RouteCall,
  card: JsonReader,
  isRequired: boolean,
): string | undefined {
  const taskId = checkTaskId(card, isRequired);
  if (taskId !== undefined && messaging.log.withTask(corp.corpId, caller.name, taskId) !== undefined) {
    throw new ApiError(42051, `${card.place('task_id')} was used before`);
  }
  return taskId;
}
