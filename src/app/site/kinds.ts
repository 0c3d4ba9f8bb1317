import {marketKind} from "./market.ts";
import type {PageKind} from "./page-kind.ts";
import {skillKind} from "./skill.ts";

/** Every kind of page that shows figures. */
export const kinds: readonly PageKind[] = [marketKind, skillKind];
