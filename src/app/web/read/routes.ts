import type {Hono} from "hono";
import {readPage} from "../../pages/read/read-page.ts";
import type {WebContext} from "../context.ts";
import type {Serve} from "../serving.ts";
import {answerRead, exampleRead, type Given} from "./answer-read.ts";
import type {Reader} from "./reading.ts";

/** Read: a form that is answered at once. Nothing that is posted is kept. */
export function readRoutes(app: Hono, context: WebContext, serve: Serve): void {
  const reader = (): Reader => ({lens: context.lens(), nameOf: context.nameOf, today: context.now().slice(0, 10)});
  app.get("/read", (c) =>
    serve(c).show(c, readPage(exampleRead(reader(), c.req.query("example") === "both")), {here: "read"})
  );
  app.post("/read", async (c) => {
    const form = await c.req.parseBody();
    const page = await answerRead(await given(form, "ad"), await given(form, "other"), reader());
    return serve(c).show(c, readPage(page), {here: "read"});
  });
}

type Form = Readonly<Record<string, unknown>>;

const mostPasted = 1 << 20;

async function given(form: Form, name: string): Promise<Given> {
  const text = form[name];
  const file = form[`${name}-file`];
  return {
    text: typeof text === "string" ? text.slice(0, mostPasted) : "",
    file: file instanceof File ? {name: file.name, bytes: new Uint8Array(await file.arrayBuffer())} : null
  };
}
