import type {Span} from "../model/span.ts";

const unit = "(?:years?|yrs?|yoe|Jahren?|Jahre|ans|année?s?|années|años?|lat|anni)(?:['’]|\\b)|年(?:以上)?";
const amount = `(\\d{1,2})\\s?(?:\\+|plus\\b|or more\\b)?(?:\\s?(?:-|–|—|to|bis|à|a)\\s?\\d{1,2})?\\s?\\+?\\s?(?:${unit})`;
const link =
  "(?:\\s?(?:of|de|d['’]|in|en|with|mit|avec|con|using|as|work(?:ing)?|hands[- ]on|professional|proven|solid|strong|practical|relevant|direct|commercial|industry|production|full[- ]?time|recent|deep|combined|total|experience|experiencia|expérience|Erfahrung|Berufserfahrung|developing|building|writing|programming|coding|designing|managing|running|operating|deploying|doing|on|the|a|an|and|or|und|et|y|经验|的|以上|相关|开发|使用)\\b)*[\\s:'’]*$";
const ahead = new RegExp(`(?:^|[^\\d.])${amount}((?:[^.;\\n\\d]){0,60})$`, "i");
const joining = new RegExp(`^${link}`, "i");
const behind = new RegExp(
  `^\\s?(?:[(\\[:–—-]|,|experience|with|for|developer|development)?\\s?(?:at least |min(?:imum)?\\.? |mind(?:estens)?\\.? )?${amount}`,
  "i"
);
/** The end of every number of years: without one near, a skill has none. */
const anyYears = new RegExp(`\\d\\s?(?:\\+|plus|or more)?\\s?\\+?\\s?(?:${unit})`, "gi");
/** How many characters before and behind a skill its years are looked for. */
const [before, after] = [90, 40];
const listGap = /^\s?(?:[,/|;·、&+]|(?:,\s?)?(?:and|or|und|oder|et|ou|y|o|和|或))\s?$/i;

/**
 * The years of experience asked for each skill: of "3+ years of Python and Go" 3 for both, of "Kubernetes (2 years)" 2.
 *
 * @param spans in reading order
 * @returns for each span the smallest number of years asked; null where none is asked for this skill
 */
export function tellYears(text: string, spans: readonly Span[]): readonly (number | null)[] {
  const years: (number | null)[] = [];
  if (spans.length === 0) return years;
  const numbers = Array.from(text.matchAll(anyYears), ({index}) => index);
  if (numbers.length === 0) return spans.map(() => null);
  for (const [i, span] of spans.entries()) {
    const near = numbers.some((at) => at >= span.start - before && at < span.end + after);
    const own = near ? (yearsBefore(text, span) ?? yearsBehind(text, span)) : null;
    years.push(own ?? ofPrevious(text, spans, i, years));
  }
  return years;
}

/** Of the skill before in the same list. */
function ofPrevious(text: string, spans: readonly Span[], i: number, years: readonly (number | null)[]): number | null {
  const [previous, span] = [spans[i - 1], spans[i]];
  const asked = years[i - 1] ?? null;
  if (asked === null || previous === undefined || span === undefined) return null;
  return listGap.test(text.slice(previous.end, span.start)) ? asked : null;
}

function yearsBefore(text: string, {start}: Span): number | null {
  const found = ahead.exec(text.slice(Math.max(0, start - before), start));
  return found !== null && joining.test(found[2] ?? "") ? possible(found[1]) : null;
}

function yearsBehind(text: string, {end}: Span): number | null {
  return possible(behind.exec(text.slice(end, end + after))?.[1]);
}

function possible(digits: string | undefined): number | null {
  const years = Number(digits ?? 0);
  return years > 0 && years <= 40 ? years : null;
}
