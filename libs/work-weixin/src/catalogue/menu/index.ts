export {
  MenuCreateButtonDto,
  MenuCreateSubButtonDto,
  MenuCreateWorkWxInput,
  MenuCreateWorkWxOutput,
} from './menu-create.api.js';
export { MenuDeleteWorkWxInput, MenuDeleteWorkWxOutput } from './menu-delete.api.js';
export {
  MenuGetButtonDto,
  MenuGetSubButtonDto,
  MenuGetWorkWxInput,
  MenuGetWorkWxOutput,
} from './menu-get.api.js';
