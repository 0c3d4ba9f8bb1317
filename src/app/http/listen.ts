import {createServer, type Server} from "node:http";
import {getRequestListener} from "@hono/node-server";
import {isLoopback} from "./guard/host.ts";

/** Where a server listens, and for how long it waits. */
export interface ListenOptions {
  /** 127.0.0.1 unless the person asks for another. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Milliseconds in which the head, and the whole request, must have come in. */
  readonly headers: number;
  readonly request: number;
}

/** Half a minute for a request, ten seconds for its head: a client that dawdles is cut off. */
export const patience = {headers: 10_000, request: 30_000} as const;

/**
 * Serves an app over HTTP. Node answers 408 to a head or a request that does not come in time and closes the connection; it
 * looks for such ones every half of the shorter wait.
 *
 * @throws the error of the system when the port is taken or not allowed
 */
export function listen(
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  {host, port, headers, request}: ListenOptions
): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: headers,
      requestTimeout: request,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: Math.max(20, headers / 2),
      maxHeaderSize: 16_384
    },
    getRequestListener(fetch)
  );
  server.maxConnections = 256;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** The warning for an address that others can reach; null for one of this machine alone. */
export function openWarning(host: string): string | null {
  if (isLoopback(host)) return null;
  return `warning: ${host} can be reached from other machines; Assay has no passwords, and whoever reaches it can read every figure and quote`;
}
