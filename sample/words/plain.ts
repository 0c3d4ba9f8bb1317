import {templates} from "./template.ts";

/** Sentences without planted skills, by the section they stand in. */
export const plain = {
  intro: templates(`
    {employer} is looking for a {title} to join {team} in {city}.
    As a {title} at {employer} you will help {users} {goal}.
    We are hiring a {title} for {thing}.
    This is a position for a {adjective} {title} who wants to {goal}.
    Our {city} office is growing and we are looking for a {title}.
    You will join {team} as a {title}, working on {thing} {care}.
    {thing} keeps {users} going, and we need a {title} to look after it.
    Would you like to {goal}? Then this {title} position at {employer} may be yours.
    For our office in {city} we seek a {adjective} and {adjective} {title}.
    The {title} works closely with {users} and {team}.
    You will have {number} colleagues around you and one aim: to {goal}.
    In this position you report to the head of {thing}.
    The position was created because our {bare} has outgrown {team}.
    Half of your first year goes into {doing} {thing}; the rest is up to you.
    We hired {number} people last year and would like to hire you next.`),
  about: templates(`
    {employer} was founded in {year} by {founder}.
    We are {amount} people who build {thing} for {users}.
    Since {year} {employer} has made {thing} that {users} like to use.
    Every day {amount} thousand people rely on our {bare}.
    {employer} began with {founder} and one idea: to {goal}.
    Our home is {place}, and some of us work from elsewhere.
    We are owned by our staff and answer to {users} only.
    Our {bare} is in use in {number} countries.
    We are profitable, a little old-fashioned, and proud of both.
    What holds us together: we {habit}.
    {users} told us what was missing, and so our {bare} came about.
    We like {adjective} people who {habit}.
    There are {number} of us in {city}, and {amount} elsewhere.
    Our motto has not changed since {year}: {goal}, then go home.
    We grew by {number} people last year and plan to go on slowly.
    {employer} belongs to a family of {number} companies.
    A foundation holds our shares, so that we can plan for decades.
    Some of our {users} have been with us since {year}.
    You will meet {adjective} colleagues from {number} countries.
    In {year} we moved into {place} and have not regretted it.`),
  duties: templates(`
    Work with {team} to {goal}
    {verb} {thing} {care}
    Talk to {users} {rhythm} and bring back what you hear
    Help {team} to {goal} {when}
    Prepare {artefact} for each {meeting}
    Take part in the {meeting} {rhythm}
    Look after {thing} {when}
    Find out why {thing} is slow and put it right
    Show new colleagues how {thing} works
    Plan the next year of {thing} with {users}
    Stand in for {team} {when}
    Turn what {users} say into {artefact}
    Keep {users} informed {when}
    Decide together with {team} what we stop doing
    Take over {thing} from {team}, {care}
    Write {artefact} before anything is built
    Visit {users} {rhythm}
    Answer for {thing} towards {users}
    Reduce the number of open tickets on {thing}
    Make sure that {users} can {goal}
    Present what you have done in the {meeting}
    Agree on dates with {team} and keep them
    Choose what to buy and what to build for {thing}
    Bring order into {thing}, {care}
    Act as a link between {team} and {users}`),
  requirements: templates(`
    You are {adjective} and {adjective}
    You {habit}
    You like to {habit} and to {goal}
    A {adjective} way of dealing with {users}
    You have worked with {users} or the like before
    You can {goal} {when}
    You enjoy {doing} things that others have begun
    You stay {adjective} {when}
    Willingness to visit {users} {rhythm}
    You have seen {thing} or its like from the inside
    You feel at ease in a group of {number}
    You speak up in a {meeting}
    You can write {artefact} that others enjoy reading
    A sense of humour {when}
    You want to {goal} and can tell us why`),
  team: templates(`
    When we began {doing} {thing} we had no idea how long it would take, and to be honest we still do not know; but every quarter a little more of it stands, {users} say that it is better than what they had, and nobody has asked for the old days back.
    A usual week begins with a short talk over coffee, goes on with two long mornings in which nobody is disturbed, and ends with a walk around {place}, where plans tend to change for the better and where some of our best ideas were had by people who were only passing by.
    We have learnt that {users} forgive a late answer sooner than a wrong one, so we take the time to look twice, to ask a second pair of eyes, and to say openly what we could not find out; whoever needs certainty within the hour will not be happy with us.
    Of the {amount} things on our list only {number} will be done this year, and it is for you and {team} to say which; the others stay where everyone can see them, so that no one has to pretend that they were forgotten by mistake.
    In the first week you will meet {users}, in the second you will sit beside somebody from {team}, and in the third you will make your first change to {thing}; it will be small, it will be looked at by two others, and it will be yours.
    The people before you left {thing} in good order, with notes on what they tried, what failed and what they would do if they had another year; we would like you to read these notes with an open mind and then to do as you think right.
    Now and then something goes wrong {when}: then we put the matter right first, sleep over it, and write down together what happened, without names and without blame, so that those who come after us need not make the same mistake in the same way.
    We are not all in one place: {number} of us sit in {place}, others work from their kitchens, and a few come in only {rhythm}; what we agree on is written where all can read it, and a decision that was never written down does not count.
    You will have a budget of your own, small at first, and you may spend it on whatever helps to {goal}; we will ask afterwards what came of it, not beforehand whether you were sure, for those who are always sure have seldom tried anything new.
    Half of what we do can be planned and half cannot, which is why nobody is booked for more than three days of five; the remaining time belongs to questions from {users}, to colleagues who need a hand, and to the odd jobs that make everything else easier.
    You will work with {team}: {number} people who {habit}.
    The group meets {rhythm} for a {meeting}; nobody minds if you miss one.
    Last year {team} set out to {goal}, and by autumn it had come true.
    We do not count hours, but we do {habit}.
    When something breaks {when}, we write {artefact} and talk it over in the {meeting}.
    Decisions are taken by those who do the work; anybody may ask for {artefact}.
    {users} come by {rhythm}, and their remarks decide what we do next.
    Our {bare} is {number} years old, and parts of it show their age.
    You will share a table with {team} and a kettle with everybody.
    In your first months you will be {doing} {thing} together with a {adjective} colleague.
    After half a year you will look after {thing} on your own, {care}.
    Some weeks are quiet; others, {when}, are not.
    We have {number} rules, and the first is to {habit}.
    Nobody here has to be a hero: we plan so that we can {goal} {care}.
    A {adjective} person who likes to {habit} will feel at home.
    The {meeting} {rhythm} is short, and whoever brought {artefact} speaks first.
    Every third month we stop {doing} and tidy up instead.
    There is {artefact} for nearly everything, and you may rewrite it.
    We have tried to {goal} for {number} years and are closer than ever.
    Half of {team} came from {users}; they know what they are talking about.
    Our {bare} was once the work of {founder}; today {amount} people depend on it.
    You decide how you want to {goal}; we will ask you about it {rhythm}.
    What you learn {when} you pass on in the {meeting}.
    If you {habit}, you will get on with {team}.`),
  benefits: templates(`
    {amount} hours a year for whatever you want to learn
    {perk} and {perk}
    {number} weeks of parental leave on full pay
    A pension to which we add as much as you do
    {perk}, because we like it
    Health cover for you and your family
    Working hours that you choose with {team}
    Twenty-{number} days of holiday
    A laptop of your choice and {perk}
    We close the office for a week {rhythm}
    {perk}
    A share in the profit of the year
    Help with finding a flat in {city}
    Free counselling when life is hard
    {perk} in {place}
    You may take a sabbatical after {number} years
    An allowance of {amount} a month for meals`),
  process: templates(`
    Send us a few lines about yourself; a letter is not needed.
    We answer within {number} days.
    First we talk for half an hour on the telephone.
    Then you meet {team} and see {thing} for yourself.
    There is no take-home task.
    We ask for {artefact} that you are proud of.
    The last talk is with {number} colleagues over lunch.
    We tell everybody who applied how it ended.
    You may bring questions, and we hope you do.
    If you need more time or another room, tell us.`),
  legal: templates(`
    {employer} is an equal opportunity employer and welcomes applicants of every background.
    We decide on merit, and never on age, sex, origin, belief, disability or family.
    All qualified applicants will be considered without regard to race, colour, religion, sex, age or disability.
    Applicants who need an adjustment during the interviews may write to us at any time.
    Your papers are deleted {number} months after the position is filled.
    {employer} takes part in background checks where the law allows it.
    Agencies are asked not to send unsolicited profiles.
    Nothing in this advert limits the right of {employer} to change duties later.
    We keep your data only as long as we must, and only in the countries where we work.
    Diversity is no slogan here: {number} of our {number} group heads came by unusual ways.
    By applying you agree that {team} may read your papers.
    Reasonable adjustments are made for people with disabilities.`)
} as const;

/** Headings by section: an employer keeps to one of each. */
export const headings = {
  about: ["About us", "Who we are", "About {employer}", "Our company", "The company", "About the company"],
  duties: [
    "What you will do",
    "Responsibilities",
    "Your tasks",
    "Key responsibilities",
    "In this role you will",
    "What you'll be doing",
    "The role",
    "Your responsibilities"
  ],
  requirements: [
    "Requirements",
    "What we are looking for",
    "Qualifications",
    "Who you are",
    "What you bring",
    "Your profile",
    "Minimum qualifications",
    "What you'll need",
    "Must have"
  ],
  preferred: [
    "Nice to have",
    "Preferred qualifications",
    "Bonus points",
    "It would be great if you have",
    "Preferred skills",
    "Pluses"
  ],
  team: ["The team", "How we work", "Your team", "A word on the team", "Working with us"],
  benefits: ["Benefits", "What we offer", "Perks and benefits", "Why join us", "We offer", "What's in it for you"],
  process: ["How to apply", "Our hiring process", "Interview process", "The process", "Next steps"],
  legal: [
    "Equal opportunity",
    "Diversity and inclusion",
    "Legal notice",
    "Our commitment",
    "Equal employment opportunity"
  ]
} as const;
