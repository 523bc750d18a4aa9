import { Test } from '@nestjs/testing';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { UserWorkWxInput, UserWorkWxOutput } from 'nestjs-work-weixin/user';
import { MembersModule } from './members.module';
import { MembersService } from './members.service';

describe('MembersService', () => {
  it('requests the member, with the service of the module replaced', async () => {
    const output = Object.assign(new UserWorkWxOutput(), { name: '张三', department: [1, 2] });
    const send = jest.fn().mockResolvedValue(output);
    const secrets = { contacts: 's3cret-contacts' };
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinModule.forRoot({ isGlobal: true, corpId: 'ww1', secrets }), MembersModule],
    })
      .overrideProvider(WorkWeixinService)
      .useValue({ send })
      .compile();

    const member = await testing.get(MembersService).find('zhangsan');

    expect(member).toEqual({ userId: 'zhangsan', name: '张三', departments: [1, 2] });
    expect(send).toHaveBeenCalledWith(UserWorkWxInput.from({ userId: 'zhangsan' }));
    await testing.close();
  });
});
