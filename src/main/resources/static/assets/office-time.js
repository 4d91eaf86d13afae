// Dates in Camunda's webapps are the office's, wherever the browser stands: a day and an hour mean the same to everybody, read or
// typed. Java's OfficeClock.ZONE is the same zone; it has had one offset since 1975.
import ahead from './office-clock.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const OFFSET = '+07:00';
const AHEAD_OF_UTC = 7 * 60;
const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
// A sign and four digits are an offset behind an hour, and a year behind a month.
const SAYS_ITS_ZONE = /(Z|(GMT|UTC)([+-]\d\d:?\d\d)?|:\d\d(\.\d+)?\s*([AP]M)?\s*[+-]\d\d:?\d\d)\s*(\(.*\))?$/i;
const ISO = /^[+-]?\d{4,6}-.*T/;
const DAY_ALONE = /^[+-]?\d{4,6}(-\d\d){0,2}$/;
const System = Date;
const systemFormat = Intl.DateTimeFormat;
const systemParse = System.parse;
const systemNow = System.now;

const toOffice = date => new System(date.getTime() + AHEAD_OF_UTC * 60_000);
const fromOffice = utc => utc - AHEAD_OF_UTC * 60_000;

// A moment written without its zone is the office's; a day alone is the standard's, as in every browser.
function parse(text) {
  const read = systemParse(text);
  const written = String(text).trim();
  if (Number.isNaN(read) || SAYS_ITS_ZONE.test(written) || DAY_ALONE.test(written)) {
    return read;
  }
  const here = systemParse(written + (ISO.test(written) ? OFFSET : ` GMT${OFFSET.replace(':', '')}`));
  return Number.isNaN(here) ? read : here;
}

function moment(parts) {
  if (parts.length === 0) {
    return now();
  }
  if (parts.length > 1) {
    return fromOffice(System.UTC(...parts));
  }
  const value = plain(parts[0]);
  return typeof value === 'string' ? parse(value) : Number(value);
}

// What is not a date itself may stand for one: a list of one date is that date's text.
function plain(value) {
  if (value instanceof System) {
    return value.getTime();
  }
  const own = typeof value === 'object' && value !== null ? value[Symbol.toPrimitive]?.('default') ?? value.valueOf() : value;
  return typeof own === 'object' && own !== null ? String(own) : own;
}

const inOffice = options => ({...options, timeZone: options?.timeZone ?? ZONE});

function readByTheOffice() {
  for (const part of [...PARTS, 'Day']) {
    System.prototype['get' + part] = function () {
      return toOffice(this)['getUTC' + part]();
    };
  }
  for (const part of PARTS) {
    System.prototype['set' + part] = function (...values) {
      const office = toOffice(this);
      office['setUTC' + part](...values);
      return this.setTime(fromOffice(office.getTime()));
    };
  }
  System.prototype.getTimezoneOffset = function () {
    return Number.isNaN(this.getTime()) ? NaN : -AHEAD_OF_UTC;
  };
  System.prototype.toDateString = function () {
    return toOffice(this).toUTCString().replace(/^(\w+), (\d+) (\w+) (-?\d+).*/, '$1 $3 $2 $4');
  };
  System.prototype.toTimeString = function () {
    return toOffice(this).toUTCString().replace(/.* (\d\d:\d\d:\d\d) GMT$/, `$1 GMT${OFFSET.replace(':', '')} (${ZONE})`);
  };
  System.prototype.toString = function () {
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
  };
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const system = System.prototype[name];
    System.prototype[name] = function (locales, options) {
      return system.call(this, locales, inOffice(options));
    };
  }
  const formatOf = (locales, options) => new systemFormat(locales, inOffice(options));
  Intl.DateTimeFormat = new Proxy(systemFormat, {
    construct: (format, [locales, options]) => formatOf(locales, options),
    apply: (format, self, [locales, options]) => formatOf(locales, options)
  });
}

readByTheOffice();
// "Due in three days" is told by the office's clock, which the demo moves.
const now = () => systemNow() + ahead;
window.Date = new Proxy(System, {
  construct: (date, parts, kind) => Reflect.construct(date, [moment(parts)], kind),
  apply: () => new System(now()).toString(),
  get: (date, name) => name === 'now' ? now : name === 'parse' ? parse : Reflect.get(date, name)
});
System.prototype.constructor = window.Date;
