import {inflateRawSync} from "node:zlib";

/** All parts of a document together may not unpack to more. */
const mostUnpacked = 40 << 20;
const mostParts = 2000;

/**
 * Looks whether a ZIP may be unpacked: its parts are inflated against a limit, whatever sizes it claims.
 *
 * @returns null when it may, else why not
 */
export function zipFault(bytes: Uint8Array): string | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 20 > zip.length) return "the archive is broken";
  const parts = zip.readUInt16LE(end + 10);
  if (parts > mostParts) return "the archive has too many parts";
  let at = zip.readUInt32LE(end + 16);
  let left = mostUnpacked;
  for (let part = 0; part < parts; part++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) return "the archive is broken";
    const size = unpackedSize(zip, at, left);
    if (size === null) return "the archive unpacks to more than 40 MB, or is broken";
    left -= size;
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return null;
}

/** How large a part really is; null when it is larger than allowed or cannot be inflated. */
function unpackedSize(zip: Buffer, entry: number, most: number): number | null {
  const method = zip.readUInt16LE(entry + 10);
  const packed = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  if (local + 30 > zip.length) return null;
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (method === 0) return packed <= most ? packed : null;
  if (method !== 8 || most < 1) return null;
  try {
    return inflateRawSync(zip.subarray(from, from + packed), {maxOutputLength: most}).length;
  } catch {
    return null;
  }
}
