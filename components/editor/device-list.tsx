"use client";

import { useMemo, useState, type ReactNode } from "react";
import { DeviceFields } from "@/components/editor/device-fields";
import { marketFinder } from "@/components/editor/finders";
import { Button } from "@/components/ui/button";
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

/** The devices of the launch. Rows that stay empty are not recorded. */
export function DeviceList({ brand, markets, values, errorOf }: DeviceListProps) {
  const findMarket = useMemo(() => marketFinder(markets), [markets]);
  const asked = deviceRowsOf(values);
  /** Keys of the rows: a removed one takes what was typed in it along, and the others keep theirs. */
  const [rows, setRows] = useState(() => Array.from({ length: asked }, (_, row) => row));
  return (
    <>
      <input type="hidden" name="deviceRows" value={rows.length} readOnly />
      {rows.map((key, row) => (
        <DeviceFields
          key={key}
          row={row}
          {...{ brand, values, errorOf, findMarket }}
          onRemove={rows.length > 1 ? () => setRows(rows.filter((other) => other !== key)) : null}
        />
      ))}
      {rows.length < MOST_DEVICE_ROWS ? (
        <Button
          type="submit"
          name="intent"
          value="more-devices"
          formNoValidate
          onClick={(event) => {
            event.preventDefault();
            setRows([...rows, Math.max(...rows) + 1]);
          }}
        >
          Another device
        </Button>
      ) : null}
    </>
  );
}
