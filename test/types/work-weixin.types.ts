import { HttpRemoteApi, JsonName, type PlainInput } from 'nestjs-http-remote';
import { AuthWorkWxInput, WorkWxOutput } from 'nestjs-work-weixin';
import type { Equal, Expect } from './expect.js';

class Created extends WorkWxOutput {
  @JsonName('id')
  id!: number;
}

@HttpRemoteApi({ action: 'thing/create', desc: '创建', output: Created, credential: ['contacts'] })
class CreateThing extends AuthWorkWxInput<Created> {
  @JsonName('name')
  name!: string;

  @JsonName('gender')
  gender?: 1 | 2;
}

export const inputs = [
  CreateThing.from({ name: 'a' }),
  CreateThing.from({ name: 'a', gender: 1, accessToken: 'token' }),
];

export type Given = [
  Expect<Equal<keyof PlainInput<CreateThing>, 'accessToken' | 'name' | 'gender'>>,
  Expect<Equal<WorkWxOutput['errCode'], number | undefined>>,
  Expect<Equal<WorkWxOutput['warning'], string | undefined>>,
];

// @ts-expect-error a token is a string
CreateThing.from({ name: 'a', accessToken: 1 });
// @ts-expect-error the property is called accessToken, access_token is its wire name
CreateThing.from({ name: 'a', access_token: 'token' });
// @ts-expect-error gender is 1 or 2 in a request
CreateThing.from({ name: 'a', gender: 3 });

// @ts-expect-error the class says that it gives Created
@HttpRemoteApi({ action: 'thing/update', desc: '更新', output: class extends WorkWxOutput {} })
export class UpdateThing extends AuthWorkWxInput<Created> {}

export function reads(output: Created): void {
  // @ts-expect-error errcode is the wire name
  void output.errcode;
  // @ts-expect-error a warning is what the server says
  output.warning = '';
}
