import type {Mark, Scene} from "../../picture/scene.ts";
import {type Block, paragraph, width} from "./block.ts";
import type {Caption} from "./caption.ts";
import {curvesBlock} from "./curves.ts";
import {text} from "./marks.ts";
import {type Palette, palettes, type Theme} from "./palette.ts";
import {rowsBlock} from "./rows.ts";
import type {Shown} from "./shown.ts";

/** A chart that travels alone: title, newest value, what is drawn, and all that its caption must say. */
export function chartScene(shown: Shown, caption: Caption, theme: Theme): Scene {
  const palette = palettes[theme];
  const head = headOf(caption, palette);
  const top = head.bottom + 18;
  const drawn = (shown.as === "rows" ? rowsBlock : curvesBlock)(shown, top, palette);
  const foot = footOf(caption, drawn.bottom + 12, palette);
  const watermark = caption.warning === null ? [] : [watermarkAt((top + drawn.bottom) / 2, palette)];
  return {
    width,
    height: Math.ceil(foot.bottom + 14),
    paper: palette.paper,
    title: caption.title,
    description: [caption.says, ...caption.notes].join(" "),
    marks: [...head.marks, ...watermark, ...drawn.marks, ...foot.marks]
  };
}

function watermarkAt(y: number, {line}: Palette): Mark {
  return text("MADE-UP DATA", [width / 2, y], {size: 54, colour: line, bold: true, anchor: "middle"});
}

function headOf({title, says, warning}: Caption, {ink, soft, alarm}: Palette): Block {
  const first =
    warning === null ? {marks: [], bottom: 14} : paragraph(warning, 14, {size: 14, colour: alarm, bold: true});
  const named = paragraph(title, first.bottom, {size: 19, colour: ink, bold: true});
  const newest = paragraph(says, named.bottom + 2, {size: 13, colour: soft});
  return {marks: [...first.marks, ...named.marks, ...newest.marks], bottom: newest.bottom};
}

function footOf({notes, citation}: Caption, top: number, {soft}: Palette): Block {
  let bottom = top;
  const marks: Mark[] = [];
  for (const words of [...notes, `Cite as: ${citation}`]) {
    const block = paragraph(words, bottom, {size: 11, colour: soft});
    marks.push(...block.marks);
    bottom = block.bottom + 2;
  }
  return {marks, bottom};
}
