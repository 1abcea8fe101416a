import { Children, cloneElement, isValidElement, type ReactNode } from 'react';
import { Scripts } from '../framework';

type ScriptsProps = Parameters<typeof Scripts>[0];

/** Every link to a script asks for it after what is looked at: a page is read, and its forms work, before its scripts are there. */
function afterPictures(node: ReactNode): ReactNode {
  return Children.map(node, (child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return child;
    // React 18 knows this attribute only in lower case.
    if (child.type === 'link') return cloneElement(child, { fetchpriority: 'low' } as object);
    return child.props.children === undefined
      ? child
      : cloneElement(child, {}, afterPictures(child.props.children));
  });
}

/** The framework's scripts, which give way to pictures and type on a slow line. */
export function SiteScripts(props: ScriptsProps) {
  return <>{afterPictures(Scripts(props))}</>;
}
