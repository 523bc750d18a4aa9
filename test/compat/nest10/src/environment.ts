import { plainToInstance } from 'class-transformer';
import { IsNotEmpty, IsUrl, validateSync } from 'class-validator';

export class Environment {
  @IsNotEmpty()
  WORK_WEIXIN_CORP_ID!: string;

  @IsNotEmpty()
  WORK_WEIXIN_CONTACTS_SECRET!: string;

  @IsUrl({ require_tld: false })
  WORK_WEIXIN_BASE_URL = 'https://qyapi.weixin.qq.com/cgi-bin/';
}

export function checkEnvironment(given: Record<string, unknown>): Environment {
  const environment = plainToInstance(Environment, given);
  const [mistake] = validateSync(environment);
  if (mistake) throw new Error(`${mistake.property} in the environment is missing or invalid`);
  return environment;
}
