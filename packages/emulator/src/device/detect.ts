import DeviceDetector from 'device-detector-js';
import type { Device } from '../store/rows.ts';
import { CLIENT_CODES, OS_CODES } from './codes.ts';

/** Where a user agent states the exact version of its engine, which the detector shortens. */
const ENGINE_VERSIONS: Record<string, RegExp> = {
  Blink: /(?:Headless)?Chrom(?:e|ium)\/([\d.]+)/,
  WebKit: /AppleWebKit\/([\d.]+)/,
  Gecko: /rv:([\d.]+)/,
};

/** What a user agent says about its device, in the codes and words of Matomo's detector. */
export function detectDevice(userAgent: string): Device {
  const { os, client, device } = new DeviceDetector({ skipBotDetection: true }).parse(userAgent);
  const engine = client && 'engine' in client ? client.engine : '';
  return {
    osCode: OS_CODES[os?.name ?? ''] ?? '',
    osName: os?.name ?? '',
    osVersion: os?.version.replace(/\.0$/, '') ?? '',
    clientType: client?.type ?? '',
    clientCode: CLIENT_CODES[client?.name ?? ''] ?? '',
    clientName: client?.name ?? '',
    clientVersion: client?.version ?? '',
    clientEngine: engine,
    clientEngineVersion: ENGINE_VERSIONS[engine]?.exec(userAgent)?.[1] ?? '',
    deviceName: device?.type ?? '',
    deviceBrand: device?.brand ?? '',
    deviceModel: device?.model ?? '',
  };
}
