import { validateSync } from 'class-validator';
import { getRemoteApi, type DtoClass, type HttpRemoteInput } from 'nestjs-http-remote';
import { API_FILES, isInput, load } from '../../../libs/work-weixin/test/catalogue-files.js';
import { isOffered } from '../../catalogue/load-catalogue.js';
import { readGatewayInput } from '../gateway-input.reader.js';
import { takesBody } from '../offered-fields.js';
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
  it.each(API_FILES)('of %s is an input that the gateway reads, if it offers the API', async (file) => {
    for (const input of Object.values(await load(file)).filter(isInput)) {
      const api = getRemoteApi(input);
      if (!isOffered(api)) continue;
      const example = exampleOf(api);
      const given = takesBody(api)
        ? { params: {}, query: {}, body: example, hasBody: true }
        : { params: {}, query: example, body: undefined, hasBody: false };
      expect(readGatewayInput(api, given)).toBeInstanceOf(input);
    }
  });
});
