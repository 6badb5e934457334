import { useId } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that has the reader choose a file, or, where several may be chosen, files. */
export function FileButton({ label, accept, isMultiple = false, onFiles }: FileButtonProps) {
  const field = useId();
  const pick = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onFiles(files);
    // The same file, chosen again, is a change again.
    input.value = '';
  };
  return (
    <>
      <label class="button" for={field}>
        {label}
      </label>
      <input
        id={field}
        class="file-field"
        type="file"
        multiple={isMultiple}
        accept={accept}
        onChange={(event) => pick(event.currentTarget)}
      />
    </>
  );
}
