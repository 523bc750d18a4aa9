export { PstnccCallStatesDto, PstnccCallWorkWxInput, PstnccCallWorkWxOutput } from './pstncc-call.api.js';
export { PstnccGetStatesWorkWxInput, PstnccGetStatesWorkWxOutput } from './pstncc-getstates.api.js';
