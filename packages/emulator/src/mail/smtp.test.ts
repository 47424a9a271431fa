import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../index.ts';
import { codeMail } from '../testing/mails.ts';
import { forwardMails } from './smtp.ts';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await createEmulator();
});

afterEach(() => emulator.close());

/** A mail server that keeps what it is sent. */
async function startMailServer() {
  const received: { to: string[]; content: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          content: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((done) => server.close(done)),
  };
}

test('mails go to the mail server as well, text messages do not', async () => {
  const server = await startMailServer();
  const problems: string[] = [];
  const forwarding = forwardMails(emulator.inbox, server.url, (problem) => problems.push(problem));
  emulator.inbox.deliver(codeMail('ada@example.com', '739204'));
  emulator.inbox.deliver({ ...codeMail('+15550100', '111111'), channel: 'sms', subject: null, html: null });
  await forwarding.stop();
  await server.close();

  expect(server.received).toMatchObject([{ to: ['ada@example.com'] }]);
  expect(server.received[0]?.content).toContain('Subject: Your code for ada@example.com');
  expect(server.received[0]?.content).toContain('739204');
  expect(problems).toEqual([]);
  expect(emulator.inbox.all()).toHaveLength(2);
});

test('a mail server that cannot be reached is reported, and the inbox has the mail', async () => {
  const server = await startMailServer();
  await server.close();
  const problems: string[] = [];
  const forwarding = forwardMails(emulator.inbox, server.url, (problem) => problems.push(problem));
  emulator.inbox.deliver(codeMail('ada@example.com', '739204'));
  await forwarding.stop();

  expect(problems).toEqual([
    expect.stringContaining('the mail to ada@example.com did not reach the mail server'),
  ]);
  expect(emulator.inbox.all()).toHaveLength(1);
});
