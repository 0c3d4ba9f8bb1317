import {expect, it} from "vitest";
import type {PartName} from "../../src/model/part.ts";
import {tellStance} from "../../src/skills/stance.ts";

function stance(text: string, word: string, part: PartName) {
  const start = text.indexOf(word);
  return tellStance(text, {start, end: start + word.length}, part);
}

it("tellStance(text) follows the part where the sentence says nothing else", () => {
  expect(stance("- Python", "Python", "requirements")).toBe("required");
  expect(stance("- Python", "Python", "preferred")).toBe("preferred");
  expect(stance("- Ship Python services", "Python", "duties")).toBe("work");
  expect(stance("We wrote Python first.", "Python", "about")).toBe("context");
  expect(stance("Python classes on Fridays", "Python", "benefits")).toBe("context");
  expect(stance("Python Engineer", "Python", "title")).toBe("required");
});

it("tellStance(text) reads nice-to-have words of the sentence", () => {
  expect(stance("Docker is a plus.", "Docker", "requirements")).toBe("preferred");
  expect(stance("Ideally you know Docker.", "Docker", "requirements")).toBe("preferred");
  expect(stance("You know Go. Docker is a plus.", "Go", "requirements")).toBe("required");
});

it("tellStance(text) reads what is not needed", () => {
  expect(stance("Docker is not required.", "Docker", "requirements")).toBe("excluded");
  expect(stance("No Docker experience required.", "Docker", "requirements")).toBe("excluded");
  expect(stance("Experience with Docker is required.", "Docker", "body")).toBe("required");
});

it("tellStance(text) reads a demand in a part that has no name", () => {
  expect(stance("Strong knowledge of Docker.", "Docker", "body")).toBe("required");
  expect(stance("You will run Docker.", "Docker", "body")).toBe("work");
});

it("tellStance(text) takes the tools of hiring for context", () => {
  expect(stance("We use AI to screen applications.", "AI", "body")).toBe("context");
  expect(stance("AI may be used in our hiring process.", "AI", "requirements")).toBe("context");
});
