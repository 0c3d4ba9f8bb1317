import {createServer, type Socket} from "node:net";

/** A mail as an SMTP server received it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

/** A local SMTP server that takes every mail, or refuses every recipient. */
export interface SmtpServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  refuse: boolean;
  readonly close: () => Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function smtpServer(): Promise<SmtpServer> {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const state = {refuse: false};
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    converse(socket, mails, state);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}?ignoreTLS=true`,
    mails,
    get refuse() {
      return state.refuse;
    },
    set refuse(value) {
      state.refuse = value;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      })
  };
}

function converse(socket: Socket, mails: ReceivedMail[], state: {readonly refuse: boolean}): void {
  let [from, to, data, inData]: [string, string[], string, boolean] = ["", [], "", false];
  let buffer = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 local");
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    buffer += chunk;
    for (let end = buffer.indexOf("\r\n"); end >= 0; end = buffer.indexOf("\r\n")) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (inData) {
        if (line !== ".") data += `${line.replace(/^\.\./, ".")}\n`;
        else {
          mails.push({from, to, data});
          inData = false;
          say("250 taken");
        }
      } else command(line);
    }
  });

  function command(line: string): void {
    const word = line.slice(0, 4).toUpperCase();
    if (word === "MAIL") [from, to, data] = [/<(.*)>/.exec(line)?.[1] ?? "", [], ""];
    if (word === "RCPT" && state.refuse) return void say("550 no such person");
    if (word === "RCPT") to.push(/<(.*)>/.exec(line)?.[1] ?? "");
    if (word === "DATA") inData = true;
    say(word === "DATA" ? "354 go on" : word === "QUIT" ? "221 bye" : "250 ok");
    if (word === "QUIT") socket.end();
  }
}
