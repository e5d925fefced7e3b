/** What nobody has said of a device. */
export type UnknownTopic = "announcement" | "home-availability" | "abroad" | "sale" | "price" | "name";

/** Unknown is an answer: one sentence each. `home` is the brand's home market as it stands in a sentence. */
export function formatUnknown(topic: UnknownTopic, home: string | null): string {
  switch (topic) {
    case "announcement":
      return "When it is announced.";
    case "name":
      return "What it will be called.";
    case "home-availability":
      return `Whether it is sold in ${home ?? "its home market"}.`;
    case "abroad":
      return `Whether it comes to any market outside ${home ?? "its home"}.`;
    case "sale":
      return "When it can be bought.";
    case "price":
      return "What it costs.";
  }
}
