/** A heart, drawn as an outline or full. Smaller than an icon's module of its own. */
export function Heart({ full, className }: { full: boolean; className: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      className={className}
      fill={full ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinejoin="round"
    >
      <path d="M12 20.5C5 15.6 2.5 12.2 2.5 8.6 2.5 5.9 4.6 4 7 4c2 0 3.9 1.1 5 3.1C13.1 5.1 15 4 17 4c2.4 0 4.5 1.9 4.5 4.6 0 3.6-2.5 7-9.5 11.9Z" />
    </svg>
  );
}
