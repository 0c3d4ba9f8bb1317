/**
 * Letters as strokes, so that a picture with words can be made on any machine without a font.
 *
 * A letter is its width and its strokes, one after another; a stroke is places as pairs of digits, x then y (`a` is 10), `~` before
 * it rounds its corners. Capitals stand from 0 to 8, small letters from 3 to 8, tails reach to 10.
 */
const table = `
A6 08 30 68,15 55
B5 00 08,~00 40 51 53 44 04,~04 44 55 57 48 08
C5 ~51 40 10 02 06 18 48 57
D5 00 08,~00 30 52 56 38 08
E4 40 00 08 48,04 34
F4 40 00 08,04 34
G5 ~51 40 10 02 06 18 48 57,57 54 34
H5 00 08,50 58,04 54
I0 00 08
J3 ~30 36 28 18 07
K5 00 08,50 05,23 58
L4 00 08 48
M6 08 00 35 60 68
N5 08 00 58 50
O6 ~30 10 02 06 18 58 66 62 50 30
P5 08 00,~00 40 51 53 44 04
Q6 ~30 10 02 06 18 58 66 62 50 30,46 69
R5 08 00,~00 40 51 53 44 04,24 58
S5 ~51 40 10 01 03 14 44 55 57 48 18 07
T6 00 60,30 38
U5 ~00 05 07 18 48 57 55 50
V6 00 38 60
W8 00 28 42 68 80
X5 00 58,50 08
Y6 00 34 60,34 38
Z5 00 50 08 58
a4 43 48,~44 33 13 04 07 18 38 47
b4 00 08,~04 13 33 44 47 38 18 07
c4 ~44 33 13 04 07 18 38 47
d4 40 48,~44 33 13 04 07 18 38 47
e4 ~05 45 44 33 13 04 07 18 38 47
f3 ~30 20 11 13 18,03 33
g4 ~44 33 13 04 07 18 38 47,~43 49 3a 1a 09
h4 00 08,~05 13 33 44 48
i0 03 08,01 01
j1 ~13 19 0a,11 11
k4 00 08,43 06,25 48
l0 00 08
m6 03 08,~05 13 23 34 38,~35 43 53 64 68
n4 03 08,~05 13 33 44 48
o4 ~23 13 04 07 18 38 47 44 33 23
p4 03 0a,~04 13 33 44 47 38 18 07
q4 43 4a,~44 33 13 04 07 18 38 47
r3 03 08,~05 13 33
s4 ~44 33 13 04 15 35 47 38 18 07
t3 ~11 17 28 38,03 33
u4 ~03 07 18 38 46,43 48
v4 03 28 43
w6 03 28 34 48 63
x4 03 48,43 08
y4 03 28,43 1a
z4 03 43 08 48
05 ~20 10 02 06 18 48 56 52 40 20
15 12 30 38
25 ~02 01 10 40 51 53 44 08,08 58
35 ~01 10 40 51 53 44 24,~24 44 55 57 48 18 07
45 40 05 55,40 48
55 50 10 03,~03 12 42 54 56 48 18 07
65 ~50 20 03 06 18 48 56 55 44 14 05
75 00 50 28
85 ~20 10 01 03 14 44 53 51 40 20,~24 14 05 07 18 48 57 55 44 24
95 ~08 38 55 52 40 10 02 03 14 44 53
.0 08 08
,1 18 09
:0 04 04,08 08
;1 14 14,18 09
-3 05 35
–5 05 55
—7 05 75
·0 05 05
…4 08 08,28 28,48 48
%6 ~10 01 02 13 22 21 10,~55 46 47 58 67 66 55,60 18
(2 ~20 02 06 28
)2 ~00 22 26 08
[2 20 00 08 28
]2 00 20 28 08
/4 40 08
\\4 00 48
+4 24 28,06 46
=4 05 45,07 47
<4 44 06 48
>4 04 46 08
'0 00 02
"2 00 02,20 22
!0 00 06,08 08
?4 ~01 10 30 41 43 25 26,28 28
&6 ~68 12 11 20 30 41 42 05 07 18 38 65
#6 20 18,50 48,03 63,05 65
*4 21 25,02 44,42 04
@7 ~56 45 43 33 24 26 37 56 66 63 40 20 02 06 28 58
$5 ~51 40 10 01 03 14 44 55 57 48 18 07,30 38
£5 ~51 40 30 21 26 08,08 58,04 44
€5 ~51 40 20 02 06 28 48 57,03 43,05 45
_5 09 59
|0 00 0a
`;

/** Strokes of a letter as places in units of an eleventh of its size, and its width with the space after it. */
export interface Letter {
  readonly advance: number;
  readonly strokes: readonly (readonly (readonly [x: number, y: number])[])[];
}

const gap = 2.2;
const letters: ReadonlyMap<string, Letter> = new Map(table.trim().split("\n").map(letterIn));
const blank: Letter = {advance: 3.2, strokes: []};
/** What stands for a letter that is not in the table. */
const box: Letter = {
  advance: 4 + gap,
  strokes: [
    [
      [0, 1],
      [4, 1],
      [4, 8],
      [0, 8],
      [0, 1]
    ]
  ]
};
const same: Readonly<Record<string, string>> = {"“": '"', "”": '"', "‘": "'", "’": "'", "−": "–", "×": "x"};

/** The letters of a text; accents are left out, and what is of no Latin script is a box. */
export function lettersOf(text: string): readonly Letter[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(plain, (sign) => (/\s/.test(sign) ? blank : (letters.get(same[sign] ?? sign) ?? box)));
}

/** The size of a text is so many units of its letters. */
export const unitsInSize = 11;

/** How wide a text of a size is, about, in whatever letters it is shown. */
export function textWidth(text: string, size: number): number {
  return (lettersOf(text).reduce((sum, {advance}) => sum + advance, 0) * size) / unitsInSize;
}

/** A text cut where the room ends. */
export function fitting(text: string, size: number, room: number): string {
  let shown = text;
  while (shown !== "" && textWidth(shown, size) > room) shown = shown.slice(0, -1);
  return shown === text ? text : `${shown.slice(0, -1).trimEnd()}…`;
}

/** A text cut into lines between words, no line wider than `width` unless a word alone is. */
export function textLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function letterIn(line: string): readonly [string, Letter] {
  const sign = line.slice(0, 1);
  const strokes = line
    .slice(3)
    .split(",")
    .map((stroke) => (stroke.startsWith("~") ? rounded(rounded(placesIn(stroke.slice(1)))) : placesIn(stroke)));
  return [sign, {advance: Number(line.slice(1, 2)) + gap, strokes}];
}

function placesIn(stroke: string): readonly (readonly [number, number])[] {
  return stroke.split(" ").map((pair) => [Number.parseInt(pair.charAt(0), 16), Number.parseInt(pair.charAt(1), 16)]);
}

/** Cuts each corner at a quarter of its sides; the ends stay. */
function rounded(places: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return places;
  const cut = places.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = places[i] ?? [x, y];
    const at = (share: number) => [fromX + (x - fromX) * share, fromY + (y - fromY) * share] as const;
    return [at(0.25), at(0.75)];
  });
  return [first, ...cut, last];
}
