import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/editor/sign-in-form";
import { PageTitle } from "@/components/ui/page-title";
import { currentEditor } from "@/lib/auth/gate";
import { returnPath } from "@/lib/schemas/return-path";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { next } = await searchParams;
  const back = returnPath(typeof next === "string" ? next : undefined);
  const editor = await currentEditor();
  if (typeof editor !== "string") redirect(back);
  return (
    <>
      <PageTitle below="For editors. Reading needs no account.">Sign in</PageTitle>
      {editor === "no-editor" ? (
        <p className="mb-4 max-w-[40em]">
          You are signed in with an account that may not edit. Sign in with another one.
        </p>
      ) : null}
      <SignInForm next={back} />
    </>
  );
}
