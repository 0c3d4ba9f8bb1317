import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {identifyingUrl} from "../../../src/postings/identity/url.ts";

describe("identifyingUrl(written)", () => {
  it.each([
    ["https://a.example/jobs/7?utm_source=feed&utm_medium=rss", "https://a.example/jobs/7"],
    ["https://a.example/jobs?gh_jid=841&gh_src=abc", "https://a.example/jobs?gh_jid=841"],
    ["https://a.example/view?ref=board&id=12&source=mail", "https://a.example/view?id=12"],
    ["https://a.example/apply?lever-source=LinkedIn", "https://a.example/apply"],
    ["https://A.Example/Jobs/7#apply", "https://a.example/Jobs/7"],
    ["https://a.example/j;jsessionid=9F1?id=3", "https://a.example/j?id=3"],
    ["https://user:pass@a.example/7", "https://a.example/7"],
    ["https://a.example/jobs?b=2&a=1", "https://a.example/jobs?a=1&b=2"],
    ["www.a.example/7", "https://www.a.example/7"],
    ["https://a.example/careers#/jobs/12", "https://a.example/careers#/jobs/12"]
  ])("keeps of %s what identifies", (given, kept) => expect(identifyingUrl(given)).toBe(kept));

  it("is null for what is no web address", () => {
    for (const word of [
      "",
      "jobs/7.html",
      "/home/me/jobs.csv",
      "file:///home/me/jobs.csv",
      "mailto:jobs@a.example",
      "javascript:0",
      "C:\\jobs.csv"
    ]) {
      expect(identifyingUrl(word)).toBeNull();
    }
  });

  it("changes nothing the second time, and ignores what follows readers about", () => {
    fc.assert(
      fc.property(
        fc.webUrl({withQueryParameters: true, withFragments: true}),
        fc.constantFrom("utm_campaign", "gclid", "trk"),
        (url, name) => {
          const kept = identifyingUrl(url);
          expect(identifyingUrl(kept ?? "")).toBe(kept);
          const tracked = new URL(url);
          tracked.searchParams.append(name, "x");
          expect(identifyingUrl(tracked.href)).toBe(identifyingUrl(new URL(url).href));
        }
      )
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (word) => {
        expect(() => identifyingUrl(`https://a.example/?q=${word}`)).not.toThrow();
      })
    );
  });
});
