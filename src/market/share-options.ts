import type {Ask, MeasureOption} from "./measure.ts";
import {lengthOf} from "./per.ts";

/** Whether a share over time is as read, or on a panel of sources. */
export const panelOption: MeasureOption = {
  name: "panel",
  value: "read|fixed",
  says: "all sources as they were read, or months compared only by sources read in both (chain-linked)",
  known: ["read", "fixed"],
  otherwise: "read"
};

/**
 * Whether months are to be compared on a fixed panel of sources.
 *
 * @throws Error `conflicting options: …` when other periods than months are asked for at once
 */
export function onFixedPanel({options}: Pick<Ask, "options">): boolean {
  const fixed = options["panel"] === "fixed";
  if (fixed && lengthOf(options["per"]) !== "month")
    throw new Error("conflicting options: --per with --panel; a fixed panel compares months");
  return fixed;
}

/** Whether the growing length of ads is taken out. */
export const lengthOption: MeasureOption = {
  name: "length",
  value: "read|standard",
  says: "ads as long as they are, or weighted so that every month has the same lengths",
  known: ["read", "standard"],
  otherwise: "read"
};
