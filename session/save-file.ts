/** Milliseconds the browser gets to fetch a file before its address is taken back. */
const downloadTime = 60_000;

/** Hands a file to the browser to save, as a click on a download link would. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadTime);
}
