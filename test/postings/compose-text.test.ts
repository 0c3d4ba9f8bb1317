import {expect, it} from "vitest";
import {composeText} from "../../src/postings/compose-text.ts";

const compose = (title: string | null, body: string | null, markup: "html" | "text" | "unknown" = "unknown") =>
  composeText({title, body, markup});

it("composeText(given) is title, blank line, body", () => {
  expect(compose("Dev", "We need Go.")).toEqual({
    text: "Dev\n\nWe need Go.",
    title: "Dev",
    body_start: 5,
    repaired: false
  });
});

it("composeText(given) does not repeat a title that the body begins with", () => {
  expect(compose("Dev", "Dev wanted.")).toMatchObject({text: "Dev wanted.", body_start: 0});
});

it("composeText(given) is the title alone or the body alone when the other is missing", () => {
  expect(compose("Dev", null)).toMatchObject({text: "Dev", body_start: 3});
  expect(compose(null, " a body \n")).toMatchObject({text: " a body \n", title: null, body_start: 0});
});

it("composeText(given) reads HTML where the source or an element says so, and leaves plain text as it is", () => {
  expect(compose(null, "<p>Go &amp; C</p>").text).toBe("Go & C");
  expect(compose(null, "AT&amp;T  uses  Go ").text).toBe("AT&amp;T  uses  Go ");
  expect(compose(null, "Go &amp; C", "html").text).toBe("Go & C");
  expect(compose(null, "<p>kept</p>", "text").text).toBe("<p>kept</p>");
});

it("composeText(given) replaces half a character and says so", () => {
  expect(compose(null, "a\ud83db")).toMatchObject({text: "a\ufffdb", repaired: true});
});
