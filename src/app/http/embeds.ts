import {z} from "@hono/zod-openapi";
import {type Context, Hono} from "hono";
import type {Finding} from "../../model/finding.ts";
import {askFigures, vintageIn} from "../answers/figures.ts";
import {hash} from "../hash.ts";
import {scenePng} from "../picture/png.ts";
import type {Scene} from "../picture/scene.ts";
import {sceneSvg} from "../picture/svg.ts";
import type {ApiContext} from "./context.ts";
import {type Caption, captionOf} from "./embed/caption.ts";
import {chartScene} from "./embed/chart.ts";
import {framePage, frameStyle} from "./embed/frame.ts";
import {themes} from "./embed/palette.ts";
import {shownOf} from "./embed/shown.ts";
import {inputWords} from "./input-words.ts";
import {failed, NotFound, problemAnswer} from "./problem.ts";
import {asking, flagsOf} from "./schemas/asking.ts";

const {by: _, ...filters} = asking;
const takes = z.strictObject({
  ...filters,
  theme: z.enum(themes).default("light"),
  scale: z.coerce.number().min(1).max(4).default(2).describe("pixels of a PNG for a pixel of the page")
});
type Asked = z.infer<typeof takes>;

const kinds = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  html: "text/html; charset=utf-8"
} as const;
type Kind = keyof typeof kinds;

/** Charts that travel: `/embed/<measure>.svg`, `.png` and `.html`, with what the API takes and `theme`. To be mounted under `/embed`. */
export function embedsOf(context: ApiContext): Hono {
  const app = new Hono();
  app.get("/embed.css", (c) =>
    c.body(frameStyle, 200, {"content-type": "text/css; charset=utf-8", "cache-control": "no-cache"})
  );
  app.get("/:file", (c) => respond(c, context));
  app.all("*", (c) =>
    problemAnswer(405, `method not allowed: ${c.req.method}; known: GET, HEAD`, {allow: "GET, HEAD"})
  );
  app.onError((error) => failed(error, context.report));
  return app;
}

async function respond(c: Context, context: ApiContext): Promise<Response> {
  const [, measure = "", kind] = /^([a-z0-9-]+)\.(svg|png|html)$/.exec(c.req.param("file") ?? "") ?? [];
  const known = (Object.keys(kinds) satisfies readonly string[]).join(", ");
  if (kind !== "svg" && kind !== "png" && kind !== "html")
    return problemAnswer(404, `unknown embed: ${c.req.path.slice(0, 200)}; known: ${known}`);
  const query = c.req.query();
  const asked = takes.safeParse(query);
  if (!asked.success) return problemAnswer(400, inputWords(asked.error, query, Object.keys(takes.shape)));
  const tag = `W/"${hash(`${context.edition("vintage")} ${new URL(c.req.url).pathname}${new URL(c.req.url).search}`)}"`;
  const headers = {etag: tag, "cache-control": "no-cache"};
  if (c.req.header("if-none-match")?.includes(tag)) return new Response(null, {status: 304, headers});
  const drawn = await drawnFor(measure, asked.data, context);
  return new Response(bodyOf(kind, drawn, asked.data), {headers: {...headers, "content-type": kinds[kind]}});
}

interface Drawn {
  readonly scene: Scene;
  readonly caption: Caption;
  readonly findings: readonly Finding[];
}

function drawnFor(measure: string, {theme, scale: _scale, ...given}: Asked, context: ApiContext): Promise<Drawn> {
  const flags = flagsOf(given);
  return context.withMarket(async (market) => {
    const [first, ...rest] = await askFigures(market, {measure, flags}, context.skills());
    if (first === undefined) throw new NotFound(`unknown figure: ${measure}; nothing that is counted here has one`);
    const shown = shownOf([first, ...rest]);
    const caption = captionOf(shown, market.manifest.made);
    return {scene: chartScene(shown, caption, theme), caption, findings: [first, ...rest]};
  }, vintageIn(flags));
}

function bodyOf(kind: Kind, {scene, caption, findings}: Drawn, {theme, scale}: Asked): string | ArrayBuffer {
  if (kind === "svg") return sceneSvg(scene);
  if (kind === "html") return framePage(sceneSvg(scene), {caption, findings, theme});
  return new Uint8Array(scenePng(scene, scale)).buffer;
}
