/** The reader's own date, as `2026-03-01`. */
export function localDate(date: Date): string {
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
