"use client";

import { useMemo, useRef, useSyncExternalStore } from "react";
import { forgetDraft, listDrafts, type KeptDraft } from "@/components/editor/drafts/kept-drafts";
import { useWhose } from "@/components/editor/drafts/whose";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { formatMoment } from "@/lib/format/reader-time";

/** What whoever looks typed in this browser and never sent, each with the way to its form. */
export function DraftList() {
  const person = useWhose();
  const list = useRef<HTMLDivElement>(null);
  const read = () => (person === null ? "[]" : JSON.stringify(listDrafts(person)));
  const kept = useSyncExternalStore(onChange, read, nothing);
  const drafts = useMemo(() => JSON.parse(kept) as readonly KeptDraft[], [kept]);
  const discard = (key: string) => {
    if (person !== null) forgetDraft(person, key);
    changed.dispatchEvent(new Event("change"));
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1} className="outline-none">
      {drafts.length === 0 ? (
        <Empty>None. What you type into a form and do not send is kept in this browser, and stands here.</Empty>
      ) : null}
      <ul>
        {drafts.map(({ key, title, place, at, typed }) => (
          <li key={key} className="min-w-0 border-b border-hair py-2.5 wrap-anywhere">
            <TextLink href={place} className="font-semibold">
              {title}
            </TextLink>{" "}
            <span className="text-fine text-soft">last typed into at {formatMoment(at)}</span>
            <details className="text-fine">
              <summary className="cursor-pointer text-soft hover:text-ink">
                What was typed<span className="sr-only">: {title}</span>
              </summary>
              <dl className="py-1">
                {typed.map(([label, text], place) => (
                  <div key={place} className="flex flex-wrap gap-x-2">
                    <dt className="text-soft">{label}:</dt>
                    <dd className="min-w-0 whitespace-pre-wrap">{text}</dd>
                  </div>
                ))}
              </dl>
              <Button onClick={() => discard(key)}>
                Discard it<span className="sr-only">: {title}</span>
              </Button>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** This tab's own changes; of those of others the browser tells. */
const changed = new EventTarget();

function onChange(tell: () => void): () => void {
  changed.addEventListener("change", tell);
  window.addEventListener("storage", tell);
  return () => {
    changed.removeEventListener("change", tell);
    window.removeEventListener("storage", tell);
  };
}

const nothing = () => "[]";
