import fc from "fast-check";
import {expect, it} from "vitest";
import {checkClaim} from "../../../src/market/claims/check-claim.ts";
import {claimWith, figureWith} from "./made-claim.ts";

const answer = (claim: Parameters<typeof claimWith>[0], ...figures: readonly Parameters<typeof figureWith>[0][]) =>
  checkClaim(claimWith(claim), figures.map(figureWith));

it("checkClaim(claim, figures) supports what the whole margin supports, and contradicts what it rules out", () => {
  expect(answer({}, {})).toMatchObject({verdict: "supported", figures: [{value: 0.12}]});
  expect(answer({expects: {at_least: 0.2}}, {})).toMatchObject({verdict: "contradicted"});
  expect(answer({expects: {at_least: 0.1, at_most: 0.11}}, {}).verdict).toBe("cannot be checked");
});

it("checkClaim(claim, figures) cannot tell where the margin covers both, and says so", () => {
  const {verdict, because} = answer({expects: {at_least: 0.12}}, {});
  expect(verdict).toBe("cannot be checked");
  expect(because).toContain("the margin covers both");
});

it("checkClaim(claim, figures) cannot check a claim without population, wave, or anything to compare", () => {
  expect(answer({population: null}, {}).because).toMatch(
    /^the claim does not say whom it is about \(population\); nearest: skill-share 12/
  );
  expect(answer({wave: null}, {}).because).toMatch(/^the claim does not say which wave or date/);
  expect(answer({wave: null, population: null}, {}).because).toContain("(population), nor which wave");
  expect(answer({expects: null}, {}).because).toContain("nothing that could be compared");
  for (const missing of [{population: null}, {wave: null}, {expects: null}])
    expect(answer(missing, {}).verdict).toBe("cannot be checked");
});

it("checkClaim(claim, figures) says which figure is missing, and shows the nearest in time", () => {
  const {because, figures} = answer({wave: "2026-03"}, {}, {at: "2025-12", value: 0.1});
  expect(because).toContain("no figure of skill-share, country US at 2026-03 is at hand; nearest: skill-share 12.00 %");
  expect(figures.map(({at}) => at)).toEqual(["2026-01", "2025-12"]);
  expect(answer({}).because).toBe("no figure of skill-share, country US at 2026-01 is at hand");
  expect(answer({wave: null}).because).toContain("no figure of skill-share for it is at hand");
});

it("checkClaim(claim, figures) takes no figure of another place, skill or part of it", () => {
  expect(answer({}, {about: {country: "GB"}}).verdict).toBe("cannot be checked");
  expect(answer({}, {about: {country: "US", sector: "software"}}).verdict).toBe("cannot be checked");
  expect(answer({}, {quantity: "skill-mention-share"}).verdict).toBe("cannot be checked");
  expect(answer({}, {about: {country: "us", publisher: "P"}}).verdict).toBe("supported");
});

it("checkClaim(claim, figures) does not hold an adjusted claim against an unadjusted figure", () => {
  const odd = answer({adjusted: true}, {adjusted: false});
  expect(odd).toMatchObject({verdict: "cannot be checked"});
  expect(odd.because).toContain("the claim is seasonally adjusted, the figure at hand is not seasonally adjusted");
  expect(answer({adjusted: true}, {adjusted: false, value: 0}, {adjusted: true}).verdict).toBe("supported");
  expect(answer({adjusted: null}, {adjusted: false}).verdict).toBe("supported");
});

const survey = {quantity: "outlook", about: {population: "US tech employers"}, wave: "2026-Q1", basis: "net"} as const;
const shown = {about: {population: "US tech employers"}, at: "2026-Q1", low: null, high: null};
const net = {...shown, quantity: "outlook", value: 33, unit: "net-percent"};
const gross = {...shown, quantity: "gross-increase", value: 0.49, unit: "share"};

it("checkClaim(claim, figures) explains the gross share that is quoted as the outlook", () => {
  const {verdict, because, figures} = answer({...survey, expects: {at_least: 48.5, at_most: 49.5}}, net, gross);
  expect(verdict).toBe("contradicted");
  expect(because).toContain("the figure is +33.0");
  expect(because).toContain("49.00 % is the gross share that plans to hire, quoted as the outlook");
  expect(figures.map(({quantity}) => quantity)).toEqual(["outlook", "gross-increase"]);
});

it("checkClaim(claim, figures) does not cry trap where the number is not the gross share", () => {
  const {verdict, because} = answer({...survey, expects: {at_least: 60, at_most: 61}}, net, gross);
  expect(verdict).toBe("contradicted");
  expect(because).not.toContain("gross share");
  const right = answer({...survey, expects: {at_least: 32, at_most: 34}}, net, gross);
  expect(right.verdict).toBe("supported");
});

it("checkClaim(claim, figures) asks whether a survey figure is gross or net, and shows both", () => {
  const {verdict, because} = answer({...survey, basis: null, expects: {at_least: 49}}, net, gross);
  expect(verdict).toBe("cannot be checked");
  expect(because).toContain("does not say whether it is gross or net");
  expect(because).toContain("outlook +33.0");
  expect(because).toContain("gross-increase 49.00 %");
});

it("checkClaim(claim, figures) holds nothing against made-up data, and takes real ones before them", () => {
  const {verdict, because} = answer({}, {made_up: true, from: "Assay, vintage 1, MADE-UP DATA"});
  expect(verdict).toBe("cannot be checked");
  expect(because).toContain("made-up data");
  expect(answer({}, {made_up: true, value: 0}, {}).verdict).toBe("supported");
});

it("checkClaim(claim, figures) takes the user's figure before a publisher's", () => {
  const {figures} = answer({}, {value: 0.12, from: "mine"}, {value: 0.5, from: "theirs"});
  expect(figures[0]?.from).toBe("mine");
});

it("checkClaim(claim, figures) never supports and contradicts what differs only in which side is claimed", () => {
  const level = fc.double({min: 0.01, max: 0.99, noNaN: true});
  fc.assert(
    fc.property(level, level, level, (border, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const figure = {value: (low + high) / 2, low, high};
      const above = answer({expects: {at_least: border}}, figure).verdict;
      const below = answer({expects: {at_most: border}}, figure).verdict;
      if (low !== border && high !== border) expect(above === "supported").toBe(below === "contradicted");
      expect([above, below].filter((verdict) => verdict === "supported").length).toBeLessThanOrEqual(
        low === high ? 2 : 1
      );
    })
  );
});
