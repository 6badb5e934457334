const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const months = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric' });
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A day, as the reader writes it; what is no date stays as it is. */
export function dayOf(date: string): string {
  return written(days, date);
}

/** @param month as in `2026-03`. */
export function monthOf(month: string): string {
  return written(months, `${month}-01`);
}

export function momentOf(date: string): string {
  return written(moments, date);
}

function written(format: Intl.DateTimeFormat, date: string): string {
  // A day without a time is that day wherever the reader is.
  const parsed = new Date(/^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T12:00` : date);
  return Number.isNaN(parsed.getTime()) ? date : format.format(parsed);
}
