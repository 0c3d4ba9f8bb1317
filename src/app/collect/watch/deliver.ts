import type {Sink, SinkRow} from "../../sinks/sink.ts";
import {alertBatch} from "./alerts.ts";

/** What became of alerts. */
export interface Delivered {
  /** Alerts that a sink did not take, by the name of the sink: they go first the next time. */
  readonly waiting: Readonly<Record<string, readonly SinkRow[]>>;
  readonly errors: readonly string[];
}

/** Gives every alert to every sink, with those that it did not take before; a sink that fails holds up no other. */
export async function deliver(
  sinks: readonly Sink[],
  fresh: readonly SinkRow[],
  waiting: Readonly<Record<string, readonly SinkRow[]>>
): Promise<Delivered> {
  const left: Record<string, readonly SinkRow[]> = {};
  const errors: string[] = [];
  for (const sink of sinks) {
    const rows = [...(waiting[sink.name] ?? []), ...fresh];
    if (rows.length === 0) continue;
    try {
      await sink.put(alertBatch(rows));
    } catch (error) {
      left[sink.name] = rows;
      errors.push(`${sink.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {waiting: left, errors};
}
