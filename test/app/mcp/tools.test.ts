import {fileURLToPath} from "node:url";
import {Client} from "@modelcontextprotocol/sdk/client/index.js";
import {StdioClientTransport} from "@modelcontextprotocol/sdk/client/stdio.js";
import {StreamableHTTPClientTransport} from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import {InMemoryTransport} from "@modelcontextprotocol/sdk/inMemory.js";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {z} from "zod";
import {listen, patience} from "../../../src/app/http/listen.ts";
import {mcpApp} from "../../../src/app/mcp/over-http.ts";
import {mcpServer} from "../../../src/app/mcp/server.ts";
import {runHere} from "../cli/run-here.ts";
import {type Made, makeWarehouse, overFolder} from "../http/made-warehouse.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const textsOf = z.object({content: z.array(z.object({type: z.literal("text"), text: z.string()}))});
let made: Made;
let client: Client;

beforeAll(async () => {
  made = await makeWarehouse();
  client = await connected(made);
});
afterAll(async () => {
  await client.close();
  made.remove();
});

/** A real client in this process. */
async function connected({context}: Made): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer(context).connect(there);
  const own = new Client({name: "test", version: "1"});
  await own.connect(here);
  return own;
}

async function ask(own: Client, name: string, given: Record<string, unknown>) {
  const answer = await own.callTool({name, arguments: given});
  return {
    wrong: answer.isError === true,
    text: textsOf.parse(answer).content[0]?.text ?? "",
    data: answer.structuredContent
  };
}

describe("mcpServer(context)", () => {
  it("lists five tools, each with what it takes and answers", async () => {
    const {tools} = await client.listTools();
    expect(tools.map(({name}) => name)).toEqual(["search", "measure", "evidence", "extract", "compare"]);
    for (const tool of tools) {
      expect(tool.description?.length).toBeGreaterThan(40);
      expect(tool.inputSchema.type).toBe("object");
      expect(tool.outputSchema?.type).toBe("object");
      expect(tool.annotations?.readOnlyHint).toBe(true);
    }
  });

  it("search finds the id of a skill by its alias", async () => {
    const {data} = await ask(client, "search", {q: "RAG"});
    expect(data).toMatchObject({
      skills: expect.arrayContaining([expect.objectContaining({id: "retrieval-augmented-generation"})])
    });
  });

  it("measure gives the figure with its count and base, and the text says the same", async () => {
    const {data, text} = await ask(client, "measure", {measure: "skill-share", skill: "python"});
    expect(data).toMatchObject({
      items: [{measure: "skill-share", points: [{at: "2026-01", value: 0.5, count: 20, base: 40}, {at: "2026-02"}]}]
    });
    expect(JSON.parse(text)).toEqual(data);
  });

  it("evidence quotes the postings that a figure counts", async () => {
    const {data} = await ask(client, "evidence", {skill: "python", limit: 1});
    expect(data).toMatchObject({items: [{posting: "ad-40", quotes: [{quote: "Python", stance: "required"}]}]});
  });

  it("says in one line what would have been right", async () => {
    expect(await ask(client, "measure", {measure: "skil-share"})).toMatchObject({
      wrong: true,
      text: expect.stringMatching(/^unknown measure: skil-share; known: .*skill-share/)
    });
    expect((await ask(client, "measure", {measure: "skill-share"})).text).toBe("missing option: skill or family");
    expect((await ask(client, "search", {})).text).toBe("missing parameter: q");
    expect((await ask(client, "search", {q: "x", colour: "red"})).text).toBe(
      "unknown parameter: colour; known: q, limit"
    );
    expect((await ask(client, "extract", {text: ""})).text).toMatch(/^invalid text: /);
    expect((await ask(client, "dance", {})).text).toBe(
      "unknown tool: dance; known: search, measure, evidence, extract, compare"
    );
  });
});

describe("without a warehouse", () => {
  let empty: Made;
  let own: Client;
  beforeAll(async () => {
    empty = overFolder(runHere());
    own = await connected(empty);
  });
  afterAll(async () => {
    await own.close();
    empty.remove();
  });

  it("search, extract and compare answer", async () => {
    expect((await ask(own, "search", {q: "python"})).wrong).toBe(false);
    const read = await ask(own, "extract", {text: "Data Engineer\n\nRequirements:\n- Python\n- SQL"});
    expect(read.data).toMatchObject({mentions: [{skill: "python", stance: "required"}, {skill: "sql"}]});
    const compared = await ask(own, "compare", {
      ask: {text: "Data Engineer\n\nRequirements:\n- Python\n- SQL"},
      offer: {text: "Ada\nWrote Python for a bank"}
    });
    expect(compared.data).toMatchObject({have: [{skills: ["python"]}], missing: [{skills: ["sql"]}]});
  });

  it("measure and evidence say that there are no postings, without a path of the machine", async () => {
    for (const name of ["measure", "evidence"]) {
      const {wrong, text} = await ask(own, name, {measure: "skill-share", skill: "python"});
      expect(wrong).toBe(true);
      expect(text).toBe("no postings yet: the warehouse; first: assay ingest <input…>");
    }
  });
});

it("assay mcp answers the real client over standard input and output", async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--import", "tsx", "src/app/cli/main.ts", "mcp", "--warehouse", made.here.path("warehouse")],
    cwd: root,
    stderr: "pipe"
  });
  const own = new Client({name: "test", version: "1"});
  await own.connect(transport);
  expect(own.getServerVersion()?.name).toBe("assay");
  const {data} = await ask(own, "measure", {measure: "skill-share", skill: "python", from: "2026-02"});
  expect(data).toMatchObject({items: [{points: [{at: "2026-02", base: 40}]}]});
  expect((await ask(own, "extract", {text: "Requirements:\n- Python"})).data).toMatchObject({
    mentions: [{skill: "python"}]
  });
  await own.close();
});

describe("mcpApp(context)", () => {
  it("answers the real client over HTTP", async () => {
    const server = await listen(mcpApp(made.context).fetch, {host: "127.0.0.1", port: 0, ...patience});
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const own = new Client({name: "test", version: "1"});
    const transport = new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`));
    await own.connect(transport);
    expect((await own.listTools()).tools.length).toBe(5);
    expect((await ask(own, "measure", {measure: "skill-share", skill: "python"})).wrong).toBe(false);
    await own.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it("answers POST alone, and no other host or site", async () => {
    const app = mcpApp(made.context);
    expect((await app.request("/mcp")).status).toBe(405);
    const post = (headers: Readonly<Record<string, string>>) =>
      app.request("/mcp", {method: "POST", headers: {"content-type": "application/json", ...headers}, body: "{}"});
    expect((await post({host: "evil.example"})).status).toBe(403);
    expect((await post({origin: "https://evil.example"})).status).toBe(403);
    expect((await post({"sec-fetch-site": "cross-site"})).status).toBe(403);
  });
});
