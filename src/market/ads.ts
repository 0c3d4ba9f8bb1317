const employer = "coalesce(p.employer_key, p.posting)";

/**
 * What figures ask of a posting beside its own columns, as expressions of a posting `p`: its id, the employer it comes together
 * with (itself when that is unknown), one of 32 groups for each employer (by its name alone: the same in every run and on every
 * machine), and the countries and roles that it names.
 */
export const adColumns = {
  id: "p.posting",
  cluster: employer,
  chance: `concat(substring(md5(${employer}), 1, 1), CASE WHEN substring(md5(${employer}), 2, 1) < '8' THEN 'a' ELSE 'b' END)`,
  countries: "list_transform(p.places, x -> x.country)",
  role_names: "list_transform(p.roles, x -> x.role)"
} as const;

/**
 * The relation `ads` that figures read: the postings with `adColumns`.
 *
 * Where it is kept ready for figures, numbers stand for `posting` and `cluster`, in the order of the words that they stand for;
 * so figures join, group and sort by these two and never look into them. What a figure tells is the `id`.
 */
export const adsSql = `SELECT p.*, ${Object.entries(adColumns)
  .map(([name, sql]) => `${sql} AS ${name}`)
  .join(", ")} FROM postings p`;
