import {templates} from "./template.ts";

/**
 * Sentences that ask for skills, by how they ask and by the manner of the skill. `{skill}` is one skill or a list, `{years}` a
 * number of years; the other gaps are those of the vocabulary, and `thing` and `users` of the sector.
 */
export const skilled = {
  required: {
    tool: templates(`
      Solid working knowledge of {skill}
      {years}+ years of professional experience with {skill}
      Hands-on experience with {skill}, ideally {when}
      Strong command of {skill}
      You have used {skill} every day in your last position
      You are at home with {skill} and {habit}
      Proven experience in {doing} {thing} with {skill}
      Deep familiarity with {skill}
      At least {years} years of work with {skill}
      Fluency in {skill} is a must
      Confident use of {skill} on something like {thing}
      You know {skill} well enough to teach {team}
      Very good knowledge of {skill}, {care}
      A track record with {skill} that you can talk us through
      Practical experience with {skill} on a product with real users
      You must have worked with {skill} for {years} years or more
      Sound experience with {skill} gained on {thing}
      We require good knowledge of {skill}
      Required: {skill}
      You have shipped {thing} or the like with {skill}
      Working experience with {skill} and the patience to debug it
      {skill}: you know its limits and how to work around them
      Mastery of {skill}, or close to it
      Minimum of {years} years using {skill} {when}
      Extensive experience with {skill}
      You bring experience with {skill} and a {adjective} manner
      Excellent knowledge of {skill}
      Comfortable with {skill} from day one
      You have maintained {thing} built on {skill}
      Demonstrated ability with {skill} in a team of {number} or more`),
    method: templates(`
      Practical experience in {skill}
      A sound grasp of {skill}
      {years}+ years of experience in {skill}
      Proven experience with {skill}, {care}
      You understand {skill} and can explain it to {users}
      Good knowledge of {skill}
      Solid background in {skill}
      You have led work on {skill} before
      Demonstrated experience with {skill} for {thing} or similar
      You have at least {years} years of experience with {skill}
      Strong skills in {skill}
      Deep understanding of {skill}
      We expect experience with {skill}
      Expertise in {skill} is essential
      Thorough knowledge of {skill} and the will to {goal}
      You have put {skill} into practice {when}
      You know {skill} from theory and from long evenings
      Working knowledge of {skill} is required
      First-hand experience of {skill} in an organisation of our size
      A record of good work in {skill}
      You bring {skill} experience and {habit}
      Advanced knowledge of {skill}
      Must have: {skill}
      You can show us what you have done with {skill}
      Experience of {skill} in daily practice`),
    certificate: templates(`
      {skill} required
      You hold a current {skill}
      A valid {skill} is required for this position
      {skill} or the firm intention to sit the exam within a year`)
  },
  preferred: {
    tool: templates(`
      Experience with {skill} is a plus
      Some exposure to {skill}
      Familiarity with {skill} would be nice
      Ideally you have seen {skill} before
      {skill} would be a bonus
      Previous use of {skill} is welcome
      Knowledge of {skill} is an advantage
      Bonus points for {skill}
      You have tried {skill} in a project of your own
      Any contact with {skill}
      It helps if you have worked with {skill}
      Nice to have: {skill}
      Curiosity about {skill}
      {skill}, even if only at home
      Interest in learning {skill}
      Prior exposure to {skill} on {thing} or similar`),
    method: templates(`
      Exposure to {skill} is a plus
      An interest in {skill}
      Experience of {skill} would be welcome
      Ideally some background in {skill}
      Knowledge of {skill} is an advantage
      Bonus: {skill}
      You have read about {skill} and want to do more of it
      Familiarity with {skill} is a plus, not a condition
      A first project in {skill} behind you
      Some understanding of {skill} helps
      It would be great if you had touched {skill}
      A taste for {skill}`),
    certificate: templates(`
      {skill} is a plus
      {skill} preferred
      A {skill} is welcome but no condition`)
  },
  work: {
    tool: templates(`
      {verb} {thing} with {skill}
      Use {skill} to {goal}
      Work with {skill} day in, day out, to {goal}
      {verb} the parts of {thing} that run on {skill}
      Write and review {skill} for {thing}
      Move {thing} over to {skill}, {care}
      Pair with {team} on {skill} {rhythm}
      Set up {skill} for {users}
      Keep {skill} in good shape so that we can {goal}
      Bring {skill} to {team}
      Develop new parts of {thing} in {skill}
      Support {users} who depend on {thing}, using {skill}`),
    method: templates(`
      Apply {skill} to {goal}
      Lead our work on {skill} for {thing}
      {verb} {thing} with the help of {skill}
      Introduce {skill} to {team}
      Carry out {skill} together with {users}
      Take charge of {skill} across {thing}
      Advise {team} on {skill}
      Drive {skill} forward, {care}
      Run {skill} for {users} and report {rhythm}
      Own {skill} for {thing} from start to finish`),
    certificate: templates(`
      Represent us as a holder of {skill}
      Mentor colleagues on their way to {skill}`)
  }
} as const;

/** Sentences that list the tools of the daily work. */
export const stack = templates(`
  Our stack: {skill}.
  You will work with {skill}.
  We use {skill}.
  Tech stack: {skill}.
  What we build with: {skill}.
  Our tools are {skill}.`);

/** Sentences of the employer about itself that name a skill which is not asked for. */
export const aboutSkilled = templates(`
  {employer} was among the first in its field to bet on {skill}.
  Our founders met at an evening class on {skill} in {year}.
  Our engineers publish articles on {skill} {rhythm}.
  We sponsor a local meetup on {skill}.
  We were named in a trade paper for what we did with {skill}.
  {employer} helps {users} understand {skill}.`);

/** Sentences that name a skill in order to say that it is not needed. */
export const excluding = templates(`
  No prior knowledge of {skill} is needed.
  You do not need any experience with {skill}.
  Experience with {skill} is not required.`);
