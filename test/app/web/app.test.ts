import {rmSync} from "node:fs";
import {afterAll, describe, expect, it} from "vitest";
import {loadLens} from "../../../src/app/lens-files.ts";
import {exampleAd} from "../../../src/app/web/example-ad.ts";
import {madeApp} from "./made-app.ts";
import {drawnPdf} from "./read/made-documents.ts";

const {get, post, postFile, folder} = madeApp(loadLens(null));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe("appOf(GET /read)", () => {
  it("shows the invented ad, marked by how each skill is asked", async () => {
    const {status, body} = await get("/read");
    expect(status).toBe(200);
    expect(body).toContain("An invented ad");
    expect(body).toContain('<mark class="preferred" title="Terraform: nice to have">Terraform</mark>');
    expect(body).toContain('<mark class="context" title="artificial intelligence: about us">AI</mark> to screen');
    expect(body).toContain("GBP 65,000–80,000 a year");
  });

  it("names what cannot be and what is left out", async () => {
    const {body} = await get("/read");
    expect(body).toContain("<strong>8 years of LangChain</strong> cannot be: it first came out in October 2022");
    expect(body).toContain("<strong>Kind of contract:</strong>");
  });

  it("shows the other side with an invented résumé", async () => {
    const {body} = await get("/read?example=both");
    expect(body).toMatch(/The other text names \d+ of the \d+ things asked for/);
    for (const side of ["have", "missing", "unknown"]) expect(body).toContain(`<section class="side ${side}">`);
  });

  it("holds no script and no style of its own", async () => {
    const {body, headers} = await get("/read");
    expect(body).not.toMatch(/<style|\sstyle=|<script>|\son[a-z]+=/);
    expect(headers.get("content-security-policy")).toContain("script-src 'self'");
  });
});

describe("appOf(POST /read)", () => {
  it("reads the ad that was pasted and escapes what it holds", async () => {
    const ad = 'Data Engineer\n\nRequirements:\n- Python <img src=x onerror=1>\n- SQL "quoted"';
    const {status, body} = await post("/read", {ad});
    expect(status).toBe(200);
    expect(body).toContain('<mark class="required" title="Python: must have">Python</mark>');
    expect(body).toContain("&lt;img src=x onerror=1&gt;");
    expect(body).not.toContain("<img");
  });

  it("replaces signs that turn the direction of writing", async () => {
    const {body} = await post("/read", {ad: "Data Engineer\n\nRequirements:\n- Python \u202Etxet neddih\u202C"});
    expect(body).not.toMatch(/[\u202a-\u202e]/);
  });

  it("keeps what was pasted in its box, to be mended", async () => {
    const {body} = await post("/read", {ad: exampleAd, other: "Python developer\n</textarea><b>"});
    expect(body).toMatch(/Python developer\r?\n&lt;\/textarea&gt;&lt;b&gt;<\/textarea>/);
  });

  it("says so when nothing was given", async () => {
    expect((await post("/read", {ad: " "})).body).toContain("Nothing was pasted or dropped.");
  });

  it("reads a dropped file before what was pasted", async () => {
    const {body} = await postFile("/read", "ad-file", "Data Engineer\n\nRequirements:\n- Kotlin");
    expect(body).toContain('<mark class="required" title="Kotlin: must have">Kotlin</mark>');
  });

  it("names a file that it cannot read", async () => {
    const {body} = await postFile("/read", "ad-file", "\u0000\u0001binary");
    expect(body).toContain("was not read: the file is neither text, PDF nor DOCX");
  });
});

describe("appOf", () => {
  it("has no page elsewhere, and says so in the frame of the site", async () => {
    const {status, body} = await get("/no%3Cb%3Ewhere");
    expect(status).toBe(404);
    expect(body).toContain("There is no such page");
    expect(body).not.toContain("<b>where");
  });

  it("serves its own assets and no other file", async () => {
    expect((await get("/assets/style.css")).headers.get("content-type")).toContain("text/css");
    for (const path of ["/assets/..%2fapp.ts", "/assets/app.ts", "/assets/../../package.json"])
      expect((await get(path)).status).toBe(404);
  });

  it("answers this machine by its own name only", async () => {
    expect((await get("/read", {host: "evil.example"})).status).toBe(403);
  });

  it("opens on Read without a warehouse", async () => {
    expect((await get("/")).headers.get("location")).toBe("/read");
  });

  it("tells of text in a PDF that a reader cannot see, and does not read it as the person's own", async () => {
    const steps = [
      "BT 0 g /F1 12 Tf 72 720 Td (Must know Python) Tj ET",
      "BT 1 g /F1 12 Tf 72 700 Td (Kubernetes guru) Tj ET"
    ];
    const {body} = await postFile("/read", "ad-file", new Uint8Array(drawnPdf(steps)));
    expect(body).toContain("Text a reader cannot see");
    expect(body).toContain("The first text, white on white: <q>Kubernetes guru</q>");
    expect(body).toMatch(/<mark class="required"[^>]*>Python<\/mark>/);
    expect(body).not.toMatch(/<mark[^>]*>Kubernetes<\/mark>/);
  });
});
