export {
  workWeixinProblemOf,
  workWeixinProblemTypes,
  type WorkWeixinProblemDetails,
} from './work-weixin-problem-of.js';
export { WorkWeixinProblemFilter } from './work-weixin-problem.filter.js';
