const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that never stand in a title: a piece with one of them is prose. */
export const proseWords = wordSet(
  "you your we our i my they their he she it its is are was be been being have has had will would can could should must do does did this that these those there here what why how when where if because while about please apply work works worked used build built help helps helping join love like want wants need needs experience years year ability knowledge familiar familiarity strong understanding not no some any every whose which most such than then so as into over between through candidate candidates"
);
/** Words at which a title ends. */
export const stopWords = wordSet(
  "for at with who that to in on by from using working within per will is are as based reporting joining where which if @ via"
);
/** "We are hiring a …", "Looking for …": the title begins after these. */
export const openingWords = wordSet(
  "hiring seeking seeks recruiting looking wanted needs need needed searching wants hire for is are"
);
/** Heads that are so often other words that they make no title without a field of work before them. */
export const weakHeads = wordSet(
  "lead head partner agent principal fellow master author owner builder creator officer executive associate president assistant representative coach mentor guard chef doctor contractor expert specialist driver editor operator controller intern student teacher coordinator director producer artist trader planner reviewer supervisor advisor guru ninja rockstar wrangler freelancer generalist engineering consulting consultancy design internship"
);
/** Words before a title that do not belong to it. */
export const leadingWords = wordSet(
  "a an the and or of all both first next couple few including multiple several various many two three full-time fulltime part-time our another some one onsite remote hiring now more great passionate talented open also ft job role position roles positions title titles new"
);

/** Fields of work that stand for a job; others ("Finance", "Cloud Platform") are as often an industry or a team. */
export const jobFields: ReadonlySet<string> = new Set(
  "backend,frontend,full-stack,mobile,ios,android,devops,site reliability,qa,embedded,firmware,machine learning,ai,data science,data engineering,product management,product design,ux,ux ui,customer support,customer success,sales,marketing,developer relations,mlops".split(
    ","
  )
);

/** Heads that say no role by themselves: a later part of the title may. */
export const vagueHeads = wordSet(
  "manager lead specialist associate director head officer coordinator partner owner assistant executive representative president principal supervisor master administrator agent intern operator builder author creator"
);

/** Heads that name a role by themselves, which a later part of the title may make more exact. */
export const plainHeads = wordSet("engineer developer analyst consultant scientist expert technician");

/** Words in Spanish and French titles, which begin with what English titles end with. */
export const romanceWords = wordSet("de del para los las des du en chez al");

/** Words between a head and the field of work after it. */
export const linkingWords = wordSet("de des du d en of del la les le den der");

/** Words at which the name of a job ends, in the languages of the role table. */
export const endWords = wordSet(
  "for at with who that to in on by from using working per para pour fur bei im am zur zum chez mit our will is are wanted based focused focusing"
);
