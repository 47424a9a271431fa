import type { Inbox, Message } from '../inbox.ts';

/** Who the mails come from. `test` is a domain that nobody can own. */
const SENDER = 'Appwrite Emulator <no-reply@emulator.test>';

/** Mails on their way to a mail server. */
export interface Forwarding {
  /** Takes no more mails; resolves when those on their way have arrived or failed. */
  stop(): Promise<void>;
}

/**
 * Hands every mail to a mail server too. What fails is told to `report`, in a sentence; the inbox keeps the mail
 * in any case.
 */
export function forwardMails(inbox: Inbox, url: string, report: (problem: string) => void): Forwarding {
  const sending = new Set<Promise<void>>();
  const unsubscribe = inbox.arrivals.subscribe((message) => {
    if (message.channel !== 'email') return;
    const sent = send(url, message)
      .catch((error: unknown) => report(reasonOf(error, message)))
      .finally(() => sending.delete(sent));
    sending.add(sent);
  });
  return {
    async stop() {
      unsubscribe();
      await Promise.all(sending);
    },
  };
}

async function send(url: string, { to, toName, subject, text, html }: Message): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(url, { from: SENDER });
  try {
    await transport.sendMail({
      to: { name: toName, address: to },
      subject: subject ?? '',
      text,
      ...(html !== null && { html }),
    });
  } finally {
    transport.close();
  }
}

function reasonOf(error: unknown, { to }: Message): string {
  return `the mail to ${to} did not reach the mail server: ${error instanceof Error ? error.message : error}`;
}
