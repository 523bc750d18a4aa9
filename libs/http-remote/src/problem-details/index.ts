export { problemOf, problemTypes, type ProblemDetails, type ProblemViolation } from './problem-of.js';
export { HttpRemoteProblemFilter } from './http-remote-problem.filter.js';
