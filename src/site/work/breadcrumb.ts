/** What stands between the pages above a page, the widest first. */
export const breadcrumbSign = ' › ';
