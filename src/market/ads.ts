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
 * Where it is kept ready for figures, numbers stand for `posting` and `cluster`, in no order; so figures join and group by these
 * two and never look into them. What a figure tells and sorts by is the `id`, and the name of an employer (`employersSql`).
 */
export const adsSql = `SELECT p.*, ${Object.entries(adColumns)
  .map(([name, sql]) => `${sql} AS ${name}`)
  .join(", ")} FROM postings p`;

/** The relation `employers`: what each `cluster` of the ads stands for, its `name`, for figures that depend on an order of employers. */
export const employersSql = "SELECT DISTINCT cluster, cluster AS name FROM ads";
