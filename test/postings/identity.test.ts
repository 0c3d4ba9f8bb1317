import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {postingId} from "../../src/postings/identity.ts";

const hash = (text: string) => `<${text}>`;
const parts = {employerKey: "acme", title: "Baker", place: "Oslo", text: "Baker\n\nBake bread."};
const bare = {source: "row", own_id: null, bare_id: false, url: null};

describe("postingId(raw, parts, hash)", () => {
  it("joins source and own id, without the prefix of the source", () => {
    expect(postingId({...bare, source: "hn", own_id: "34220983"}, parts, hash)).toBe("hn:34220983");
    expect(postingId({...bare, source: "hn", own_id: "hn-34220983"}, parts, hash)).toBe("hn:34220983");
    expect(postingId({...bare, source: "greenhouse", own_id: "Greenhouse:7"}, parts, hash)).toBe("greenhouse:7");
    expect(postingId({...bare, source: "hn", own_id: "hno-1"}, parts, hash)).toBe("hn:hno-1");
    expect(postingId({...bare, source: "hn", own_id: "hn-"}, parts, hash)).toBe("hn:hn-");
  });

  it("keeps the id of a row without a known source", () => {
    expect(postingId({...bare, own_id: "d01", bare_id: true}, parts, hash)).toBe("d01");
    expect(postingId({...bare, own_id: "row-7", bare_id: true, url: "https://a.example/7"}, parts, hash)).toBe("row-7");
  });

  it("names a posting without id by its URL", () => {
    expect(postingId({...bare, url: "https://a.example/jobs/7?utm_source=x#top"}, parts, hash)).toBe(
      "url:<https://a.example/jobs/7>"
    );
  });

  it("names a posting without id and URL by its content", () => {
    const id = postingId(bare, parts, hash);
    expect(id).toBe('text:<["acme","Baker","Oslo","Baker\\n\\nBake bread."]>');
    expect(postingId({...bare, url: "jobs/7.html"}, parts, hash)).toBe(id);
    expect(postingId({...bare, own_id: "  "}, parts, hash)).toBe(id);
  });

  it("tells apart what differs in any part", () => {
    const field = fc.option(fc.string(), {nil: null});
    const some = fc.record({employerKey: field, title: field, place: field, text: fc.string()});
    fc.assert(
      fc.property(some, some, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(postingId(bare, a, hash) === postingId(bare, b, hash)).toBe(same);
      })
    );
  });
});
