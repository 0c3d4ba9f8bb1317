import type {z} from "@hono/zod-openapi";

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with an input, in one line as everywhere: `kind: value; known: …`.
 *
 * @param names what the endpoint takes
 */
export function inputWords({issues}: z.ZodError, input: unknown, names: readonly string[]): string {
  const [first] = issues;
  if (first === undefined) return "invalid request";
  const name = first.path.map(String).join(".");
  const value = shown(first.path.reduce<unknown>(within, input));
  if (first.code === "unrecognized_keys")
    return `unknown parameter: ${first.keys.map((key) => key.slice(0, 60)).join(", ")}; known: ${names.join(", ")}`;
  if (value === null) return `missing parameter: ${name}`;
  if (first.code === "invalid_value") return `unknown ${name}: ${value}; known: ${first.values.map(String).join(", ")}`;
  return `invalid ${name}: ${value}; ${wanted(first)}`;
}

function wanted(issue: Issue): string {
  return issue.message.replace(/^(?:Too small|Too big|Invalid input|Invalid string): /, "");
}

function within(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
