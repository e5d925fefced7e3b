import type { SourceKind } from "@/lib/domain/claim/claim";
import { slugify } from "@/lib/domain/slug/slugify";
import { strangerName } from "@/lib/format/source-name";
import * as brands from "./brands";
import type { BrandEntry, SourceEntry } from "./entries";

export function source(
  kind: Exclude<SourceKind, "brand">,
  slug: string,
  name: string,
  url: string | null = null,
): SourceEntry {
  return { slug, name, kind, brand: null, url };
}

function voiceOf(brand: BrandEntry): SourceEntry {
  return { slug: brand.slug, name: brand.name, kind: "brand", brand, url: brand.website };
}

export const apple = voiceOf(brands.apple);
export const asus = voiceOf(brands.asus);
export const cmf = voiceOf(brands.cmf);
export const fairphone = voiceOf(brands.fairphone);
export const google = voiceOf(brands.google);
export const hmd = voiceOf(brands.hmd);
export const honor = voiceOf(brands.honor);
export const huawei = voiceOf(brands.huawei);
export const iqoo = voiceOf(brands.iqoo);
export const leica = voiceOf(brands.leica);
export const motorola = voiceOf(brands.motorola);
export const nothing = voiceOf(brands.nothing);
export const oneplus = voiceOf(brands.oneplus);
export const oppo = voiceOf(brands.oppo);
export const poco = voiceOf(brands.poco);
export const realme = voiceOf(brands.realme);
export const redmi = voiceOf(brands.redmi);
export const samsung = voiceOf(brands.samsung);
export const sony = voiceOf(brands.sony);
export const tecno = voiceOf(brands.tecno);
export const vivo = voiceOf(brands.vivo);
export const xiaomi = voiceOf(brands.xiaomi);

export const etnews = source("press", "etnews", "ETNews", "https://www.etnews.com");
export const financialExpress = source(
  "press",
  "financial-express",
  "The Financial Express",
  "https://www.financialexpress.com",
);
export const gizchinaIt = source("press", "gizchina-it", "GizChina.it", "https://gizchina.it");
export const gsmarena = source("press", "gsmarena", "GSMArena", "https://www.gsmarena.com");
export const gurman = source("press", "mark-gurman", "Mark Gurman (Bloomberg)", "https://www.bloomberg.com");
export const news18 = source("press", "news18", "News18", "https://www.news18.com");
export const somagNews = source("press", "somag-news", "SomagNews", "https://www.somagnews.com");
export const tecnoAndroid = source("press", "tecno-android", "TecnoAndroid", "https://www.tecnoandroid.it");

export const digitalChatStation = source("leaker", "digital-chat-station", "Digital Chat Station");
export const fixedFocusDigital = source("leaker", "fixed-focus-digital", "Fixed Focus Digital");
export const jeffPu = source("leaker", "jeff-pu", "Jeff Pu (GF Securities)");
export const kartikeySingh = source("leaker", "kartikey-singh", "Kartikey Singh");
export const mingChiKuo = source("leaker", "ming-chi-kuo", "Ming-Chi Kuo");
export const prosser = source("leaker", "jon-prosser", "Jon Prosser (Front Page Tech)");
export const snoopytech = source(
  "leaker",
  "snoopytech",
  "Snoopytech (@_snoopytech_)",
  "https://twitter.com/_snoopytech_",
);
export const techGoing = source("leaker", "techgoing", "TechGoing");
export const xiaomiui = source("leaker", "xiaomiui", "Xiaomiui", "https://xiaomiui.net");

export const androidAuthority = source(
  "press",
  "android-authority",
  "Android Authority",
  "https://www.androidauthority.com",
);
export const androidCentral = source("press", "android-central", "Android Central", "https://www.androidcentral.com");
export const androidHeadlines = source(
  "press",
  "android-headlines",
  "Android Headlines",
  "https://www.androidheadlines.com",
);
export const androidPolice = source("press", "android-police", "Android Police", "https://www.androidpolice.com");
export const bgr = source("press", "bgr", "BGR", "https://bgr.com");
export const cnet = source("press", "cnet", "CNET", "https://www.cnet.com");
export const gadgets360 = source("press", "gadgets-360", "Gadgets 360", "https://www.gadgets360.com");
export const gizmochina = source("press", "gizmochina", "Gizmochina", "https://www.gizmochina.com");
export const nineToFiveMac = source("press", "9to5mac", "9to5Mac", "https://9to5mac.com");
export const notebookcheck = source("press", "notebookcheck", "Notebookcheck", "https://www.notebookcheck.net");
export const phoneArena = source("press", "phonearena", "PhoneArena", "https://www.phonearena.com");
export const samMobile = source("press", "sammobile", "SamMobile", "https://www.sammobile.com");
export const techRadar = source("press", "techradar", "TechRadar", "https://www.techradar.com");
export const theElec = source("press", "the-elec", "The Elec", "https://www.thelec.net");
export const theInformation = source("press", "the-information", "The Information", "https://www.theinformation.com");
export const theVerge = source("press", "the-verge", "The Verge", "https://www.theverge.com");
export const tomsGuide = source("press", "toms-guide", "Tom's Guide", "https://www.tomsguide.com");
export const wikipedia = source("community", "wikipedia", "Wikipedia", "https://en.wikipedia.org");
export const winFuture = source("press", "winfuture", "WinFuture", "https://winfuture.de");
export const xda = source("press", "xda", "XDA", "https://www.xda-developers.com");
export const evanBlass = source("leaker", "evan-blass", "Evan Blass");
export const iceUniverse = source("leaker", "ice-universe", "Ice Universe");
export const maxJambor = source("leaker", "max-jambor", "Max Jambor");
export const mukulSharma = source("leaker", "mukul-sharma", "Mukul Sharma");
export const onLeaks = source("leaker", "onleaks", "OnLeaks");
export const rolandQuandt = source("leaker", "roland-quandt", "Roland Quandt");
export const rossYoung = source("leaker", "ross-young", "Ross Young");
export const smartPikachu = source("leaker", "smart-pikachu", "Smart Pikachu");
export const yogeshBrar = source("leaker", "yogesh-brar", "Yogesh Brar");

export const iDropNews = source("press", "idrop-news", "iDrop News", "https://www.idropnews.com");
export const iphoneTicker = source("press", "iphone-ticker", "iphone-ticker.de", "https://www.iphone-ticker.de");
export const itHome = source("press", "it-home", "IT Home", "https://www.ithome.com");
export const appleInsider = source("press", "appleinsider", "AppleInsider", "https://appleinsider.com");
export const digiTimes = source("press", "digitimes", "DigiTimes", "https://www.digitimes.com");
export const smartprix = source("press", "smartprix", "Smartprix", "https://www.smartprix.com");
export const pricebaba = source("press", "pricebaba", "Pricebaba", "https://pricebaba.com");
export const techNewsTaiwan = source("press", "technews-taiwan", "TechNews (Taiwan)", "https://technews.tw");
export const sumahoDigest = source("press", "sumaho-digest", "Sumaho Digest", "https://sumahodigest.com");
export const moneycontrol = source("press", "moneycontrol", "Moneycontrol", "https://www.moneycontrol.com");
export const misryoum = source("press", "misryoum", "Misryoum", "https://misryoum.com");
export const bolNews = source("press", "bol-news", "BOL News", "https://www.bolnews.com");
export const samInsider = source("press", "saminsider", "SamInsider", "https://www.saminsider.com");
export const newzonly = source("press", "newzonly", "Newzonly", "https://newzonly.com");
export const flipkart = source("retailer", "flipkart", "Flipkart", "https://www.flipkart.com");
export const yettel = source("carrier", "yettel", "Yettel", "https://www.yettel.bg");
export const slashGear = source("press", "slashgear", "SlashGear", "https://www.slashgear.com");
export const pcQuest = source("press", "pcquest", "PCQuest", "https://www.pcquest.com");
export const trustedReviews = source("press", "trusted-reviews", "Trusted Reviews", "https://www.trustedreviews.com");
export const libero = source("press", "libero-tecnologia", "Libero Tecnologia", "https://tecnologia.libero.it");
export const revu = source("press", "revu-philippines", "Revü Philippines", "https://www.revu.com.ph");
export const republicWorld = source("press", "republic-world", "Republic World", "https://www.republicworld.com");
export const amazon = source("retailer", "amazon", "Amazon", "https://www.amazon.com");
export const bhPhoto = source("retailer", "b-and-h-photo", "B&H Photo Video", "https://www.bhphotovideo.com");
export const indonesiaIndustry = source(
  "regulator",
  "indonesia-ministry-of-industry",
  "Ministry of Industry of Indonesia",
);
export const majinBu = source("leaker", "majin-bu", "Majin Bu");
export const spektykles = source("leaker", "spektykles", "Spektykles");

export const androidPlanet = source("press", "android-planet", "Android Planet", "https://www.androidplanet.nl");
export const businessToday = source("press", "business-today", "Business Today", "https://www.businesstoday.in");
export const curved = source("press", "curved", "CURVED", "https://curved.de");
export const dday = source("press", "dday", "DDay.it", "https://www.dday.it");
export const expertReviews = source("press", "expert-reviews", "Expert Reviews", "https://www.expertreviews.co.uk");
export const fourGNews = source("press", "4gnews", "4gnews", "https://4gnews.pt");
export const hindustanTimes = source("press", "hindustan-times", "Hindustan Times", "https://www.hindustantimes.com");
export const ibTimesUk = source("press", "ibtimes-uk", "IBTimes UK", "https://www.ibtimes.co.uk");
export const indiaToday = source("press", "india-today", "India Today", "https://www.indiatoday.in");
export const indiaTv = source("press", "india-tv", "India TV", "https://www.indiatvnews.com");
export const multicore = source("press", "multicore", "Multicore", "https://www.multicore.blog");
export const myDrivers = source("press", "mydrivers", "MyDrivers", "https://www.mydrivers.com");
export const nextpit = source("press", "nextpit", "nextpit", "https://www.nextpit.com");
export const ninetyOneMobiles = source("press", "91mobiles", "91mobiles", "https://www.91mobiles.com");
export const smartDroid = source("press", "smartdroid", "SmartDroid", "https://www.smartdroid.de");
export const tabletowo = source("press", "tabletowo", "Tabletowo", "https://www.tabletowo.pl");
export const techAdvisor = source("press", "tech-advisor", "Tech Advisor", "https://www.techadvisor.com");
export const theMobileIndian = source(
  "press",
  "the-mobile-indian",
  "The Mobile Indian",
  "https://www.themobileindian.com",
);
export const tuttoAndroid = source("press", "tuttoandroid", "TuttoAndroid", "https://www.tuttoandroid.net");
export const wired = source("press", "wired", "WIRED", "https://www.wired.com");
export const phandroid = source("press", "phandroid", "Phandroid", "https://phandroid.com");
export const jingdong = source("retailer", "jd-com", "JD.com", "https://www.jd.com");
export const abhishekYadav = source("leaker", "abhishek-yadav", "Abhishek Yadav");
export const kacperSkrzypek = source("leaker", "kacper-skrzypek", "Kacper Skrzypek");
export const parasGuglani = source("leaker", "paras-guglani", "Paras Guglani (Passionategeekz)");
export const arseneLupin = source("leaker", "arsene-lupin", "Arsène Lupin (@MysteryLupin)");

export const neowin = source("press", "neowin", "Neowin", "https://www.neowin.net");
export const fcc = source("regulator", "fcc", "FCC");
export const everyeye = source("press", "everyeye", "Everyeye", "https://tech.everyeye.it");
export const indianExpress = source("press", "indian-express", "The Indian Express", "https://indianexpress.com");
export const digitalTrends = source("press", "digital-trends", "Digital Trends", "https://www.digitaltrends.com");
export const t3 = source("press", "t3", "T3", "https://www.t3.com");
export const pocketLint = source("press", "pocket-lint", "Pocket-lint", "https://www.pocket-lint.com");
export const technikfaultier = source("press", "technikfaultier", "Technikfaultier", "https://technikfaultier.com");
export const pandaIsBald = source("leaker", "panda-is-bald", "Panda is Bald");
export const hardwareZone = source("press", "hardwarezone", "HardwareZone", "https://www.hardwarezone.com.sg");
export const deccanHerald = source("press", "deccan-herald", "Deccan Herald", "https://www.deccanherald.com");
export const techwarrant = source("press", "techwarrant", "Techwarrant", "https://techwarrant.com");
export const amateurPhotographer = source(
  "press",
  "amateur-photographer",
  "Amateur Photographer",
  "https://amateurphotographer.com",
);
export const gadgetFlow = source("press", "gadget-flow", "Gadget Flow", "https://thegadgetflow.com");
export const pocketTactics = source("press", "pocket-tactics", "Pocket Tactics", "https://www.pockettactics.com");
export const androidiani = source("press", "androidiani", "Androidiani", "https://www.androidiani.com");
export const newsBytes = source("press", "newsbytes", "NewsBytes", "https://www.newsbytesapp.com");
export const foneArena = source("press", "fone-arena", "Fone Arena", "https://fonearena.com");
export const techlusive = source("press", "techlusive", "Techlusive", "https://www.techlusive.in");
export const chinaMobileMag = source("press", "china-mobile-mag", "China Mobile Mag", "https://www.chinamobilemag.de");
export const digitalWebReview = source(
  "press",
  "digital-web-review",
  "Digital Web Review",
  "https://digitalwebreview.com",
);
export const mobiFlip = source("press", "mobiflip", "mobiFlip", "https://www.mobiflip.de");
export const cityLife = source("press", "city-life-cape-town", "City Life Cape Town", "https://citylife.capetown");
export const huaweiCentral = source("press", "huawei-central", "Huawei Central", "https://www.huaweicentral.com");
export const hiTechExpert = source("press", "hitechexpert", "HiTechExpert", "https://hitechexpert.top");
export const telecomLead = source("press", "telecomlead", "TelecomLead", "https://telecomlead.com");
export const theCitizen = source("press", "the-citizen", "The Citizen", "https://www.citizen.co.za");
export const phoneBunch = source("press", "phonebunch", "PhoneBunch", "https://www.phonebunch.com");
export const androidGuys = source("press", "androidguys", "AndroidGuys", "https://www.androidguys.com");
export const msPowerUser = source("press", "mspoweruser", "MSPoweruser", "https://mspoweruser.com");
export const businessStandard = source(
  "press",
  "business-standard",
  "Business Standard",
  "https://www.business-standard.com",
);
export const knowTechie = source("press", "knowtechie", "KnowTechie", "https://knowtechie.com");
export const indiaTelecomNews = source(
  "press",
  "india-telecom-news",
  "India Telecom News",
  "https://indiatelecomnews.com",
);
export const etvBharat = source("press", "etv-bharat", "ETV Bharat", "https://www.etvbharat.com");
export const propakistani = source("press", "propakistani", "ProPakistani", "https://propakistani.pk");
export const allroundPc = source("press", "allround-pc", "Allround-PC", "https://www.allround-pc.com");
export const cnbc = source("press", "cnbc", "CNBC", "https://www.cnbc.com");
export const dealabs = source("press", "dealabs", "Dealabs", "https://www.dealabs.com");
export const revegnus = source("leaker", "revegnus", "Revegnus");
export const sanjuChoudhary = source("leaker", "sanju-choudhary", "Sanju Choudhary");
export const mishaalRahman = source("leaker", "mishaal-rahman", "Mishaal Rahman");
export const intoMobile = source("press", "intomobile", "IntoMobile", "https://www.intomobile.com");
export const htTech = source("press", "ht-tech", "HT Tech", "https://tech.hindustantimes.com");
export const rgCloudS = source("leaker", "rgclouds", "RGcloudS");

export const endOfLife = source("community", "endoflife-date", "endoflife.date", "https://endoflife.date");

export const gsma = source("regulator", "gsma", "GSMA device database");

export const unnamedDatabase = source("community", "unnamed-phone-database", "A phone database (not named)");
export const mobileModels = source(
  "community",
  "mobile-models",
  "MobileModels",
  "https://github.com/KHwang9883/MobileModels",
);

/**
 * Someone whom the report does not name. Each report is a source of its own: two strangers are never taken for one,
 * who would then correct himself. The day is in the address alone, which is for good; readers see the day of each claim
 * beside it anyway, and tell strangers apart by what they spoke `of`.
 */
export function unnamed(on: string, who: string, of: string): SourceEntry {
  return source("leaker", slugify(`Unnamed ${who}, ${on}`), strangerName(who, of));
}

/** A news item of GSMArena, by the last part of its address. */
export const gsmarenaItem = (page: string) => `https://www.gsmarena.com/${page}.php`;
