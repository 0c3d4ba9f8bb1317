import type {Place} from "./scene.ts";

/** A picture of pixels, three bytes each. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A canvas of one colour. */
export function blankCanvas(width: number, height: number, paper: string): Canvas {
  const bytes = new Uint8Array(width * height * 3);
  const [red, green, blue] = parts(paper);
  for (let i = 0; i < bytes.length; i += 3) bytes.set([red, green, blue], i);
  return {width, height, bytes};
}

/** Lays strokes of one colour over a canvas; where they cross each other they are one. */
export function drawStrokes(
  canvas: Canvas,
  strokes: readonly (readonly Place[])[],
  {width, colour}: {readonly width: number; readonly colour: string}
): void {
  const mask = maskFor(canvas, strokes.flat(), width);
  for (const places of strokes)
    for (let i = 0; i < Math.max(1, places.length - 1); i++) {
      const from = places[i];
      const to = places[i + 1] ?? from;
      if (from !== undefined && to !== undefined) coverSegment(mask, from, to, radiusOf(from, to, width));
    }
  blend(canvas, mask, colour, 1);
}

/** A point is drawn larger than a line is wide, or it would look smaller. */
function radiusOf(from: Place, to: Place, width: number): number {
  return from[0] === to[0] && from[1] === to[1] ? width * 0.72 : width / 2;
}

/** Fills a polygon; where its lines cross, what is enclosed an odd number of times is inside. */
export function fillArea(
  canvas: Canvas,
  places: readonly Place[],
  {colour, opacity}: {readonly colour: string; readonly opacity: number}
): void {
  const mask = maskFor(canvas, places, 1);
  for (let y = 0; y < mask.height; y++)
    for (let part = 0; part < lines; part++) {
      const crossings = crossingsAt(places, mask.top + y + (part + 0.5) / lines);
      for (let i = 0; i + 1 < crossings.length; i += 2)
        coverRow(mask, y, (crossings[i] ?? 0) - mask.left, (crossings[i + 1] ?? 0) - mask.left);
    }
  blend(canvas, mask, colour, opacity);
}

/** How many lines a row of pixels is looked at in. */
const lines = 4;

/** How much of each pixel of a window is covered, from 0 to 1. */
interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Float32Array;
}

function maskFor({width, height}: Canvas, places: readonly Place[], around: number): Mask {
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const reach = (pick: (place: Place) => number, most: number) => {
    const values = places.map(pick);
    const low = within(Math.floor(Math.min(...values) - around - 1), most);
    return [low, within(Math.ceil(Math.max(...values) + around + 1), most)] as const;
  };
  if (places.length === 0) return {left: 0, top: 0, width: 0, height: 0, cover: new Float32Array(0)};
  const [left, right] = reach(([x]) => x, width);
  const [top, bottom] = reach(([, y]) => y, height);
  const size = {width: right - left, height: bottom - top};
  return {left, top, ...size, cover: new Float32Array(size.width * size.height)};
}

/** A segment with round ends covers what is nearer to it than its radius. */
function coverSegment({left, top, width, height, cover}: Mask, from: Place, to: Place, radius: number): void {
  const [ax, ay] = [from[0] - left, from[1] - top];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const firstY = Math.max(0, Math.floor(Math.min(ay, ay + dy) - radius - 1));
  const lastY = Math.min(height - 1, Math.ceil(Math.max(ay, ay + dy) + radius + 1));
  const firstX = Math.max(0, Math.floor(Math.min(ax, ax + dx) - radius - 1));
  const lastX = Math.min(width - 1, Math.ceil(Math.max(ax, ax + dx) + radius + 1));
  for (let y = firstY; y <= lastY; y++)
    for (let x = firstX; x <= lastX; x++) {
      const [px, py] = [x + 0.5 - ax, y + 0.5 - ay];
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
      const share = Math.max(0, Math.min(1, radius + 0.5 - Math.hypot(px - along * dx, py - along * dy)));
      const at = y * width + x;
      if (share > (cover[at] ?? 0)) cover[at] = share;
    }
}

function crossingsAt(places: readonly Place[], y: number): readonly number[] {
  const found: number[] = [];
  for (const [i, [ax, ay]] of places.entries()) {
    const [bx, by] = places[(i + 1) % places.length] ?? [ax, ay];
    if (ay <= y !== by <= y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return found.sort((a, b) => a - b);
}

function coverRow({width, cover}: Mask, y: number, from: number, to: number): void {
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, Math.ceil(to)); x++) {
    const share = Math.min(to, x + 1) - Math.max(from, x);
    cover[y * width + x] = (cover[y * width + x] ?? 0) + share / lines;
  }
}

function blend({width, bytes}: Canvas, mask: Mask, colour: string, opacity: number): void {
  const ink = parts(colour);
  for (let y = 0; y < mask.height; y++)
    for (let x = 0; x < mask.width; x++) {
      const share = (mask.cover[y * mask.width + x] ?? 0) * opacity;
      if (share === 0) continue;
      const at = ((mask.top + y) * width + mask.left + x) * 3;
      for (const [i, value] of ink.entries()) {
        const under = bytes[at + i] ?? 0;
        bytes[at + i] = Math.round(under + (value - under) * Math.min(1, share));
      }
    }
}

function parts(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
