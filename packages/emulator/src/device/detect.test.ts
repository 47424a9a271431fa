import { expect, test } from 'vitest';
import { detectDevice } from './detect.ts';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0';

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`,
    'WIN 10, CH 126.0, Blink 126.0.0.0, desktop',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14; Pixel 8) ${chrome} Mobile Safari/537.36`,
    'AND 14, CM 126.0, Blink 126.0.0.0, smartphone',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
    'LIN , FF 127.0, Gecko 127.0, desktop',
  ],
  ['curl/8.5.0', ' ,  8.5,  , '],
  ['', ' ,  ,  , '],
])('%s', (userAgent, expected) => {
  const device = detectDevice(userAgent);
  const { osCode, osVersion, clientCode, clientVersion, clientEngine, clientEngineVersion, deviceName } =
    device;
  expect(
    `${osCode} ${osVersion}, ${clientCode} ${clientVersion}, ${clientEngine} ${clientEngineVersion}, ${deviceName}`,
  ).toBe(expected);
});
