interface Written {
  label: string;
  text: string;
}

/** The buyer's own text, as it is worked into the piece. */
export function OwnText({ written, className }: { written: Written | null; className?: string }) {
  if (!written) return null;
  return (
    <p className={className ?? 'text-sm text-soft'}>
      {written.label === '' ? null : `${written.label}: `}
      <q className="break-words font-medium text-ink">{written.text}</q>
    </p>
  );
}
