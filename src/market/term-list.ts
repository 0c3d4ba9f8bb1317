/** A term of work that an ad may offer or ask, as a condition on a posting `p`. */
export interface Term {
  readonly name: string;
  readonly says: string;
  readonly sql: string;
}

const word = (name: string, says: string, column: string, value: string): Term => ({
  name,
  says,
  sql: `p.${column} = '${value}'`
});

/** Ads for those who begin. */
export const entryLevel: Term = {
  name: "entry-level",
  says: "for interns or juniors",
  sql: "p.seniority IN ('intern', 'junior')"
};

/** The terms that are counted, in the order they are shown. Only words of the closed lists of a posting's values. */
export const terms: readonly Term[] = [
  {
    name: "pay",
    says: "states base pay",
    sql: "(p.pay_low IS NOT NULL OR p.pay_high IS NOT NULL)"
  },
  word("remote", "remote", "workplace", "remote"),
  word("hybrid", "hybrid", "workplace", "hybrid"),
  word("onsite", "on site", "workplace", "onsite"),
  word("visa", "offers a visa", "visa", "yes"),
  word("no-visa", "says that it offers no visa", "visa", "no"),
  word("signing-bonus", "offers a signing bonus", "signing_bonus", "yes"),
  word("relocation", "helps with moving", "relocation", "yes"),
  word("equity", "offers equity", "equity", "yes"),
  word("permanent", "permanent", "contract", "permanent"),
  word("fixed-term", "for a fixed term", "contract", "fixed-term"),
  word("contract", "contract work", "contract", "contract"),
  word("freelance", "freelance", "contract", "freelance"),
  word("internship", "an internship", "contract", "internship"),
  word("apprenticeship", "an apprenticeship", "contract", "apprenticeship"),
  {
    name: "without-degree",
    says: "asks for no degree, or says nothing of one",
    sql: "p.degree IN ('unsaid', 'not-required')"
  },
  word("degree-not-required", "says that no degree is needed", "degree", "not-required"),
  word("bachelor", "asks for a bachelor's degree at least", "degree", "bachelor"),
  word("master", "asks for a master's degree at least", "degree", "master"),
  word("phd", "asks for a doctorate", "degree", "phd"),
  entryLevel,
  word("senior", "for seniors", "seniority", "senior")
];
