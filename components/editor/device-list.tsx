"use client";

import { useEffect, useMemo, useState, type ReactNode } from "react";
import { DeviceFields } from "@/components/editor/device-fields";
import { marketFinder } from "@/components/editor/finders";
import { Button } from "@/components/ui/button";
import { controlId } from "@/components/ui/field";
import type { BrandPickView, MarketPickView } from "@/lib/data/pickers";
import type { FormValues } from "@/lib/schemas/form-state";
import { deviceRowsOf, MOST_DEVICE_ROWS } from "@/lib/schemas/launch-form";

export interface DeviceListProps {
  /** The launch's brand; null while none is chosen. */
  brand: BrandPickView | null;
  markets: readonly MarketPickView[];
  values: FormValues;
  errorOf: (name: string) => ReactNode;
}

const ADD = "add-device";

/** What devices of one launch mostly have in common. */
const COMMON = ["markets", "phase", "seriesName", "formFactor"];

/** Three phones of a series, in one market, are typed once. */
function copyFromAbove(row: number): void {
  for (const part of COMMON) {
    const [above, own] = [row - 1, row].map((place) => document.getElementById(controlId(`devices.${place}.${part}`)));
    if (!isControl(above) || !isControl(own) || above.disabled || own.disabled) continue;
    own.value = above.value;
  }
}

function isControl(element: HTMLElement | null | undefined): element is HTMLInputElement | HTMLSelectElement {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

/** The devices of the launch. Rows that stay empty are not recorded. A row that is added has the focus. */
export function DeviceList({ brand, markets, values, errorOf }: DeviceListProps) {
  const findMarket = useMemo(() => marketFinder(markets), [markets]);
  const asked = deviceRowsOf(values);
  /** Keys of the rows: a removed one takes what was typed in it along, and the others keep theirs. */
  const [rows, setRows] = useState(() => Array.from({ length: asked }, (_, row) => row));
  const [focus, setFocus] = useState<string | null>(null);
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus();
  }, [focus, rows]);
  const change = (next: readonly number[], focusOn: string) => {
    setRows([...next]);
    setFocus(focusOn);
  };
  const remove = (key: number) => () =>
    change(
      rows.filter((other) => other !== key),
      ADD,
    );
  return (
    <>
      <input type="hidden" name="deviceRows" value={rows.length} />
      {rows.map((key, row) => (
        <DeviceFields
          key={key}
          row={row}
          {...{ brand, values, errorOf, findMarket }}
          onCopy={row === 0 ? null : () => copyFromAbove(row)}
          onRemove={rows.length > 1 ? remove(key) : null}
        />
      ))}
      {rows.length < MOST_DEVICE_ROWS ? (
        <Button
          id={ADD}
          type="submit"
          name="intent"
          value="more-devices"
          formNoValidate
          onClick={(event) => {
            event.preventDefault();
            change([...rows, Math.max(...rows) + 1], controlId(`devices.${rows.length}.name`));
          }}
        >
          Another device
        </Button>
      ) : null}
    </>
  );
}
