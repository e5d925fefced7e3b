import { announcement, answer, belief, moves, names, state } from "../expectation";
import { announced, feature, follows, is, launch, named, partner, shows } from "../facts";
import { denies, doubts, expects, type NewsItem, states } from "../notation";
import { device, event } from "../records";
import * as voices from "../voices";

const phone2Pro = device("CMF Phone 2 Pro", "cmf");
const phone3Pro = device("CMF Phone 3 Pro", "cmf");
const cmfLaunch = event("CMF Phone 3 Pro launch", "cmf");
const tipster = voices.unnamed("tipster", "CMF Phone 3 Pro");

const later: NewsItem = {
  page: "cmf_phone_3_pro_tipped_to_arrive_later_than_usual-news-72911",
  on: "2026-05-20",
  reports: [
    {
      by: voices.gsmarena,
      on: "20 May 2026",
      says: {
        "by habit it was due this month": [
          expects(cmfLaunch, announced("this month")),
          expects(cmfLaunch, shows(phone3Pro)),
        ],
        "the successor of the Phone 2 Pro": [states(phone3Pro, follows("successor-of", phone2Pro))],
      },
    },
    {
      by: tipster,
      on: "20 May 2026",
      says: {
        "perhaps several months later": [
          doubts(cmfLaunch, announced("May 2026")),
          expects(cmfLaunch, announced("after May 2026")),
          states(phone3Pro, named("CMF Phone 3 Pro", "rumored")),
        ],
      },
    },
  ],
  believed: [
    announcement(cmfLaunch, "after May 2026", "rumored", { by: tipster.name! }),
    announcement(phone3Pro, "after May 2026", "rumored"),
    belief(phone3Pro, "lineage", true, "reported", { lineage: "successor-of", member: phone2Pro }),
    state(cmfLaunch, { is: "planned", settled: false, canceled: false, certainty: "unknown" }),
  ],
};

const phone4b = device("Nothing Phone (4b)", "nothing");
const july = event("Nothing Phone (4b) launch", "nothing");

const selectMarkets: NewsItem = {
  page: "nothing_phone_4b_spotted_on_geekbench_ahead_of_launch-news-73411",
  on: "2026-06-24",
  reports: [
    {
      by: voices.nothing,
      on: "24 June 2026",
      says: {
        "in India and select markets on 7 July": [
          states(july, announced("7 July")),
          states(july, launch("planned")),
          states(july, shows(phone4b)),
          states(phone4b, named("Nothing Phone (4b)", "official")),
          states(phone4b, is("coming"), { in: "IN" }),
          states(phone4b, is("coming"), { in: "everywhere" }),
        ],
      },
    },
  ],
  left: { "seen on Geekbench": "A benchmark is no register, and no market comes of it." },
  believed: [
    announcement(phone4b, "7 July 2026", "official"),
    answer(phone4b, "IN", "announced", { by: "Nothing" }),
    // Some of all markets, its home among them: of one country that promises less.
    answer(phone4b, "DE", "expected", { by: "Nothing" }),
    answer(phone4b, "GB", "expected", { by: "Nothing" }),
  ],
};

/** An edition with a partner of its own is a device of its own. */
const rcbEdition = device("Nothing Phone (4b) RCB Edition", "nothing");
const cricket: NewsItem = {
  page: "nothing_phone_4b_will_have_an_rcb_edition-news-73528",
  on: "2026-07-01",
  reports: [
    {
      by: voices.nothing,
      on: "1 July 2026",
      says: {
        "an RCB Edition": [
          states(rcbEdition, is("coming")),
          states(rcbEdition, named("Nothing Phone (4b) RCB Edition", "official")),
          states(rcbEdition, follows("variant-of", phone4b)),
          states(rcbEdition, partner("Royal Challengers Bengaluru")),
        ],
        "on 7 July": [states(july, announced("7 July"))],
        "with a Snapdragon": [states(phone4b, feature("Snapdragon chipset"))],
      },
    },
  ],
  believed: [
    belief(rcbEdition, "partnership", true, "official", { member: "royal challengers bengaluru" }),
    belief(phone4b, "partnership", null, "unknown", { member: "royal challengers bengaluru" }),
    belief(rcbEdition, "lineage", true, "official", { lineage: "variant-of", member: phone4b }),
    belief(rcbEdition, "availability", true, "official"),
    // No market was named for it, so it is said of no country.
    answer(rcbEdition, "IN", "unknown"),
    belief(phone4b, "feature", true, "official", { member: "snapdragon chipset" }),
    moves(july, "launch-window", ["2026-06-24 stated"]),
  ],
};

/** The flagship that will not be: it has no name, and never gets one. */
const flagship = device(null, "nothing");

const narrower: NewsItem = {
  page: "weekly_poll_will_you_buy_the_nothing_phone_4b-news-73653",
  on: "2026-07-12",
  reports: [
    {
      by: voices.nothing,
      on: "January 2026",
      says: { "no flagship in 2026": [denies(flagship, announced("2026")), states(flagship, feature("Flagship"))] },
    },
    {
      by: voices.nothing,
      on: "June 2026",
      says: {
        "the CMF Phone 3 Pro is canceled": [
          states(cmfLaunch, launch("canceled")),
          states(phone3Pro, is("canceled"), { in: "everywhere" }),
        ],
      },
    },
    {
      by: voices.gsmarena,
      on: "12 July 2026",
      says: {
        "the (4b), a new mid-ranger": [
          states(phone4b, feature("Mid-ranger")),
          states(july, launch("held")),
          states(july, shows(phone4b)),
        ],
      },
    },
  ],
  believed: [
    state(cmfLaunch, { is: "canceled", settled: true, canceled: true, certainty: "official", by: "Nothing" }),
    answer(phone3Pro, "IN", "excluded", { by: "Nothing" }),
    moves(cmfLaunch, "launch-window", ["2026-05-20 stated", "2026-06-30 canceled"]),
    announcement(flagship, null, "unknown", { agreeing: ["Nothing"] }),
    names(flagship, { current: null }),
    state(july, { is: "held", settled: true, canceled: false, certainty: "reported" }),
  ],
};

export const nothingItems = [later, selectMarkets, cricket, narrower];
