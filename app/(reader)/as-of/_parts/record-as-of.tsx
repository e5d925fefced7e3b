import type { ReactNode } from "react";
import { Unspoken } from "@/components/as-of/unspoken";
import type { Seen } from "./arrive-as-of";
import { PageAsOf } from "./page-as-of";

export interface RecordAsOfProps<View> {
  seen: Seen<View>;
  /** The page of the record, the same as on its own address. */
  children: (view: View) => ReactNode;
}

export function RecordAsOf<View>({ seen: { asOf, about, path, page }, children }: RecordAsOfProps<View>) {
  return (
    <PageAsOf asOf={asOf} path={path} about={about}>
      {page.found === "here" ? children(page.view) : <Unspoken of={page.ref} asOf={asOf} />}
    </PageAsOf>
  );
}
