import { describe, expect, test } from 'vitest';
import { parseBody, parseQuery } from './parameters.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (text: string) => parseBody('application/json', bytes(text));

describe('a query', () => {
  test('names lists and objects with brackets', () => {
    expect(parseQuery('?a=1&b[0]=x&b[1]=y&c[]=z&d[e][f]=g')).toEqual({
      a: '1',
      b: ['x', 'y'],
      c: ['z'],
      d: { e: { f: 'g' } },
    });
  });

  test('takes the last of several values', () => {
    expect(parseQuery('a=1&a=2')).toEqual({ a: '2' });
  });

  test.each(['__proto__[polluted]=1', 'constructor[prototype][polluted]=1'])(
    'cannot reach prototypes: %s',
    (query) => {
      parseQuery(query);
      expect({}).not.toHaveProperty('polluted');
    },
  );

  test('survives brackets that do not match and depth without end', () => {
    expect(parseQuery('a[=1&]b=2&[c]=3')).toEqual({ 'a[': '1', ']b': '2', '[c]': '3' });
    expect(parseQuery(`a${'[b]'.repeat(10_000)}=1`)).toEqual({});
  });
});

describe('a body', () => {
  test('is read by its type', async () => {
    expect(await json('{"a":1}')).toEqual({ a: 1 });
    expect(await parseBody('application/json; charset=utf-8', bytes('{"a":1}'))).toEqual({ a: 1 });
    expect(await parseBody('application/x-www-form-urlencoded', bytes('a=1+2'))).toEqual({ a: '1 2' });
    const form = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n';
    expect(await parseBody('multipart/form-data; boundary=b', bytes(form))).toEqual({ a: '1' });
  });

  test.each(['', 'null', '5', '"text"', '{"a":', "{'a':1}", '\ufeff{"a":1}'])(
    'without parameters: %j',
    async (text) => {
      expect(await json(text)).toEqual({});
    },
  );

  test.each(['text/plain', 'Application/JSON', ''])('of type %j has no parameters', async (type) => {
    expect(await parseBody(type, bytes('{"a":1}'))).toEqual({});
  });

  test('is not read when it is nested too deeply, brackets inside texts apart', async () => {
    expect(await json(`{"a":${'['.repeat(600)}${']'.repeat(600)}}`)).toEqual({});
    expect(await json(`{"a":"${'['.repeat(600)}"}`)).toEqual({ a: '['.repeat(600) });
  });

  test('with a boundary that never comes has no parameters', async () => {
    expect(await parseBody('multipart/form-data; boundary=b', bytes('no form'))).toEqual({});
    expect(await parseBody('multipart/form-data', bytes('no form'))).toEqual({});
  });
});
