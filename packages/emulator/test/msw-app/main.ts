import { createEmulator } from '@appwrite-kit/emulator/browser';
import { emulatorHandlers } from '@appwrite-kit/emulator/msw';
import { Account, Client } from 'appwrite';
import { setupWorker } from 'msw/browser';

const emulator = await createEmulator({ endpoint: 'https://appwrite.example.com/v1', projectId: 'shop' });
await setupWorker(...emulatorHandlers(emulator)).start({ onUnhandledFrame: 'bypass', quiet: true });

const account = new Account(new Client().setEndpoint(emulator.endpoint).setProject(emulator.projectId));
const credentials = { email: 'ada@example.com', password: 'correct horse' };
await account.create({ userId: 'ada', name: 'Ada', ...credentials });
await account.createEmailPasswordSession(credentials);
const { name } = await account.get();
const session = await account.getSession({ sessionId: 'current' });

const who = document.querySelector('#who');
if (who) who.textContent = `${name} on ${session.clientName}`;
