import { useSiteData } from '../layout/site-data';

/** The site's public address, for links that leave the page: shares, structured data. */
export const usePublicUrl = (): string => useSiteData()?.publicUrl ?? '';
