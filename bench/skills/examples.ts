import {type Candidate, readCandidates} from "../../src/skills/find-mentions.ts";
import {featureNames} from "../../src/skills/judge/feature-names.ts";
import {askings, surroundings} from "../../src/skills/judge/features.ts";
import {formFeatures} from "../../src/skills/judge/form-features.ts";
import {emptyView, lookAt} from "../../src/skills/judge/view.ts";
import type {Lens} from "../../src/skills/lens.ts";
import type {Annotated} from "./annotated.ts";
import {type Annotation, plain} from "./score.ts";

/** A candidate of an annotated posting: what there is to learn from it. */
export interface Studied {
  readonly start: number;
  readonly end: number;
  readonly skill: string;
  readonly name: string;
  readonly family: string;
  /** As the rules tell it. */
  readonly rule: string;
  /** Of its surroundings. */
  readonly features: readonly string[];
  /** Of its form, wherever it stands. */
  readonly formFeatures: readonly string[];
  readonly stanceFeatures: readonly string[];
  /** The annotation that it is the best candidate for; null when there is none. */
  readonly marked: Annotation | null;
}

/** Every candidate of an annotated posting, with its features by name. */
export function study({posting, mentions}: Annotated, lens: Lens): readonly Studied[] {
  const {reading, candidates} = readCandidates(posting, lens);
  const best = new Map(
    mentions.flatMap((annotation): [Candidate, Annotation][] => {
      const found = bestFor(annotation, candidates, lens);
      return found === null ? [] : [[found, annotation]];
    })
  );
  const view = emptyView();
  return candidates.map((candidate) => {
    lookAt(view, reading, candidate);
    const {start, end, stance, hit} = candidate;
    const {skill, written} = lens.forms.get(hit.form);
    const {id, name, family} = skill;
    return {
      start,
      end,
      skill: id,
      name,
      family,
      rule: stance,
      features: featureNames(view, surroundings, lens.numbering),
      formFeatures: formFeatures(skill, written),
      stanceFeatures: featureNames(view, askings, lens.numbering),
      marked: best.get(candidate) ?? null
    };
  });
}

/** The candidate that agrees best with an annotation, of equal spans the one of its name; null when none shares a third. */
function bestFor(annotation: Annotation, candidates: readonly Candidate[], {forms}: Lens): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const shared = agreement(annotation, candidate);
    if (shared < 1 / 3) continue;
    const {id, name} = forms.get(candidate.hit.form).skill;
    const named = plain(name) === plain(annotation.name) || plain(id) === plain(annotation.name);
    const worth = shared + (named ? 0.01 : 0) - (candidate.hit.doubtful ? 0.001 : 0);
    if (worth <= most) continue;
    most = worth;
    best = candidate;
  }
  return best;
}

function agreement(
  a: {readonly start: number; readonly end: number},
  b: {readonly start: number; readonly end: number}
) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
