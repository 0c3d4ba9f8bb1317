import {checkClaim} from "../../market/claims/check-claim.ts";
import {publishedFacts} from "../../market/facts/published-facts.ts";
import {measures} from "../../market/measures.ts";
import {claimsPage} from "../pages/claims-page.ts";
import {factsPage} from "../pages/facts-page.ts";
import {methodsPage} from "../pages/methods-page.ts";
import type {Page} from "../pages/shell.ts";
import {readClaimFiles, readEvidence} from "../tables/claim-files.ts";

/** Pages that need no ads: the same on every site. */
export const standing: Readonly<Record<string, () => Promise<Page>>> = {
  facts: async () => factsPage(publishedFacts()),
  methods: async () => methodsPage(measures),
  claims: async () => {
    const [{claims}, {figures}] = await Promise.all([
      readClaimFiles([]),
      readEvidence({surveys: [], layoffs: [], findings: [], series: []})
    ]);
    return claimsPage(claims.map((claim) => checkClaim(claim, figures)));
  }
};
