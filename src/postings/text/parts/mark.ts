/** What stands before the words of a line: `soft` is a number or a picture, which headings have in front too. */
export type Mark = "none" | "bullet" | "soft";
