import { describe, expect, it } from "vitest";
import { readLaunchForm } from "@/lib/schemas/launch-form";

describe("readLaunchForm", () => {
  it("takes the rows that hold something, and a row's markets apart", () => {
    const { input } = readLaunchForm({
      brand: "xiaomi",
      "devices.0.name": "Xiaomi 12S",
      "devices.0.markets": "China, international,",
      "devices.0.phase": "coming",
      "devices.1.name": "  ",
      "devices.1.formFactor": "bar",
      "devices.2.id": "0190a7a2-0000-7000-8000-000000000001",
    });
    expect(input.devices.map(({ name, id }) => name || id)).toEqual([
      "Xiaomi 12S",
      "0190a7a2-0000-7000-8000-000000000001",
    ]);
    expect(input.devices[0]?.markets).toEqual([
      { market: "China", phase: "coming" },
      { market: "international", phase: "coming" },
    ]);
  });

  it("keeps a row that has markets and no name, so that the missing name is told", () => {
    expect(readLaunchForm({ "devices.1.markets": "China" }).input.devices).toHaveLength(1);
  });

  it("leads a fault back to the control that it is about, past empty rows", () => {
    const { controlOf } = readLaunchForm({
      "devices.0.name": "A",
      "devices.3.name": "B",
      "devices.3.markets": "Chnia",
    });
    expect(controlOf("devices.0.name")).toBe("devices.0.name");
    expect(controlOf("devices.1.markets.0.market")).toBe("devices.3.markets");
    expect(controlOf("devices.1")).toBe("devices.3.name");
    expect(controlOf("devices.1.seriesId")).toBe("devices.3.seriesName");
    expect(controlOf("devices")).toBe("devices.0.name");
    expect(controlOf("source")).toBe("source.name");
    expect(controlOf("source.brand")).toBe("source.kind");
    expect(controlOf("when")).toBe("when");
    expect(controlOf("")).toBe("");
  });

  it("says the launch's brand for a new source that is a brand's voice", () => {
    expect(
      readLaunchForm({ brand: "xiaomi", "source.kind": "brand", "source.name": "Xiaomi" }).input.source.brand,
    ).toBe("xiaomi");
  });

  it("answers an empty form with empty fields", () => {
    const { input } = readLaunchForm({});
    expect(input).toMatchObject({ brand: "", title: "", when: "", devices: [], source: { id: "", name: "" } });
  });
});
