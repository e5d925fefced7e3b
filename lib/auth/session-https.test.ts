import { beforeAll, expect, it, vi } from "vitest";
import { requireEditor } from "@/lib/auth/gate";
import { signIn } from "@/lib/auth/session";
import { createSignedInEditor, PASSWORD, type SignedInEditor } from "@/prisma/factories/signed-in-editor";

const OWN = "https://debut.example";
const { jar, asked } = vi.hoisted(() => {
  // Before anything asks for it: lib/env reads the environment once.
  process.env["APP_ORIGIN"] = "https://debut.example";
  return { jar: new Map<string, { value: string; options: object }>(), asked: { headers: new Headers() } };
});
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({
    set: (name: string, value: string, options: object) => jar.set(name, { value, options }),
  }),
}));

let editor: SignedInEditor;
beforeAll(async () => {
  editor = await createSignedInEditor();
});

it("over https the session's cookie is this host's alone, and opens the door", async () => {
  expect(await signIn(editor.email, PASSWORD)).toBe("signed-in");
  expect([...jar.keys()]).toEqual(["__Host-debut.session_token"]);
  const kept = jar.get("__Host-debut.session_token");
  expect(kept?.options).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
  expect(kept?.options).toMatchObject({ domain: undefined });

  asked.headers = new Headers({
    origin: OWN,
    cookie: `__Host-debut.session_token=${encodeURIComponent(kept?.value ?? "")}`,
  });
  expect(await requireEditor("operate")).toEqual({ ok: true, editor: editor.id });
  // A neighbor under the same domain can set the plain name; it counts for nothing.
  asked.headers = new Headers({ origin: OWN, cookie: `debut.session_token=${encodeURIComponent(kept?.value ?? "")}` });
  expect(await requireEditor("operate")).toEqual({ ok: false, refusal: "signed-out" });
});
