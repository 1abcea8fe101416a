import { useEffect, useState } from 'react';
import { formatMoment, formatTime } from '../i18n/dates';
import { m } from '../i18n/messages';

const clock = (seconds: number): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${String(hours)}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
};

interface CountdownProps {
  until: string;
  /** The end may be on another day. */
  withDay?: boolean;
  /** The end in words, for what is not about paying alone. */
  words?: (given: { time: string }) => string;
}

/** Until when to pay. The time of day is always there; a page that is alive counts the minutes down below it. */
export function Countdown({ until, withDay = false, words = m.order_pay_before }: CountdownProps) {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setLeft(Math.max(0, Math.round((Date.parse(until) - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <p className="font-semibold">
      {words({ time: withDay ? formatMoment(until) : formatTime(until) })}
      {left === null ? null : (
        // Read out once as part of the page; a screen reader need not hear every second.
        <span role="timer" aria-live="off" className="block font-normal tabular-nums text-soft">
          {m.order_time_left({ time: clock(left) })}
        </span>
      )}
    </p>
  );
}
