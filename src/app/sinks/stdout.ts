import {nothingToClose, type Sink} from "./sink.ts";

/** Prints a line for each row. */
export function stdoutSink(out: (text: string) => Promise<void>): Sink {
  return {
    ...nothingToClose,
    name: "stdout",
    put: async ({rows}) => {
      for (const {text, url} of rows) await out(`${text}${url === null ? "" : `  ${url}`}\n`);
    }
  };
}
