import { source } from "../../sources";

// The Korean papers, where Samsung's plans are read first.

export const digitalDaily = source("press", "digital-daily", "Digital Daily", "https://ddaily.co.kr");
export const theBell = source("press", "the-bell", "The Bell");
export const joongAng = source("press", "joongang-ilbo", "JoongAng Ilbo", "https://www.joongang.co.kr");
export const seoulEconomicDaily = source(
  "press",
  "seoul-economic-daily",
  "Seoul Economic Daily",
  "https://www.sedaily.com",
);
export const chosun = source("press", "chosun-daily", "The Chosun Daily", "https://www.chosun.com");
export const fnNews = source("press", "fnnews", "FNNews", "https://www.fnnews.com");
export const kedGlobal = source("press", "ked-global", "KED Global", "https://www.kedglobal.com");
export const koreaHerald = source("press", "korea-herald", "The Korea Herald", "https://www.koreaherald.com");
export const newsPim = source("press", "newspim", "NewsPim", "https://www.newspim.com");
