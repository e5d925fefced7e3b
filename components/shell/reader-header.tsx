import Link from "next/link";
import { HeaderSearch } from "./header-search";
import { NavLinks } from "./nav-links";
import { ThemeSwitch } from "./theme-switch";

export function ReaderHeader() {
  return (
    <header className="flex flex-wrap items-baseline gap-x-7 border-b border-ink pt-4 pb-2">
      <Link href="/" prefetch={false} className="font-display text-[1.4rem] font-semibold tracking-[-0.01em]">
        Debut
      </Link>
      <nav aria-label="Main" className="max-sm:order-3 max-sm:w-full print:hidden">
        <NavLinks />
      </nav>
      <div className="ml-auto flex items-baseline gap-x-5">
        <HeaderSearch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
