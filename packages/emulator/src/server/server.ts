import type { RequestListener, ServerResponse } from 'node:http';
import { DroppedConnection } from '../control/faults.ts';
import type { Core } from '../core.ts';
import { AppwriteError } from '../errors.ts';
import { errorBody, json, notFound, serverVersion } from '../http/answer.ts';
import { answerPage } from '../page/answer-page.ts';
import { isOwnHost } from './host-check.ts';
import { type Listening, listen } from './listen.ts';
import { peerOf, sendWebResponse, toWebRequest } from './node-request.ts';
import { Upgrades } from './upgrades.ts';

/** Serves an emulator over HTTP. */
export async function serve(core: Core, port: number, host: string): Promise<Listening> {
  const handler: RequestListener = async (message, response) => {
    const { method, socket, headers } = message;
    try {
      const request = isOwnHost(headers.host, host) ? await toWebRequest(message) : refuseHost(core);
      const answer =
        request instanceof Response
          ? request
          : request
            ? ((await answerPage(request)) ?? (await core.fetch(request, peerOf(socket))))
            : notFound(new Headers());
      await sendWebResponse(answer, response, method === 'HEAD');
    } catch (error) {
      fail(error, response);
    }
  };
  const listening = await listen(handler, port, host);
  const upgrades = new Upgrades(core, host);
  for (const server of listening.servers) server.on('upgrade', upgrades.handle);
  return {
    ...listening,
    async close() {
      upgrades.close();
      await listening.close();
    },
  };
}

function refuseHost({ settings }: Core): Response {
  const error = new AppwriteError(
    'general_access_forbidden',
    'Router protection does not allow accessing the emulator over this host name. Start it with --host to allow it.',
  );
  return json(errorBody(error, serverVersion(settings.compat)), error.status, new Headers());
}

/** A fault that drops the connection, or a caller who left: there is nobody to tell more. */
function fail(error: unknown, response: ServerResponse): void {
  if (!(error instanceof DroppedConnection) && !response.destroyed) console.error(error);
  response.destroy();
}
