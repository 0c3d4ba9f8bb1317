import {crc32, deflateRawSync} from "node:zlib";

/**
 * A ZIP of some parts; a part given as bytes is taken as packed already.
 *
 * @param claimed the unpacked size that is written for packed parts, true or not
 */
export function madeZip(
  parts: Readonly<Record<string, string | Uint8Array>>,
  {claimed}: {readonly claimed?: number} = {}
): Buffer<ArrayBuffer> {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const plain = typeof part === "string" ? Buffer.from(part) : null;
    const packed = plain === null ? Buffer.from(part) : deflateRawSync(plain);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(plain === null ? 0 : crc32(plain), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(plain?.length ?? claimed ?? 0, 18);
    head.writeUInt16LE(name.length, 22);
    files.push(Buffer.from("PK\u0003\u0004", "latin1"), head, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    entries.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), head, tail, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, directory, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

/** A PDF of one page with some lines of text. */
export function madePdf(lines: readonly string[]): Buffer {
  return drawnPdf(lines.map((line, i) => `BT /F1 12 Tf 72 ${720 - 16 * i} Td (${line}) Tj ET`));
}

/** A PDF of one page that is drawn by these steps, in the words of PDF; `/F1` is Helvetica. */
export function drawnPdf(steps: readonly string[]): Buffer {
  const words = steps.join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    "latin1"
  );
}
