import X from 'lucide-react/icons/x';
import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { m } from '../i18n/messages';

interface ZoomProps {
  image: { w960: string; w1600?: string; altText: string | null };
  number: number;
  children: ReactNode;
}

/** A picture that leads to the big one: a link, and with a script a dialog over the page that scrolls both ways. */
export function Zoom({ image, number, children }: ZoomProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const big = image.w1600 ?? image.w960;
  const show = (event: MouseEvent) => {
    // Another tab is asked for as one asks for it anywhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <a
        href={big}
        aria-label={m.product_zoom({ number })}
        onClick={show}
        className="block size-full cursor-zoom-in -outline-offset-4"
      >
        {children}
      </a>
      <dialog
        ref={dialog}
        aria-label={m.product_zoom({ number })}
        onClose={() => setOpen(false)}
        className="m-0 size-full max-h-none max-w-none overflow-auto bg-ground p-0 backdrop:bg-ink/60"
      >
        {open ? (
          <>
            <button
              type="button"
              aria-label={m.product_zoom_close()}
              onClick={() => dialog.current?.close()}
              className="fixed right-3 top-3 z-10 grid size-12 place-items-center rounded-full border border-line-strong bg-surface text-ink"
            >
              <X aria-hidden className="size-6" />
            </button>
            {/* Twice as wide as a phone, so that the weave is there to be seen. */}
            <img src={big} alt={image.altText ?? ''} className="mx-auto w-[200vw] max-w-none lg:w-auto" />
          </>
        ) : null}
      </dialog>
    </>
  );
}
