"use client";

import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { paletteFinder, type Place } from "@/components/desk/palette-finder";
import { Combobox } from "@/components/ui/combobox";
import { signOutAction } from "@/lib/actions/sign-out";

const SIGN_OUT: Place = { href: "sign-out", name: "Sign out" };

/**
 * The way to everything on the desk by keyboard alone: Ctrl or ⌘ and K, then a name. Without JavaScript it unfolds to a list of
 * links, and to a form that searches what readers find.
 */
export function Palette({ places }: { places: readonly Place[] }) {
  const router = useRouter();
  const path = usePathname();
  const fold = useRef<HTMLDetailsElement>(null);
  const leave = useRef<HTMLFormElement>(null);
  /** Where the keyboard was when it was called from there: who changes their mind goes on typing. */
  const from = useRef<HTMLElement | null>(null);
  const [find] = useState(() => paletteFinder([...places, SIGN_OUT]));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      const at = document.activeElement;
      if (!fold.current?.contains(at)) from.current = at instanceof HTMLElement && at !== document.body ? at : null;
      if (fold.current) fold.current.open = true;
      focusWithin(fold.current, "input");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const close = () => {
    if (fold.current) fold.current.open = false;
  };
  const go = (href: string) => {
    close();
    if (href === SIGN_OUT.href) leave.current?.requestSubmit();
    else router.push(href);
  };
  /** Sent before anything was chosen: what stands first is meant. Only what the desk does not know is left to the readers' search. */
  const goToFirst = async (form: HTMLFormElement) => {
    const typed = form.querySelector("input")?.value.trim() ?? "";
    if (typed === "") return;
    const [first] = await find(typed, new AbortController().signal);
    if (first) go(first.id);
    else form.submit();
  };
  return (
    <details
      ref={fold}
      className="relative"
      onToggle={(event) => event.currentTarget.open && focusWithin(event.currentTarget, "input")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        close();
        if (from.current?.isConnected) from.current.focus();
        else focusWithin(fold.current, "summary");
        from.current = null;
      }}
    >
      <summary className="cursor-pointer py-1 text-soft hover:text-ink">
        Go to <kbd className="text-fine">Ctrl K</kbd>
      </summary>
      <div className="absolute right-0 z-20 mt-1 w-80 border border-ink bg-paper p-3 max-sm:fixed max-sm:inset-x-4 max-sm:w-auto">
        <form
          action="/search"
          method="get"
          onSubmit={(event) => {
            event.preventDefault();
            void goToFirst(event.currentTarget);
          }}
        >
          <Combobox
            // On the next page it is empty again.
            key={path}
            find={find}
            onText={(_, chosen) => chosen && go(chosen.id)}
            name="q"
            aria-label="Find a record by any name, or something to do"
            placeholder="A name, or what to do"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
          />
        </form>
        <ul className="mt-2" aria-label="What can be done">
          {places.map(({ href, name }) => (
            <li key={href}>
              <Link href={href} prefetch={false} onClick={close} className="block py-0.5 hover:underline">
                {name}
              </Link>
            </li>
          ))}
        </ul>
        <form ref={leave} action={signOutAction}>
          <button type="submit" className="cursor-pointer py-0.5 hover:underline">
            {SIGN_OUT.name}
          </button>
        </form>
      </div>
    </details>
  );
}

function focusWithin(within: HTMLElement | null, what: "input" | "summary"): void {
  within?.querySelector<HTMLElement>(what)?.focus();
}
