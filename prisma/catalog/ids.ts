import { createHash } from "node:crypto";
import type { SourceEntry, SubjectEntry } from "./entries";

/** The catalog's namespace: made once, for good. */
const NAMESPACE = "5d2f9c1e-6a3b-5f0d-8c47-2b9e1a7d4f60";

/** A UUID of version 5 (RFC 9562): the same name gives the same id on every machine, so that seeding twice adds nothing. */
export function catalogId(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const subjectId = ({ kind, slug }: SubjectEntry) => catalogId(`${kind}:${slug}`);
export const sourceId = ({ slug }: SourceEntry) => catalogId(`source:${slug}`);
export const documentId = (url: string) => catalogId(`document:${url}`);
