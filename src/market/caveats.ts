/** What a reader must know beside a figure, by code. */
export const caveats = {
  "margin-covers-chance-only": "The margin covers chance, not which boards we read.",
  "depends-on-sources":
    "A count of the postings that were read; adding a source moves it, and boards that list open ads alone miss what was taken down before.",
  "newest-month-preliminary": "The newest month is preliminary: late postings may still change it.",
  "files-damaged": "Files of the data are damaged and left out, so postings are missing: assay verify names the files.",
  "months-missing": "Months without any posting lie in between; they were left out, not counted as 0.",
  "unsaid-is-not-no": "An ad that says nothing of it is not counted as stating it; silence is not a no.",
  "chosen-boards-left-out":
    "Boards that were chosen because they hire for AI are left out: a share of AI there is by choice.",
  "together-is-not-because": "Together in one ad does not mean that one is asked because of the other.",
  "title-is-not-skill":
    "A title and a skill are different series: a title can fall while the skill of the same name rises.",
  "lengths-standardised":
    "As if the ads of each month were as long as all ads of the series are; the counts are as read.",
  "longer-ads-raise-shares": "Ads that grow longer name more skills, which raises every share; see --length standard.",
  "cuts-overlap": "A posting that names several of these counts under each, so they add up to more than the whole.",
  "pay-as-offered":
    "Offered pay in ads that state it; the coverage says how many do. Not what people earn, nor what you will be offered.",
  "pay-in-one-currency": "Ads that state pay in another currency are left out: nothing is converted.",
  "most-common-currency": "No currency was asked for: this is the one that most ads state.",
  "same-pay-in-all": "Every ad states the same pay, as ads of one template do: look at them before you quote it.",
  "pay-coverage-moved":
    "The share of ads that state pay changed over this time by more than chance: the figure may have moved with who states pay.",
  "constant-panel":
    "Only employers that state pay in both halves of the time, so that a change is not one of who states pay; it says less of newcomers.",
  "bounds-are-no-margin":
    "Not a margin of chance: the two ends are the median of all ads if those without pay paid least, or most.",
  "premium-is-no-cause":
    "Ads that ask for it offer more, or less. This does not show that learning it raises pay, or that asking for it costs more.",
  "title-may-be-the-treatment":
    "Within one job title nothing is left of what the title itself brings: for 'prompt engineer' the title is the skill.",
  "lee-bounds":
    "Not a margin of chance: the two ends take the surplus of stated pay from the side that states it more, once from its top and once from its bottom; they hold if what makes ads state pay works one way.",
  "many-at-once":
    "Many skills are looked at together: more or less is only said where the false discovery rate over all of them is under 5 %; the margins are of each alone.",
  "survey-net-not-gross": "The share that plans to hire is gross; the outlook takes off those that plan to cut.",
  "survey-margin":
    "The margin covers chance among those asked; without a published design effect the true margin is wider, and answers are plans.",
  "layoffs-missing-numbers":
    "Events with only a percentage, or no number, are missing from the sum: it is a lower bound.",
  "layoffs-lists-only":
    'Lists hold what became public; many cuts never do, and "report" is the list\'s word, not verified here.',
  "cut-and-hire-side-by-side":
    "Others have more months in which to be seen asking, and other trades: the two shares are no comparison of like with like.",
  "removed-is-not-filled": "Taken down does not mean filled: ads also lapse, are withdrawn, or are posted anew.",
  "beginning-unknown":
    "Postings that were up before their board was first read and do not say since when are left out.",
  "season-not-taken-out": "Too few full months to tell the season from the trend (25 are needed): not adjusted.",
  "gaps-bridged":
    "Months without postings were bridged by a straight line while the season was estimated; they have no value themselves.",
  "ghost-signals-hedge":
    "The second series leaves out postings with two signs or more that nobody may be being hired; a hedge, not an accusation.",
  "no-single-score": "Signs side by side, each with its base; they are not added up to a score."
} as const satisfies Readonly<Record<string, string>>;

/** A code of a caveat. */
export type CaveatCode = keyof typeof caveats;

/** The words of a caveat; the code itself when it is not known here. */
export function caveatText(code: string): string {
  const known: Readonly<Record<string, string>> = caveats;
  return known[code] ?? code;
}
