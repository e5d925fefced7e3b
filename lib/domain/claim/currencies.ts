/** What something can be paid with today, by ISO 4217. Units of account, metals and codes for tests are not prices. */
const CURRENT = `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
  CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR
  ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
  MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
  SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF
  YER ZAR ZMW ZWG`;

/** What it could be paid with when phones of the kind that is tracked here began to be sold (2007): old texts name it. */
const FORMER = "ANG BGN BYR CUC CYP EEK GHC HRK LTL LVL MRO MTL SIT SKK SLL STD TMM VEB VEF ZMK ZWL";

const CODES: ReadonlySet<string> = new Set(`${CURRENT} ${FORMER}`.trim().split(/\s+/));

/** True for the code of a currency that prices are, or once were, told in. A list: which codes a runtime knows depends on its age. */
export function isCurrency(code: string): boolean {
  return CODES.has(code);
}
