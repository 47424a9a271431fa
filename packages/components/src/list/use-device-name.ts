'use client';
import { device as english } from '../messages/en/device.ts';
import { useMessages } from '../messages/use-messages.ts';

/** What Appwrite tells of a device, with a session and with an entry of the log. */
export interface Device {
  readonly clientName: string;
  readonly osName: string;
  readonly deviceName: string;
}

/**
 * Names devices: the program and the system, or what is known of them.
 *
 * @example
 * const deviceName = useDeviceName();
 * deviceName(session); // Firefox on Windows
 */
export function useDeviceName(): (device: Device) => string {
  const t = useMessages(english);
  return ({ clientName: client, osName: system, deviceName }) =>
    client && system
      ? t('device.named', { client, system })
      : client || system || deviceName || t('device.unknown');
}
