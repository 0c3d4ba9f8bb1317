import {type Template, template} from "./template.ts";

const said = (...sentences: readonly string[]): readonly Template[] => sentences.map(template);

/** How terms are said; `{…}` are gaps. What is unsaid has no sentence. */
export const termWords = {
  visa: {
    yes: said(
      "We sponsor visas for this position.",
      "Visa sponsorship is available.",
      "We support your work visa and pay for it.",
      "We can offer visa sponsorship to the right person."
    ),
    no: said(
      "We cannot sponsor visas for this position.",
      "Visa sponsorship is not available.",
      "We are unable to offer visa sponsorship.",
      "No visa sponsorship."
    )
  },
  workplace: {
    remote: said(
      "This position is fully remote.",
      "You can work fully remote from anywhere in {country}.",
      "This is a remote position."
    ),
    hybrid: said(
      "We work in a hybrid model: two days a week in the office.",
      "Hybrid working: three days in our {city} office.",
      "This is a hybrid position based in {city}."
    ),
    onsite: said(
      "This position is on-site in {city}.",
      "The work is done on site in {city}.",
      "This is an onsite position, five days a week."
    )
  },
  degree: {
    bachelor: said(
      "Bachelor's degree required",
      "A bachelor's degree in a related field",
      "You hold a bachelor's degree"
    ),
    master: said("Master's degree required", "A master's degree in a related field"),
    phd: said("PhD required", "You hold a PhD in a related field"),
    "not-required": said("No degree required", "A degree is not required")
  },
  contract: {
    permanent: said(
      "This is a permanent position.",
      "We offer a permanent contract.",
      "Permanent contract from the first day."
    ),
    "fixed-term": said("This is a fixed-term contract of twelve months.", "Fixed-term contract, one year."),
    internship: said("This is an internship of six months.", "Paid internship, six months.")
  },
  equity: {yes: said("You receive stock options.", "Equity is part of the package.", "We offer equity to everybody.")},
  relocation: {
    yes: said("We help with relocation.", "Relocation assistance is provided.", "A relocation package is available.")
  },
  signing_bonus: {yes: said("We pay a signing bonus.", "A sign-on bonus is offered.")},
  years: said(
    "{years}+ years of professional experience",
    "At least {years} years of work experience",
    "Minimum {years} years of experience in a similar position"
  )
} as const;

/** How pay is said, with the two sums as they are written in the country; as it stands in JSON. */
export const payWords = [
  "The salary range for this position is {low} - {high} per year.",
  "Salary: {low} to {high} per year, depending on experience.",
  "We pay between {low} and {high} a year.",
  "Annual base salary: {low} \\u2013 {high}.",
  "Base pay for this position ranges from {low} to {high} per year."
] as const;
