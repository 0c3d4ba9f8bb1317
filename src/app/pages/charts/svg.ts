import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {type Html, raw} from "../html.ts";

/** The size of the drawing in its own units; on the page it is as wide as its place. */
export const chartSize = {width: 640, height: 270} as const;

/**
 * Draws a plot as an SVG that reads in light and dark: its colours are those of the stylesheet.
 *
 * @param label what the chart shows, in words, for those who cannot see it
 */
export function drawn(options: Plot.PlotOptions, label: string): Html {
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({...options, ...chartSize, document, ariaLabel: label});
  svg.setAttribute("role", "img");
  svg.setAttribute("viewBox", `0 0 ${chartSize.width} ${chartSize.height}`);
  for (const name of ["width", "height", "class"]) svg.removeAttribute(name);
  // The policy of the pages allows no style within them; the stylesheet has what is needed.
  for (const style of svg.querySelectorAll("style")) style.remove();
  // The names that the library gives to groups of shapes are for its own debugging; the drawing has one label.
  for (const named of svg.querySelectorAll("g[aria-label]")) named.removeAttribute("aria-label");
  for (const styled of svg.querySelectorAll("[style]")) styled.removeAttribute("style");
  return raw(svg.outerHTML);
}
