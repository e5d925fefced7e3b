import { notFound } from "next/navigation";

/** What no page of the desk answers. The published "not found" could not run here: it has no nonce. */
export default function MissingPage(): never {
  notFound();
}
