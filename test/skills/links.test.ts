import fc from "fast-check";
import {expect, it} from "vitest";
import {outsideLinks} from "../../src/skills/links.ts";
import {cutTokens, type Token} from "../../src/skills/tokens.ts";

const forms = (text: string, isName: (tokens: readonly Token[]) => boolean = () => false) =>
  outsideLinks(text, cutTokens(text), isName).map(({form}) => form);

it("outsideLinks(text) leaves out the words of web and mail addresses", () => {
  expect(forms("see https://example.com/jobs?x=python now")).toEqual(["see", "now"]);
  expect(forms("mail go@rust.example.org today")).toEqual(["mail", "today"]);
  expect(forms("klarna.com, www.python.example and more")).toEqual(["and", "more"]);
});

it("outsideLinks(text) keeps names with a dot that are no address", () => {
  expect(forms("Node.js and ASP.NET, e.g. C++")).toEqual(["node", "js", "and", "asp", "net", "e", "g", "c++"]);
});

it("outsideLinks(text) keeps an address that is the name of a skill", () => {
  const isName = (tokens: readonly Token[]) => tokens.map(({form}) => form).join(".") === "socket.io";
  expect(forms("socket.io on app.example.io", isName)).toEqual(["socket", "io", "on"]);
});

it("outsideLinks(text) joins nothing across an address", () => {
  const [, second] = outsideLinks(
    "machine https://a.example learning",
    cutTokens("machine https://a.example learning"),
    () => false
  );
  expect(second).toMatchObject({form: "learning", gap: "hard"});
});

it("outsideLinks(text) keeps order and invents no token", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("go", "a.com", "https://b.io/x", ".", "@", " ", "c@d.org", "/", "node.js")),
      (pieces) => {
        const tokens = cutTokens(pieces.join(""));
        const kept = outsideLinks(pieces.join(""), tokens, () => false);
        expect(kept.every(({start}) => tokens.some((token) => token.start === start))).toBe(true);
        kept.slice(1).forEach((token, i) => {
          expect(token.start).toBeGreaterThanOrEqual(kept[i]?.end ?? 0);
        });
      }
    )
  );
});
