const petal = 'M24 19C19.6 15.8 18.8 8.6 24 2c5.2 6.6 4.4 13.8 0 17Z';

/** Gebyar's mark: eight petals opening at once. Takes the colour of the text around it. */
export function Blossom({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden className={className} fill="currentColor">
      {[0, 45, 90, 135, 180, 225, 270, 315].map((turn) => (
        <path
          key={turn}
          d={petal}
          transform={`rotate(${String(turn)} 24 24)`}
          opacity={turn % 90 === 0 ? 1 : 0.62}
        />
      ))}
      <circle cx="24" cy="24" r="2.6" />
    </svg>
  );
}
