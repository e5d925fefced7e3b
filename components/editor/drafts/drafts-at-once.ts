import { listDrafts, type KeptDraft } from "@/components/editor/drafts/kept-drafts";

let read: { readonly person: string; readonly drafts: readonly KeptDraft[] } | null = null;

/**
 * The drafts of a form. A page of many claims has more than a thousand forms, which all ask while it is put together: they are
 * answered from one look into the store.
 */
export function draftsOfForm(person: string, form: string): readonly KeptDraft[] {
  if (read?.person !== person) {
    read = { person, drafts: listDrafts(person) };
    setTimeout(() => (read = null), 0);
  }
  return read.drafts.filter((draft) => draft.form === form);
}
