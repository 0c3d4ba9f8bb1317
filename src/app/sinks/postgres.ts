import {kindOf} from "./column-kind.ts";
import type {Batch, Cell, Sink} from "./sink.ts";

const rowsAtOnce = 200;

/**
 * Writes rows to tables `assay_findings`, `assay_postings` and `assay_alerts` of a Postgres database, made when they are not
 * there; a row that is there already is replaced. All rows of a batch, or none.
 *
 * @param connection `postgres://user:password@host:port/database`
 */
export async function postgresSink(connection: string): Promise<Sink> {
  const {default: pg} = await import("pg");
  const client = new pg.Client({
    connectionString: connection,
    connectionTimeoutMillis: 15_000,
    statement_timeout: 60_000
  });
  await client.connect();
  return {
    name: `postgres ${new URL(connection).host}`,
    close: () => client.end(),
    put: async (batch) => {
      if (batch.rows.length === 0) return;
      await client.query("BEGIN");
      try {
        for (const sql of tableSql(batch)) await client.query(sql);
        for (const {text, values} of insertsOf(batch)) await client.query(text, [...values]);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      }
    }
  };
}

const tableOf = ({kind}: Batch) => `assay_${kind}`;

/** Columns of later versions are added to a table of an earlier one. */
function tableSql(batch: Batch): readonly string[] {
  const types = batch.columns.map((column) => [column, postgresTypes[kindOf(batch, column)]] as const);
  return [
    `CREATE TABLE IF NOT EXISTS ${tableOf(batch)} (key text PRIMARY KEY, said text, url text)`,
    ...types.map(([column, type]) => `ALTER TABLE ${tableOf(batch)} ADD COLUMN IF NOT EXISTS ${quoted(column)} ${type}`)
  ];
}

function insertsOf(batch: Batch): readonly {readonly text: string; readonly values: readonly Cell[]}[] {
  const columns = ["key", "said", "url", ...batch.columns];
  const names = columns.map(quoted).join(", ");
  const updates = columns.slice(1).map((column) => `${quoted(column)} = EXCLUDED.${quoted(column)}`);
  const latest = [...new Map(batch.rows.map((row) => [row.key, row])).values()];
  return Array.from({length: Math.ceil(latest.length / rowsAtOnce)}, (_, i) => {
    const rows = latest.slice(i * rowsAtOnce, (i + 1) * rowsAtOnce);
    const values = rows.flatMap(({key, text, url, values: row}) => [
      key,
      text,
      url,
      ...batch.columns.map((name) => row[name] ?? null)
    ]);
    const places = rows.map((_row, r) => `(${columns.map((_c, c) => `$${r * columns.length + c + 1}`).join(", ")})`);
    const text = `INSERT INTO ${tableOf(batch)} (${names}) VALUES ${places.join(", ")} ON CONFLICT (key) DO UPDATE SET ${updates.join(", ")}`;
    return {text, values: values.map(storable)};
  });
}

const postgresTypes = {number: "double precision", boolean: "boolean", text: "text"} as const;

/** Postgres keeps no NUL in a text. */
function storable(cell: Cell): Cell {
  return typeof cell === "string" ? cell.replaceAll("\u0000", "\ufffd") : cell;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
