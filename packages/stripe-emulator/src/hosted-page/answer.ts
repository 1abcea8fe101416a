/** What a page request is answered with. */
export type PageAnswer = { status: number; page: string } | { redirect: string };

export const show = (page: string, status = 200): PageAnswer => ({ status, page });

/** 303: the browser goes there with GET, also after a form was posted. */
export const goTo = (redirect: string): PageAnswer => ({ redirect });
