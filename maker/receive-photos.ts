// Photos that arrive without the picker: dropped anywhere on the page, or pasted.

/** Calls back with each photo dropped or pasted, until the returned function is called. */
export function receivePhotos(
  page: Window,
  onPhoto: (file: File) => void,
  onDragChange: (isOver: boolean) => void,
): () => void {
  // Enter and leave also fire for every child; only the balance says whether a file is over the page.
  let depth = 0;
  const setDepth = (next: number) => {
    if (depth > 0 !== next > 0) onDragChange(next > 0);
    depth = Math.max(0, next);
  };
  const onDragEnter = (event: DragEvent) => {
    if (holdsFiles(event.dataTransfer)) setDepth(depth + 1);
  };
  const onDragLeave = (event: DragEvent) => {
    if (holdsFiles(event.dataTransfer)) setDepth(depth - 1);
  };
  const onDragOver = (event: DragEvent) => {
    if (holdsFiles(event.dataTransfer)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (!holdsFiles(event.dataTransfer)) return;
    // Without this the browser would leave the page and show the file.
    event.preventDefault();
    setDepth(0);
    const file = event.dataTransfer?.files[0];
    if (file) onPhoto(file);
  };
  const onPaste = (event: ClipboardEvent) => {
    const file = event.clipboardData?.files[0];
    if (!file) return;
    event.preventDefault();
    onPhoto(file);
  };
  page.addEventListener('dragenter', onDragEnter);
  page.addEventListener('dragleave', onDragLeave);
  page.addEventListener('dragover', onDragOver);
  page.addEventListener('drop', onDrop);
  page.addEventListener('paste', onPaste);
  return () => {
    page.removeEventListener('dragenter', onDragEnter);
    page.removeEventListener('dragleave', onDragLeave);
    page.removeEventListener('dragover', onDragOver);
    page.removeEventListener('drop', onDrop);
    page.removeEventListener('paste', onPaste);
  };
}

function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}
