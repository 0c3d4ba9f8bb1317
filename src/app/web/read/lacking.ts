import type {Mention} from "../../../model/mention.ts";
import type {PartName} from "../../../model/part.ts";
import type {Posting} from "../../../model/posting.ts";

/** Something that a good ad says and this one does not. */
export interface Lack {
  readonly what: string;
  readonly why: string;
}

/** What was not found in an ad, in the order in which it matters to those who read it. */
export function lackingIn(posting: Posting, mentions: readonly Mention[]): readonly Lack[] {
  const has = (part: PartName) => posting.parts.some((one) => one.part === part);
  const asks = (stance: Mention["stance"]) => mentions.some((mention) => mention.stance === stance);
  const checks: readonly (readonly [missing: boolean, what: string, why: string])[] = [
    [posting.pay_low === null && posting.pay_high === null, "Pay", "no sum with a currency was found"],
    [
      posting.workplace === "unsaid" && posting.places.length === 0,
      "Where",
      "neither a place nor remote, hybrid or on site"
    ],
    [posting.contract === "unsaid", "Kind of contract", "permanent, fixed term or freelance is not said"],
    [!has("duties") && !asks("work"), "The work itself", "no stretch says what is done from day to day"],
    [asks("required") && !asks("preferred"), "What is only nice to have", "every skill reads as a must"],
    [!has("process"), "How hiring goes on", "no steps, no dates, nobody to ask"],
    [posting.visa === "unsaid", "Visa", "whether one is sponsored is not said"]
  ];
  return checks.flatMap(([missing, what, why]) => (missing ? [{what, why}] : []));
}
