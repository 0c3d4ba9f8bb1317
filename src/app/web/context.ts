import type {PublishedIndex} from "../../market/published-index.ts";
import {type ApiContext, type ApiSettings, contextOf as apiContextOf} from "../http/context.ts";
import {type SkillNames, skillNames} from "../pages/skill-names.ts";

/** What the web app is made from: what the API is, and a clock. */
export interface WebContext extends ApiContext {
  /** The moment, ISO 8601. */
  readonly now: () => string;
  /** How skills are called on pages. */
  readonly nameOf: SkillNames;
  /** Published indices of postings that the user named, one a country. */
  readonly published: readonly PublishedIndex[];
}

/** The context that the settings of a command name. */
export function contextOf(
  settings: ApiSettings,
  now: () => string,
  published: readonly PublishedIndex[] = []
): WebContext {
  const api = apiContextOf(settings);
  let names: SkillNames | null = null;
  const nameOf: SkillNames = (id) => {
    names ??= skillNames(api.skills());
    return names(id);
  };
  return {...api, now, nameOf, published};
}
