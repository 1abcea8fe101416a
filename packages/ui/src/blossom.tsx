const petal = 'M24 21.5C20.6 17.6 20.2 10.4 24 4c3.8 6.4 3.4 13.6 0 17.5Z';

/** Gebyar's mark: eight petals opening at once. Takes the colour of the text around it. */
export function Blossom({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden className={className} fill="currentColor">
      {[0, 90, 180, 270].map((turn) => (
        <path key={turn} d={petal} transform={`rotate(${String(turn)} 24 24)`} />
      ))}
      {[45, 135, 225, 315].map((turn) => (
        <path
          key={turn}
          d={petal}
          opacity="0.55"
          transform={`rotate(${String(turn)} 24 24) translate(5.3 5.3) scale(0.78)`}
        />
      ))}
    </svg>
  );
}
