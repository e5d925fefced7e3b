import { v5 } from "uuid";
import type { SourceEntry, SubjectEntry } from "./entries";

/** The catalog's namespace: made once, for good. */
const NAMESPACE = "5d2f9c1e-6a3b-5f0d-8c47-2b9e1a7d4f60";

/** The same name gives the same id on every machine, so that seeding twice adds nothing. */
export const catalogId = (name: string): string => v5(name, NAMESPACE);

export const subjectId = ({ kind, slug }: SubjectEntry) => catalogId(`${kind}:${slug}`);
export const sourceId = ({ slug }: SourceEntry) => catalogId(`source:${slug}`);
export const documentId = (url: string) => catalogId(`document:${url}`);
