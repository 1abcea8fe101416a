import type { ReactNode } from 'react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { classNames } from './class-names.ts';

const tones = {
  info: { look: 'bg-indigo-wash text-ink', icon: Info, iconLook: 'text-indigo' },
  success: { look: 'bg-success-wash text-ink', icon: CircleCheck, iconLook: 'text-success' },
  warning: { look: 'bg-soga-wash text-ink', icon: TriangleAlert, iconLook: 'text-soga' },
  danger: { look: 'bg-danger-wash text-ink', icon: CircleAlert, iconLook: 'text-danger' },
} as const;

interface NoticeProps {
  tone?: keyof typeof tones;
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
  /** `alert` interrupts a screen reader, `status` waits; leave it out for what was there when the page came. */
  role?: 'alert' | 'status';
}

/** A short message that stands out from the page, told by icon and words, never by colour alone. */
export function Notice({ tone = 'info', title, children, className, role }: NoticeProps) {
  const { look, icon: Icon, iconLook } = tones[tone];
  return (
    <div role={role} className={classNames('flex gap-3 rounded-control p-4', look, className)}>
      <Icon aria-hidden className={classNames('mt-0.5 size-5 shrink-0', iconLook)} />
      <div className="min-w-0 flex-1 space-y-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-[0.9375rem]">{children}</div> : null}
      </div>
    </div>
  );
}
