const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const calendar = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri q1 q2 q3 q4 est edt cst pst pdt cet cest gmt utc bst"
);
const languages = set(
  "english german french spanish italian portuguese dutch polish swedish danish norwegian finnish russian ukrainian czech greek turkish arabic hebrew hindi chinese mandarin cantonese japanese korean american european british canadian indian"
);
const business = set(
  "ceo cto cfo coo cpo vp hr pm eu us usa uk uae emea apac nyc sf la dc yc vc vcs ipo saas b2b b2c b2b2c pto 401k usd eur gbp faq nda eoe eeo lgbt lgbtq covid covid19 h1b h1 tn hn fulltime remote onsite visa intern interns phd bs ba ms msc bsc mba series fortune startup startups stem gpa id ok rsu rsus tl dr fte ftes asap aka etc diy pc mac macbook the we our you your this is it in on at to for and or of with a an no not if as by from all please why who what how i'm"
);
const closing = set(
  "engineer engineers engineering developer developers dev devs programmer programmers scientist scientists designer designers architect architects analyst analysts manager managers administrator administrators lead leads director head consultant consultants specialist specialists expert experts founder founders cofounder hacker hackers inc ltd llc gmbh corp co plc ag ventures capital university universities college street avenue team conference meetup award awards magazine times insurance combinator"
);
const personCues = set(
  "contact mr mrs ms dr prof hi hello dear founder cofounder ceo cto cfo name's ask i'm founders regards thanks cheers"
);

/** Whether a folded word is no name of a tool: a month, a language or nation, a word of business or of sentences. */
export function neverNames(word: string): boolean {
  return calendar.has(word) || languages.has(word) || business.has(word) || /^\d/.test(word);
}

/** Whether a folded word makes the words around it a title, a company or an institution. */
export function closesName(word: string): boolean {
  return closing.has(word);
}

/** Whether the name behind a folded word is likely a person's. */
export function isPersonCue(word: string): boolean {
  return personCues.has(word);
}
