import type {Span} from "../model/span.ts";

const joint =
  /^\s?(?:[,/|·、&+]|(?:,\s?)?(?:and\/or|and|or|und|oder|et|ou|y|o|u|e|和|或|或者|以及)|[)\]]?\s?[,/]\s?[([]?)\s?$/i;
const either = /(?:\bor\b|\boder\b|\bou\b|\s[ou]\s|或)/i;
const both = /(?:\band\b(?!\/or)|&|\+|\bund\b|\bet\b|\s[ye]\s|和|以及)/i;
const oneOf =
  /(?:\b(?:at least|minimum(?: of)?) (?:one|two|1|2)\b|\b(?:any|one|two|some)(?: or more| or two)? of\b|\bone or more\b|\beither\b|\bmindestens (?:ein|eine|einer|einem)\b|\beine[rs]? der\b|\bau moins une?\b|\bl['’]une? des\b|\bal menos una?\b|\balguna? de\b|至少一)[^.;\n]{0,50}$/i;
const example =
  /(?:\bsuch as|\be\.?g\.?,?|\bfor example,?|\bfor instance,?|\blike|\bz\.\s?B\.|\bwie(?: z\.\s?B\.)?|\bpar exemple|\btels? que|\bcomo(?: por ejemplo)?|\bp\.\s?ej\.|例如|比如)\s*:?\s*$/i;
const orLike =
  /^[)\],]?\s?(?:,?\s?(?:or|and\/or) (?:similar|equivalent|comparable|other|another|something (?:similar|like)|the like|any )|,?\s?oder (?:ähnlich|vergleichbar)|,?\s?ou (?:équivalent|similaire)|,?\s?o (?:similar|equivalente))/i;
const sentencesBefore = /^[\s\S]*(?:[!?\n]|(?<!\b(?:e\.?g|z\.?\s?b|ej|min|bzw))\.)\s/i;
const reach = 120;

/**
 * The groups of alternatives among the mentions of a text: "AWS, Azure or GCP", "at least one of Go, Rust", "a cloud
 * such as AWS, Azure".
 *
 * @param spans in reading order
 * @returns for each span the number of its group, from 1; null where it stands for itself
 */
export function tellAlternatives(text: string, spans: readonly Span[]): readonly (number | null)[] {
  const groups: (number | null)[] = [];
  let number = 0;
  for (let from = 0; from < spans.length; ) {
    let to = from + 1;
    while (to < spans.length && joint.test(between(text, spans[to - 1], spans[to]))) to++;
    const group = to - from > 1 && areAlternatives(text, spans.slice(from, to)) ? ++number : null;
    for (; from < to; from++) groups.push(group);
  }
  return groups;
}

function between(text: string, a: Span | undefined, b: Span | undefined): string {
  const [end, start] = [a?.end ?? 0, b?.start ?? 0];
  return start - end > 12 ? "…" : text.slice(end, start);
}

function areAlternatives(text: string, list: readonly Span[]): boolean {
  const joints = list.slice(1).map((span, i) => between(text, list[i], span));
  if (joints.some((joined) => either.test(joined)) && !joints.some((joined) => both.test(joined))) return true;
  const [first, last] = [list[0]?.start ?? 0, list.at(-1)?.end ?? 0];
  const before = text.slice(Math.max(0, first - reach), first).replace(sentencesBefore, "");
  if (oneOf.test(before)) return true;
  const opened = before.replace(/[([]\s*$/, "");
  return (
    example.test(opened) || (orLike.test(text.slice(last, last + 40)) && !joints.some((joined) => both.test(joined)))
  );
}
