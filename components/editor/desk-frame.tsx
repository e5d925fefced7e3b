import Link from "next/link";
import type { ReactNode } from "react";
import { Palette } from "@/components/desk/palette";
import { DraftsOf } from "@/components/editor/drafts/whose";
import { ANNOUNCED } from "@/components/editor/go-on";
import { SkipLink } from "@/components/shell/skip-link";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { signOutAction } from "@/lib/actions/sign-out";
import { may, type Role } from "@/lib/domain/editor/permission";

export interface DeskFrameProps {
  /** The editor who is signed in; null at the door. */
  editor: { readonly id: string; readonly name: string; readonly role: Role } | null;
  children: ReactNode;
}

const PLACES = [
  { href: "/edit", name: "Desk", for: "record" },
  { href: "/edit/launches/new", name: "Record a launch", for: "record" },
  { href: "/edit/capture", name: "Capture a text", for: "record" },
  { href: "/edit/review", name: "Review", for: "review" },
  { href: "/edit/suggestions", name: "Suggestions", for: "review" },
  { href: "/edit/history", name: "History", for: "record" },
  { href: "/edit/people", name: "People", for: "see-people" },
] as const;

/** What stands around every page for editors: told from the readers' pages by its band. */
export function DeskFrame({ editor, children }: DeskFrameProps) {
  const places = PLACES.filter((place) => editor !== null && may(editor.role, place.for));
  return (
    <div className="mx-auto max-w-[76rem] px-4 md:px-6">
      <SkipLink />
      <header className="flex flex-wrap items-baseline gap-x-7 gap-y-1 border-b-4 border-double border-ink pt-4 pb-2">
        <Link href="/" prefetch={false} className="font-display text-[1.4rem] font-semibold tracking-[-0.01em]">
          Debut
        </Link>
        {editor === null ? null : (
          <nav aria-label="Desk" className="max-sm:order-3 max-sm:w-full">
            <ul className="flex flex-wrap gap-x-5">
              {places.map(({ href, name }) => (
                <li key={href}>
                  <Link href={href} prefetch={false} className="block py-1 text-soft hover:text-ink">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div className="ml-auto flex flex-wrap items-baseline gap-x-5 text-fine text-soft">
          {editor === null ? null : <Palette places={places.map(({ href, name }) => ({ href, name }))} />}
          <ThemeSwitch />
          {editor === null ? null : (
            <form action={signOutAction} className="flex flex-wrap items-baseline gap-x-3">
              <Link href="/edit/account" prefetch={false} className="hover:text-ink">
                {editor.name}
                <span className="sr-only">: your account</span>
              </Link>
              <button
                type="submit"
                className="cursor-pointer underline decoration-hair underline-offset-3 hover:text-ink"
              >
                Sign out
              </button>
            </form>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="pb-16 outline-none">
        <DraftsOf person={editor?.id ?? null}>{children}</DraftsOf>
      </main>
      <p id={ANNOUNCED} role="status" className="sr-only" />
    </div>
  );
}
