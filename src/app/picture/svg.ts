import {escapeText} from "../pages/html.ts";
import {type Mark, type Place, plainText, type Scene} from "./scene.ts";

/** A picture as SVG that stands alone: no style, no script, nothing loaded; every text is escaped. */
export function sceneSvg({width, height, paper, title, description, marks}: Scene): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, 'Segoe UI', 'Liberation Sans', sans-serif">`;
  const names = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  const ground = `<rect width="${width}" height="${height}" fill="${paper}"/>`;
  return `${head}${names}${ground}${marks.map(drawn).join("")}</svg>\n`;
}

function drawn(mark: Mark): string {
  if (mark.kind === "area")
    return `<path d="${path(mark.places)}Z" fill="${mark.colour}" fill-opacity="${mark.opacity}"/>`;
  if (mark.kind === "line")
    return `<path d="${path(mark.places)}" fill="none" stroke="${mark.colour}" stroke-width="${mark.width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const {at, text, size, colour, bold, anchor} = mark;
  const weight = bold ? ' font-weight="600"' : "";
  return `<text x="${round(at[0])}" y="${round(at[1])}" font-size="${size}" fill="${colour}" text-anchor="${anchor}"${weight}>${escaped(text)}</text>`;
}

/** A point alone is a line to itself, for nothing is drawn of a path that goes nowhere. */
function path(places: readonly Place[]): string {
  const [only] = places;
  return (places.length === 1 && only !== undefined ? [only, only] : places)
    .map(([x, y], i) => `${i === 0 ? "M" : "L"}${round(x)},${round(y)}`)
    .join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return escapeText(plainText(text));
}
