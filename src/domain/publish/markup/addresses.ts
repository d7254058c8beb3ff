/** Where the site stands and which files its bundler wrote in this run: what its pages may name as their own. */
export interface OwnSite {
  /** `https://www.example.org`. */
  origin: string;
  /** The path below which the site stands, with a slash at both ends. */
  base: string;
  /** Paths of the bundle's scripts and style sheets, as pages name them. */
  bundle: ReadonlySet<string>;
}

const unfit = /[\u0000-\u0020\u007f-\u009f\\]/;

/** A path below the site's base, on no other host. */
export function isOwnPath(address: string, { base }: OwnSite): boolean {
  return address.startsWith(base) && !address.startsWith('//') && !unfit.test(address);
}

/** An own path, or the same with the site's origin before it. */
export function isOwnAddress(address: string, site: OwnSite): boolean {
  return isOwnPath(address.startsWith(`${site.origin}/`) ? address.slice(site.origin.length) : address, site);
}

/** A picture that the site published itself: of an entry, or of the guide. */
export function isOwnPicture(address: string, site: OwnSite): boolean {
  if (address.startsWith(`${site.base}guide/`)) return /^[a-z-]+\.webp$/.test(address.slice(site.base.length + 6));
  return /^[0-9a-f]+-[0-9]+\.webp$/.test(address.startsWith(`${site.base}pictures/`) ? address.slice(site.base.length + 9) : '');
}

/** A set of own pictures with their widths, as `srcset` lists them. */
export function isOwnPictureSet(candidates: string, site: OwnSite): boolean {
  return candidates.split(', ').every((candidate) => {
    const [address = '', width = '', ...rest] = candidate.split(' ');
    return isOwnPicture(address, site) && /^[0-9]+w$/.test(width) && rest.length === 0;
  });
}

/** What a reader may follow: a place on the page, the site's own pages, the web without credentials, mail, telephone. */
export function isFollowable(address: string, site: OwnSite): boolean {
  if (unfit.test(address)) return false;
  if (address.startsWith('#') || isOwnAddress(address, site) || /^(?:mailto|tel):[^/]/i.test(address)) return true;
  if (!/^https?:\/\/[^/]/i.test(address)) return false;
  const parsed = URL.parse(address);
  return parsed !== null && parsed.username === '' && parsed.password === '';
}
