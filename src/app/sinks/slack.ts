import {deliveryId, post} from "./post.ts";
import {type Batch, nothingToClose, type Sink, type SinkRow} from "./sink.ts";

const shown = 20;
const longest = 300;

/** Posts the text of rows to an incoming webhook that takes Slack's JSON; of many rows the first twenty and a count. */
export function slackSink(url: string, pauseMs?: number): Sink {
  return {
    ...nothingToClose,
    name: `slack ${new URL(url).host}`,
    put: async (batch) => {
      if (batch.rows.length === 0) return;
      const body = JSON.stringify(slackMessage(batch));
      await post({url, body, headers: {"x-assay-delivery": deliveryId(body)}}, pauseMs);
    }
  };
}

/** A message as Slack's incoming webhooks take it: plain text for notices, and blocks. */
export function slackMessage({kind, rows}: Batch): object {
  const some = rows.slice(0, shown);
  const more = rows.length > shown ? [`… and ${rows.length - shown} more`] : [];
  return {
    text: `Assay: ${rows.length} ${kind}`,
    blocks: [...some.map(lineOf), ...more].map((text) => ({type: "section", text: {type: "mrkdwn", text}}))
  };
}

function lineOf({text, url}: SinkRow): string {
  const words = escaped(text.replace(/\s+/g, " ").slice(0, longest));
  return url === null || !/^https?:\/\/[^\s|>]+$/.test(url) ? words : `<${escaped(url)}|${words.replaceAll("|", "¦")}>`;
}

/** The three characters that Slack reads as marks; what an ad writes mentions nobody and links nowhere. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
