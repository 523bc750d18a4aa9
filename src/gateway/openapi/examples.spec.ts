import { validateSync } from 'class-validator';
import { getRemoteApi, type DtoClass, type HttpRemoteInput } from 'nestjs-http-remote';
import { API_FILES, isInput, load } from '../../../libs/work-weixin/test/catalogue-files.js';
import { exampleOf } from './examples.js';

type Made = DtoClass & { from(plain: object): HttpRemoteInput };

describe('The example of an API', () => {
  it.each(API_FILES)('of %s breaks none of its rules', async (file) => {
    const inputs = Object.values(await load(file)).filter(isInput);
    expect(inputs).not.toHaveLength(0);
    for (const input of inputs) {
      expect(validateSync((input as Made).from(exampleOf(getRemoteApi(input))))).toEqual([]);
    }
  });
});
