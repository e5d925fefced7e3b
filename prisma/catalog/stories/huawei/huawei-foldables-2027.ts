import { huawei } from "../../brands";
import { launch } from "../../entries";
import { launches } from "../../facts";
import { saying, states } from "../../saying";
import * as sources from "../../sources";
import { story } from "../../story";

const fold = launch("huawei-foldable-2026", "Huawei book-style foldable of 2026", huawei);
const wide = launch("huawei-wide-foldable-2027", "Huawei wide foldable of 2027", huawei);

const tipped = saying({
  by: sources.digitalChatStation,
  on: "2026-07-07",
  link: sources.gsmarenaItem(
    "dcs_huawei_will_release_a_dual_and_a_trifoldable_this_year_new_widefoldable_next_year-news-73594",
  ),
});

export default story({
  launches: [fold, wide],
  claims: [
    tipped("a dual foldable this year", states(fold, launches("2026"))),
    tipped("a new wide foldable next year", states(wide, launches("2027"))),
  ],
});
