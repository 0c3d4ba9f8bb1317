import type {MeasureOption} from "./measure.ts";

/** Whether a share over time is as read, or on a panel of sources. */
export const panelOption: MeasureOption = {
  name: "panel",
  value: "read|fixed",
  says: "all sources as they were read, or months compared only by sources read in both (chain-linked)",
  known: ["read", "fixed"],
  otherwise: "read"
};

/** Whether the growing length of ads is taken out. */
export const lengthOption: MeasureOption = {
  name: "length",
  value: "read|standard",
  says: "ads as long as they are, or weighted so that every month has the same lengths",
  known: ["read", "standard"],
  otherwise: "read"
};
