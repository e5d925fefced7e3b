/** A page to be pictured, and the name of its file. */
export interface Pictured {
  readonly name: string;
  readonly path: string;
}

/** The day that the pictures show, so that they change when the app does and not with the clock. */
export const PICTURED_AT = "2026-11-28T09:00:00Z";

/** Ten pages, each with dates of more than one certainty and of more than one exactness. */
export const PICTURED: readonly Pictured[] = [
  { name: "home", path: "/" },
  { name: "calendar-year", path: "/calendar/2022?asOf=2022-06-28" },
  { name: "calendar-month", path: "/calendar/2022/07?asOf=2022-06-28" },
  { name: "device", path: "/devices/apple-iphone-ultra" },
  { name: "launch", path: "/launches/apple-iphone-air-2-launch" },
  { name: "series", path: "/series/samsung-galaxy-s27" },
  { name: "brand", path: "/brands/samsung" },
  { name: "market", path: "/markets/DE" },
  { name: "source", path: "/sources/digital-chat-station" },
  { name: "compare", path: "/compare?devices=xiaomi-12s-ultra,samsung-galaxy-s27-ultra,apple-iphone-ultra" },
];
