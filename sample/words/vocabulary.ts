const list = (words: string): readonly string[] => words.trim().split(/\s*[,\n]\s*/);

/** The words that fill the gaps of sentences, by gap. None of them names a skill that is planted. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  team: list(`our payments group, the checkout crew, a squad of seven, the growth group, our Lisbon colleagues, the tooling group,
    a small core group, the onboarding crew, the search group, our partner desk, the pricing group, the reporting crew, a newly formed group,
    the mobile crew, the claims desk, our field colleagues, the trust group, the catalogue crew, the back office, our insights desk,
    the launch crew, the platform group, a group of nine, the renewals desk, the intake crew`),
  goal: list(`cut waiting times, shorten the month-end close, keep nightly runs green, make refunds painless, halve manual work, answer questions sooner,
    open two new markets, retire an old portal, lower running costs, keep promises to partners, make sign-up shorter, catch mistakes early,
    give everyone one set of numbers, keep pages quick, take load off the help desk, bring new joiners up to speed, settle disputes faster,
    keep orders moving, make handovers boring, reach every branch, free colleagues from copying and pasting, get releases out every week,
    see problems before users do, keep the lights on at peak, make audits short, give local offices a say`),
  adjective:
    list(`calm, curious, pragmatic, tidy, patient, generous, inventive, level-headed, thorough, modest, determined, plain-spoken,
    steady, practical, even-tempered, open, kind, meticulous, resourceful, cheerful`),
  habit:
    list(`write things down, ask before assuming, finish what you start, share unfinished drafts, say no politely, keep notes others can follow,
    leave things tidier than you found them, explain trade-offs in plain words, change your mind when facts change, own up to mistakes,
    look after newcomers, measure twice, prefer small steps, question old habits, admit what you do not know, listen first`),
  rhythm:
    list(`every Monday, twice a week, at the end of each month, once a quarter, in the first week, every other Friday, before each release,
    after every launch, on the first Tuesday, each spring, around lunch, at short notice`),
  place:
    list(`a converted mill, a bright office by the river, two floors near the station, a former print shop, a quiet courtyard, an old warehouse,
    a building we share with a theatre school, a corner house by the park, a campus with an orchard, the top floor of a bank`),
  perk: list(`a bicycle scheme, a yearly train pass, a quiet room, a shared garden, lunch on Wednesdays, a library card for everyone, a music room,
    a book budget, a desk budget, a day off on your birthday, a summer outing, a winter cabin week, fruit from a local farm, a climbing wall,
    a crèche around the corner, a choir, a chess evening, a repair workshop`),
  number: list(
    "three, four, five, six, seven, eight, nine, ten, eleven, twelve, fourteen, fifteen, eighteen, twenty, thirty"
  ),
  amount: list("12, 18, 25, 30, 40, 60, 75, 90, 110, 140, 180, 220, 300, 450, 700, 1200, 2400"),
  founder:
    list(`two sisters, a retired schoolteacher, three former classmates, a family of printers, a group of dispatchers, four neighbours,
    a pair of engineers, a former ward manager, a cooperative of farmers, a surveyor and a cook, two cousins, a night porter`),
  year: list(
    "1987, 1991, 1994, 1996, 1998, 2001, 2003, 2004, 2006, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020"
  ),
  when: list(`at peak, on a busy Saturday, when a supplier is late, after a holiday, during the move, in the dark months, while the old portal still runs,
    when volumes double, under a deadline, with half the usual staff`),
  meeting: list(
    `planning round, review, stand-up, demo, walk-through, retrospective, open hour, reading circle, lunch talk, show-and-tell`
  ),
  artefact:
    list(`a runbook, a one-page proposal, a rough sketch, a decision note, a checklist, a prototype, a short film, a cost estimate, a plan for rollback,
    a list of open questions, a test plan, a migration note`),
  verb: list(
    `Build, Maintain, Extend, Rework, Shape, Harden, Replace, Simplify, Look after, Improve, Design, Document, Review, Tune, Stabilise`
  ),
  doing: list(
    `building, maintaining, reworking, extending, looking after, replacing, improving, tuning, shaping, running`
  ),
  care: list(`with care, week after week, without drama, in small steps, together with users, from first sketch to retirement, in the open, at a steady pace,
    with little supervision, alongside two colleagues`)
};
