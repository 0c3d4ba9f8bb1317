import {deflateSync} from "node:zlib";
import {blankCanvas, type Canvas, drawStrokes, fillArea} from "./canvas.ts";
import {lettersOf, unitsInSize} from "./letters.ts";
import {type Mark, type Place, plainText, type Scene} from "./scene.ts";

type TextMark = Extract<Mark, {kind: "text"}>;

/**
 * A picture as PNG, drawn by ourselves: no font, no browser and no native package is needed, and the same picture is the same
 * bytes everywhere.
 *
 * @param scale pixels a page pixel: 2 is sharp on most screens
 * @see PNG (third edition), W3C Recommendation of 24 June 2025
 */
export function scenePng(scene: Scene, scale = 2): Uint8Array {
  const canvas = blankCanvas(Math.round(scene.width * scale), Math.round(scene.height * scale), scene.paper);
  for (const mark of scene.marks) draw(canvas, mark, scale);
  return encoded(canvas);
}

function draw(canvas: Canvas, mark: Mark, scale: number): void {
  const scaled = (places: readonly Place[]) => places.map(([x, y]): Place => [x * scale, y * scale]);
  if (mark.kind === "text") drawText(canvas, mark, scale);
  else if (mark.kind === "area") fillArea(canvas, scaled(mark.places), mark);
  else drawStrokes(canvas, [scaled(mark.places)], {width: mark.width * scale, colour: mark.colour});
}

function drawText(canvas: Canvas, {at, text, size, colour, bold, anchor}: TextMark, scale: number): void {
  const unit = (size * scale) / unitsInSize;
  const letters = lettersOf(plainText(text));
  const whole = letters.reduce((sum, {advance}) => sum + advance, 0) * unit;
  let x = at[0] * scale - (anchor === "start" ? 0 : anchor === "middle" ? whole / 2 : whole);
  // The base line of the letters is at 8 units.
  const top = at[1] * scale - 8 * unit;
  for (const {advance, strokes} of letters) {
    const left = x;
    const placed = strokes.map((stroke) => stroke.map(([u, v]): Place => [left + u * unit, top + v * unit]));
    drawStrokes(canvas, placed, {width: unit * (bold ? 1.35 : 0.95), colour});
    x += advance * unit;
  }
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function encoded({width, height, bytes}: Canvas): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a colour, red, green and blue.
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y++)
    rows.set(bytes.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  return Buffer.concat([
    Buffer.from(signature),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0))
  ]);
}

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const remainders = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
