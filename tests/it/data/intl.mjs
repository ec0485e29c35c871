// Prints what Node's Intl makes of a fixed set of inputs, as one JSON object, for tests/it/cldr.rs.
// No input, no network; the set is spelled out here so that both sides format the same cases.

const LOCALES = ["nb", "fi", "lt", "hr", "en-GB"];
// Only their plurals: tags with a script, and a region with rules of its own.
const OTHERS = ["sr", "sr-Latn", "sr-Latn-ME", "sr-ME", "bs-Cyrl", "uz-Cyrl", "pa-Arab", "pt", "pt-PT"];

// One letter per number and precision: 0..1200 in steps of 1, 0.1 and 0.01.
const LETTERS = { zero: "z", one: "1", two: "2", few: "f", many: "m", other: "o" };
function plurals(locale, type) {
  return [0, 1, 2].slice(0, type === "ordinal" ? 1 : 3).map((digits) => {
    const rules = new Intl.PluralRules(locale, { type, minimumFractionDigits: digits, maximumFractionDigits: digits });
    const scale = 10 ** digits;
    let letters = "";
    for (let n = 0; n <= 1200 * scale; n += 1) letters += LETTERS[rules.select(n / scale)];
    return letters;
  });
}

const cases = [];
const add = (kind, locale, input, options, output) => cases.push({ kind, locale, input, options, output });

// Numbers are strings on both sides, so neither goes through a float.
const NUMBERS = [
  "0", "-0", "1", "-1", "2", "5", "10", "11", "21", "22", "101", "111", "0.1", "2.1", "1.5", "-1.5", "0.5", "2.5",
  "0.05", "0.15", "0.0005", "0.00049", "-0.0004", "1.005", "1.0005", "999.9995", "1234", "9999", "12345", "-12345.678",
  "1000000", "1234567.891", "123456789.5", "-9876543210.25", "12345678901234567890.125", "9007199254740993",
];
const NUMBER_OPTIONS = [
  {}, { useGrouping: "false" }, { useGrouping: "always" }, { useGrouping: "min2" }, { minimumIntegerDigits: "2" },
  { minimumIntegerDigits: "7" }, { minimumFractionDigits: "0" }, { minimumFractionDigits: "2" },
  { minimumFractionDigits: "5" }, { maximumFractionDigits: "0" }, { maximumFractionDigits: "1" },
  { maximumFractionDigits: "2" }, { minimumFractionDigits: "1", maximumFractionDigits: "2" },
  { maximumFractionDigits: "20" }, { maximumSignificantDigits: "1" }, { maximumSignificantDigits: "3" },
  { minimumSignificantDigits: "4" }, { minimumSignificantDigits: "2", maximumSignificantDigits: "5" },
  { style: "percent" }, { style: "percent", maximumFractionDigits: "1" },
  { style: "percent", minimumFractionDigits: "2" }, { style: "percent", useGrouping: "false" },
];
const numberOptions = (options) =>
  Object.fromEntries(Object.entries(options).map(([name, value]) =>
    [name, /^\d+$/.test(value) ? Number(value) : value === "false" ? false : value]));

const CURRENCIES = [...Intl.supportedValuesOf("currency"),
  "BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "VED", "EEK", "FIM", "LTL", "LVL"];
const AMOUNTS = ["0", "1", "-1", "2", "5", "21", "1234.5", "-1234.565", "1000000"];
const MONEY_OPTIONS = [
  { maximumFractionDigits: "0" }, { minimumFractionDigits: "3" }, { minimumFractionDigits: "0" },
  { minimumFractionDigits: "0", maximumFractionDigits: "1" },
];

const DATES = [];
for (let month = 1; month <= 12; month += 1) {
  for (const day of [1, 2, 9, 15, 23, 28]) {
    DATES.push(`2025-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  }
}
DATES.push("1999-12-31", "2024-02-29", "2030-01-01");
const FIELDS = [];
for (const month of ["long", "short", "numeric", "2-digit"]) {
  const day = month === "2-digit" ? "2-digit" : "numeric";
  const weekday = month === "long" ? "long" : "short";
  FIELDS.push({ day, month }, { day, month, year: "numeric" }, { weekday, day, month },
    { weekday, day, month, year: "numeric" }, { month }, { month, year: "numeric" });
}
FIELDS.push({ day: "2-digit", month: "long" }, { year: "numeric" }, { day: "numeric" }, { weekday: "long" },
  { weekday: "short" }, { weekday: "long", day: "numeric" });
const STYLES = ["full", "long", "medium", "short"];
const DATE_OPTIONS = [{}, ...STYLES.map((dateStyle) => ({ dateStyle })), ...FIELDS];
const TIME_STYLES = ["short", "medium"];
const DATE_TIME_OPTIONS = [{}];
for (const timeStyle of TIME_STYLES) {
  DATE_TIME_OPTIONS.push({ timeStyle });
  for (const dateStyle of STYLES) DATE_TIME_OPTIONS.push({ dateStyle, timeStyle });
  for (const fields of FIELDS) if (fields.day || fields.weekday) DATE_TIME_OPTIONS.push({ ...fields, timeStyle });
}
const TIMES = ["00:00:00", "09:05:07", "12:30:00", "15:00:00", "23:59:59"];

// Our defaults, and timeStyle beside single fields, said in Intl's words.
function dateOptions(options, hasTime) {
  let intl = { ...options };
  if (!["dateStyle", "timeStyle", "weekday", "day", "month", "year"].some((name) => name in options)) {
    intl = { ...intl, day: "numeric", month: "long", ...(hasTime ? { timeStyle: "short" } : {}) };
  }
  if (intl.timeStyle && !intl.dateStyle && (intl.day || intl.weekday)) {
    const { timeStyle, ...rest } = intl;
    intl = { ...rest, hour: "numeric", minute: "numeric", ...(timeStyle === "medium" ? { second: "numeric" } : {}) };
  }
  return intl;
}

const ZONES = ["Europe/Oslo", "Europe/Helsinki", "Europe/Vilnius", "Europe/Zagreb", "Europe/London", "UTC",
  "America/New_York", "Asia/Kolkata"];
const INSTANTS = ["2025-01-15T12:00:00Z", "2025-07-15T22:30:00Z"];
const LISTS = [[], ["A"], ["A", "B"], ["A", "B", "C"], ["Anna", "Bo", "Čedomir", "Dainius"]];
const UNITS = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];
const RELATIVES = ["0", "1", "-1", "2", "-2", "3", "-3", "5", "10", "11", "21", "-22", "101", "111", "1.5", "-0.5", "1000"];

for (const locale of LOCALES) {
  // Zero has no minus.
  const signDisplay = "negative";
  for (const options of NUMBER_OPTIONS) {
    const format = new Intl.NumberFormat(locale, { ...numberOptions(options), signDisplay });
    for (const input of NUMBERS) add("number", locale, input, options, format.format(input));
  }
  for (const currency of CURRENCIES) {
    for (const currencyDisplay of ["symbol", "code", "name"]) {
      const base = { style: "currency", currency, currencyDisplay, signDisplay };
      const format = new Intl.NumberFormat(locale, base);
      for (const amount of AMOUNTS) add("money", locale, `${amount} ${currency}`, { currencyDisplay }, format.format(amount));
      if (!["EUR", "NOK", "USD", "JPY", "KWD"].includes(currency)) continue;
      for (const digits of MONEY_OPTIONS) {
        const format = new Intl.NumberFormat(locale, { ...base, ...numberOptions(digits) });
        const options = { currencyDisplay, ...digits };
        for (const amount of AMOUNTS) add("money", locale, `${amount} ${currency}`, options, format.format(amount));
      }
    }
  }
  for (const options of DATE_OPTIONS) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...dateOptions(options, false) });
    for (const date of DATES) add("date", locale, date, options, format.format(new Date(`${date}T00:00:00Z`)));
  }
  for (const options of DATE_TIME_OPTIONS) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...dateOptions(options, true) });
    for (const date of ["2025-03-01", "2025-11-23"]) {
      for (const time of TIMES) add("date_time", locale, `${date}T${time}`, options, format.format(new Date(`${date}T${time}Z`)));
    }
  }
  for (const timeZone of ZONES) {
    for (const instant of INSTANTS) {
      const moment = new Date(instant);
      const input = `${instant.slice(0, -1)}+00:00[UTC]`;
      for (const options of [{}, { dateStyle: "full", timeStyle: "short" }, { timeStyle: "medium" }]) {
        const format = new Intl.DateTimeFormat(locale, { timeZone, ...dateOptions(options, true) });
        add("zoned", locale, input, { ...options, timeZone }, format.format(moment));
      }
      // Intl names zones with single fields or with timeStyle long; the latter is our timeStyle medium.
      const format = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "long", timeStyle: "long" });
      const options = { dateStyle: "long", timeStyle: "medium", timeZoneName: "short", timeZone };
      add("zoned", locale, input, options, format.format(moment));
    }
  }
  for (const [type, kind] of [["conjunction", "and"], ["disjunction", "or"]]) {
    const format = new Intl.ListFormat(locale, { type });
    for (const items of LISTS) add("list", locale, items.join(","), { type: kind }, format.format(items));
  }
  for (const unit of UNITS) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    for (const input of RELATIVES) add("relative", locale, input, { unit }, format.format(Number(input), unit));
  }
}

process.stdout.write(JSON.stringify({
  versions: { node: process.versions.node, icu: process.versions.icu, cldr: process.versions.cldr },
  plurals: [...LOCALES, ...OTHERS].map((locale) => ({ locale, cardinal: plurals(locale, "cardinal"), ordinal: plurals(locale, "ordinal") })),
  cases,
}));
