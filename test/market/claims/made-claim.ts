import type {ClaimFigure} from "../../../src/market/claims/claim-figure.ts";
import type {Claim} from "../../../src/model/claim.ts";

/** A claim on the share of ads that ask for a skill; what is not said is as here. */
export function claimWith(rest: Partial<Claim> = {}): Claim {
  return {
    id: "c",
    says: "A tenth of ads asks for it.",
    quantity: "skill-share",
    unit: "share",
    population: "US ads",
    basis: "neither",
    adjusted: null,
    wave: "2026-01",
    source: {publisher: null, title: null, url: null, date: null},
    about: {country: "US"},
    expects: {at_least: 0.1},
    note: null,
    at: "c.yaml",
    ...rest
  };
}

/** A figure that fits it. */
export function figureWith(rest: Partial<ClaimFigure> = {}): ClaimFigure {
  return {
    quantity: "skill-share",
    about: {country: "US"},
    at: "2026-01",
    value: 0.12,
    low: 0.11,
    high: 0.13,
    unit: "share",
    adjusted: null,
    from: "Assay, vintage 1",
    made_up: false,
    ...rest
  };
}
