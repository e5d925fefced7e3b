import { expect, it } from "vitest";
import { formatSourceBriefly, formatSpeaker, strangerName } from "./source-name";

it("leaves out of a stranger's name what it spoke of", () => {
  const stranger = strangerName("Chinese report", "Find N7");
  expect(stranger).toBe("Unnamed Chinese report (Find N7)");
  expect(formatSourceBriefly(stranger)).toBe("Unnamed Chinese report");
  expect(formatSpeaker(stranger)).toBe("an unnamed Chinese report");
});

it("gives several no article", () => {
  expect(formatSpeaker(strangerName("reports", "Vivo X500"))).toBe("unnamed reports");
  expect(formatSpeaker(strangerName("post on Weibo", "Find N7"))).toBe("an unnamed post on Weibo");
  expect(formatSpeaker(strangerName("retailers in Ukraine", "Find N7"))).toBe("unnamed retailers in Ukraine");
});

it("leaves every other name as it is", () => {
  for (const name of ["GSMArena", "Unnamed", "A phone database (not named)", "Xiaomi (India)"]) {
    expect(formatSourceBriefly(name)).toBe(name);
    expect(formatSpeaker(name)).toBe(name);
  }
});
