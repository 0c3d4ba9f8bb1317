import {z} from "@hono/zod-openapi";

/** Which stretch of a list is asked for. */
export const window = {
  limit: z.coerce.number().int().min(1).max(500).default(50).describe("how many at most"),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).describe("how many are left out before")
};

/** How much of a list an answer holds. */
export const extent = {
  total: z.number().int().describe("how many there are in all"),
  offset: z.number().int(),
  limit: z.number().int()
};

/** A stretch of a list with its extent. */
export function stretch<T>(all: readonly T[], {limit, offset}: {readonly limit: number; readonly offset: number}) {
  return {total: all.length, offset, limit, items: all.slice(offset, offset + limit)};
}
