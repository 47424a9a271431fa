#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEmulator, type EmulatorOptions } from './index.ts';

const HELP = `Usage: appwrite-emulator [options]

  --port N            port to listen on (default 4280)
  --host ADDRESS      address to listen on (default localhost: this machine only)
  --data DIR          folder in which everything survives a restart (default: in memory)
  --project ID        id of the project (default emulator)
  --key KEY           secret of an API key with every scope
  --config FILE.json  settings of the project
  --no-rate-limits    never answers 429
  --help              shows this text
`;

const DEFAULT_PORT = 4280;

function readConfig(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`cannot read the config file ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new Error(`--port must be a number up to 65535, got ${value}`);
  return port;
}

function readOptions(): EmulatorOptions | undefined {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      project: { type: 'string' },
      key: { type: 'string' },
      config: { type: 'string' },
      'no-rate-limits': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  return {
    ...(values.config !== undefined && readConfig(values.config)),
    port: values.port === undefined ? DEFAULT_PORT : readPort(values.port),
    ...(values.host !== undefined && { host: values.host }),
    ...(values.data !== undefined && { data: values.data }),
    ...(values.project !== undefined && { projectId: values.project }),
    ...(values.key !== undefined && { apiKey: values.key }),
    ...(values['no-rate-limits'] && { rateLimits: false }),
  };
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) {
    process.stdout.write(HELP);
    return;
  }
  const { host = 'localhost' } = options;
  if (!['localhost', '127.0.0.1', '::1'].includes(host)) {
    console.warn(
      `Warning: ${host} lets other machines reach this emulator. It is made for tests, not for guarding data.`,
    );
  }
  const emulator = await createEmulator(options);
  process.stdout.write(`Appwrite emulator ready at ${emulator.endpoint} (project ${emulator.projectId})\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.close().then(() => process.exit(0)));
  }
}

try {
  await main();
} catch (error) {
  console.error(`appwrite-emulator: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
