/** The months from the first to the last, both included, as `YYYY-MM`. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let at = indexOf(first); at <= indexOf(last); at++) months.push(monthAt(at));
  return months;
}

function indexOf(month: string): number {
  const [year = "0", number = "1"] = month.split("-");
  return Number(year) * 12 + Number(number) - 1;
}

function monthAt(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
