/**
 * What stands for a currency beside a sum, longest first where one begins another.
 *
 * `code` is null for money that has no ISO 4217 code (tokens) or that more than one country shares (`kr`).
 * Signs that were decoded wrongly are among them. Names in lower case are words and match in any case; the others match as written.
 */
export const currencyNames: readonly {readonly code: string | null; readonly names: readonly string[]}[] = [
  {
    code: "USD",
    names: [
      "US$",
      "USD$",
      "$USD",
      "US Dollars",
      "USD",
      "us dollars",
      "u.s. dollars",
      "dollars",
      "美元",
      "美金",
      "美刀",
      "刀"
    ]
  },
  {code: "CAD", names: ["CA$", "CAD$", "C$", "CDN$", "Cdn", "$CAD", "CAD", "CDN", "canadian dollars"]},
  {code: "AUD", names: ["AU$", "AUD$", "A$", "$AUD", "AUD", "australian dollars"]},
  {code: "NZD", names: ["NZ$", "NZD$", "NZD"]},
  {code: "SGD", names: ["S$", "SGD$", "SGD", "新币", "新加坡元"]},
  {code: "HKD", names: ["HK$", "HKD$", "HKD", "港币", "港元"]},
  {code: "TWD", names: ["NT$", "TWD", "NTD", "新台币", "新台幣", "台币", "台幣"]},
  {code: "BRL", names: ["R$", "BRL"]},
  {code: "MXN", names: ["MX$", "MXN"]},
  {code: "EUR", names: ["€", "â‚¬", "â\u0082¬", "EUR", "Eur", "EURO", "euros", "euro", "欧元"]},
  {code: "GBP", names: ["£", "Â£", "GBP", "pounds sterling", "pounds", "英镑"]},
  {code: "CHF", names: ["CHF", "SFr.", "Fr.", "swiss francs"]},
  {code: "PLN", names: ["PLN", "zł", "zl", "zloty", "zlotys"]},
  {code: "CZK", names: ["CZK", "Kč"]},
  {code: "SEK", names: ["SEK"]},
  {code: "NOK", names: ["NOK"]},
  {code: "DKK", names: ["DKK"]},
  {code: "HUF", names: ["HUF", "Ft"]},
  {code: "RON", names: ["RON"]},
  {code: "BGN", names: ["BGN"]},
  {code: "UAH", names: ["UAH", "₴"]},
  {code: "RUB", names: ["RUB", "₽"]},
  {code: "TRY", names: ["₺", "TRY"]},
  {code: "ILS", names: ["₪", "ILS", "NIS"]},
  {code: "AED", names: ["AED"]},
  {code: "SAR", names: ["SAR"]},
  {code: "INR", names: ["₹", "INR", "Rs.", "Rs", "rupees"]},
  {code: "PKR", names: ["PKR"]},
  {code: "PHP", names: ["₱", "PHP"]},
  {code: "THB", names: ["฿", "THB"]},
  {code: "VND", names: ["₫", "VND"]},
  {code: "IDR", names: ["IDR"]},
  {code: "MYR", names: ["MYR", "RM"]},
  {code: "KRW", names: ["₩", "KRW"]},
  {code: "JPY", names: ["JPY", "JP¥", "日元", "円"]},
  {code: "CNY", names: ["CNY", "RMB", "rmb", "人民币", "元", "CN¥"]},
  {code: "ZAR", names: ["ZAR"]},
  {code: "NGN", names: ["₦", "NGN"]},
  {code: "KES", names: ["KES"]},
  {code: "COP", names: ["COP"]},
  {code: "ARS", names: ["ARS"]},
  {code: "CLP", names: ["CLP"]},
  {code: null, names: ["USDT", "USDC", "usdt", "usdc", "Usdt", "U", "u"]}
];

/** Signs that several currencies share: the currency where the country is not known or not listed, and by country. */
export const sharedSigns: Readonly<
  Record<string, {readonly usual: string | null; readonly by: Readonly<Record<string, string>>}>
> = {
  $: {
    usual: "USD",
    by: {CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD", MX: "MXN", TW: "TWD", CL: "CLP", CO: "COP", AR: "ARS"}
  },
  "¥": {usual: "CNY", by: {JP: "JPY"}},
  "￥": {usual: "CNY", by: {JP: "JPY"}},
  // The general sign for money, which some boards print in place of the euro's.
  "¤": {
    usual: null,
    by: {ES: "EUR", DE: "EUR", FR: "EUR", IT: "EUR", PT: "EUR", NL: "EUR", BE: "EUR", AT: "EUR", IE: "EUR"}
  },
  kr: {usual: null, by: {SE: "SEK", NO: "NOK", DK: "DKK", IS: "ISK"}}
};
