/** Headings that are told in the middle of a line even without a colon, after the end of a sentence. */
export const bareHeadings = [
  "(?:Key |Core |Job |Primary |Main )?Responsibilities",
  "(?:Basic |Minimum |Required |Preferred |Additional |Key |Desired |Technical )?Qualifications(?: and Skills)?",
  "(?:Basic |Minimum |Job |Key |Preferred |Technical )?Requirements",
  "(?:Required|Preferred|Desired) (?:Skills|Experience)",
  "Nice to Haves?",
  "Job (?:Summary|Description)",
  "About (?:You|Us|the Role|the Team|the Company)",
  "What (?:You[’']ll|You Will) Do",
  "What We Offer",
  "Who You Are"
];
