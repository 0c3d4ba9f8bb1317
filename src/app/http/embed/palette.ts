/** The two looks of an embed. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The colours of a look; series are apart for the colour-blind too. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly alarm: string;
  readonly series: readonly string[];
}

/** Colours by look; every text has a contrast of 4.5 to 1 or more on its paper (a test holds it). */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#fdfdfb",
    ink: "#1d2329",
    soft: "#59636e",
    line: "#d9dad3",
    alarm: "#a32a00",
    series: ["#0b6e63", "#9a5200", "#3d5a99", "#8c2f6b"]
  },
  dark: {
    paper: "#15181b",
    ink: "#e6e8ea",
    soft: "#a2abb4",
    line: "#363d44",
    alarm: "#ff9b73",
    series: ["#57c9b8", "#f0a850", "#8fb3ff", "#e58cc4"]
  }
};
