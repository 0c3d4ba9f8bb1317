import {deliveryId, post, signature} from "./post.ts";
import {nothingToClose, type Sink} from "./sink.ts";

/** What a webhook needs beside its address. */
export interface WebhookOptions {
  /** Shared with the receiver; null sends without a signature. */
  readonly secret: string | null;
  readonly now: () => Date;
  /** Milliseconds before the second try. */
  readonly pauseMs?: number;
}

const rowsAtOnce = 500;

/** Posts rows as JSON `{kind, rows}`, signed, at most 500 at a time. */
export function webhookSink(url: string, {secret, now, pauseMs}: WebhookOptions): Sink {
  return {
    ...nothingToClose,
    name: `webhook ${new URL(url).host}`,
    put: async ({kind, rows}) => {
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const some = rows.slice(from, from + rowsAtOnce);
        const body = JSON.stringify({
          kind,
          rows: some.map(({key, text, url: at, values}) => ({key, text, url: at, ...values}))
        });
        const signed =
          secret === null ? {} : {"x-assay-signature": signature(secret, body, Math.floor(now().getTime() / 1000))};
        await post({url, body, headers: {"x-assay-delivery": deliveryId(body), ...signed}}, pauseMs);
      }
    }
  };
}
