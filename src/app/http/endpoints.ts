import type {Endpoint} from "./endpoint.ts";
import {sourcesEndpoint, vintagesEndpoint} from "./routes/data.ts";
import {evidenceEndpoint} from "./routes/evidence.ts";
import {figuresEndpoint, measuresEndpoint} from "./routes/measures.ts";
import {postingEndpoint} from "./routes/postings.ts";
import {revisionsEndpoint} from "./routes/revisions.ts";
import {roleEndpoint, rolesEndpoint} from "./routes/roles.ts";
import {searchEndpoint} from "./routes/search.ts";
import {skillEndpoint, skillsEndpoint} from "./routes/skills.ts";
import {compareEndpoint, extractEndpoint} from "./routes/texts.ts";

/** Every question that the API answers, in the order of its documentation. */
export const endpoints: readonly Endpoint[] = [
  searchEndpoint,
  measuresEndpoint,
  figuresEndpoint,
  evidenceEndpoint,
  skillsEndpoint,
  skillEndpoint,
  rolesEndpoint,
  roleEndpoint,
  postingEndpoint,
  sourcesEndpoint,
  vintagesEndpoint,
  revisionsEndpoint,
  extractEndpoint,
  compareEndpoint
];
