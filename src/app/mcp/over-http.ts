import {WebStandardStreamableHTTPServerTransport} from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import {Hono} from "hono";
import type {ApiContext} from "../http/context.ts";
import {type GuardOptions, guard} from "../http/guard.ts";
import {problemAnswer} from "../http/problem.ts";
import {mcpServer} from "./server.ts";

/**
 * The tools over Streamable HTTP at `/mcp`. No session is kept: every request is answered by itself, so nothing is left behind by
 * clients that go away.
 */
export function mcpApp(context: ApiContext, options: Partial<GuardOptions> = {}): Hono {
  const app = new Hono();
  app.use(guard(options));
  app.post("/mcp", async (c) => {
    const server = mcpServer(context);
    const transport = new WebStandardStreamableHTTPServerTransport({enableJsonResponse: true});
    await server.connect(transport);
    try {
      return await transport.handleRequest(c.req.raw);
    } finally {
      await server.close();
    }
  });
  app.all("/mcp", (c) => problemAnswer(405, `method not allowed: ${c.req.method}; known: POST`, {allow: "POST"}));
  app.notFound((c) => problemAnswer(404, `unknown path: ${c.req.path.slice(0, 200)}; known: /mcp`));
  return app;
}
