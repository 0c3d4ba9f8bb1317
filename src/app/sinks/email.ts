import {nothingToClose, type Sink} from "./sink.ts";

/** Where mail goes and through whom. */
export interface EmailOptions {
  readonly to: string;
  readonly from: string;
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly smtp: string;
}

const shown = 100;

/** Sends the text of rows as one plain mail through an SMTP server of the user's. */
export function emailSink({to, from, smtp}: EmailOptions): Sink {
  return {
    ...nothingToClose,
    name: `e-mail to ${to}`,
    put: async ({kind, rows}) => {
      const [first] = rows;
      if (first === undefined) return;
      const {createTransport} = await import("nodemailer");
      const transport = createTransport({
        url: smtp,
        connectionTimeout: 15_000,
        greetingTimeout: 15_000,
        socketTimeout: 30_000
      });
      const lines = rows.slice(0, shown).map(({text, url}) => (url === null ? text : `${text}\n  ${url}`));
      const more = rows.length > shown ? [`… and ${rows.length - shown} more`] : [];
      try {
        await transport.sendMail({
          to,
          from,
          subject: rows.length === 1 ? oneLine(first.text) : `Assay: ${rows.length} ${kind}`,
          text: [...lines, ...more, ""].join("\n\n")
        });
      } catch (error) {
        throw new Error(
          `not delivered: e-mail to ${to}: ${error instanceof Error && "code" in error ? String(error.code) : "refused"}`,
          {cause: error}
        );
      } finally {
        transport.close();
      }
    }
  };
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f]+/g, " ").slice(0, 150);
}
