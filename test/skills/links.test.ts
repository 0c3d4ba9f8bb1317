import fc from "fast-check";
import {expect, it} from "vitest";
import {fold} from "../../src/skills/engine/characters.ts";
import {gaps} from "../../src/skills/engine/gap.ts";
import {cutInto, tokenRun} from "../../src/skills/engine/token-run.ts";
import {dropLinks} from "../../src/skills/links.ts";
import {plainLinks} from "./twin/plain-links.ts";

function kept(text: string, names: readonly string[] = []) {
  const tokens = tokenRun(4);
  cutInto(tokens, text);
  dropLinks(tokens, text, (from, to) => names.includes(text.slice(tokens.start[from], tokens.end[to - 1])));
  return Array.from({length: tokens.count}, (_, i) => ({
    start: tokens.start[i] ?? -1,
    end: tokens.end[i] ?? -1,
    gap: tokens.gap[i],
    form: fold(text.slice(tokens.start[i], tokens.end[i]))
  }));
}

const forms = (text: string, names: readonly string[] = []) => kept(text, names).map(({form}) => form);

it("dropLinks(tokens) leaves out the words of web and mail addresses", () => {
  expect(forms("see https://example.com/jobs?x=python now")).toEqual(["see", "now"]);
  expect(forms("mail go@rust.example.org today")).toEqual(["mail", "today"]);
  expect(forms("klarna.com, www.python.example and more")).toEqual(["and", "more"]);
});

it("dropLinks(tokens) keeps names with a dot that are no address", () => {
  expect(forms("Node.js and ASP.NET, e.g. C++")).toEqual(["node", "js", "and", "asp", "net", "e", "g", "c++"]);
});

it("dropLinks(tokens) keeps an address that is the name of a skill", () => {
  expect(forms("socket.io on app.example.io", ["socket.io"])).toEqual(["socket", "io", "on"]);
});

it("dropLinks(tokens) joins nothing across an address", () => {
  const [, second] = kept("machine https://a.example learning");
  expect(second).toMatchObject({form: "learning", gap: gaps.other});
});

it("dropLinks(tokens) keeps order and invents no token", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("go", "a.com", "https://b.io/x", ".", "@", " ", "c@d.org", "/", "node.js")),
      (pieces) => {
        const text = pieces.join("");
        const all = tokenRun(4);
        cutInto(all, text);
        const starts = [...all.start.slice(0, all.count)];
        const rest = kept(text);
        expect(rest.every(({start}) => starts.includes(start))).toBe(true);
        rest.slice(1).forEach((token, i) => {
          expect(token.start).toBeGreaterThanOrEqual(rest[i]?.end ?? 0);
        });
      }
    )
  );
});

it("dropLinks(tokens) drops what its plain twin finds by reading every word closely", () => {
  const piece = fc.constantFrom(
    ..."go a.com A.IO .com com. www. wwww.x awww.y https://b.io/x :// @ c@d.org d@1.2 / node.js x.co-op x.co_ 1.ai ü.com x.comx e.g. _.com".split(
      " "
    ),
    " ",
    "\n",
    ".",
    "-"
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      const text = pieces.join("");
      const tokens = tokenRun(4);
      cutInto(tokens, text);
      const all = Array.from({length: tokens.count}, (_, i) => ({start: tokens.start[i], end: tokens.end[i]}));
      const links = plainLinks(text);
      const free = all.filter(({start = 0, end = 0}) => !links.some((link) => start < link.end && end > link.start));
      expect(kept(text).map(({start, end}) => ({start, end}))).toEqual(free);
    }),
    {numRuns: 1000}
  );
});
