import {z} from "@hono/zod-openapi";
import {Server} from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  type Tool as ListedTool,
  ListToolsRequestSchema
} from "@modelcontextprotocol/sdk/types.js";
import type {ApiContext} from "../http/context.ts";
import {inputWords} from "../http/input-words.ts";
import {failureOf} from "../http/problem.ts";
import {maxDepth, tooDeep} from "../inputs/limits.ts";
import {version} from "../version.ts";
import {type Tool, tools} from "./tools.ts";

const instructions =
  "Assay reads job ads and shows which AI skills employers require, with quotes and honest margins. Give each figure with its base, period and caveats, and quote what you claim. It works on this machine alone.";

/** A server for models: tools with structured answers; a mistake comes back as one line that says what would be right. */
export function mcpServer(context: ApiContext): Server {
  const server = new Server({name: "assay", title: "Assay", version}, {capabilities: {tools: {}}, instructions});
  server.setRequestHandler(ListToolsRequestSchema, () => ({tools: tools.map(listed)}));
  server.setRequestHandler(CallToolRequestSchema, ({params}) => call(params.name, params.arguments ?? {}, context));
  return server;
}

function listed({name, description, endpoint}: Tool): ListedTool {
  return {
    name,
    title: endpoint.summary,
    description,
    inputSchema: objectSchema(endpoint.takes, "input"),
    outputSchema: objectSchema(endpoint.answers, "output"),
    annotations: {readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false}
  };
}

const plainSchema = z.looseObject({
  type: z.literal("object"),
  properties: z.record(z.string(), z.looseObject({})).optional()
});

function objectSchema(schema: z.ZodType, io: "input" | "output") {
  return plainSchema.parse(z.toJSONSchema(schema, {io, unrepresentable: "any"}));
}

async function call(
  name: string,
  given: Readonly<Record<string, unknown>>,
  context: ApiContext
): Promise<CallToolResult> {
  const tool = tools.find((known) => known.name === name);
  if (tool === undefined) return wrong(`unknown tool: ${name}; known: ${tools.map((known) => known.name).join(", ")}`);
  if (tooDeep(given)) return wrong(`invalid arguments: nested deeper than ${maxDepth} levels`);
  const {endpoint, unlessSaid} = tool;
  const input = {...unlessSaid, ...given};
  const read = endpoint.takes.safeParse(input);
  if (!read.success) return wrong(inputWords(read.error, input, Object.keys(endpoint.takes.shape)));
  try {
    const answer = plainAnswer.parse(endpoint.answers.parse(await endpoint.answer(input, context)));
    return {content: [{type: "text", text: JSON.stringify(answer)}], structuredContent: answer};
  } catch (error) {
    const {status, detail} = failureOf(error);
    if (status === 500) context.report(error);
    return wrong(detail);
  }
}

const plainAnswer = z.record(z.string(), z.unknown());

function wrong(line: string): CallToolResult {
  return {content: [{type: "text", text: line}], isError: true};
}
