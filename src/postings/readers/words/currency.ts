import {nameOf} from "../json.ts";

const codes = new Set(
  `AED AFN ALL AMD ARS AUD AZN BAM BBD BDT BGN BHD BND BOB BRL BWP BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR FJD
   GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR MAD MDL MGA MKD MMK MNT
   MOP MUR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SEK SGD THB TND TRY TTD
   TWD TZS UAH UGX USD UYU UZS VND XAF XOF YER ZAR ZMW`.split(/\s+/)
);

const signs: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["US$", "USD"],
  ["U$S", "USD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["NZ$", "NZD"],
  ["S$", "SGD"],
  ["HK$", "HKD"],
  ["R$", "BRL"],
  ["₹", "INR"],
  ["ZŁ", "PLN"],
  ["ZL", "PLN"],
  ["RMB", "CNY"],
  ["CN¥", "CNY"],
  ["元", "CNY"],
  ["人民币", "CNY"],
  ["KČ", "CZK"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₽", "RUB"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["FR.", "CHF"],
  ["EURO", "EUR"],
  ["EUROS", "EUR"]
]);

/**
 * The currency that a field of a payload names, ISO 4217; null for a sign that several share ("$", "kr") and for no currency
 * of a state ("USDT").
 */
export function currencyOf(said: unknown): string | null {
  const word = nameOf(said)?.trim().toUpperCase();
  if (word === undefined) return null;
  return codes.has(word) ? word : (signs.get(word) ?? null);
}
