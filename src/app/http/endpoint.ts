import type {z} from "@hono/zod-openapi";
import type {Cell} from "../csv.ts";
import type {ApiContext} from "./context.ts";

/** What an answer depends on beside the request: it is the same as long as these are. */
export type Depends = "vintage" | "skills" | "nothing-kept";

/** An answer as a table. */
export interface AsTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether invented postings are in it: the name of the file says so too. */
  readonly synthetic: boolean;
}

/** One question that the API answers; the OpenAPI file, docs/API.md and the tools for models are made from it. */
export interface Endpoint {
  readonly method: "get" | "post";
  /** Under `/api`; what stands in braces is taken from the path. */
  readonly path: string;
  /** The name of the operation in generated clients. */
  readonly id: string;
  readonly summary: string;
  readonly depends: Depends;
  readonly takes: z.ZodObject;
  readonly answers: z.ZodType;
  readonly answer: (input: unknown, context: ApiContext) => Promise<unknown>;
  readonly table: ((answer: unknown) => AsTable) | null;
}

/** The parts of an endpoint, with the types of what it takes and answers. */
export interface Parts<I extends z.ZodObject, A extends z.ZodType>
  extends Omit<Endpoint, "takes" | "answers" | "answer" | "table"> {
  readonly takes: I;
  readonly answers: A;
  readonly answer: (input: z.infer<I>, context: ApiContext) => Promise<z.infer<A>>;
  readonly table?: (answer: z.infer<A>) => AsTable;
}

/**
 * Makes an endpoint of its parts: what it takes is validated before it is asked.
 *
 * @throws ZodError from `answer` when the input is not what it takes
 */
export function endpoint<I extends z.ZodObject, A extends z.ZodType>(parts: Parts<I, A>): Endpoint {
  const {table} = parts;
  return {
    ...parts,
    answer: async (input, context) => parts.answer(parts.takes.parse(input), context),
    table: table === undefined ? null : (answer) => table(parts.answers.parse(answer))
  };
}

/** The names that stand in braces in a path. */
export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
